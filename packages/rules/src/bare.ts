import type { DocumentUnit, Hit } from '@marginalia/engine'
import { type Clause, clausesOf, type Feature, tokensOf } from '@marginalia/english'
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

/** What the sentence says of its subject, in the block's text; null where it is short, asks or counts. */
const predicateOf = once((sentence: Sentence): Span | null => {
  const { words } = sentence
  if (words.length < fewest || metricsIn(sentence).length > 0 || /["“”]/.test(sentence.text)) return null
  const clause = tellingClause(sentence)
  return clause && clause.verb.span
})

/** The clause a reader would ask about: the one with most words that claim something; of equals the first. */
function tellingClause(sentence: Sentence): Clause | null {
  const tokens = tokensOf(sentence)
  let best: { readonly clause: Clause; readonly claims: number } | null = null
  for (const clause of clausesOf(sentence)) {
    if (clause.mood === 'question' || clause.mood === 'conditional') continue
    const claims =
      tokens.slice(...clause.tokens).filter(token => claiming.some(feature => token.has(feature))).length +
      (clause.kind === 'main' ? 0.5 : 0)
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
