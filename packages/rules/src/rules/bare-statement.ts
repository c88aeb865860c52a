import { defineRule } from '@marginalia/engine'
import { type Clause, clausesOf, type Feature, tokensOf } from '@marginalia/english'
import { metricsIn, type PlacedSentence } from '@marginalia/narrative'
import { once, type Sentence } from '@marginalia/prose'
import type { SentencePart, Span } from '@marginalia/report'

const messageOf = {
  situation: 'situation',
  task: 'task',
  action: 'action',
  result: 'result',
  learning: 'learning',
  other: 'outside',
} as const satisfies Record<SentencePart, string>

/** A sentence with fewer words seldom claims anything. */
const fewest = 6

/** A sentence that says what happened and gives a reader nothing to hold on to. */
export default defineRule({
  id: 'bare-statement',
  title: 'Statement without particulars',
  why: 'A reader believes what can be pictured or counted; the rest is taken on trust.',
  ask: 'What exactly, and how does a reader know?',
  category: 'claim',
  source: [{ title: 'Marginalia: what strict readers mark in texts that people wrote', grade: 'own' }],
  level: 'note',
  about: 'statement',
  scope: 'document',
  messages: {
    situation: '“{match}” sets the scene without a size.',
    task: '“{match}” sets a goal that nobody could check.',
    action: '“{match}” tells a deed without its particulars.',
    result: '“{match}” tells an outcome and shows nothing of it.',
    learning: '“{match}” tells a lesson without the case behind it.',
    outside: '“{match}” states this and shows nothing for it.',
    untold: '“{match}” states this and shows nothing for it.',
  },
  examples: {
    flags: [
      'We «improved the life of the ward for everybody».',
      'The depot «had been slow for a long time, as people said».',
    ],
    passes: [
      'We cut overtime on the ward by 4% between May and June.',
      'It worked.',
      'What did the ward need from all of us?',
    ],
  },
  *check({ narrative: { sentences } }) {
    for (const placed of sentences) {
      const at = predicateOf(placed.sentence)
      if (at) yield { message: caseOf(placed), at: placed.locate(at) }
    }
  },
})

const caseOf = ({ fact: { part } }: PlacedSentence) => (part === null ? 'untold' : messageOf[part])

/** What the sentence says of its subject, in the block's text; null where it is short, asks or counts. */
const predicateOf = once((sentence: Sentence): Span | null => {
  const { words } = sentence
  if (words.length < fewest || metricsIn(sentence).length > 0) return null
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
