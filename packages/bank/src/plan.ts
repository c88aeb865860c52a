import type { BankStory, PlanSlot } from '@marginalia/report'
import { assign } from './assignment.ts'
import { isFirst } from './coverage.ts'

/** A story that answers a question outweighs what all questions together prefer among stories. */
const answers = 1_000_000

/**
 * Who asks for which principle, and the story told there, no story twice where that is possible. The loop
 * asks interviewers × questions times; a scope with more principles gets a question for each, since nobody
 * knows which will be asked, and one with fewer is asked again from the top.
 * @param principles ids in scope, the most wanted first
 */
export function planOf(
  stories: readonly BankStory[],
  principles: readonly string[],
  interviewers: number,
  questions: number,
): PlanSlot[] {
  if (principles.length === 0) return []
  const slots = dealt(principles, Math.max(principles.length, interviewers * questions), questions)
  const weights = slots.map(({ principle }) => stories.map(story => weightOf(story, principle)))
  const chosen = assign(weights)
  const used = new Set(chosen)
  return slots.map(({ principle, interviewer }, slot) => ({
    interviewer,
    principle,
    story: chosen[slot]!,
    taken:
      chosen[slot] === null
        ? stories.flatMap((_, index) => (weights[slot]![index]! > 0 && used.has(index) ? [index] : []))
        : [],
  }))
}

/** An interviewer's questions are about different principles as long as there is more than one. */
function dealt(principles: readonly string[], count: number, questions: number) {
  return Array.from({ length: count }, (_, slot) => ({
    principle: principles[slot % principles.length]!,
    interviewer: Math.floor(slot / questions),
  }))
}

/** Filed under the principle at all, then first, then with a result that is measured. */
function weightOf(story: BankStory, principle: string): number {
  if (!story.counts || !story.claimed.some(one => one.principle === principle)) return 0
  return answers + (isFirst(story, principle) ? 1000 : 0) + (story.metrics.result > 0 ? 1 : 0)
}
