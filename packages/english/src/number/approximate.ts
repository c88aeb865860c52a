import type { Word } from '@marginalia/prose'
import { list } from '../list.ts'
import type { Draft } from './quantity.ts'
import { isTime } from './unit.ts'

/** Words that make a number approximate, with their length in words. */
const vague = new Map<string, number>([
  ['about', 1],
  ['around', 1],
  ['approximately', 1],
  ['approx', 1],
  ['roughly', 1],
  ['nearly', 1],
  ['almost', 1],
  ['circa', 1],
  ['some', 1],
  ['over', 1],
  ['under', 1],
  ['estimated', 1],
  ['more than', 2],
  ['less than', 2],
  ['fewer than', 2],
  ['up to', 2],
  ['close to', 2],
  ['at least', 2],
  ['at most', 2],
  ['upwards of', 2],
  ['north of', 2],
  ['as many as', 3],
  ['as much as', 3],
  ['in excess of', 3],
])

/** The words that such end in. */
const last: ReadonlySet<string> = new Set([...vague.keys()].map(phrase => phrase.split(' ').at(-1)!))

/** Before “over 18 months”: how long it was, and not when. */
const lasting = list('by for took takes of spent saved from to')

/** Note the words before (or after) a number that take its exactness away. */
export function approximate(draft: Draft, words: readonly Word[]): void {
  const start = draft.words[0]
  for (let length = last.has(words[start - 1]?.lower ?? '') ? 3 : 0; length >= 1; length--) {
    const from = start - length
    if (from < 0) continue
    const phrase = words
      .slice(from, start)
      .map(word => word.lower)
      .join(' ')
    if (vague.get(phrase) !== length) continue
    // “Over 18 months” and “under 30 days” are spans of time when something happens in them.
    if (phrase === 'over' && isTime(draft.unit) && !lasting.has(words[from - 1]?.lower ?? '')) return
    draft.approximate = true
    draft.approximator = [words[from]!.span[0], words[start - 1]!.span[1]]
    return
  }
  if (words[draft.words[1]]?.lower === 'or' && words[draft.words[1] + 1]?.lower === 'so')
    draft.approximate = true
}
