import { defineRule } from '@marginalia/engine'
import {
  type Clause,
  clausesOf,
  disputes,
  type Feature,
  foundedNouns,
  foundingParticiples,
  foundingParticles,
  informedParticiples,
  passivesOf,
  pointingBack,
  proposalNouns,
  putForwardParticiples,
  setParticiples,
  settledParticiples,
  settlingParticles,
  settlingVerbs,
  type Token,
  tokensOf,
  workedParticiples,
} from '@marginalia/english'
import { type PlacedSentence, toldAccountsIn } from '@marginalia/narrative'
import { once, type Sentence } from '@marginalia/prose'
import { overlaps, type Span } from '@marginalia/report'
import { ferry } from '../example-story.ts'
import { isNamedBehind, unownedPassives } from '../hidden-actor.ts'

/** Before this share of the words stands how things were. */
const front = 0.25
/** What is new there is of the story itself, but for how it opens. */
const opening = 0.1

/** People told, something proposed, a quarrel settled, and nobody who did it: in one's own story that is the deed. */
export default defineRule({
  id: 'settled-by-nobody',
  title: 'Talking and settling without a doer',
  why: 'Who spoke, proposed or gave way is the deed a reader looks for.',
  ask: 'Who did that: you, or somebody else?',
  category: 'actor',
  family: 'doer',
  source: [
    { title: 'Federal plain language guidelines (use active voice)', grade: 'C' },
    { title: 'Marginalia: own reading of drafts', grade: 'own' },
  ],
  level: 'note',
  probe: 'who',
  scope: 'document',
  messages: {
    informed: '“{match}” does not say who spoke to them.',
    proposed: '“{match}” does not say who put it forward.',
    founded: '“{match}” does not say who called for it.',
    settled: '“{match}” does not say who settled it, or how.',
  },
  examples: {
    flags: [
      `${ferry} «A request was written» up and sent to the harbour board. The mayor was against it and there was a long evening. He said the price was too high, but «that was sorted out». In the end the box got its board. «A working group was formed» for the boats. «A small committee was set up» for the pier.`,
      `${ferry} On Friday the rain came and no boat could sail. «The drivers were informed» at night by phone. I stayed at the till that day until «it was solved». The line was short on Sunday.`,
    ],
    passes: [
      // Somebody is told to have spoken, the doer is named, or nobody is left out.
      `${ferry} I wrote to the harbour board. A request was drafted the same evening. I told the skippers in the morning, and the guests were informed too. The price was negotiated by the mayor. We discussed the rest until it was settled.`,
      // How things were, what is planned, what is so in general, and what a machine or the work itself did.
      `The old contract was settled before my time. ${ferry} The board was painted and 40 hooks were fixed. The price will be agreed in May. Guests are informed by a bell. If it had been settled, the box would be gone. I was told to wait. The list that was agreed hangs by the door. The group was formed in 1998. A road was started. A pilot was launched by the mayor. Every baker was told to save water.`,
      'A request was written up. The skippers were informed.',
      `${ferry} On Friday the rain came and no boat could sail. I made sure that the drivers were informed at night.`,
      `${ferry} On Friday the rain came and no boat could sail. The fee was negotiated with the guild. I sat with the guild for a week over the books.`,
    ],
  },
  *check({ narrative }) {
    for (const { sentences, before, labelled, labelledAs } of toldAccountsIn(narrative)) {
      const background = new Set(labelled ? labelledAs('situation', 'task') : [])
      if (!sentences.some(({ sentence }) => clausesOf(sentence).some(({ person }) => person === 'i')))
        continue
      for (const [index, one] of sentences.entries()) {
        const found = openIn(one.sentence)
        const from = found?.message === 'founded' ? opening : front
        if (labelled ? background.has(one) : before[index]! < from) continue
        // Of a decision nobody took `unowned-agent` asks with the same words.
        if (!found || isUnowned(one.sentence, found.at)) continue
        const near = sentences.slice(Math.max(0, index - 1), index + 2)
        if (!near.some(tellsWho) && !isTakenUp(one, sentences[index + 1]))
          yield { ...found, at: one.locate(found.at) }
      }
    }
  },
})

const isUnowned = (sentence: Sentence, at: Span): boolean =>
  [...unownedPassives(sentence).values()].some(span => overlaps(span, at))

type Kind = 'founded' | 'informed' | 'proposed' | 'settled'

