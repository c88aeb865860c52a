import type { Narrative } from '@marginalia/narrative'
import type { Probe, ProbeInfo, Remark, Span } from '@marginalia/report'
import type { AnyRule } from './rule.ts'

/** A question, by the id of its wording, and the words it is about. */
export interface NextQuestion {
  readonly probe: string
  /** In the source, UTF-16. */
  readonly span: Span
}

/** What an interviewer may ask about a story. */
export interface Interview {
  /** The wording, most damaging first. `{match}` is the writer's own words. */
  readonly questions: readonly ProbeInfo[]
  /** Questions that a story earns without any note. */
  readonly ofStory: (narrative: Narrative) => readonly NextQuestion[]
  /** Questions for a story that earns too few. */
  readonly ofAnySentence: (narrative: Narrative) => readonly NextQuestion[]
}

const most = 10
const least = 5
const each = 2

/**
 * Five to ten questions an interviewer is likely to ask next, most damaging first: those that rules lead to, then those
 * that the story earns. None for a text of fewer than five sentences.
 */
export function probesOf(
  whole: Narrative,
  remarks: readonly Remark[],
  rules: ReadonlyMap<string, AnyRule>,
  { questions, ofStory, ofAnySentence }: Interview,
): Probe[] {
  const narrative = ownOf(whole)
  if (narrative.sentences.length < least) return []
  const ranks = new Map(questions.map(({ id }, index) => [id, index]))
  // The lower, the more a wrong answer costs.
  const rankOf = ({ probe }: NextQuestion): number => ranks.get(probe)!
  const byRank = (a: NextQuestion, b: NextQuestion): number => rankOf(a) - rankOf(b) || a.span[0] - b.span[0]
  const noted = remarks.flatMap(({ rule, message, span }) => {
    const probe = probeOf(rules.get(rule), message)
    return probe === null ? [] : [{ probe, span }]
  })
  const chosen = choose(noted.sort(byRank), [])
  const more = chosen.length >= most ? chosen : choose([...ofStory(narrative)].sort(byRank), chosen)
  const told =
    more.length >= least ? more : choose([...ofAnySentence(narrative)].sort(byRank), more).slice(0, least)
  return told.sort(byRank).map(({ probe, span }) => ({ probe, span, data: {} }))
}

/** The question that a message of a rule leads to. */
function probeOf(rule: AnyRule | undefined, message: string): string | null {
  const { probe = null } = rule ?? {}
  return typeof probe === 'object' ? (probe?.[message] ?? null) : probe
}

/** Without the words of somebody else: nobody asks the writer about a question that was pasted. */
function ownOf(narrative: Narrative): Narrative {
  if (narrative.foreign.length === 0) return narrative
  const sentences = narrative.sentences.filter(({ whose }) => whose === 'writer')
  return { ...narrative, sentences }
}

/** The wording of the questions that a list of probes uses. */
export function questionsOf(probes: readonly Probe[], { questions }: Interview): ProbeInfo[] {
  const used = new Set(probes.map(({ probe }) => probe))
  return questions.filter(({ id }) => used.has(id))
}

/** At most two of a kind, none on the same words, ten in all. */
function choose(candidates: readonly NextQuestion[], before: readonly NextQuestion[]): NextQuestion[] {
  const chosen = [...before]
  for (const one of candidates) {
    if (chosen.length >= most) break
    const same = chosen.filter(({ probe }) => probe === one.probe).length
    const overlaps = chosen.some(({ span }) => span[0] < one.span[1] && one.span[0] < span[1])
    if (same < each && !overlaps) chosen.push(one)
  }
  return chosen
}
