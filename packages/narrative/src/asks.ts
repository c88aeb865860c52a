import {
  askedFor,
  auxiliaryOf,
  beforeOrder,
  clausesOf,
  coordinators,
  determiners,
  formNouns,
  formWords,
  orders,
  whWords,
} from '@marginalia/english'
import { type Block, once, type Sentence } from '@marginalia/prose'
import { plain } from './saying.ts'

/** What may stand before an order: a number, a label, “in 300 words or less,”, “using the list above,”. */
const beforeOrders =
  /^\W*(?:\w{1,10}\s*#?\d{0,2}\s*[:.)–—-]+\s*)?(?:(?:in|using) (?:[^,]{0,20}\d (?:words|characters) or (?:less|fewer),?|[^,]{1,60},) )?/

/** “Tell us about”, “please describe”, “in 300 words, explain”: an order opens the sentence. */
const isOrder = once((sentence: Sentence): boolean => {
  const text = plain(sentence)
  const [first = '', second] = text
    .slice(beforeOrders.exec(text)![0].length)
    .split(/[^a-z]+/)
    .filter(word => word !== '' && !beforeOrder.has(word))
  return orders.has(first) || (first === 'think' && second === 'of')
})

/** What follows an order where nobody is asked: “Give us a call” is one; “Share your screen” is not told apart. */
const you = /\byou(?:rself|rs?|'[rv]e)?\b/
const toUs = /\b(?:us|me)\b/
const ownTelling = /\b(?:i|my|mine|myself)\b/

/** What an order or a question without “you” asks for. */
const asksForSomething = ({ words }: Sentence): boolean =>
  words.some(({ lower }) => askedFor.has(lower) || whWords.has(lower))

/** A question word or an auxiliary opens the sentence. */
const opensAsQuestion = once(({ words }: Sentence): boolean => {
  const first = words.find(({ kind, lower }) => kind === 'word' && !coordinators.has(lower))?.lower ?? ''
  return whWords.has(first) || auxiliaryOf(first)?.host === ''
})

/** The form around a question: “(500 characters)”, “Word limit: 300”, “Sub-prompts:”. */
const isForm = once(
  ({ words }: Sentence): boolean =>
    words.some(({ lower }) => formNouns.has(lower)) &&
    words.every(({ kind, lower }) => kind === 'number' || formNouns.has(lower) || formWords.has(lower)),
)

/** The sentence asks the writer for something, or is the form around such a question. */
export const asksWriter = once((sentence: Sentence): boolean => {
  const text = plain(sentence)
  if (text.length > 1_200) return false
  if (isForm(sentence)) return true
  if (ownTelling.test(text)) return false
  if (isOrder(sentence)) return you.test(text) || toUs.test(text) || asksForSomething(sentence)
  const asked = /\?["'”’)\]*_]*$/.test(text)
  return (
    asked &&
    (you.test(text) || (opensAsQuestion(sentence) && sentence.words.some(({ lower }) => askedFor.has(lower))))
  )
})

/** Nobody tells anything here: no “I”, and nothing that “we” did. */
const isNeutral = once((sentence: Sentence): boolean => {
  const text = plain(sentence)
  return (
    !ownTelling.test(text) &&
    !clausesOf(sentence).some(({ person, verb }) => person === 'we' && verb.tense === 'past')
  )
})

/**
 * How many of a block's sentences, from its start, are a question to the writer with what belongs to it. A published
 * question runs over several sentences, some of which only explain; the answer begins where somebody says “I”.
 */
export const askedIn = once((block: Block): number => {
  const { sentences } = block
  const own = sentences.findIndex(sentence => !isNeutral(sentence) && !asksWriter(sentence))
  const run = own === -1 ? sentences : sentences.slice(0, own)
  const asking = run.filter(asksWriter)
  if (asking.length === 0) return 0
  if (own === -1) {
    const share = wordsOf(asking) / wordsOf(run)
    // A question among statements is one that the writer asks; an order is none.
    const lone = asking.length === 1 && share < 0.5 && run[0] !== asking[0] && !isOrder(asking[0]!)
    return lone || share < 0.15 ? 0 : run.length
  }
  // “Tell us about … ? In 2019 I …”: the question ends with its last asking sentence.
  return asksWriter(run[0]!) ? run.findLastIndex(asksWriter) + 1 : 0
})

const wordsOf = (sentences: readonly Sentence[]): number =>
  sentences.reduce((sum, { words }) => sum + words.length, 0)

/** The block is a question to the writer as a whole. */
export const isAsking = (block: Block): boolean =>
  block.sentences.length > 0 && askedIn(block) === block.sentences.length

/** A question that shows itself wherever it stands: a heading, bold, an order, several questions, or a limit. */
export const isPlainlyAsking = once((block: Block): boolean => {
  if (!isAsking(block)) return false
  const { text, marks, sentences, kind } = block
  const bold = marks.some(mark => mark.kind === 'strong' && mark.span[1] - mark.span[0] > text.length * 0.8)
  return (
    kind === 'heading' ||
    bold ||
    sentences.filter(asksWriter).length > 1 ||
    sentences.some(one => isOrder(one) || isForm(one))
  )
})

/** A line below a question that only names what is asked for: “The result”, “What the problem was”. */
export const isAskedFor = once((block: Block): boolean => {
  if (block.kind === 'cell' || block.kind === 'heading' || wordsOf(block.sentences) > 25) return false
  const text = block.text.toLowerCase()
  if (ownTelling.test(text.replace(/[’ʼ]/g, "'"))) return false
  return block.sentences.every(
    one => asksWriter(one) || opensAsQuestion(one) || isOrder(one) || isBareName(one) || isLead(one),
  )
})

/** “Please answer:”, “Your answer must cover the following:”. */
const isLead = (sentence: Sentence): boolean => sentence.words.length <= 14 && /[:：]\W*$/.test(sentence.text)

/** No verb that tells: “Context”, “Alternatives considered”, “The result and its measure”. */
const isBareName = ({ words }: Sentence): boolean =>
  words.length <= 8 && askedFor.has(words.find(({ lower }) => !determiners.has(lower))?.lower ?? '')

/** The limit that stands with a question: “(500 characters)”, “in 300 words or less”, “max. 2,000 characters”. */
export function limitIn(text: string): { readonly words: number | null; readonly characters: number | null } {
  const found = /(?:[\d,.]+ ?(?:-|–|to) ?)?\b(\d[\d,.]*) ?(words?|characters?|chars?)\b/i.exec(text)
  const size = found ? Number(found[1]!.replace(/[,.]/g, '')) : Number.NaN
  if (!found || !(size >= 20)) return { words: null, characters: null }
  return /^w/i.test(found[2]!) ? { words: size, characters: null } : { words: null, characters: size }
}
