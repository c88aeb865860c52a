import type { Narrative, PlacedSentence } from '@marginalia/narrative'
import type { Span } from '@marginalia/report'
import type { Analysis } from './analyzer.ts'
import { placeOf } from './place.ts'
import type { AnyRule, FittingLine } from './rule.ts'
import { type Scale, type Signed, type Steps, signed, weightOf } from './scale.ts'

/** A sign with its steps on the two scales. */
export interface WeighedSign {
  readonly sign: string
  readonly note: number
  readonly first: number
}

/** What a rule found in a sentence, and what that weighs. */
export interface ExplainedPlace {
  readonly message: string
  /** In the source, UTF-16. */
  readonly span: Span
  /** Null for a rule that is not weighed: its places are notes. */
  readonly weights: {
    readonly signs: readonly WeighedSign[]
    readonly note: number
    readonly first: number
    readonly least: number
  } | null
  /** It is a note, or a place of one. */
  readonly noted: boolean
  /** Rank of its note among the first, from 1; null elsewhere. */
  readonly rank: number | null
}

/** Why a rule says what it says, or nothing, about one sentence. */
export interface Explanation {
  readonly sentence: PlacedSentence
  readonly lines: readonly FittingLine[]
  readonly places: readonly ExplainedPlace[]
}

/**
 * Why one rule notes a sentence or does not.
 * @param offset UTF-16, in the source; null is answered where no sentence stands there
 */
export function explain(
  rule: AnyRule,
  offset: number,
  { analysis, apart, rules, scale }: ExplainedNote,
): Explanation | null {
  const { narrative, report } = analysis
  const index = narrative.sentences.findIndex(({ span }) => span[0] <= offset && offset < span[1])
  const sentence = narrative.sentences[index]
  if (!sentence) return null
  const rank = new Map(report.first.map((finding, place) => [report.findings[finding]!, place + 1]))
  const places = signedIn(apart, narrative, rules)
    .filter(one => one.sentence === index && one.place.rule === rule.id)
    .map(({ place: { message, span }, signs }): ExplainedPlace => {
      const note = report.findings.find(({ rule: by, span: at, data, also }) =>
        [{ rule: by, span: at, data }, ...also].some(
          one => one.rule === rule.id && one.span[0] <= span[0] && span[1] <= one.span[1],
        ),
      )
      return {
        message,
        span,
        weights: scale && signs[0]! in scale.note.steps ? weightsOf(signs, scale) : null,
        noted: note !== undefined,
        rank: (note && rank.get(note)) ?? null,
      }
    })
  return { sentence, lines: rule.explain?.(sentence.sentence) ?? [], places }
}

/** A document as it is reviewed, and every place of every rule in it before anything is weighed. */
export interface ExplainedNote {
  readonly analysis: Analysis
  readonly apart: Analysis
  readonly rules: ReadonlyMap<string, AnyRule>
  readonly scale: Scale | null
}

function signedIn({ report }: Analysis, narrative: Narrative, rules: ReadonlyMap<string, AnyRule>): Signed[] {
  const places = report.findings.map(({ rule, message, span, level, data, fingerprint }) =>
    placeOf(rule, message, span, level, data, fingerprint),
  )
  return signed(places, narrative, rules)
}

function weightsOf(signs: readonly string[], { note, first, least }: Scale): ExplainedPlace['weights'] {
  const stepsOf = (sign: string, { steps }: Steps): number => steps[sign] ?? 0
  return {
    signs: signs.map(sign => ({ sign, note: stepsOf(sign, note), first: stepsOf(sign, first) })),
    note: weightOf(signs, note),
    first: weightOf(signs, first),
    least,
  }
}
