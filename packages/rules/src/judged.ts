import { later } from '@marginalia/prose'
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
const fewest = 2
/** The least share worth making of a case that a note may be about. */
const shareToLead = 0.25

/** The verdicts that speak for a case: its own, else with too few of them its rule's; null where that is not enough. */
export function verdictsOn(name: string): JudgedCase | null {
  const own = judgedFile.cases[name]
  if (!own || total(own) < fewest) return null
  return [own, verdictsOnRules().get(ruleOf(name))!].find(verdicts => total(verdicts) >= enough) ?? null
}

const ruleOf = (name: string): string => name.slice(0, name.indexOf('/'))

const total = ([worth, pedantic, wrong]: JudgedCase): number => worth + pedantic + wrong

/** The verdicts on all cases of a rule together, by its id. */
const verdictsOnRules = later((): ReadonlyMap<string, JudgedCase> => {
  const found = new Map<string, JudgedCase>()
  for (const [name, [worth, pedantic, wrong]] of Object.entries(judgedFile.cases)) {
    const [a, b, c] = found.get(ruleOf(name)) ?? [0, 0, 0]
    found.set(ruleOf(name), [a + worth, b + pedantic, c + wrong])
  }
  return found
})

/** Cases (`rule/message`) that no note is about: hardly one of theirs was worth making. */
export const followers: ReadonlySet<string> = new Set(
  Object.keys(judgedFile.cases).filter(name => {
    const verdicts = verdictsOn(name)
    return verdicts !== null && verdicts[0] < shareToLead * total(verdicts)
  }),
)
