import type { DocumentUnit, Hit } from '@marginalia/engine'
import { around, type Clause, clausesOf, type Feature, tokensOf } from '@marginalia/english'
import { isAsserted, isElaborated, metricsIn } from '@marginalia/narrative'
import { beside, once, type Sentence } from '@marginalia/prose'
import type { SentencePart, Source, Span } from '@marginalia/report'
import { goesOn } from './contexts/next-sentence.ts'
import { type Openness, type OpenWords, openIn } from './open-words.ts'
import { isReported } from './owed.ts'

/** Where rules on statements without particulars come from. */
export const source: readonly Source[] = [
  { title: 'Marginalia: what strict readers mark in texts that people wrote', grade: 'own' },
]

/** A sentence with fewer words seldom claims anything. */
const fewest = 6

/** Words that make a claim of a clause: what changed or came of it, how good, how large. */
export const claiming: readonly Feature[] = [
  'change-up',
  'change-down',
  'outcome',
  'praise',
  'judged',
  'measured',
  'quantifier',
  'degree',
]

/** What asks for sentences without particulars. */
export interface Bare {
  /** Parts of a story; `null` stands for a document that tells none. */
  readonly parts: readonly (SentencePart | null)[]
  /** Classes of words of which the clause has at least one; none where any clause will do. */
  readonly words: readonly Feature[]
  /** The writer, alone or with others, acts. */
  readonly own?: boolean
}

/** Sentences that say what happened and give a reader nothing to hold on to: no figure, nobody's words. */
export function* bareIn(
  { narrative: { sentences } }: DocumentUnit,
  { parts, words, own = false }: Bare,
): Iterable<Hit<Openness>> {
  for (const { sentence, fact, locate } of sentences) {
    if (!parts.includes(fact.part)) continue
    const said = saidIn(sentence)
    if (!said || (own && said.person !== 'i' && said.person !== 'we')) continue
    if (words.length > 0 && !words.some(feature => said.features.has(feature))) continue
    const { kind, span } = said.open
    yield { message: kind, at: locate(around(sentence, span, longest)), data: { words: locate(span) } }
  }
}

/** What the particulars of the next sentence answer; an amount stays open. */
const answeredNext: ReadonlySet<Openness> = new Set(['trouble', 'judged'])
/** Tokens; shorter clauses say too little alone. */
const shortest = 4
/** Words of the place, at most. */
const longest = 12

interface Said {
  readonly open: OpenWords
  readonly person: Clause['person']
  readonly features: ReadonlySet<Feature>
}

/** The clause of a sentence that claims most; null where it is short, quotes, counts, or claims nothing. */
const saidIn = once((sentence: Sentence): Said | null => {
  const { words, text } = sentence
  if (words.length < fewest || /["“”]/.test(text) || !isAsserted(sentence)) return null
  const clause = tellingClause(sentence)
  // A figure before the claim measures something else.
  if (clause && metricsIn(sentence).some(({ quantity }) => quantity.span[1] > clause.span[0])) return null
  const open = clause && openIn(sentence, clause)
  if (!open || (answeredNext.has(open.kind) && isElaborated(sentence))) return null
  const tokens = tokensOf(sentence).slice(...clause.tokens)
  // “I thought about it a lot”, “we discussed a lot”, “it surprised many people”: what is thought, said and felt.
  const { verb } = clause.verb
  const isSaid = unmeasured.some(feature => verb.has(feature))
  const isFelt = verb.has('cognition') && tokens.some(({ lower }) => lower === 'people')
  if ((isSaid || isFelt) && (open.kind === 'much' || open.kind === 'amount')) return null
  if (open.kind === 'much' && isMass(sentence, open.span) && isTakenUp(sentence)) return null
  if (open.kind === 'trouble' && (isExplained(sentence) || isTakenUp(sentence))) return null
  const features = new Set(tokens.flatMap(token => [...token.features]))
  return { open, person: clause.person, features }
})

const masses: readonly Feature[] = ['act', 'state', 'cognition', 'feeling', 'event']

/** “A lot of resistance”: what it was is told, or asked for, and not counted. */
const isMass = (sentence: Sentence, [from, to]: Span): boolean =>
  tokensOf(sentence).some(
    token =>
      from < token.span[0] &&
      token.span[1] <= to &&
      token.pos === 'NOUN' &&
      token.inflection !== 'plural' &&
      !token.has('measured') &&
      masses.some(feature => token.has(feature)),
  )

/** What has no amount that anybody would ask for. */
const unmeasured: readonly Feature[] = ['think', 'say', 'communication', 'emotion', 'learn']

/** “The delays meant that we slept on deck”: what the trouble was stands there. */
const isExplained = (sentence: Sentence): boolean =>
  clausesOf(sentence).some(
    ({ verb }, at, all) => verb.verb.lemma === 'mean' && all[at + 1]?.verb.form === 'finite',
  )

/** “We had a problem with the doors. Guests came in by …”: the next sentence tells it, unless it goes on to something else. */
const isTakenUp = (sentence: Sentence): boolean => {
  const next = beside(sentence, 1)
  return next !== null && !goesOn(next)
}

/** The clause a reader would ask about: the one with most words that claim something; of equals the first. */
function tellingClause(sentence: Sentence): Clause | null {
  const tokens = tokensOf(sentence)
  let best: { readonly clause: Clause; readonly claims: number } | null = null
  for (const clause of clausesOf(sentence)) {
    if (clause.verb.form !== 'finite' || clause.kind === 'relative' || clause.mood !== 'fact') continue
    if (isReported(sentence, clause)) continue
    // “I did not look for the fewest faults”: what was not done, or not had, has no size.
    if (clause.verb.negative) continue
    if (clause.tokens[1] - clause.tokens[0] < shortest) continue
    const claims = tokens
      .slice(...clause.tokens)
      .filter(token => claiming.some(feature => token.has(feature))).length
    if (!best || claims > best.claims) best = { clause, claims }
  }
  return best?.clause ?? null
}
