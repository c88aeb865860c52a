import {
  achievingVerbs,
  type Clause,
  clausesOf,
  isLiteral,
  isTime,
  type Match,
  numbersOf,
  type PatternContext,
  tokensOf,
} from '@marginalia/english'
import { isAsserted, isElaborated } from '@marginalia/narrative'
import { type Block, once } from '@marginalia/prose'
import type { Span } from '@marginalia/report'

/** Longer than this, a quotation is a statement the writer chose to print, as in a press release. UTF-16 units. */
const longestQuote = 100

const quotations = once((block: Block): readonly Span[] =>
  [...block.text.matchAll(/"[^"]{1,400}"|“[^”]{1,400}”|‘[^’]{1,400}’(?!\w)/g)].map(
    ({ index, 0: text }): Span => [index, index + text.length],
  ),
)

/** Inside quotation marks: somebody else's words. */
const quoted: PatternContext = ({ sentence, span: [at] }) =>
  quotations(sentence.block).some(([start, end]) => start < at && at < end && end - start <= longestQuote)

/** The clause a match stands in: the last that begins before it. */
export const clauseAt = ({ sentence, meant: [from] }: Match): Clause | null =>
  clausesOf(sentence).findLast(({ tokens }) => tokens[0] <= from) ?? null

/** The sentence or the clause asks. */
const question: PatternContext = match =>
  /\?["'”’)]*$/.test(match.sentence.text) || clauseAt(match)?.mood === 'question'

/** A condition, a possibility or a plan, not something that was. */
const supposed: PatternContext = match => {
  const clause = clauseAt(match)
  return (
    clause !== null &&
    (clause.mood === 'conditional' || clause.mood === 'modal' || clause.verb.tense === 'future')
  )
}

/** The clause whose verb stands in the match; the one around it where the match has no verb; null for “leading firms”. */
function clauseOf(match: Match): Clause | null {
  const [from, to] = match.tokens
  if (
    !tokensOf(match.sentence)
      .slice(from, to)
      .some(({ pos }) => pos === 'VERB' || pos === 'AUX')
  )
    return clauseAt(match)
  return clausesOf(match.sentence).find(({ verb: { tokens } }) => tokens[1] > from && tokens[1] <= to) ?? null
}

/** Told as it was or is; a purpose (“to cut costs”) and the name of a deed (“cutting costs is hard”) are not. */
const fact: PatternContext = match => {
  const clause = clauseOf(match)
  if (clause?.mood !== 'fact' || supposed(match)) return false
  // “People who had an impact”: which are meant, not what came of it.
  if (clause.kind === 'relative' && clause.opener?.gap !== ',') return false
  const { form, tokens } = clause.verb
  const all = tokensOf(match.sentence)
  if (form === 'infinitive')
    return all.slice(Math.max(0, tokens[0] - 3), tokens[0]).some(({ lemma }) => achievingVerbs.has(lemma))
  return form !== 'gerund' || (tokens[0] > 0 && all[tokens[0]]!.gap === ',')
}

/** The reason stands in the same sentence, or particulars in the next. */
const reasoned: PatternContext = ({ sentence, span: [, end] }) =>
  isElaborated(sentence) ||
  /\b(?:because|since|due to|thanks to|given that)\b/i.test(sentence.block.text.slice(end, sentence.span[1]))

/** Tokens between a count and what it counts, at most. */
const nearby = 4

/**
 * A number follows at once, in brackets or in the same phrase, or a count stands right before: the size is given. A
 * length of time is no count of anything else.
 */
const counted: PatternContext = ({ sentence, tokens: [from, to] }) => {
  const tokens = tokensOf(sentence)
  const timed = tokens.slice(from, to).some(token => token.has('unit-of-time'))
  const start = tokens[Math.max(0, from - 1)]!.span[0]
  const own = tokens[from]!.span[0]
  const end = tokens[Math.min(tokens.length, to + nearby) - 1]!.span[1]
  return numbersOf(sentence).some(
    ({ span, metric, unit }) =>
      metric &&
      isTime(unit) === timed &&
      span[0] >= start &&
      span[1] <= end &&
      (span[0] >= own || timed || unit === 'count'),
  )
}

/** A number that counts stands in the same clause or follows: “by 4%”, “14 gaps became 2”. */
const measured: PatternContext = match => {
  const { sentence } = match
  const from = clauseAt(match)?.span[0] ?? sentence.span[0]
  return numbersOf(sentence).some(({ metric, span }) => metric && span[1] > from)
}

/** “Than” follows: compared with something. */
const compared: PatternContext = ({ sentence, tokens: [, to] }) =>
  tokensOf(sentence)
    .slice(to)
    .some(({ lower }) => lower === 'than' || lower === 'versus' || lower === 'vs')

/** “Not”, “no”, “never” or “without” right before, or in the verb of the clause. */
const negated: PatternContext = match => {
  const {
    sentence,
    meant: [from],
  } = match
  const near = tokensOf(sentence).slice(Math.max(0, from - 2), from)
  return (
    near.some(({ lower }) => /^(?:not|no|never|without|n't)$/.test(lower)) ||
    clauseAt(match)?.verb.negative === true
  )
}

/** “Rather than …”, “instead of …”: what was not done. */
const contrasted: PatternContext = ({ sentence, span: [at] }) =>
  /\b(?:instead of|rather than|as opposed to)\b[^,;:]{0,80}$/i.test(
    sentence.block.text.slice(sentence.span[0], at),
  )

/** Written with a capital inside a sentence: part of a name or a title. */
const named: PatternContext = ({ sentence, meant: [from, to] }) =>
  tokensOf(sentence)
    .slice(from, to)
    .some(({ capital, lower }, index) => capital && from + index > 0 && lower !== 'i')

/** Told of things one can touch: no figure of speech. */
const literal: PatternContext = ({ sentence, meant }) => isLiteral(sentence, meant)

/** What a line of patterns may ask of a place, by name: `unless counted`, `when fact`. */
export const contexts = {
  literal,
  counted,
  measured,
  compared,
  negated,
  supposed,
  fact,
  reasoned,
} satisfies Record<string, PatternContext>

/** Why words are no claim of the writer's, by what is said of them. */
const unclaimed: Readonly<Record<string, PatternContext>> = {
  'a heading': ({ sentence }) => sentence.block.kind === 'heading',
  'a wish, a plan, advice or what explains itself': ({ sentence }) => !isAsserted(sentence),
  'a quotation': quoted,
  'a question': question,
  'what was not done': contrasted,
  'part of a name': named,
}
const reasons = Object.entries(unclaimed)

/** Words that no pattern notes: not the writer's claim. */
export const isNotClaimed = (match: Match): boolean => reasons.some(([, holds]) => holds(match))

/** What words are instead of a claim of the writer's: “a quotation”; empty where they are one. */
export const unclaimedAs = (match: Match): readonly string[] =>
  reasons.flatMap(([what, holds]) => (holds(match) ? [what] : []))
