import {
  beForms,
  coordinators,
  determiners,
  doForms,
  getForms,
  haveForms,
  isAdverb,
  modals,
  numberWords,
  ordinalWords,
  prepositions,
  pronouns,
  storyWords,
  subordinators,
  whWords,
} from '@marginalia/english'
import type { Duplicate } from '@marginalia/report'
import { sharedPassages, shingled, type Tokens } from './passages.ts'

/** Different content words below which a story is too short to be told from others by its words. */
const fewest = 20
/** A number is the same in every telling, and more telling than a word. */
const numberWeight = 1.5
/** Keeps weights alike in a bank of two stories and in one of a thousand. */
const smoothing = 20
/**
 * Percentage of the shorter story's content words, by weight, from which it tells the same again. Set on eleven
 * retellings written for it (`fixtures/retold`), of which the least like has 48, and on the 1,100 pairs of different
 * stories, of which the most alike has 36; of four written afterwards it finds three.
 */
const same = 46
/** Earlier stories with a word that a story is compared with: keeps common words linear. */
const reach = 8
/** Words that two stories have in common, in the report. */
const mostShown = 6

const functional: readonly ReadonlySet<string>[] = [
  determiners,
  pronouns,
  prepositions,
  coordinators,
  subordinators,
  whWords,
  numberWords,
  ordinalWords,
  beForms,
  haveForms,
  doForms,
  getForms,
  modals,
  storyWords,
]

/** A story by its different content words, each with the index of its first token. */
type Content = ReadonlyMap<string, number>

/**
 * Pairs of stories that tell the same in other words: by the share of the content words of the shorter that the
 * longer has too, weighed by how rare they are in the bank. What stands word for word in both is left out, for that
 * alone proves no more than a turn of phrase; pairs that share enough of it are `duplicatesOf`. Time grows with the
 * words.
 * @param known pairs that are duplicates already, by index
 */
export function retoldIn(stories: readonly Tokens[], known: ReadonlySet<string>): Duplicate[] {
  const contents = stories.map(contentOf)
  const holders = new Map<string, number>()
  for (const content of contents)
    for (const word of content.keys()) holders.set(word, (holders.get(word) ?? 0) + 1)
  const weightOf = (word: string): number =>
    Math.log((stories.length + smoothing) / (holders.get(word)! + 1)) * (/^\d/.test(word) ? numberWeight : 1)
  const weigh = (words: Iterable<string>): number => {
    let sum = 0
    for (const word of words) sum += weightOf(word)
    return sum
  }
  const totals = contents.map(content => weigh(content.keys()))
  const found: Duplicate[] = []
  for (const [a, b] of candidates(contents)) {
    if (known.has(`${a} ${b}`)) continue
    const [kept, repeated] = stories[b]!.words.length > stories[a]!.words.length ? [b, a] : [a, b]
    const shared = [...contents[repeated]!.keys()].filter(word => contents[kept]!.has(word))
    if (100 * weigh(shared) < same * Math.min(totals[a]!, totals[b]!)) continue
    const verbatim = wordsInPassages(stories[repeated]!, stories[kept]!)
    const own = shared.filter(word => !verbatim.has(word))
    const left = Math.min(totals[a]!, totals[b]!) - weigh(shared.filter(word => verbatim.has(word)))
    const percent = Math.round((100 * weigh(own)) / left)
    if (percent < same) continue
    found.push({
      stories: [kept, repeated],
      how: 'retold',
      percent,
      passages: own
        .toSorted((x, y) => weightOf(y) - weightOf(x))
        .slice(0, mostShown)
        .map(word => ({
          kept: stories[kept]!.spans[contents[kept]!.get(word)!]!,
          repeated: stories[repeated]!.spans[contents[repeated]!.get(word)!]!,
          words: 1,
        })),
    })
  }
  return found
}

function contentOf({ words }: Tokens): Content {
  const content = new Map<string, number>()
  words.forEach((word, index) => {
    const known = /^\d/.test(word) ? numberIn(word) : wordIn(word)
    if (known !== null && !content.has(known)) content.set(known, index)
  })
  return content
}

/** A number that counts something; a year is the same in stories that have nothing else in common. */
const numberIn = (word: string): string | null =>
  word.length < 2 || /^(?:19|20)\d\d$/.test(word) ? null : word.replace(/[.,’']/g, '')

function wordIn(word: string): string | null {
  const plain = word.replace(/['’]s$/, '')
  if (plain.length < 3 || isAdverb(plain) || functional.some(words => words.has(plain))) return null
  return plain.replace(/ies$/, 'y').replace(/(?:ing|ed|es|s)$/, '')
}

/** Pairs with rare words in common, the earlier story first. */
function* candidates(contents: readonly Content[]): Generator<readonly [number, number]> {
  const holders = new Map<string, number[]>()
  const counts = new Map<number, number>()
  contents.forEach((content, index) => {
    if (content.size < fewest) return
    for (const word of content.keys()) {
      const earlier = holders.get(word)
      if (!earlier) {
        holders.set(word, [index])
        continue
      }
      for (const other of earlier) {
        const pair = other * contents.length + index
        counts.set(pair, (counts.get(pair) ?? 0) + 1)
      }
      earlier.push(index)
      if (earlier.length > reach) earlier.shift()
    }
  })
  for (const [pair, count] of counts) {
    const [a, b] = [Math.floor(pair / contents.length), pair % contents.length]
    // With words of the same weight this many are the least that are enough.
    if (count * 300 >= same * Math.min(contents[a]!.size, contents[b]!.size)) yield [a, b]
  }
}

/** Content words inside the runs that two stories share word for word. */
function wordsInPassages(repeated: Tokens, kept: Tokens): ReadonlySet<string> {
  const [a, b] = shingled([repeated, kept])
  const passages = sharedPassages(a!, b!).map(({ a: span }) => span)
  const inside = repeated.words.filter((_, index) =>
    passages.some(([from, to]) => from <= repeated.spans[index]![0] && repeated.spans[index]![1] <= to),
  )
  return new Set(contentOf({ words: inside, spans: [] }).keys())
}
