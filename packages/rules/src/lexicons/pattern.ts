import { nounForms, verbForms } from '@marginalia/english'
import { articles, possessives } from './word-classes.ts'

/**
 * One place of a pattern: the words that may stand there, or null for any word; `optional`
 * places may be empty.
 */
export interface Slot {
  readonly words: ReadonlySet<string> | null
  readonly optional: boolean
}

export type Pattern = readonly Slot[]

const classes: Readonly<Record<string, readonly string[]>> = {
  '@article': [...articles],
  '@own': [...possessives],
  '@det': [...articles, ...possessives, 'this', 'that', 'these', 'those'],
}

/**
 * Read the notation of the lexicons. Words are separated by spaces; `a/b` is either word,
 * `verb~` any form of a verb, `noun^` a noun or its plural, `@article`, `@own` (my, our, …)
 * and `@det` (both, and this, that) a class, `*` any one word. A `?` at the end makes a
 * place optional.
 */
export const patternOf = (notation: string): Pattern =>
  notation
    .toLowerCase()
    .split(' ')
    .filter(Boolean)
    .map(part => {
      const optional = part.endsWith('?')
      const body = optional ? part.slice(0, -1) : part
      return { optional, words: body === '*' ? null : new Set(wordsOf(body)) }
    })

/** The words a pattern can begin with: all that is needed to find it. Throws where it could begin anywhere. */
export function beginningsOf(notation: string): readonly string[] {
  const end = notation.indexOf(' ')
  const first = (end === -1 ? notation : notation.slice(0, end)).toLowerCase()
  if (first === '' || first === '*' || first.endsWith('?'))
    throw new Error(`“${notation}” could begin anywhere`)
  return wordsOf(first)
}

const wordsOf = (body: string): readonly string[] =>
  body.includes('/') ? body.split('/').flatMap(formsOf) : formsOf(body)

function formsOf(word: string): readonly string[] {
  if (word.startsWith('@')) {
    const known = classes[word]
    if (!known) throw new Error(`no class ${word}`)
    return known
  }
  if (word.endsWith('~')) return verbForms(word.slice(0, -1))
  if (word.endsWith('^')) return nounForms(word.slice(0, -1))
  return [word]
}
