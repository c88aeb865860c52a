import {
  type Clause,
  clausesOf,
  type Feature,
  type Match,
  type PatternContext,
  tokensOf,
} from '@marginalia/english'
import { isAsserted } from '@marginalia/narrative'
import { type Block, once } from '@marginalia/prose'
import type { Span } from '@marginalia/report'
import { clauseAt } from './matched-clause.ts'

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

/** The sentence or the clause asks. */
const question: PatternContext = match =>
  /\?["'”’)]*$/.test(match.sentence.text) || clauseAt(match)?.mood === 'question'

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

const telling: readonly Feature[] = ['say', 'think', 'want', 'feel']
export const isTelling = ({ verb }: Clause): boolean => telling.some(feature => verb.verb.has(feature))

/** Told as what somebody else said or thought: “the nurse said that …”. */
const reported: PatternContext = ({ sentence, tokens: [from] }) => {
  const before = clausesOf(sentence).findLast(({ verb: { tokens } }) => tokens[1] <= from)
  return before?.person === 'other' && isTelling(before)
}

/** A line with one of these is about what is wished, or generally so. */
const ofWishes: ReadonlySet<string> = new Set([
  'when own-habit',
  'when own-lesson',
  'when moral',
  'when announcing',
  'when creed',
  'when vouching',
])

/** Why words are no claim of the writer's, by what is said of them. */
const unclaimed: Readonly<Record<string, PatternContext>> = {
  'a heading': ({ sentence }) => sentence.block.kind === 'heading',
  'a wish, a plan, advice or what explains itself': ({ sentence, line }) =>
    !line.conditions.some(({ text }) => ofWishes.has(text)) && !isAsserted(sentence),
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

/** Whose words they are. */
export const voiceContexts = {
  reported,
} satisfies Record<string, PatternContext>
