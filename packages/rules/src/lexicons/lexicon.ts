import { claimsOf } from '@marginalia/narrative'
import { once, type Sentence } from '@marginalia/prose'
import { overlaps, type Span } from '@marginalia/report'
import { contrasted, question, quoted, titled } from './contexts.ts'
import type { Group } from './group.ts'
import { groups } from './groups.ts'
import { fit, type Match } from './match.ts'
import { beginningsOf, type Pattern, patternOf } from './pattern.ts'

/** Words of a sentence that one rule notes. */
export interface Note {
  readonly rule: string
  readonly message: string
  /** In the block's text. */
  readonly at: Span
  readonly group: Group
}

interface Entry {
  readonly notation: string
  /** Read when a sentence has a word the entry begins with: of thousands, a page meets a few. */
  pattern: Pattern | null
  readonly group: Group
}

/** Entries by every word they can begin with: a sentence asks once a word, however long the lists are. */
function indexOf(all: readonly Group[]): ReadonlyMap<string, readonly Entry[]> {
  const index = new Map<string, Entry[]>()
  for (const group of all) {
    for (const line of linesOf(group)) {
      const entry: Entry = { notation: line, pattern: null, group }
      for (const word of new Set(beginningsOf(line))) {
        const entries = index.get(word)
        if (entries) entries.push(entry)
        else index.set(word, [entry])
      }
    }
  }
  return index
}

export const linesOf = ({ entries }: Group): string[] =>
  entries
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')

const index = indexOf(groups)

const clutter = new Set(['jargon', 'stock-phrase', 'cliche', 'hidden-verb', 'wordy-phrase', 'vague-noun'])

/**
 * What the lexicons say about a sentence. At each place the longest run of words that fits
 * an entry in a context where it counts wins, so no two notes share a word.
 */
export const notesIn = once((sentence: Sentence): readonly Note[] => {
  if (sentence.block.kind === 'heading') return []
  const taken: boolean[] = []
  const claims = claimsOf(sentence)
  // “drives growth” is a claim before it is jargon, and one note a place is enough.
  const isClaimed = ({ rule, at }: Note): boolean =>
    clutter.has(rule) && claims.some(({ span }) => overlaps(span, at))
  return [...read(sentence, taken, false), ...read(sentence, taken, true)]
    .filter(note => !isClaimed(note))
    .sort((a, b) => a.at[0] - b.at[0])
})

/** One reading of a sentence, with the strong groups or with the weak ones, over words not yet taken. */
function* read(sentence: Sentence, taken: boolean[], weak: boolean): Generator<Note> {
  const { words } = sentence
  for (let from = 0; from < words.length; ) {
    const best = taken[from] ? null : bestAt(sentence, from, taken, weak)
    if (!best) {
      from++
      continue
    }
    const { group, to } = best
    for (let index = from; index < to; index++) taken[index] = true
    if (group.rule !== null) {
      const at: Span = [words[from]!.span[0], words[to - 1]!.span[1]]
      yield { rule: group.rule, message: group.message, at, group }
    }
    from = to
  }
}

/** The notes of one rule on a sentence, as its `check` gives them; a test holds groups to the rule's messages. */
export function* notesOf<Message extends string>(
  rule: string,
  sentence: Sentence,
): Generator<{ readonly message: Message; readonly at: Span }> {
  for (const { rule: by, message, at } of notesIn(sentence)) {
    if (by === rule) yield { message: message as Message, at }
  }
}

function bestAt(sentence: Sentence, from: number, taken: readonly boolean[], weak: boolean) {
  let best: { readonly group: Group; readonly to: number } | null = null
  for (const entry of index.get(sentence.words[from]!.lower) ?? []) {
    const { group } = entry
    if ((group.weak ?? false) !== weak) continue
    entry.pattern ??= patternOf(entry.notation)
    const to = fit(sentence, from, entry.pattern)
    if (to === -1 || (best && to <= best.to) || taken[to - 1]) continue
    if (counts({ sentence, words: sentence.words, from, to }, group)) best = { group, to }
  }
  return best
}

function counts(match: Match, { rule, when = [], unless = [] }: Group): boolean {
  if (rule !== null && (quoted(match) || titled(match) || contrasted(match) || question(match))) return false
  return when.every(holds => holds(match)) && !unless.some(holds => holds(match))
}
