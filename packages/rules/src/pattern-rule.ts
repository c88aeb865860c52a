import type { FittingLine, Hit } from '@marginalia/engine'
import { type Matcher, matcherOf, type PatternLine, readPatterns } from '@marginalia/english'
import { later, type Sentence } from '@marginalia/prose'
import { overlaps } from '@marginalia/report'
import { contexts, isNotClaimed, unclaimedAs } from './contexts.ts'

/** A line of patterns with the message its rule has for it. */
export interface NotingLine<Message extends string = string> extends PatternLine {
  readonly message: Message
}

/** The patterns of a rule. */
export interface Patterns<Message extends string> {
  /** Read when a sentence is first shown. Throws a `PatternError` for a line that cannot be read. */
  readonly lines: () => readonly NotingLine<Message>[]
  readonly matcher: () => Matcher<NotingLine<Message>>
  /** What the lines find in a sentence, no two on the same words: the longest, then the first. */
  readonly check: (sentence: Sentence) => Iterable<Hit<Message>>
  /** Every fit in a sentence, with the answers to its conditions. */
  readonly explain: (sentence: Sentence) => readonly FittingLine[]
}

/** Patterns by message, in the notation of `readPatterns`, with the contexts of `contexts.ts`. */
export function patterns<Message extends string>(
  texts: Readonly<Record<Message, string>>,
): Patterns<Message> {
  const lines = later(() =>
    (Object.keys(texts) as Message[]).flatMap(message =>
      readPatterns(texts[message], contexts).map(line => ({ ...line, message })),
    ),
  )
  const matcher = later(() => matcherOf(lines()))
  return {
    lines,
    matcher,
    explain: sentence =>
      matcher()
        .explain(sentence)
        .map(match => {
          const instead = unclaimedAs(match)
          return {
            pattern: match.line.pattern.text,
            source: match.line.source,
            span: match.span,
            conditions: [
              ...match.conditions.map(({ condition, holds }) => ({ text: condition.text, holds })),
              ...instead.map(what => ({ text: `unless it is ${what}`, holds: true })),
            ],
            counts: match.counts && instead.length === 0,
          }
        }),
    *check(sentence) {
      const taken: [number, number][] = []
      const found = [...matcher().find(sentence)].sort(
        (a, b) => b.span[1] - b.span[0] - (a.span[1] - a.span[0]) || a.span[0] - b.span[0],
      )
      for (const match of found) {
        if (taken.some(span => overlaps(span, match.span)) || isNotClaimed(match)) continue
        taken.push([...match.span])
        yield { message: match.line.message, at: match.span }
      }
    },
  }
}
