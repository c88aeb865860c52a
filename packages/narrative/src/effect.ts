import {
  type Clause,
  clausesOf,
  ending,
  extents,
  type Feature,
  type NounPhrase,
  nearly,
  phrasalParticles,
  risingVerbs,
  type Token,
  tokensOf,
} from '@marginalia/english'
import { once, type Sentence } from '@marginalia/prose'
import type { Span } from '@marginalia/report'
import type { Saying } from './patterns/sayings.ts'
import { saidIn } from './saying.ts'

/** `change`: something got better, more or less; `content`: people are content with it, or it is called a success. */
interface Effect {
  readonly kind: 'change' | 'content'
  readonly span: Span
}

const changes: readonly Feature[] = ['change-up', 'change-down']

/**
 * What a sentence claims the work has brought: a change or a better state of something, or people who are content with it.
 * The writer's own feelings and deeds, what is feared, planned or denied, and the reason of something else are none.
 */
export const effectIn = once((sentence: Sentence): Effect | null => {
  const tokens = tokensOf(sentence)
  const clauses = clausesOf(sentence)
  const changed = clauses.find(
    (clause, at) => isOfWork(clause) && changesItself(clause, tokens) && !isHearsay(clauses[at - 1]),
  )
  if (changed) {
    const { subject, verb } = changed
    // “Went up” with both its words.
    const isParticle = verb.verb.lemma === 'go' || verb.verb.lemma === 'come'
    const last = isParticle ? tokens[verb.tokens[1]]! : verb
    return { kind: 'change', span: [subject!.span[0], last.span[1]] }
  }
  const said = (name: Saying): Span | undefined =>
    saidIn(sentence)
      .get(name)
      ?.find(span => {
        const clause = clauses.findLast(({ verb }) => verb.span[0] < span[1])
        return clause !== undefined && (isOfWork(clause) || isAllowed(clause, clauses))
      })
  const better = said('better')
  if (better) return { kind: 'change', span: better }
  const content = said('content')
  return content ? { kind: 'content', span: content } : null
})

/** Told as fact, of something or somebody else than the writer. */
const isOfWork = ({ kind, opener, mood, person, subject, verb }: Clause): boolean =>
  (kind === 'main' || (kind === 'subordinate' && (!opener || opener.lower === 'that'))) &&
  mood === 'fact' &&
  !verb.negative &&
  verb.form === 'finite' &&
  verb.tense !== 'future' &&
  // “There was a great improvement” has nobody to do it.
  (person === 'other' || (person === 'nobody' && verb.verb.lemma === 'be')) &&
  // “Moving the oven was more useful”: a deed as its subject is not read as a noun phrase.
  (subject !== null || verb.verb.lemma === 'be')

const things: readonly Feature[] = ['tangible', 'technical', 'place']

const telling: readonly Feature[] = ['say', 'think', 'perception']

/** “The crew heard that the lines had grown”: others say so. */
const isHearsay = (before: Clause | undefined): boolean =>
  before?.person === 'other' && telling.some(feature => before.verb.verb.has(feature))

/** “This allowed us to have much better talks”. */
const isAllowed = (clause: Clause, clauses: readonly Clause[]): boolean => {
  const before = clauses[clauses.indexOf(clause) - 1]
  return (
    clause.kind === 'infinitive' && before !== undefined && isOfWork(before) && before.verb.tense === 'past'
  )
}

/** What has a number: how many, how much, how often it went wrong. */
const counts: readonly Feature[] = ['measured', 'trouble', 'audience', 'money']

/** “Grew a lot”, “went way down”: not “grew a lot of herbs”. */
const isExtent = ({ determiner, head, tokens: [, to] }: NounPhrase, tokens: readonly Token[]): boolean =>
  extents.has(head.lemma) && (head.lemma === 'way' || determiner?.lower === 'a') && tokens[to]?.lower !== 'of'

/** “Went way down”, “came back up”. */
const far: ReadonlySet<string> = new Set(['way', 'right', 'straight', 'back'])

/** “Absence improved”, “sales went up”: nobody is said to have done it. */
function changesItself({ object, subject, verb }: Clause, tokens: readonly Token[]): boolean {
  if (verb.voice !== 'active' || (object && !isExtent(object, tokens)) || !subject) return false
  if (subject.head.has('person') || subject.head.pos === 'PRON') return false
  // “Time was up”, “the weather improved”.
  if (subject.head.lemma === 'time' || subject.head.has('weather')) return false
  const isCounted = counts.some(feature => subject.head.has(feature))
  // “Complaints are down”; “the server was down” is a failure.
  if (verb.verb.lemma === 'be')
    return (
      isCounted &&
      !subject.head.has('technical') &&
      tokens
        .slice(verb.tokens[1], verb.tokens[1] + 3)
        .some(
          ({ lower }, at, all) =>
            /^(?:up|down)$/.test(lower) && all[at + 1]?.pos !== 'ADP' && all[at + 1]?.lower !== 'there',
        )
    )
  if (verb.tense !== 'past' && !verb.perfect) return false
  if (subject.head.has('trouble') && ending.has(verb.verb.lemma))
    return nearly.has(tokens[verb.tokens[0] - 1]?.lower ?? '') && tokens[verb.tokens[1]]?.pos !== 'ADP'
  // “The sun went down”, “the server went down”: things move or fail.
  if (verb.verb.has('motion') && things.some(feature => subject.head.has(feature))) return false
  const [next = '', then] = tokens.slice(verb.tokens[1], verb.tokens[1] + 2).map(({ lower }) => lower)
  const particle = far.has(next) ? (then ?? '') : next
  if (verb.verb.lemma === 'go') return /^(?:up|down)$/.test(particle)
  // “Losses came right down”; “the plan came up”, “the order came down from the head” are no changes.
  if (verb.verb.lemma === 'come') {
    const behind = tokens[verb.tokens[1] + (particle === next ? 1 : 2)]
    return (
      particle === 'down' &&
      isCounted &&
      !(
        behind?.pos === 'ADP' ||
        (behind?.pos === 'DET' && !extents.has(tokens[tokens.indexOf(behind) + 2]?.lemma ?? ''))
      )
    )
  }
  // “Grew out of”, “fell apart”: another meaning.
  if (phrasalParticles.has(next)) return false
  return risingVerbs.has(verb.verb.lemma) || changes.some(feature => verb.verb.has(feature))
}