const openIn = once((sentence: Sentence): { readonly message: Kind; readonly at: Span } | null => {
  for (const { agent, auxiliary, order, participles, span } of passivesOf(sentence)) {
    if (agent || order !== 'direct') continue
    const clause = clausesOf(sentence).find(({ verb }) => overlaps(verb.span, span))
    const isUntil = sentence.words[auxiliary - 2]?.lower === 'until'
    if (!clause?.subject || !isToldAs(clause, isUntil)) continue
    const words = participles.map(at => sentence.words[at]!.lower)
    const next = sentence.words[participles.at(-1)! + 1]
    const before = sentence.words[auxiliary - 1]
    const it = before && pointingBack.has(before.lower) ? before : null
    const from = sentence.words.find(word => word.span[0] >= clause.subject!.span[0])
    const isNew = from?.lower === 'a' || from?.lower === 'an'
    const message =
      kindOf(it ? null : clause.subject.head, words, next?.lower ?? '') ??
      (isNew && isFounded(clause.subject.head, words, next?.lower ?? '') ? 'founded' : null)
    // “Every bakery was told to save water”: a rule for all of the town.
    const isOfAll = /^(?:all|each|every)$/.test(from?.lower ?? '')
    if (!message || isOfAll || isEnsured(sentence, clause.subject.span) || isNamedBehind(sentence, span))
      continue
    const isJoined =
      isSetUp(words, next?.lower ?? '') ||
      (settlingParticles.has(next?.lower ?? '') && workedParticiples.has(words.at(-1)!))
    const end = isJoined ? next! : null
    return { message, at: [it?.span[0] ?? clause.subject.span[0], end ? end.span[1] : span[1]] }
  }
  return null
})

/** “I made sure that the skippers were informed”: whoever made sure is told. */
const isEnsured = ({ block, span: [start] }: Sentence, [subject]: Span): boolean =>
  /\b(?:ensur(?:e|ed|es|ing)|ma(?:de|ke|kes|king) sure) (?:that )?(?:(?:the|our|my) )?$/i.test(
    block.text.slice(start, subject),
  )

/** What the sentence is there to tell of others, or until when something went on. */
const isToldAs = ({ kind, mood, person, verb }: Clause, isUntil: boolean): boolean =>
  (kind === 'main' || isUntil) &&
  mood === 'fact' &&
  person === 'other' &&
  verb.tense === 'past' &&
  !verb.perfect &&
  !verb.progressive &&
  !verb.negative

/** Of a subject, or of one that points back: “it was settled”. */
function kindOf(subject: Token | null, participles: readonly string[], next: string): Kind | null {
  const has = (some: ReadonlySet<string>): boolean => participles.some(one => some.has(one))
  if (subject && proposalNouns.has(subject.lower) && has(putForwardParticiples)) return 'proposed'
  if (subject && has(informedParticiples)) return people.some(one => subject.has(one)) ? 'informed' : null
  const settled = has(settledParticiples) || (has(workedParticiples) && settlingParticles.has(next))
  return settled && (!subject || disputes.has(subject.lower)) ? 'settled' : null
}

/** “A working group was set up”: it is new, and somebody called for it. */
const isFounded = (subject: Token, participles: readonly string[], next: string): boolean =>
  foundedNouns.has(subject.lower) &&
  (participles.some(one => foundingParticiples.has(one)) || isSetUp(participles, next))

const isSetUp = (participles: readonly string[], next: string): boolean =>
  setParticiples.has(participles.at(-1)!) && foundingParticles.has(next)

const people: readonly Feature[] = ['person', 'audience', 'group']

/** “It was settled with the guild. I sat with the guild for a week”: the writer goes on with whom it was settled with. */
function isTakenUp({ sentence }: PlacedSentence, next: PlacedSentence | undefined): boolean {
  if (!next || !clausesOf(next.sentence).some(({ person, verb }) => person === 'i' && verb.tense === 'past'))
    return false
  const nouns = new Set(tokensOf(sentence).flatMap(({ lemma, pos }) => (pos === 'NOUN' ? [lemma] : [])))
  return tokensOf(next.sentence).some(({ lemma, pos }) => pos === 'NOUN' && nouns.has(lemma))
}

/** Somebody is told to have spoken, or to have settled it, in the sentence or beside it. */
function tellsWho({ sentence }: PlacedSentence): boolean {
  const tokens = tokensOf(sentence)
  return clausesOf(sentence).some(({ mood, person, subject, verb }) => {
    const somebody =
      person === 'i' ||
      person === 'we' ||
      (subject !== null && tokens.slice(...subject.tokens).some(({ pos }) => pos === 'PROPN'))
    if (!somebody || mood !== 'fact' || verb.voice !== 'active' || verb.form !== 'finite') return false
    return verb.verb.has('say') || settlingVerbs.has(verb.verb.lemma)
  })
}
