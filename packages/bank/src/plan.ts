import type { BankStory, PlanSlot } from '@marginalia/report'
import { assign } from './assignment.ts'
import { isFirst } from './coverage.ts'

/** A story that answers a question outweighs what all questions together prefer among stories. */
const answers = 1_000_000
/** So does a suggested one, once no question can be answered by a story that names its principle. */
const mayAnswer = 10_000

export interface StoryPlan {
  readonly slots: readonly PlanSlot[]
  /** Ids in scope that no question is left for. */
  readonly left: readonly string[]
}

/**
 * Who asks for which principle, and the story told there, no story twice where that is possible: interviewers ×
 * questions, each about another principle as long as there are enough. Where the scope holds more, those that some
 * story answers come first; where it holds fewer, it is asked again from the top.
 * @param principles ids in scope, the most wanted first
 */
export function planOf(
  stories: readonly BankStory[],
  principles: readonly string[],
  interviewers: number,
  questions: number,
): StoryPlan {
  if (principles.length === 0) return { slots: [], left: [] }
  const count = interviewers * questions
  const asked = principles.length > count ? bestAnswered(stories, principles, count) : principles
  const slots = dealt(asked, count, questions)
  const weights = slots.map(({ principle }) => stories.map(story => weightOf(story, principle)))
  const chosen = assign(weights)
  const used = new Set(chosen)
  return {
    slots: slots.map(({ principle, interviewer }, slot): PlanSlot => {
      const story = chosen[slot]!
      const taken = (_: BankStory, index: number): number[] =>
        weights[slot]![index]! > 0 && used.has(index) ? [index] : []
      return {
        interviewer,
        principle,
        story,
        suggested: story !== null && !claims(stories[story]!, principle),
        taken: story === null ? stories.flatMap(taken) : [],
      }
    }),
    left: principles.filter(id => !asked.includes(id)),
  }
}

/** As many as there are questions: those a story is filed under, then those one is suggested for, in their order. */
function bestAnswered(
  stories: readonly BankStory[],
  principles: readonly string[],
  count: number,
): readonly string[] {
  const worth = (id: string): number => Math.max(0, ...stories.map(story => weightOf(story, id)))
  const level = (id: string): number => (worth(id) >= answers ? 2 : worth(id) > 0 ? 1 : 0)
  const kept = new Set(principles.toSorted((a, b) => level(b) - level(a)).slice(0, count))
  return principles.filter(id => kept.has(id))
}

/** An interviewer's questions are about different principles as long as there is more than one. */
function dealt(principles: readonly string[], count: number, questions: number) {
  return Array.from({ length: count }, (_, slot) => ({
    principle: principles[slot % principles.length]!,
    interviewer: Math.floor(slot / questions),
  }))
}

const claims = ({ claimed }: BankStory, principle: string): boolean =>
  claimed.some(one => one.principle === principle)

/** Filed under the principle at all, then first, then suggested for it, then with a result that is measured. */
function weightOf(story: BankStory, principle: string): number {
  if (!story.counts) return 0
  const measured = story.metrics.result > 0 ? 1 : 0
  if (claims(story, principle)) return answers + (isFirst(story, principle) ? 1000 : 0) + measured
  const rank = story.suggested.findIndex(one => one.principle === principle)
  return rank === -1 ? 0 : mayAnswer + (rank === 0 ? 100 : 0) + measured
}
