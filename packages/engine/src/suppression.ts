import type { Document } from '@marginalia/prose'
import type { RuleInfo, Span } from '@marginalia/report'
import { type ReadSuppression, readSuppression } from './suppression-form.ts'

/** A suppression at its place in a document. */
export interface Suppression extends ReadSuppression {
  readonly span: Span
  /** Findings that begin here are suppressed. */
  readonly covers: Span
}

/** What the engine says about its own comments. */
export const suppressionRule: RuleInfo = {
  id: 'suppression',
  title: 'Suppression comment',
  category: 'hygiene',
  why: 'A suppression outlives its words, and hides notes nobody has read.',
  ask: 'Why does this note not belong here?',
  messages: {
    unused: 'This comment suppresses nothing.',
    unreasoned: 'This comment gives no reason, so it has no effect.',
    unknown: 'This comment names a rule that does not exist.',
    malformed: 'This comment begins like a suppression and is not one.',
  },
  source: [{ title: 'Marginalia', grade: 'own' }],
}

/** The suppression comments of a document, in order; malformed ones apart. */
export function suppressionsOf(document: Document): { valid: Suppression[]; malformed: Span[] } {
  const found: Written[] = []
  const malformed: Span[] = []
  for (const { kind, span } of document.features) {
    if (kind !== 'comment') continue
    const read = readSuppression(document.source.slice(...span))
    if (read === 'malformed') malformed.push(span)
    else if (read) found.push({ ...read, span })
  }
  return { valid: coverings(found, document), malformed }
}

type Written = Omit<Suppression, 'covers'>

/** What each comment covers. Goes from the end, so that the next `enable` of every rule is at hand. */
function coverings(found: readonly Written[], document: Document): Suppression[] {
  if (found.length === 0) return []
  const { source } = document
  const ends = new Map<string, number>()
  const end = (rules: readonly string[]): number =>
    Math.min(source.length, ...[every, ...rules].map(rule => ends.get(rule) ?? source.length))
  const valid: Suppression[] = []
  for (const comment of [...found].reverse()) {
    const { kind, rules, span } = comment
    if (kind === 'end') for (const rule of rules.length === 0 ? [every] : rules) ends.set(rule, span[0])
    else if (kind === 'file') valid.push({ ...comment, covers: [0, source.length] })
    else if (kind === 'start') valid.push({ ...comment, covers: [span[1], end(rules)] })
    else if (kind === 'line')
      valid.push({ ...comment, covers: touching(document, lineOf(source, span), false) })
    else valid.push({ ...comment, covers: touching(document, nextLine(source, span[1]), true) })
  }
  return valid.reverse()
}

/**
 * A line, and what of the prose it belongs to: a paragraph is wrapped where it is wrapped, and a note about a sentence
 * begins where the sentence does.
 * @param whole a block that begins on the line counts with all its lines
 */
function touching({ blocks }: Document, [from, to]: Span, whole: boolean): Span {
  let start = from
  let end = to
  let next = firstAfter(blocks, from, placed => placed.start)
  // What begins above the line may reach into it.
  for (next = Math.max(0, next - 1); next < blocks.length && blocks[next]!.start < to; next++) {
    const { block, start: begins, locate } = blocks[next]!
    if (whole && begins >= from) {
      end = Math.max(end, locate([0, block.text.length])[1])
      continue
    }
    const { sentences } = block
    const placeOf = (index: number): Span => locate(sentences[index]!.span)
    const first = firstAfter(sentences, from, ({ span }) => locate(span)[1] - 1)
    for (let index = first; index < sentences.length && placeOf(index)[0] < to; index++) {
      start = Math.min(start, placeOf(index)[0])
      end = Math.max(end, placeOf(index)[1])
    }
  }
  return [start, end]
}

/** Index of the first item at or after a place; items stand in order. Found by halving. */
function firstAfter<T>(items: readonly T[], at: number, placeOf: (item: T) => number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (placeOf(items[middle]!) < at) low = middle + 1
    else high = middle
  }
  return low
}

/** The line a comment begins on. */
function lineOf(source: string, [from]: Span): Span {
  const start = Math.max(source.lastIndexOf('\n', from - 1), source.lastIndexOf('\r', from - 1)) + 1
  return [start, endOfLine(source, from)]
}

/** The first line with something on it after the one an offset stands in. */
function nextLine(source: string, from: number): Span {
  let start = endOfLine(source, from)
  let end = endOfLine(source, start)
  while (start < source.length && source.slice(start, end).trim() === '') {
    start = end
    end = endOfLine(source, start)
  }
  return [start, end]
}

/** Where the line of an offset ends, its end included. */
const endOfLine = (source: string, from: number): number => {
  const end = /\r\n|\r|\n/g
  end.lastIndex = from
  return end.test(source) ? end.lastIndex : source.length
}

/** Stands for every rule where a comment names none. */
const every = '*'

/**
 * Asks, for findings in source order, which comment suppresses them; the one that reaches
 * furthest answers. Comments without a reason suppress nothing.
 */
export function suppressorOf(
  comments: readonly Suppression[],
): (rule: string, at: number) => Suppression | null {
  const waiting = comments.filter(({ reasoned }) => reasoned).sort((a, b) => b.covers[0] - a.covers[0])
  const active = new Map<string, Suppression>()
  const reaches = (comment: Suppression | undefined, at: number): comment is Suppression =>
    comment !== undefined && at < Math.max(comment.covers[1], comment.covers[0] + 1)
  return (rule, at) => {
    for (let next = waiting.at(-1); next && next.covers[0] <= at; next = waiting.at(-1)) {
      waiting.pop()
      for (const id of next.rules.length === 0 ? [every] : next.rules) {
        const known = active.get(id)
        if (!known || known.covers[1] < next.covers[1]) active.set(id, next)
      }
    }
    const own = active.get(rule)
    if (reaches(own, at)) return own
    const all = active.get(every)
    return reaches(all, at) ? all : null
  }
}
