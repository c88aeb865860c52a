import type { Match } from './matcher.ts'
import { type Pattern, PatternError, parsePattern } from './pattern.ts'

/** A question about a place, by which a line may be held back: “is it quoted?”, “is a number beside it?”. */
export type PatternContext = (match: Match) => boolean

/** One condition of a line. */
export interface Condition {
  /** As written. */
  readonly text: string
  /** `unless`: it holds the line back; `when`: the line needs it. */
  readonly kind: 'unless' | 'when'
  /** Where the pattern is looked for; null for a named context. */
  readonly place: 'before' | 'after' | 'over' | 'beside' | 'anywhere' | null
  readonly pattern: Pattern | null
  readonly context: PatternContext | null
}

/** A pattern with its exceptions, its source and the texts it is tested with. */
export interface PatternLine {
  readonly pattern: Pattern
  readonly conditions: readonly Condition[]
  readonly source: string
  /** Texts it finds something in; «guillemets» mark exactly what. */
  readonly flags: readonly string[]
  /** Texts it finds nothing in. */
  readonly passes: readonly string[]
  /** Line of the text it was read from, from 1. */
  readonly line: number
}

interface Draft extends PatternLine {
  readonly conditions: Condition[]
  readonly flags: string[]
  readonly passes: string[]
}

const heading = 'source:'

/**
 * Read patterns, one a line, each with what belongs to it on lines that are set in:
 *
 *     source: write-good weasel words
 *
 *     a few [unit-of-time] ago
 *       + We met «a few weeks ago».
 *       - We live a few doors down.
 *       unless after {say}
 *       unless counted
 *
 * `source:` holds for the lines below it until the next. `+` is a text the line flags, `-` one it passes; both are
 * tests. `unless` and `when` take a pattern `before`, `after` or `over` the place, `beside` it (a noun phrase that ends so
 * elsewhere in the sentence and is not only what it is about) or `anywhere` in the sentence, or the name of one of `contexts`. `#` opens a comment. Throws a `PatternError` with the line where the notation is not
 * followed, and where a line has no source, flags nothing or passes nothing.
 */
export function readPatterns(
  text: string,
  contexts: Readonly<Record<string, PatternContext>> = {},
): readonly PatternLine[] {
  const found: PatternLine[] = []
  let draft = null as Draft | null
  let source = ''
  const fail = (line: number, why: string): never => {
    throw new PatternError(`line ${line}: ${why}`)
  }
  const close = (): void => {
    if (!draft) return
    const { pattern, line } = draft
    if (draft.source === '') fail(line, `“${pattern.text}” has no source`)
    if (draft.flags.length === 0) fail(line, `“${pattern.text}” has no text it flags (“+ …”)`)
    if (draft.passes.length === 0) fail(line, `“${pattern.text}” has no text it passes (“- …”)`)
    found.push(draft)
    draft = null
  }
  for (const [index, whole] of text.split('\n').entries()) {
    const line = index + 1
    const written = whole.trim()
    if (written === '' || written.startsWith('#')) continue
    try {
      if (whole.startsWith(heading)) {
        close()
        source = whole.slice(heading.length).trim()
        continue
      }
      if (whole.startsWith(written)) {
        close()
        draft = { pattern: parsePattern(written), conditions: [], source, flags: [], passes: [], line }
        continue
      }
      if (!draft) return fail(line, 'it is set in, and no pattern stands above it')
      if (written.startsWith('+ ')) draft.flags.push(written.slice(1).trimStart())
      else if (written.startsWith('- ')) draft.passes.push(written.slice(1).trimStart())
      else draft.conditions.push(conditionOf(written, contexts))
    } catch (error) {
      if (error instanceof PatternError && !error.message.startsWith('line ')) fail(line, error.message)
      throw error
    }
  }
  close()
  return found
}

function conditionOf(text: string, contexts: Readonly<Record<string, PatternContext>>): Condition {
  const [, kind, rest = ''] = /^(unless|when)\s+(.+)$/.exec(text) ?? []
  if (kind !== 'unless' && kind !== 'when')
    throw new PatternError(`“${text}”: expected “+ …”, “- …”, “unless …” or “when …”`)
  const [, place, pattern] = /^(before|after|over|beside|anywhere)\s+(.+)$/.exec(rest) ?? []
  if (place !== undefined && pattern !== undefined)
    return { text, kind, place: place as Condition['place'], pattern: parsePattern(pattern), context: null }
  const context = Object.hasOwn(contexts, rest) ? contexts[rest]! : null
  if (!context) {
    const known = Object.keys(contexts)
    throw new PatternError(
      `“${text}”: expected “before”, “after”, “over”, “beside” or “anywhere” and a pattern${known.length > 0 ? `, or one of ${known.join(', ')}` : ''}`,
    )
  }
  return { text, kind, place: null, pattern: null, context }
}

/** An example without its guillemets, and what stood in them. */
export function markedOf(example: string): { readonly text: string; readonly marked: readonly string[] } {
  return {
    text: example.replace(/[«»]/g, ''),
    marked: [...example.matchAll(/«([^»]*)»/g)].map(([, words = '']) => words),
  }
}
