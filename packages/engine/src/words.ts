import { matcherOf, type Pattern, PatternError, type PatternLine, parsePattern } from '@marginalia/english'
import type { Sentence } from '@marginalia/prose'
import type { Span } from '@marginalia/report'

/** Where words or patterns stand in a sentence: spans in its block's text, in order; none inside another. */
export type Finder = (sentence: Sentence) => readonly Span[]

const nothing: readonly Span[] = []

/**
 * Finds any of these words and patterns. A word that is not part of a notation is found in all its forms: “leverage
 * ratio” finds “Leverage ratios”; the notation is that of `@marginalia/english`, such as `highly [praise]`. Throws a
 * PatternError for what cannot be read.
 */
export function finderOf(sources: readonly string[]): Finder {
  if (sources.length === 0) return () => nothing
  const matcher = matcherOf(sources.map(lineOf))
  return sentence => {
    const found: Span[] = []
    for (const { span } of matcher.find(sentence)) {
      const last = found.at(-1)
      if (!last || span[1] > last[1]) found.push(span)
    }
    return found
  }
}

/** Why a pattern cannot be read, or null. */
export function wrongIn(source: string): string | null {
  try {
    patternOf(source)
    return null
  } catch (error) {
    if (error instanceof PatternError) return error.message
    throw error
  }
}

const lineOf = (source: string, index: number): PatternLine => ({
  pattern: patternOf(source),
  conditions: [],
  source: '',
  flags: [],
  passes: [],
  line: index + 1,
})

/** A word as people write it, names such as `CI/CD` and `C++` included. */
const plain = /^[\p{L}\p{N}&%.+#@_-]+$/u
const named = /^(?=.*\p{Lu})[\p{L}\p{N}&%.+#@_/-]+$/u
/** Stands for such a word while the notation around it is read. */
const standIn = 'x'

function patternOf(source: string): Pattern {
  const text = source.trim().replace(/[’ʼ]/g, "'")
  const words: (string | null)[] = []
  const parts = text.split(/\s+/).map(part => {
    const [, before = '', word = '', behind = ''] = /^(«?)(.*?)(\??»?)$/su.exec(part) ?? []
    if (plain.test(word) || named.test(word)) {
      words.push(word.toLowerCase())
      return `${before}${standIn}${behind}`
    }
    words.push(...Array<null>(sizeOf(part, word)).fill(null))
    return part.toLowerCase()
  })
  try {
    const pattern = parsePattern(parts.join(' '))
    return {
      ...pattern,
      text,
      elements: pattern.elements.map((element, index) => {
        const word = words[index]
        return word == null ? element : { ...element, alternatives: inAllForms(word) }
      }),
    }
  } catch (error) {
    if (!(error instanceof PatternError)) throw error
    throw new PatternError(`“${source}” is no pattern: ${error.message.replace(/^pattern “.*?”: /su, '')}`)
  }
}

const inAllForms = (word: string): Pattern['elements'][number]['alternatives'] => {
  const any = { word: null, lemma: null, features: [], pos: null, inflection: null }
  return [
    { ...any, word },
    { ...any, lemma: word },
  ]
}

/** How many elements a part of the notation makes: “don't” is two. */
function sizeOf(part: string, word: string): number {
  if (/^[,^$]$/.test(part)) return 0
  return word.includes("'") && /^[\p{Ll}']+$/u.test(word) ? parsePattern(word).elements.length : 1
}
