import type { Duplicate } from '@marginalia/report'
import { sharedPassages, shinglesOf, size, type Tokens } from './passages.ts'

/** Fewer words than this are too few to call a story a copy. */
const fewest = 30
/** Earlier stories of a shingle that a story is compared with: keeps shared boilerplate linear. */
const reach = 8

/**
 * Pairs of stories of which the shorter stands, by at least `percent` of its words, in the longer,
 * word for word. Exact, by an index of shingles (Broder 1997), in time linear in the words: a shingle
 * links a story with the eight stories before it that have it too, so a copy is always linked with a
 * neighbour among its copies, though not with each of them.
 */
export function duplicatesOf(stories: readonly Tokens[], percent: number): Duplicate[] {
  const holders = new Map<string, number[]>()
  const shared = new Map<number, number>()
  stories.forEach((tokens, index) => {
    if (tokens.words.length < fewest) return
    for (const shingle of new Set(shinglesOf(tokens))) {
      const earlier = holders.get(shingle)
      if (!earlier) {
        holders.set(shingle, [index])
        continue
      }
      for (const other of earlier) {
        const pair = other * stories.length + index
        shared.set(pair, (shared.get(pair) ?? 0) + 1)
      }
      earlier.push(index)
      if (earlier.length > reach) earlier.shift()
    }
  })
  const found: Duplicate[] = []
  for (const [pair, count] of shared) {
    const first = Math.floor(pair / stories.length)
    const second = pair % stories.length
    const [kept, repeated] =
      stories[second]!.words.length > stories[first]!.words.length ? [second, first] : [first, second]
    const total = stories[repeated]!.words.length
    // The words that a count of shingles can cover at most, in runs as short as they come.
    if (count * size * 100 < percent * total) continue
    const passages = sharedPassages(stories[repeated]!, stories[kept]!)
    const covered = passages.reduce((sum, { words }) => sum + words, 0)
    const share = Math.round((100 * covered) / total)
    if (share < percent) continue
    found.push({
      stories: [kept, repeated],
      percent: share,
      passages: passages.map(({ a, b, words }) => ({ kept: b, repeated: a, words })),
    })
  }
  return found.sort((a, b) => a.stories[1] - b.stories[1] || a.stories[0] - b.stories[0])
}

/** For each story the longest story of its group of duplicates, or null where it is that story, or alone. */
export function twinsOf(stories: readonly Tokens[], duplicates: readonly Duplicate[]): (number | null)[] {
  const group = stories.map((_, index) => index)
  const rootOf = (index: number): number => {
    let root = index
    while (group[root] !== root) root = group[root]!
    return root
  }
  const before = (a: number, b: number): boolean =>
    stories[a]!.words.length > stories[b]!.words.length ||
    (stories[a]!.words.length === stories[b]!.words.length && a < b)
  for (const { stories: pair } of duplicates) {
    const [a, b] = [rootOf(pair[0]), rootOf(pair[1])]
    if (a === b) continue
    if (before(a, b)) group[b] = a
    else group[a] = b
  }
  return group.map((_, index) => (rootOf(index) === index ? null : rootOf(index)))
}
