/** Fixed expressions of one or more words, by their first word, the longest first. */
export type Expressions = ReadonlyMap<string, readonly (readonly string[])[]>

/** Read expressions, one a line or with commas between them, in lower case; `a/b` stands for either word. */
export function expressions(text: string): Expressions {
  const found = new Map<string, string[][]>()
  for (const written of text.split(/[,\n]/)) {
    const places = written
      .trim()
      .split(/\s+/)
      .map(one => one.split('/'))
    for (const words of combined(places)) {
      const [first = ''] = words
      if (first === '') continue
      const known = found.get(first) ?? []
      found.set(
        first,
        [...known, words].sort((a, b) => b.length - a.length),
      )
    }
  }
  return found
}

const combined = (places: readonly (readonly string[])[]): string[][] =>
  places.reduce<string[][]>((all, some) => all.flatMap(words => some.map(one => [...words, one])), [[]])

/** How many words of the longest expression that begins at an index; 0 where none does. Words in lower case. */
export function expressionAt(words: readonly string[], at: number, known: Expressions): number {
  const fits = known.get(words[at] ?? '')?.find(one => one.every((word, index) => words[at + index] === word))
  return fits?.length ?? 0
}

/** Whether an expression stands anywhere among words in lower case. */
export const hasExpression = (words: readonly string[], known: Expressions): boolean =>
  words.some((_, at) => expressionAt(words, at, known) > 0)

/** The words of a text in lower case, with straight apostrophes; for texts that nobody cut into sentences. */
export const plainWordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? []
