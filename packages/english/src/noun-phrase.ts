import { once, type Sentence } from '@marginalia/prose'
import type { Span } from '@marginalia/report'
import { possessives } from './function-word.ts'
import { tokensOf } from './tag.ts'
import type { Token } from './token.ts'

/** A noun or pronoun with what stands before it: “our two slowest lines”, “the depot’s code”, “she”. */
export interface NounPhrase {
  /** In the block's text, UTF-16. */
  readonly span: Span
  /** Indices into `tokensOf(sentence)`, half-open. */
  readonly tokens: Span
  /** The noun or pronoun it is about: “lines”, “code”, “she”. */
  readonly head: Token
  /** The article, possessive or other determiner it opens with; null where there is none. */
  readonly determiner: Token | null
}

/** The noun phrases of a sentence, in order; none stands in another. “Of” and what follows it is a phrase of its own. */
export const nounPhrasesOf = once((sentence: Sentence): readonly NounPhrase[] => {
  const tokens = tokensOf(sentence)
  const found: NounPhrase[] = []
  for (let at = 0; at < tokens.length; ) {
    let end = endOf(tokens, at)
    if (end === at && standsAlone(tokens[at]!, tokens[at + 1])) end++
    if (end === at) {
      at++
      continue
    }
    const first = tokens[at]!
    const head = tokens[end - 1]!
    const opens = first !== head && (first.pos === 'DET' || isPossessive(first))
    found.push({
      span: [first.span[0], head.span[1]],
      tokens: [at, end],
      head,
      determiner: opens ? first : null,
    })
    at = end
  }
  return found
})

/** “Some left”, “all of them”, “many are stuck”: a quantity in the place of a noun. */
const standsAlone = ({ pos, lower, features }: Token, next: Token | undefined): boolean => {
  if (next?.gap === '' && ['NOUN', 'PROPN', 'ADJ', 'ADV', 'NUM'].includes(next.pos)) return false
  return pos === 'DET'
    ? !['the', 'a', 'an', 'no', 'every'].includes(lower)
    : pos === 'ADJ' && features.has('quantifier')
}

const isPossessive = ({ pos, lower }: Token): boolean => pos === 'PRON' && possessives.has(lower)
const year = /^(?:19|20)\d\d$/

/** Where the phrase that begins at `from` ends; `from` where none begins. */
function endOf(tokens: readonly Token[], from: number): number {
  let end = from
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at]!
    if (at > from && token.gap !== '' && token.gap !== '-') break
    switch (token.pos) {
      case 'NOUN':
      case 'PROPN':
        end = at + 1
        continue
      case 'NUM':
        // “In 2019 sales rose”: a year does not count sales.
        if (at > from && year.test(token.lower)) return end
        end = at + 1
        if (year.test(token.lower)) return end
        continue
      case 'PRON':
        if (at > from) {
          if (isPossessive(token) && ofAll(tokens, from, at)) continue
          return end
        }
        if (isPossessive(token) && opensNoun(tokens[at + 1])) continue
        return at + 1
      case 'DET':
        if (at > from && !ofAll(tokens, from, at)) return end
        continue
      case 'ADJ':
        continue
      case 'ADV':
        // “The very slow line”; “every almost” is nothing.
        if (tokens[at + 1]?.pos === 'ADJ' || tokens[at + 1]?.pos === 'NUM' || isModifier(tokens, at + 1))
          continue
        return end
      case 'CCONJ':
        // “Clear and short lists”.
        if (at > from && tokens[at - 1]!.pos === 'ADJ' && isNounAfterAdjective(tokens, at + 1)) continue
        return end
      case 'PART':
        if (token.lower === "'s" && end === at) continue
        return end
      case 'VERB':
        if (isModifier(tokens, at)) continue
        return end
      default:
        return end
    }
  }
  return end
}

const isNounAfterAdjective = (tokens: readonly Token[], at: number): boolean => {
  const [adjective, noun] = [tokens[at], tokens[at + 1]]
  // “It was slow and many customers left”: how many is not joined to how it was.
  if (adjective?.has('quantifier') || adjective?.has('few')) return false
  return adjective?.pos === 'ADJ' && adjective.gap === '' && noun?.pos === 'NOUN' && noun.gap === ''
}

/** “All the crates”, “both my leads”: nothing but determiners so far. */
const ofAll = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (tokens[at]!.pos !== 'DET') return false
  return true
}

const opensNoun = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.gap === '' &&
  ['NOUN', 'PROPN', 'ADJ', 'NUM', 'VERB', 'ADV', 'DET'].includes(token.pos)

/** A participle between a determiner or adjective and its noun: “the delayed crates”, “a growing list”. */
function isModifier(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  const previous = tokens[at - 1]
  if (token?.pos !== 'VERB' || !next || next.gap !== '') return false
  if (token.inflection !== 'participle' && token.inflection !== 'gerund' && token.inflection !== 'past')
    return false
  if (next.pos !== 'NOUN' && next.pos !== 'PROPN' && next.pos !== 'ADJ') return false
  return (
    previous !== undefined &&
    token.gap === '' &&
    ((previous.pos === 'DET' && previous.lower !== 'all' && previous.lower !== 'both') ||
      previous.pos === 'ADJ' ||
      previous.pos === 'NUM' ||
      previous.lower === "'s" ||
      isPossessive(previous) ||
      (previous.pos === 'ADP' && token.inflection === 'participle') ||
      (previous.pos === 'ADV' && isModifierContext(tokens[at - 2])))
  )
}

const isModifierContext = (token: Token | undefined): boolean =>
  token !== undefined && (token.pos === 'DET' || token.pos === 'ADJ' || isPossessive(token))
