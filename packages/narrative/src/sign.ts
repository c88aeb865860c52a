import { denying, type Feature, supposing, type Token, tokensOf } from '@marginalia/english'
import { once, type Sentence } from '@marginalia/prose'
import { metricsIn } from './metric.ts'
import type { Narrative, PlacedSentence } from './narrative.ts'

/**
 * What a note's weight depends on, as ids: what the sentence does, what supports it, how it is told and where it
 * stands. A scale counts how often readers mark sentences with each of them.
 */
export type Sign = string

/** Signs of a sentence at its place in a narrative. */
export function signsOf({ sentences }: Narrative, index: number): readonly Sign[] {
  const placed = sentences[index]!
  const [before, after] = [sentences[index - 1], sentences[index + 1]]
  const signs = [...tellingSigns(placed.sentence), `by ${placed.actor}`]
  if (placed.fact.part === 'other') signs.push('outside the story')
  if (before && hasFigure(before)) signs.push('figure before')
  if (after && hasFigure(after)) signs.push('figure after')
  return signs
}

const hasFigure = ({ sentence }: PlacedSentence): boolean => metricsIn(sentence).length > 0

/** Classes of meaning that tell something of a sentence in which they stand. */
const telling: readonly Feature[] = [
  'audience',
  'change-up',
  'evidence',
  'judged',
  'measured',
  'outcome',
  'praise',
  'quantifier',
  'say',
  'stake',
  'technical',
  'trouble',
  'unit-of-time',
]

/** Nouns of these classes name nothing that could be seen. */
export const abstract: readonly Feature[] = ['attribute', 'cognition', 'act', 'state', 'feeling', 'event']

/** Signs that the sentence has wherever it stands. */
const tellingSigns = once((sentence: Sentence): readonly Sign[] => {
  const { words, text, block } = sentence
  const tokens = tokensOf(sentence)
  const signs: Sign[] = [lengthSign(words.length)]
  const some = (sign: Sign, is: (token: Token, at: number) => boolean): void => {
    if (tokens.some(is)) signs.push(sign)
  }
  for (const feature of telling) some(feature, token => token.has(feature))
  const vague = tokens.filter(token => token.pos === 'NOUN' && abstract.some(feature => token.has(feature)))
  signs.push(`${Math.min(4, vague.length)} abstract nouns`)
  some('name', ({ pos }, at) => pos === 'PROPN' && at > 0)
  some('adjective', ({ pos }) => pos === 'ADJ')
  some('adverb', ({ pos }) => pos === 'ADV')
  some('past', ({ inflection }) => inflection === 'past')
  some('is', ({ lemma, inflection }) => lemma === 'be' && inflection !== 'past')
  some('was', ({ lemma, inflection }) => lemma === 'be' && inflection === 'past')
  some('have', ({ lemma, pos }) => lemma === 'have' && pos === 'AUX')
  some('comparative', ({ inflection }) => inflection === 'comparative' || inflection === 'superlative')
  some('supposed', ({ lower }) => supposing.has(lower))
  some('you', ({ lower }) => /^your?$/.test(lower))
  some('negated', ({ lower }) => denying.has(lower))
  some('bare plural', (_, at) => isBarePlural(tokens, at))
  if (/^(?:this|it|that|these|there)\b/i.test(text)) signs.push('opens with this or it')
  if (metricsIn(sentence).length > 0) signs.push('figure')
  if (/\?["'”’)]*$/.test(text)) signs.push('question')
  if (/["“]/.test(text)) signs.push('quotes')
  if (
    block.marks.some(
      ({ kind, span }) =>
        (kind === 'link' || kind === 'code') && span[0] < sentence.span[1] && sentence.span[0] < span[1],
    )
  )
    signs.push('link or code')
  if (block.list > 0) signs.push('item')
  if (block.quote > 0) signs.push('quoted')
  return signs
})

/** Several of something, without a word that says which or how many. */
function isBarePlural(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!
  if (token.pos !== 'NOUN' || token.inflection !== 'plural') return false
  let before = at - 1
  while (before >= 0 && (tokens[before]!.pos === 'ADJ' || tokens[before]!.pos === 'NOUN')) before--
  return !/^(?:DET|NUM|PRON)$/.test(tokens[before]?.pos ?? '')
}

function lengthSign(words: number): Sign {
  if (words < 8) return 'below 8 words'
  if (words < 15) return '8 to 14 words'
  if (words < 25) return '15 to 24 words'
  return words < 40 ? '25 to 39 words' : '40 words and more'
}
