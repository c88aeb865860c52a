import { matcherOf, type PatternLine, parsePattern } from '@marginalia/english'
import { later, once, type Sentence } from '@marginalia/prose'
import type { Span } from '@marginalia/report'

/** Patterns by name, one a line, each with what holds it back: `i now unless after have`. */
export type Wordings<Name extends string> = Iterable<readonly [name: Name, lines: string]>

interface NamedLine<Name> extends PatternLine {
  readonly name: Name
}

/** Where wordings stand in a sentence, by name: spans in the block's text, in order, none inside the one before. */
export type Spotter<Name> = (sentence: Sentence) => ReadonlyMap<Name, readonly Span[]>

/** Many wordings looked for together: a sentence looks its words up once. */
export function spotterOf<Name extends string>(wordings: Wordings<Name>): Spotter<Name> {
  const matcher = later(() =>
    matcherOf([...wordings].flatMap(([name, lines]) => linesOf(lines).map(line => lineOf(name, line)))),
  )
  return once(sentence => {
    const found = new Map<Name, Span[]>()
    for (const {
      line: { name },
      span,
    } of matcher().find(sentence)) {
      const spans = found.get(name)
      if (!spans) found.set(name, [span])
      else if (span[0] >= spans.at(-1)![1]) spans.push(span)
    }
    return found
  })
}

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')

function lineOf<Name>(name: Name, text: string): NamedLine<Name> {
  const [pattern = '', ...exceptions] = text.split(' unless ')
  return {
    name,
    pattern: parsePattern(pattern),
    conditions: exceptions.map(exception => {
      const at = exception.indexOf(' ')
      return {
        text: exception,
        kind: 'unless',
        place: exception.slice(0, at) as 'before' | 'after' | 'over',
        pattern: parsePattern(exception.slice(at + 1)),
        context: null,
      }
    }),
    source: '',
    flags: [],
    passes: [],
    line: 0,
  }
}
