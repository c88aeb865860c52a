import judgedCases from './generated/judged.json' with { type: 'json' }

/** How many notes of a case judges found worth making, pedantic and wrong. */
export type JudgedCase = readonly [worth: number, pedantic: number, wrong: number]

export interface JudgedFile {
  readonly date: string
  readonly documents: number
  readonly notes: number
  /** By `rule/message`. */
  readonly cases: Readonly<Record<string, JudgedCase>>
}

/** Verdicts on the notes of texts that people wrote, as `pnpm evaluate verdicts --write` counted them. */
export const judgedFile: JudgedFile = judgedCases as unknown as JudgedFile

/** Fewer verdicts say little of a case; then those of its whole rule count, if they are enough. */
const enough = 10
/** The least share worth making of a case that a note may be about. */
const shareToLead = 0.15

/** The verdicts that speak for a case: its own, or its rule's; null where too few were given. */
export function verdictsOn(name: string): JudgedCase | null {
  const rule = name.slice(0, name.indexOf('/') + 1)
  const all = Object.entries(judgedFile.cases)
  const own = all.filter(([one]) => one === name)
  const ofRule = all.filter(([one]) => one.startsWith(rule))
  for (const cases of [own, ofRule]) {
    const sum = [0, 1, 2].map(i => cases.reduce((total, [, counts]) => total + counts[i]!, 0))
    if (sum[0]! + sum[1]! + sum[2]! >= enough) return sum as unknown as JudgedCase
  }
  return null
}

/** Cases that no note is about, of those that were judged and of further ones. */
export function followers(further: readonly string[]): ReadonlySet<string> {
  const cases = new Set([...further.filter(name => name.includes('/')), ...Object.keys(judgedFile.cases)])
  return new Set(
    [...cases].filter(name => {
      const verdicts = verdictsOn(name)
      return verdicts !== null && verdicts[0] < shareToLead * (verdicts[0] + verdicts[1] + verdicts[2])
    }),
  )
}
