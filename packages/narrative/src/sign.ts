import { once, type Sentence } from '@marginalia/prose'
import { metricsIn } from './metric.ts'
import type { Narrative, PlacedSentence } from './narrative.ts'
import { isPast } from './verb.ts'

/**
 * What a note's weight depends on, as ids: what the sentence does, what supports it, how it is told and where it
 * stands. A scale counts how often readers mark sentences with each of them.
 */
export type Sign = string

/** Signs of a sentence at its place in a narrative. */
export function signsOf({ sentences }: Narrative, index: number): readonly Sign[] {
  const placed = sentences[index]!
  const [before, after] = [sentences[index - 1], sentences[index + 1]]
  const signs = [...tellingSigns(placed.sentence), partSign(placed), `by ${placed.actor}`]
  if (before && hasFigure(before)) signs.push('figure before')
  if (after && hasFigure(after)) signs.push('figure after')
  signs.push(`fifth ${Math.min(5, 1 + Math.floor((5 * index) / sentences.length))}`)
  return signs
}

const partSign = ({ fact: { part } }: PlacedSentence): Sign => (part === null ? 'no part' : `in ${part}`)

const hasFigure = ({ sentence }: PlacedSentence): boolean => metricsIn(sentence).length > 0

/** Signs that the sentence has wherever it stands. */
const tellingSigns = once((sentence: Sentence): readonly Sign[] => {
  const { words, text, block } = sentence
  const signs: Sign[] = [lengthSign(words.length)]
  if (metricsIn(sentence).length > 0) signs.push('figure')
  if (/\?["'”’)]*$/.test(text)) signs.push('question')
  if (words.some(({ lower }) => supposed.test(lower))) signs.push('supposed')
  if (words.some(({ lower }) => /^your?$/.test(lower))) signs.push('you')
  const lowers = words.map(({ lower }) => lower)
  const abstract = lowers.filter(
    lower => /(?:tion|sion|ment|ness|ity|ance|ence|ship|ism|ing)s?$/.test(lower) && lower.length > 5,
  ).length
  signs.push(`abstract ${Math.min(3, abstract)}`)
  if (
    words.some(
      ({ text: word, lower }, index) => index > 0 && /^\p{Lu}/u.test(word) && !/^i(?:'|$)/.test(lower),
    )
  )
    signs.push('name')
  if (/["“]/.test(text)) signs.push('quotes')
  if (
    block.marks.some(
      mark =>
        (mark.kind === 'link' || mark.kind === 'code') &&
        mark.span[0] < sentence.span[1] &&
        sentence.span[0] < mark.span[1],
    )
  )
    signs.push('link or code')
  if (
    lowers.some(lower => /^(?:more|better|less|easier|faster|best|most|greater|bigger|stronger)$/.test(lower))
  )
    signs.push('comparative')
  if (lowers.some(lower => /^(?:is|are|am|'s|it's|that's|there's)$/.test(lower))) signs.push('is')
  if (lowers.some(lower => /^(?:was|were)$/.test(lower))) signs.push('was')
  if (lowers.some(lower => /^(?:have|has|had|i've|we've)$/.test(lower))) signs.push('have')
  if (lowers.some(lower => isPast(lower))) signs.push('past')
  if (/^(?:this|it|that|these|there)\b/i.test(text)) signs.push('this or it')
  if (lowers.some(lower => /^(?:not|never|no|n't|nothing|none|without)$|n't$/.test(lower)))
    signs.push('negated')
  if (
    lowers.some(lower =>
      /^(?:people|everyone|users?|customers?|students?|clients?|members?|participants?|community|team|teams|others)$/.test(
        lower,
      ),
    )
  )
    signs.push('people')
  if (
    lowers.some(lower =>
      /^(?:help|helped|helps|improve[ds]?|improving|enable[ds]?|allow(?:ed|s)?|increase[ds]?|reduce[ds]?|success\w*|achieve\w*|impact\w*|benefit\w*|contribut\w*|support\w*|grow|grew|growth|gain\w*|better)$/.test(
        lower,
      ),
    )
  )
    signs.push('gain word')
  if (
    lowers.some(lower =>
      /^(?:learn\w*|realiz\w*|realis\w*|understand|understood|lesson\w*|experience\w*)$/.test(lower),
    )
  )
    signs.push('learning word')
  if (
    lowers.some(lower =>
      /^(?:feel|felt|love[ds]?|enjoy\w*|happy|proud|excited|scared|afraid|hope[ds]?|glad|great)$/.test(lower),
    )
  )
    signs.push('feeling word')
  if (lowers.some(lower => /^(?:work|worked|working|works)$/.test(lower))) signs.push('work word')
  if (block.list > 0) signs.push('item')
  if (block.quote > 0) signs.push('quoted')
  return signs
})

const supposed = /^(?:will|would|could|can|may|might|should|if|want|hope|plan)$/

function lengthSign(words: number): Sign {
  if (words < 8) return 'below 8 words'
  if (words < 15) return '8 to 14 words'
  if (words < 25) return '15 to 24 words'
  return words < 40 ? '25 to 39 words' : '40 words and more'
}
