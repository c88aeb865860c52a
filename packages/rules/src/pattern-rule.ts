import type { FittingLine, Hit } from '@marginalia/engine'
import {
  type Match,
  type Matcher,
  matcherOf,
  type PatternLine,
  readPatterns,
  tokensOf,
} from '@marginalia/english'
import { later, type Sentence } from '@marginalia/prose'
import { overlaps, type Span } from '@marginalia/report'
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
          const at = wholeOf(match)
          const held = [
            ...unclaimedAs(match).map(what => `unless it is ${what}`),
            ...(at ? [] : ['unless its noun belongs to another']),
          ]
          return {
            pattern: match.line.pattern.text,
            source: match.line.source,
            span: at ?? match.span,
            conditions: [
              ...match.conditions.map(({ condition, holds }) => ({ text: condition.text, holds })),
              ...held.map(text => ({ text, holds: true })),
            ],
            counts: match.counts && held.length === 0,
          }
        }),
    *check(sentence) {
      const taken: [number, number][] = []
      const found = [...matcher().find(sentence)].sort(
        (a, b) => b.span[1] - b.span[0] - (a.span[1] - a.span[0]) || a.span[0] - b.span[0],
      )
      for (const match of found) {
        if (taken.some(span => overlaps(span, match.span)) || isNotClaimed(match)) continue
        const at = wholeOf(match)
        if (!at) continue
        taken.push([...at])
        yield { message: match.line.message, at }
      }
    },
  }
}

/**
 * The match to the head of its last noun: “powerful web apps” for “powerful web”. Null where a line asks for that noun by
 * its meaning, which is then not what is spoken of: “users” in “the users table”.
 */
function wholeOf({ sentence, span, meant: [, end], line }: Match<PatternLine>): Span | null {
  const tokens = tokensOf(sentence)
  const last = tokens[end - 1]!
  let head = end - 1
  while (last.pos === 'NOUN' && tokens[head + 1]?.pos === 'NOUN' && tokens[head + 1]!.gap === '') head++
  if (head === end - 1) return span
  const asked = line.pattern.elements[line.pattern.meant[1] - 1]!.alternatives
  if (asked.length > 0 && asked.every(({ features }) => features.length > 0)) return null
  return [span[0], tokens[head]!.span[1]]
}
