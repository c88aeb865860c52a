import { type FittingLine, type Hit, lesser } from '@marginalia/engine'
import {
  type Match,
  type Matcher,
  matcherOf,
  type PatternLine,
  readPatterns,
  type SoftMatch,
  tokensOf,
} from '@marginalia/english'
import { later, once, type Sentence } from '@marginalia/prose'
import { overlaps, type Span } from '@marginalia/report'
import { isNotClaimed, unclaimedAs } from './contexts/voice.ts'
import { contexts, isSoft } from './contexts.ts'

/** A line of patterns with the message its rule has for it. */
export interface NotingLine<Message extends string = string> extends PatternLine {
  readonly message: Message
}

/** The patterns of a rule. */
export interface Patterns<Message extends string> {
  /** Read when a sentence is first shown. Throws a `PatternError` for a line that cannot be read. */
  readonly lines: () => readonly NotingLine<Message>[]
  /** What the lines find in a sentence, no two on the same words: the longest, then the first. */
  readonly check: (sentence: Sentence) => Iterable<Hit<Message>>
  /** Every fit in a sentence, with the answers to its conditions. */
  readonly explain: (sentence: Sentence) => readonly FittingLine[]
}

type Lines = () => readonly NotingLine[]

/** The patterns of every rule that was made with `patterns`, read together when a sentence is first shown. */
const all: Lines[] = []
const together = (): Together => {
  // Whoever imports one rule before the others has fewer at first.
  if (read?.rules !== all.length) {
    const homes = new Map(all.flatMap(lines => lines().map(line => [line, lines] as const)))
    read = { matcher: matcherOf([...homes.keys()], isSoft), homes, rules: all.length }
  }
  return read
}
let read: Together | undefined

interface Together {
  readonly matcher: Matcher<NotingLine>
  readonly homes: ReadonlyMap<NotingLine, Lines>
  readonly rules: number
}

/** What the patterns of all rules find in a sentence, by rule: its words are looked up once, not once a rule. */
const foundIn = once((sentence: Sentence): ReadonlyMap<Lines, SoftMatch<NotingLine>[]> => {
  const { matcher, homes } = together()
  const found = new Map<Lines, SoftMatch<NotingLine>[]>()
  for (const match of matcher.find(sentence)) {
    const lines = homes.get(match.line)!
    const known = found.get(lines)
    if (known) known.push(match)
    else found.set(lines, [match])
  }
  return found
})

/**
 * Patterns by message, in the notation of `readPatterns`, with the contexts of `contexts.ts`.
 * @param leads where it does not hold, a place makes no note of its own
 */
export function patterns<Message extends string>(
  texts: Readonly<Record<Message, string>>,
  leads: (match: SoftMatch<NotingLine<Message>>) => boolean = () => true,
): Patterns<Message> {
  const lines = later(() =>
    (Object.keys(texts) as Message[]).flatMap(message =>
      readPatterns(texts[message], contexts).map(line => ({ ...line, message })),
    ),
  )
  all.push(lines)
  return {
    lines,
    explain: sentence =>
      matcherOf(lines())
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
    check: sentence => {
      const found = foundIn(sentence).get(lines) as readonly SoftMatch<NotingLine<Message>>[] | undefined
      return found ? hitsAt(found, leads) : nothing
    },
  }
}

/** Most sentences. */
const nothing: readonly never[] = []

function* hitsAt<Message extends string>(
  found: readonly SoftMatch<NotingLine<Message>>[],
  leads: (match: SoftMatch<NotingLine<Message>>) => boolean,
): Iterable<Hit<Message>> {
  const taken: Span[] = []
  for (const match of found.toSorted(byWeight)) {
    if (taken.some(span => overlaps(span, match.span)) || isNotClaimed(match)) continue
    const at = wholeOf(match)
    if (!at) continue
    taken.push(at)
    yield { message: match.line.message, at, ...((match.held || !leads(match)) && { data: lesser }) }
  }
}

/** What counts first, then the longest, then the first. */
const byWeight = (a: SoftMatch, b: SoftMatch): number =>
  Number(a.held) - Number(b.held) || b.span[1] - b.span[0] - (a.span[1] - a.span[0]) || a.span[0] - b.span[0]

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
