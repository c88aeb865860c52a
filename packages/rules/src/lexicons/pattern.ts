import { nounForms, verbForms } from './inflection.ts'
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
 * place optional. Throws on a pattern that could begin anywhere.
 */
export function patternOf(notation: string): Pattern {
  const pattern = notation
    .toLowerCase()
    .split(' ')
    .filter(Boolean)
    .map(part => {
      const optional = part.endsWith('?')
      const body = optional ? part.slice(0, -1) : part
      return { optional, words: body === '*' ? null : new Set(body.split('/').flatMap(formsOf)) }
    })
  const first = pattern[0]
  if (!first || first.optional || first.words === null) throw new Error(`“${notation}” could begin anywhere`)
  return pattern
}

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
