import type { Span } from '@marginalia/report'

/** Fixed expressions of one or more words, by their first word, the longest first. */
export type Expressions = ReadonlyMap<string, readonly Expression[]>

interface Expression {
  /** The words behind the first; `*` is any word, `#` a number, `…` up to six words. */
  readonly rest: readonly string[]
  /** It keeps others from being found where it stands. */
  readonly none: boolean
}

/**
 * Read expressions in lower case, one a line or with commas between them. `a/b` stands for either word, `*` for any,
 * `#` for a number, `…` for up to six words; what begins with `!` is none of them: “!learning models”.
 */
export function fixedExpressions(text: string): Expressions {
  const found = new Map<string, Expression[]>()
  for (const written of text.split(/[,\n]/)) {
    const none = written.trim().startsWith('!')
    const places = written
      .replace('!', '')
      .trim()
      .replace(/'s(?![\p{L}])/gu, " 's")
      .split(/\s+/)
      .map(one => one.split('/'))
    for (const [first = '', ...rest] of combined(places)) {
      if (first === '') continue
      const known = found.get(first) ?? []
      found.set(first, known)
      known.push({ rest, none })
    }
  }
  for (const known of found.values()) known.sort((a, b) => b.rest.length - a.rest.length)
  return found
}

const combined = (places: readonly (readonly string[])[]): string[][] =>
  places.reduce<string[][]>((all, some) => all.flatMap(words => some.map(one => [...words, one])), [[]])

const widestGap = 6

/** The index behind the rest of an expression that begins at `at`; -1 where it does not stand there. */
function endOf(words: readonly string[], at: number, rest: readonly string[], next = 0): number {
  const here = rest[next]
  if (here === undefined) return at
  if (here === '…') {
    for (let skipped = 0; skipped <= widestGap; skipped++) {
      const end = endOf(words, at + skipped, rest, next + 1)
      if (end >= 0) return end
    }
    return -1
  }
  const word = words[at]
  const fits = word !== undefined && (here === word || here === '*' || (here === '#' && /^\d+$/.test(word)))
  return fits ? endOf(words, at + 1, rest, next + 1) : -1
}

/** How many words of the longest expression that begins at an index; 0 where none does. Words in lower case. */
export function expressionAt(words: readonly string[], at: number, known: Expressions): number {
  for (const { rest, none } of known.get(words[at] ?? '') ?? []) {
    const end = endOf(words, at + 1, rest)
    if (end >= 0) return none ? 0 : end - at
  }
  return 0
}

/** Whether words in lower case are an expression, all of them. */
export const isExpression = (words: readonly string[], known: Expressions): boolean =>
  words.length > 0 && expressionAt(words, 0, known) === words.length

/** Whether an expression stands anywhere among words in lower case. */
export const hasExpression = (words: readonly string[], known: Expressions): boolean =>
  words.some((_, at) => expressionAt(words, at, known) > 0)

/** Where expressions stand in a text that nobody cut into sentences, none in another; UTF-16. */
export function* expressionsIn(text: string, known: Expressions): Generator<Span> {
  for (const run of runsOf(text)) {
    const words = run.map(({ lower }) => lower)
    for (let at = 0; at < words.length; at++) {
      const length = expressionAt(words, at, known)
      if (length === 0) continue
      yield [run[at]!.span[0], run[at + length - 1]!.span[1]]
      at += length - 1
    }
  }
}

interface PlainWord {
  readonly lower: string
  readonly span: Span
}

const word = /'s(?![\p{L}])|[\p{L}\p{N}]+(?:'(?!s(?![\p{L}]))\p{L}+)*/gu

/** The words of a text, parted where more than a space, a hyphen or a slash stands between two. */
function runsOf(text: string): readonly (readonly PlainWord[])[] {
  const lower = text.toLowerCase().replace(/[’ʼ]/g, "'")
  // Some letters are two in lower case: their words cannot be placed.
  const runs: PlainWord[][] = [[]]
  let end = 0
  for (const { 0: found, index } of lower.length === text.length ? lower.matchAll(word) : []) {
    if (!/^[\s/–—-]{0,3}$/.test(lower.slice(end, index))) runs.push([])
    end = index + found.length
    runs.at(-1)!.push({ lower: found, span: [index, end] })
  }
  return runs
}

/** The words of a text in lower case, with straight apostrophes. */
export const plainWordsOf = (text: string): readonly string[] =>
  runsOf(text).flatMap(run => run.map(({ lower }) => lower))
