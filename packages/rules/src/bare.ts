import type { DocumentUnit, Hit } from '@marginalia/engine'
import { type Clause, clausesOf, type Feature, onward, tokensOf } from '@marginalia/english'
import { metricsIn } from '@marginalia/narrative'
import { once, type Sentence } from '@marginalia/prose'
import type { SentencePart, Source, Span } from '@marginalia/report'

/** Where rules on statements without particulars come from. */
export const source: readonly Source[] = [
  { title: 'Marginalia: what strict readers mark in texts that people wrote', grade: 'own' },
]

/** A sentence with fewer words seldom claims anything. */
const fewest = 6

/**
 * Sentences of some parts that say what happened and give a reader nothing to hold on to: no figure, nobody's words.
 * `null` stands for a document that tells no story.
 */
export function* bareIn(
  { narrative: { sentences } }: DocumentUnit,
  parts: readonly (SentencePart | null)[],
): Iterable<Hit<'bare'>> {
  for (const { sentence, fact, locate } of sentences) {
    if (!parts.includes(fact.part)) continue
    const at = predicateOf(sentence)
    if (at) yield { message: 'bare', at: locate(at) }
  }
}

/** Tokens; shorter clauses say too little alone. */
const shortest = 4
/** Words of the place, at most. */
const longest = 12

/** The clause of a sentence that claims most, in the block's text; null where it is short, asks, quotes or counts. */
const predicateOf = once((sentence: Sentence): Span | null => {
  const { words, text } = sentence
  if (words.length < fewest || metricsIn(sentence).length > 0 || /["“”]/.test(text)) return null
  const clause = tellingClause(sentence)
  return clause && onward(sentence, clause.tokens[0] + (clause.opener ? 1 : 0), longest)
})

/** The clause a reader would ask about: the one with most words that claim something; of equals the first. */
function tellingClause(sentence: Sentence): Clause | null {
  const tokens = tokensOf(sentence)
  let best: { readonly clause: Clause; readonly claims: number } | null = null
  for (const clause of clausesOf(sentence)) {
    if (clause.verb.form !== 'finite' || clause.kind === 'relative') continue
    if (clause.mood === 'question' || clause.mood === 'conditional') continue
    if (clause.tokens[1] - clause.tokens[0] < shortest) continue
    const claims = tokens
      .slice(...clause.tokens)
      .filter(token => claiming.some(feature => token.has(feature))).length
    if (!best || claims > best.claims) best = { clause, claims }
  }
  return best && best.clause
}

const claiming: readonly Feature[] = [
  'change-up',
  'change-down',
  'outcome',
  'praise',
  'judged',
  'measured',
  'quantifier',
  'degree',
]
