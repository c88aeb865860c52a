import { clausesOf, leadsOn, schooling, tokensOf } from '@marginalia/english'
import { once, type Sentence } from '@marginalia/prose'
import type { Part, Span } from '@marginalia/report'
import { isQuestion } from './asking.ts'
import { proseWords } from './label-prose.ts'
import type { Narrative, PlacedSentence } from './narrative.ts'
import { storiesIn, type ToldStory } from './told.ts'

/** What is told as one: a story, or all of a text in which no parts were found. */
export interface Account {
  /** In order, without questions, quotations and cells of tables. */
  readonly sentences: readonly PlacedSentence[]
  readonly words: number
  /** By sentence: the share of the words that stand before it, 0 to 1. */
  readonly before: readonly number[]
  /** The writer says which part is which. */
  readonly labelled: boolean
  readonly story: ToldStory | null
  /** A part that the writer labelled; null where there are no labels. */
  labelledAs(...parts: readonly Part[]): readonly PlacedSentence[] | null
}

/** Shorter than this without labels, a text is too little for an opinion on what it lacks. */
const fewestWords = 80
const fewestSentences = 5

/** What a narrative tells, story by story; nothing where that is too short for an opinion. */
export const accountsIn = once((narrative: Narrative): readonly Account[] => {
  const stories = storiesIn(narrative)
  if (!stories.some(({ labelled }) => labelled))
    return [accountOf(narrative.sentences, null)].filter(isEnough)
  return stories.map(story => accountOf(story.sentences, story))
})

/** Of more sentences outside the story than this, a text advises or asks for something rather than telling it. */
const mostOutside = 0.6
/** The least share of sentences that tell what was. */
const fewestPast = 0.15
/** … of a text that is one story. Of 18 verdicts on goals, obstacles and lessons in texts below it 13 were wrong. */
const fewestPastOfStory = 0.4

/**
 * The same of texts that tell what somebody did. Advice, candidacies and memos have no goal, obstacle, result or lesson
 * to miss.
 */
export const toldAccountsIn = once((narrative: Narrative): readonly Account[] => {
  const { sentences, told } = narrative
  const accounts = accountsIn(narrative)
  if (accounts.some(({ labelled }) => labelled)) return accounts
  const outside = sentences.filter(({ fact }) => fact.part === 'other').length
  return told && outside <= mostOutside * sentences.length && pastShare(narrative) >= fewestPast
    ? accounts
    : []
})

/**
 * The same of texts that mostly tell what was. A portfolio, a personal statement and the review of a year tell what
 * somebody did, too, but no one story with a goal, a way to it and a lesson.
 */
export const storyAccountsIn = once((narrative: Narrative): readonly Account[] =>
  toldAccountsIn(narrative).filter(
    ({ labelled }) => labelled || (pastShare(narrative) >= fewestPastOfStory && !isOfStudies(narrative)),
  ),
)

/** Nouns of studies in 1,000 words, at least, of a statement about one's studies or teaching: 60 drafts of work have at most 8. */
const leastOfStudies = 10
/** … so many of them: a shop may have a degree in its window. */
const fewestOfStudies = 6
/** … and so many different ones: a school may have a clerk and a gate. */
const kindsOfStudies = 4

/** A personal statement or a teacher's reflection: it names years of study, and no one story. */
export const isOfStudies = once(({ sentences }: Narrative): boolean => {
  const words = sentences.reduce((sum, { fact }) => sum + fact.words, 0)
  const nouns = sentences.flatMap(({ sentence }) =>
    tokensOf(sentence).flatMap(({ pos, lemma }) => (pos === 'NOUN' && schooling.has(lemma) ? [lemma] : [])),
  )
  return (
    nouns.length >= fewestOfStudies &&
    nouns.length * 1000 >= leastOfStudies * words &&
    new Set(nouns).size >= kindsOfStudies
  )
})

const pastShare = once(
  ({ sentences }: Narrative): number =>
    sentences.filter(({ sentence }) => tellsPast(sentence)).length / Math.max(1, sentences.length),
)

const isEnough = ({ words, sentences }: Account): boolean =>
  words >= fewestWords && sentences.length >= fewestSentences

function accountOf(all: readonly PlacedSentence[], story: ToldStory | null): Account {
  const quoted = all.filter(({ sentence }) => sentence.block.quote > 0)
  // Who quotes most of the text quotes the answers, and what stands between them asks.
  const sentences = quoted.length * 2 > all.length ? quoted.filter(isProse) : all.filter(isTold)
  const words = sentences.reduce((sum, { fact }) => sum + fact.words, 0)
  const before: number[] = []
  let read = 0
  for (const { fact } of sentences) {
    before.push(read / words)
    read += fact.words
  }
  return {
    sentences,
    words,
    before,
    story,
    labelled: story !== null,
    labelledAs: (...parts) => story?.of(...parts).filter(isTold) ?? null,
  }
}

const isProse = ({ sentence }: PlacedSentence): boolean =>
  sentence.block.kind !== 'cell' && !isQuestion(sentence.block) && !asks(sentence)

const isTold = (placed: PlacedSentence): boolean => placed.sentence.block.quote === 0 && isProse(placed)

const asks = once(({ text }: Sentence): boolean => /\?["'”’)*]*$/.test(text))

/** A sentence in the source, or its first words where it has many: enough to find it by. */
export function openingOf({ sentence, span, locate }: PlacedSentence, most = 12): Span {
  const words = proseWords(sentence)
  if (words.length <= most) return span
  // “… waste improved, and”: it does not end in a word that leads on.
  let last = most - 1
  while (last > most / 2 && leadsOn.has(words[last]!.lower)) last--
  return [span[0], locate(words[last]!.span)[1]]
}

/** Words; who greets in fewer has not begun. */
const fewestToBegin = 3

/** The sentence with which the telling begins: over a greeting, a title and what is said of everybody. */
export function beginningOf(sentences: readonly PlacedSentence[]): PlacedSentence | undefined {
  const whole = sentences.filter(({ fact }) => fact.words >= fewestToBegin)
  const inside = whole.filter(({ fact }) => fact.part !== 'other')
  return inside.find(({ sentence }) => tellsPast(sentence)) ?? inside[0] ?? whole[0] ?? sentences[0]
}

/** The first sentence of the text itself, whatever it tells: where what is said of all of it stands. */
export const entryOf = (sentences: readonly PlacedSentence[]): PlacedSentence | undefined => {
  const whole = sentences.filter(({ fact }) => fact.words >= fewestToBegin)
  return whole.find(({ fact }) => fact.part !== 'other') ?? whole[0] ?? sentences[0]
}

/** A main clause tells what was. */
export const tellsPast = once((sentence: Sentence): boolean =>
  clausesOf(sentence).some(
    ({ kind, mood, verb }) => kind === 'main' && mood === 'fact' && verb.tense === 'past',
  ),
)
