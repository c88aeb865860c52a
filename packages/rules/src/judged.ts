import judgedCases from './generated/judged.json' with { type: 'json' }

/** How often judges found a note of a case worth making, pedantic and wrong. */
export type JudgedCase = readonly [worth: number, pedantic: number, wrong: number]

export interface JudgedFile {
  readonly date: string
  readonly documents: number
  readonly verdicts: number
  /** By `rule/message`. */
  readonly cases: Readonly<Record<string, JudgedCase>>
}

/**
 * Verdicts on the notes of texts that people wrote; `pnpm evaluate verdicts --count` adds to them. Of places that the rules
 * make no more they were taken out.
 */
export const judgedFile: JudgedFile = judgedCases as unknown as JudgedFile

/** Fewer verdicts say little of a case; then those of its whole rule count, if they are enough. */
const enough = 6
/** A case with fewer of its own is not known at all. */
const fewest = 4
/** The least share worth making of a case that a note may be about. */
const shareToLead = 0.35

/** The verdicts that speak for a case: its own, else with too few of them its rule's; null where that is not enough. */
export function verdictsOn(name: string): JudgedCase | null {
  const rule = name.slice(0, name.indexOf('/') + 1)
  const all = Object.entries(judgedFile.cases)
  const own = all.filter(([one]) => one === name)
  if (sum(own) < fewest) return null
  const ofRule = all.filter(([one]) => one.startsWith(rule))
  const speaking = [own, ofRule].find(cases => sum(cases) >= enough)
  return speaking ? summed(speaking) : null
}

type Cases = readonly (readonly [string, JudgedCase])[]

const summed = (cases: Cases): JudgedCase => {
  const total = (at: 0 | 1 | 2): number => cases.reduce((sofar, [, counts]) => sofar + counts[at], 0)
  return [total(0), total(1), total(2)]
}

const sum = (cases: Cases): number => summed(cases).reduce((one, other) => one + other)

/** Cases (`rule/message`) that no note is about: hardly one of theirs was worth making. */
export const followers: ReadonlySet<string> = new Set(
  Object.keys(judgedFile.cases).filter(name => {
    const verdicts = verdictsOn(name)
    return verdicts !== null && verdicts[0] < shareToLead * (verdicts[0] + verdicts[1] + verdicts[2])
  }),
)
