import { cardinals, comparingWords, determiners, isChangeVerb, times, tokenOf } from '@marginalia/english'
import type { Sentence, Word } from '@marginalia/prose'
import type { Span } from '@marginalia/report'

/** Can this word stand inside a plain noun phrase, as it is read here? */
function inPhrase(sentence: Sentence, i: number): boolean {
  const word = sentence.words[i]
  const token = tokenOf(sentence, i)
  if (!word || !token || word.kind === 'number' || word.kind === 'url') return false
  if (cardinals.has(word.lower) || comparingWords.has(word.lower)) return false
  return token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'ADJ' || isAttributive(sentence, i)
}

/** “Lost revenue”, “delayed launches”: a participle before its noun. */
function isAttributive(sentence: Sentence, i: number): boolean {
  const token = tokenOf(sentence, i)
  const next = tokenOf(sentence, i + 1)
  if (token?.pos !== 'VERB' || !next || !standTogether(sentence, sentence.words[i]!, sentence.words[i + 1]!))
    return false
  return (
    (token.inflection === 'participle' || token.inflection === 'gerund') &&
    (next.pos === 'NOUN' || next.pos === 'ADJ') &&
    !isChangeVerb(token.lower)
  )
}

export const opensPhrase = ({ lower }: Word): boolean => determiners.has(lower) || lower === 'such'

/** Nothing but white space, an opening mark or a hyphen between two words. */
export function standTogether(sentence: Sentence, left: Word, right: Word): boolean {
  const between = sentence.block.text.slice(left.span[1], right.span[0])
  // A new line that begins with a capital is another entry of a list, whatever the sentence.
  if (between.includes('\n') && /^\p{Lu}/u.test(right.text)) return false
  return /^\+?[\s"'“”‘’]*$/.test(between)
}

/**
 * The noun phrase that begins at word `from`: determiner, nouns and adjectives, and what
 * “of” adds. Word indices without the determiner; null where there is none.
 */
export function phraseFrom(sentence: Sentence, from: number): Span | null {
  const { words } = sentence
  let i = from
  while (words[i] && opensPhrase(words[i]!)) i++
  const start = i
  let end = i
  while (i < words.length) {
    const word = words[i]!
    if (i > start && !standTogether(sentence, words[i - 1]!, word)) break
    if (i > start && links(sentence, i)) {
      i++
      while (words[i] && opensPhrase(words[i]!)) i++
      continue
    }
    if (!inPhrase(sentence, i) || opensPhrase(word)) break
    i++
    end = i
  }
  return end > start ? [start, end] : null
}

/** The noun phrase that ends before word `to`, `across` a bracket or a colon. Word indices without the determiner. */
export function phraseBefore(sentence: Sentence, to: number, across = false): Span | null {
  const { words } = sentence
  let i = to
  while (i > 0) {
    const word = words[i - 1]!
    if (i < to && !standTogether(sentence, word, words[i]!)) break
    if (i < to && links(sentence, i - 1)) {
      i--
      continue
    }
    if (opensPhrase(word)) {
      if (words[i - 2]?.lower === 'of' && standTogether(sentence, words[i - 2]!, word)) {
        i--
        continue
      }
      break
    }
    if (!inPhrase(sentence, i - 1)) break
    i--
  }
  while (i < to && (words[i]!.lower === 'of' || opensPhrase(words[i]!))) i++
  const last = words[to - 1]
  const next = words[to]
  if (!last || i >= to) return null
  return across || !next || standTogether(sentence, last, next) ? [i, to] : null
}

/** “Of” and “per” go on with a noun phrase: “the share of orders”, “cost per delivery”, not “orders per day”. */
function links(sentence: Sentence, i: number): boolean {
  const word = sentence.words[i]!
  const next = sentence.words[i + 1]
  if (!next) return false
  if (word.lower === 'of') return inPhrase(sentence, i + 1) || opensPhrase(next)
  return word.lower === 'per' && !times.has(next.lower) && inPhrase(sentence, i + 1)
}

export const spanOf = (sentence: Sentence, [from, to]: Span): Span => [
  sentence.words[from]!.span[0],
  sentence.words[to - 1]!.span[1],
]
