import type { Duplicate } from '@marginalia/report'
import { type Shingled, sharedPassages, shingled, type Tokens } from './passages.ts'

/** Fewer words than this are too few to call a story a copy. */
const fewest = 30
/** Shared runs are at least this long on average: shorter ones are turns of phrase. */
const meanRun = 10
/** Earlier stories of a run that a story is compared with: keeps shared boilerplate linear. */
const reach = 8

/**
 * Pairs of stories of which the shorter stands, by at least `percent` of its words, in the longer,
 * word for word. Exact, by an index of runs of five words (shingles, Broder 1997), in time linear in the
 * words: a run links a story with the eight stories before it that have it too, so a copy is always linked
 * with neighbours among its copies, though not with each of them.
 */
export function duplicatesOf(stories: readonly Tokens[], percent: number): Duplicate[] {
  const all = shingled(stories)
  const found: Duplicate[] = []
  for (const [pair, count] of sharedRuns(all)) {
    const first = Math.floor(pair / all.length)
    const second = pair % all.length
    const [kept, repeated] =
      all[second]!.words.length > all[first]!.words.length ? [second, first] : [first, second]
    const total = all[repeated]!.words.length
    // A run of ten words holds six shingles, so this many words are covered at most.
    if ((count * meanRun) / (meanRun - 4) < (percent * total) / 100) continue
    const passages = sharedPassages(all[repeated]!, all[kept]!)
    const covered = passages.reduce((sum, { words }) => sum + words, 0)
    const share = Math.round((100 * covered) / total)
    if (share < percent || covered < meanRun * passages.length) continue
    found.push({
      stories: [kept, repeated],
      how: 'verbatim',
      percent: share,
      passages: passages.map(({ a, b, words }) => ({ kept: b, repeated: a, words })),
    })
  }
  return found.sort((a, b) => a.stories[1] - b.stories[1] || a.stories[0] - b.stories[0])
}

/** How many shingles linked pairs share, by `first × stories + second`. */
function sharedRuns(all: readonly Shingled[]): Map<number, number> {
  const holders = new Map<number, number[]>()
  const shared = new Map<number, number>()
  all.forEach(({ words, first }, index) => {
    if (words.length < fewest) return
    for (const shingle of first.keys()) {
      const earlier = holders.get(shingle)
      if (!earlier) {
        holders.set(shingle, [index])
        continue
      }
      for (const other of earlier) {
        const pair = other * all.length + index
        shared.set(pair, (shared.get(pair) ?? 0) + 1)
      }
      earlier.push(index)
      if (earlier.length > reach) earlier.shift()
    }
  })
  return shared
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
