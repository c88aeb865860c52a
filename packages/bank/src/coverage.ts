import type { BankStory, Cover, CoverageRow, StoryFacts } from '@marginalia/report'
import { principleInfos } from './options.ts'

/** A story counts for its primary principles, or for all it is filed under where it names none as primary. */
export const isFirst = ({ claimed }: StoryFacts, id: string): boolean =>
  claimed.some(({ principle, primary }) => principle === id && primary) ||
  (claimed.some(({ principle }) => principle === id) && !claimed.some(({ primary }) => primary))

/** Principle by principle, in the official order: which stories claim it, and which show signals of it. */
export function coverageOf(
  stories: readonly BankStory[],
  scope: ReadonlySet<string>,
  target: number,
): CoverageRow[] {
  return principleInfos.map(({ id }) => {
    const indexes = (test: (story: BankStory) => boolean): number[] =>
      stories.flatMap((story, index) => (test(story) ? [index] : []))
    const claims = (story: BankStory): boolean => story.claimed.some(({ principle }) => principle === id)
    const shows = (story: BankStory): boolean => story.signals.some(({ principle }) => principle === id)
    const suggests = (story: BankStory): boolean => story.suggested.some(({ principle }) => principle === id)
    const counted = stories.filter(story => story.counts && isFirst(story, id)).length
    const wanted = scope.has(id) ? target : 0
    return {
      principle: id,
      scope: scope.has(id),
      target: wanted,
      claimed: indexes(claims),
      first: indexes(story => isFirst(story, id)),
      signalled: indexes(shows),
      both: indexes(story => claims(story) && shows(story)),
      suggested: indexes(suggests),
      counted,
      cover: coverFor(counted, target),
    }
  })
}

export const coverFor = (counted: number, target: number): Cover =>
  counted === 0 && target > 0 ? 'absent' : counted < target ? 'thin' : 'covered'
