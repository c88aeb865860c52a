import { number } from '@marginalia/report'
import type { BankReview } from './bank-review.ts'
import type { StoryView } from './bank-story-view.ts'
import { count } from './counting.ts'

/** From this many questions on, those that no story answers are said once. */
const several = 3

/** One line of the plan. */
export interface PlanRow {
  /** From 1. */
  readonly interviewer: number
  readonly principle: string
  readonly story: StoryView | null
  /** The story does not name the principle. */
  readonly suggested: boolean
  /** Why no story is told; empty where one is. */
  readonly reason: string
}

export interface PlanView {
  readonly title: string
  readonly rows: readonly PlanRow[]
  /** What does not fit, and why. */
  readonly remarks: readonly string[]
}

export function planView({ bank }: BankReview, stories: readonly StoryView[]): PlanView | null {
  const { plan, unasked, settings } = bank
  if (plan.length === 0 || stories.length === 0) return null
  const nameOf = (id: string): string => bank.principles.find(one => one.id === id)!.name
  const missing = plan.filter(({ story }) => story === null).length
  const suggested = plan.filter(slot => slot.suggested).length
  const asked = `${count(settings.interviewers, 'interviewer')}, ${count(settings.questions, 'question')} each`
  const left = [
    missing > 0 ? `${count(missing, 'question')} without a story of its own` : '',
    suggested > 0 ? `${number(suggested)} by suggestion` : '',
  ].filter(part => part !== '')
  const used = new Set(plan.map(({ story }) => story))
  const unanswered = plan.filter(({ story, taken }) => story === null && taken.length === 0)
  const together = unanswered.length >= several
  const over = stories.filter((one, index) => one.story.counts && !used.has(index))
  return {
    title: `Interview plan: ${asked}; ${left.length === 0 ? 'a story for each question, none told twice' : left.join(', ')}`,
    rows: plan
      .filter(slot => !together || !unanswered.includes(slot))
      .map(({ interviewer, principle, story, taken, suggested }) => ({
        interviewer: interviewer + 1,
        principle: nameOf(principle),
        story: story === null ? null : stories[story]!,
        suggested,
        reason:
          story !== null
            ? ''
            : taken.length === 0
              ? 'no story names it'
              : `told elsewhere: ${taken.map(index => index + 1).join(', ')}`,
      })),
    remarks: [
      together
        ? `No story names or suggests ${[...new Set(unanswered.map(({ principle }) => nameOf(principle)))].join(', ')}.`
        : '',
      unasked.length > 0
        ? `Not asked, because ${count(plan.length, 'question')} ask for no more: ${unasked.map(nameOf).join(', ')}.`
        : '',
      over.length > 0 && missing < plan.length
        ? `Told nowhere: ${over.map(one => number(one.number)).join(', ')}.`
        : '',
    ].filter(line => line !== ''),
  }
}
