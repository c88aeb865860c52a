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
  readonly pattern: Pattern
  readonly group: Group
  /** Where it stands in the lexicons: of two entries for the same words the earlier one counts. */
  readonly order: number
}

interface Line {
  readonly notation: string
  readonly group: Group
  readonly order: number
}

/** Entries that begin with one word: those any second word may follow, and the others by their second word. */
interface Shelf {
  readonly open: readonly Entry[]
  readonly bySecond: ReadonlyMap<string, readonly Entry[]>
}

interface Shelves {
  readonly strong: Shelf
  readonly weak: Shelf
}

/**
 * Entries by every word they can begin with: a sentence asks once a word, however long the lists are. They are
 * read and put on shelves when a sentence has such a word: of thousands, a page meets a few.
 */
const lines = new Map<string, Line[]>()
const shelves = new Map<string, Shelves>()

export const linesOf = ({ entries }: Group): string[] =>
  entries
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')

let order = 0
for (const group of groups) {
  for (const notation of linesOf(group)) {
    const line: Line = { notation, group, order: order++ }
    for (const word of new Set(beginningsOf(notation))) push(lines, word, line)
  }
}

function shelvesFor(word: string): Shelves | undefined {
  const known = shelves.get(word)
  if (known) return known
  const waiting = lines.get(word)
  if (!waiting) return undefined
  const entries = waiting.map(
    ({ notation, group, order }): Entry => ({ pattern: patternOf(notation), group, order }),
  )
  const made = {
    strong: shelfOf(entries.filter(({ group }) => !group.weak)),
    weak: shelfOf(entries.filter(({ group }) => group.weak)),
  }
  shelves.set(word, made)
  return made
}

function shelfOf(entries: readonly Entry[]): Shelf {
  const open: Entry[] = []
  const bySecond = new Map<string, Entry[]>()
  for (const entry of entries) {
    const second = entry.pattern[1]
    if (!second?.words || second.optional) open.push(entry)
    else for (const word of second.words) push(bySecond, word, entry)
  }
  return { open, bySecond }
}

function push<T>(into: Map<string, T[]>, key: string, value: T): void {
  const values = into.get(key)
  if (values) values.push(value)
  else into.set(key, [value])
}

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
  const shelved = sentence.words.map(({ lower }) => shelvesFor(lower))
  if (shelved.every(one => one === undefined)) return []
  return [...read(sentence, shelved, taken, false), ...read(sentence, shelved, taken, true)]
    .filter(note => !isClaimed(note))
    .sort((a, b) => a.at[0] - b.at[0])
})

/** One reading of a sentence, with the strong groups or with the weak ones, over words not yet taken. */
function read(
  sentence: Sentence,
  shelved: readonly (Shelves | undefined)[],
  taken: boolean[],
  weak: boolean,
): Note[] {
  const { words } = sentence
  const notes: Note[] = []
  for (let from = 0; from < words.length; ) {
    const both = taken[from] ? undefined : shelved[from]
    const best = both ? bestAt(sentence, from, weak ? both.weak : both.strong, taken) : null
    if (!best) {
      from++
      continue
    }
    const { to } = best
    const { group } = best.entry
    for (let index = from; index < to; index++) taken[index] = true
    if (group.rule !== null) {
      const at: Span = [words[from]!.span[0], words[to - 1]!.span[1]]
      notes.push({ rule: group.rule, message: group.message, at, group })
    }
    from = to
  }
  return notes
}

/** The notes of one rule on a sentence, as its `check` gives them; a test holds groups to the rule's messages. */
export function notesOf<Message extends string>(
  rule: string,
  sentence: Sentence,
): readonly { readonly message: Message; readonly at: Span }[] {
  const notes = notesIn(sentence)
  // Every rule with a lexicon asks this of every sentence, and most sentences have nothing for anybody.
  if (notes.length === 0) return []
  return notes
    .filter(({ rule: by }) => by === rule)
    .map(({ message, at }) => ({ message: message as Message, at }))
}

interface Best {
  readonly entry: Entry
  readonly to: number
}

function bestAt(
  sentence: Sentence,
  from: number,
  { open, bySecond }: Shelf,
  taken: readonly boolean[],
): Best | null {
  const best = bestOf(open, sentence, from, taken, null)
  const second = bySecond.size > 0 ? bySecond.get(sentence.words[from + 1]?.lower ?? '') : undefined
  return second ? bestOf(second, sentence, from, taken, best) : best
}

/** The best so far, or an entry that fits more words, or as many and stands earlier. */
function bestOf(
  entries: readonly Entry[],
  sentence: Sentence,
  from: number,
  taken: readonly boolean[],
  best: Best | null,
): Best | null {
  for (const entry of entries) {
    const to = fit(sentence, from, entry.pattern)
    if (to === -1 || taken[to - 1]) continue
    if (best && (to < best.to || (to === best.to && entry.order > best.entry.order))) continue
    if (counts({ sentence, words: sentence.words, from, to }, entry.group)) best = { entry, to }
  }
  return best
}

function counts(match: Match, { rule, when = [], unless = [] }: Group): boolean {
  if (rule !== null && (quoted(match) || titled(match) || contrasted(match) || question(match))) return false
  return when.every(holds => holds(match)) && !unless.some(holds => holds(match))
}
