import { once, type Sentence } from '@marginalia/prose'
import type { Part } from '@marginalia/report'
import { core, isLesson, openings, type Scores, scoresOf } from './cues.ts'
import { isOwnDeed } from './deed.ts'
import type { RawSentence } from './structure.ts'
import { isBase, isPast } from './verb.ts'

export interface Segmentation {
  readonly parts: readonly Part[]
  /** Share of the sentences with cues whose cues agree with their part, 0 to 1. */
  readonly confidence: number
  readonly absent: readonly Part[]
  readonly turns: readonly { readonly from: Part; readonly to: Part; readonly at: number }[]
}

/** The numbers of the method, in the unit of one cue. */
export const method = {
  /** A part begins where a paragraph begins; a change inside one costs this much. */
  change: 4,
  /** The same where the whole text is one paragraph, which has to hold every part. */
  changeInOne: 0.5,
  /** Leaving a part out costs this much. */
  skip: 2,
  /** A part is absent where the story reads better by this much without any sentence of it. */
  absent: 1,
  /** With so many deeds of “I” a story has an action, however much else is in it. */
  deeds: 4,
  /** What speaks for a situation counts so much behind a deed in the same paragraph. */
  behindDeed: 0.5,
  /** Another order with the result at its end is told where it fits better than the right one by this much. */
  turn: 1,
  /** The same where the result comes earlier: parts of an action look like results, and numbers in a situation. */
  turnOfResult: 3,
  /** A situation that follows a result stands for itself with this much. */
  stands: 2,
  /**
   * Shares of the words: the middle of the published advice (University of Washington 20/10/60/10,
   * others 10-25, 5-20, 45-70, 10-25), moved to what real stories show.
   */
  shares: [0.19, 0.13, 0.43, 0.25],
  /** How far a boundary may stray from its share before a whole cue is needed to defend it. */
  spread: 0.16,
  leastSentences: 2,
  leastWords: 20,
  /** Twice a six-pager, and five times what an assessment may have: nobody tells one story for longer. */
  mostWords: 8_000,
  /** Shares of sentences: press releases and papers have fewer deeds of “I” and “we”, and more questions. */
  leastDeeds: 0.12,
  /** Below this, one deed is enough. */
  fewSentences: 12,
  mostQuestions: 0.04,
  leastConfidence: 0.5,
} as const

const all = [0, 1, 2, 3] as const
/** Every order the four parts can have; the first is the right one. */
const orders = permutations(all)

interface Line {
  /** Four a sentence, in the order of `core`. */
  readonly scores: Float64Array
  /** Cost of changing the part before each sentence. */
  readonly change: Float64Array
  /** Share of the words before each sentence. */
  readonly before: Float64Array
}

/**
 * Tell the parts of unlabelled prose: sentences scored by cues, and the best way through them in order.
 * A reason instead of an answer where the text does not look like a story, or too little speaks for the answer.
 */
export function segment(
  sentences: readonly RawSentence[],
  scored: (sentence: Sentence) => Scores = scoresOf,
): Segmentation | { readonly reason: string } {
  const words = sentences.reduce((sum, { sentence }) => sum + sentence.words.length, 0)
  if (sentences.length < method.leastSentences || words < method.leastWords) return { reason: 'too-short' }
  if (words > method.mostWords) return { reason: 'too-long' }
  if (!isTale(sentences)) return { reason: 'no-story' }
  const line = lineOf(sentences, words, scored)
  const order = bestOrder(line)
  const without = (parts: readonly number[]): boolean => gain(line, order, parts) <= -method.absent
  const deeds = sentences.filter(({ sentence }) => isOwnDeed(sentence)).length
  const missing = [
    ...(without([0, 1]) ? [0, 1] : []),
    ...(deeds < method.deeds && without([2]) ? [2] : []),
    ...(without([3]) ? [3] : []),
  ]
  if (missing.length > 3) return { reason: 'low-confidence' }
  const present = order.filter(part => !missing.includes(part))
  const path = order === orders[0] ? placed(behindDeeds(line, sentences), present) : pathOf(line, present)
  const confidence = agreement(line, path)
  if (confidence < method.leastConfidence) return { reason: 'low-confidence' }
  const parts: Part[] = path.map(part => core[part]!)
  lessons(sentences, parts)
  return { parts, confidence, absent: missing.map(part => core[part]!), turns: turnsOf(path) }
}

/** Enough deeds for a story, and no list of questions and answers. */
function isTale(sentences: readonly RawSentence[]): boolean {
  const deeds = sentences.filter(isDeed).length
  const asked = sentences.filter(({ sentence }) => sentence.text.endsWith('?')).length
  const few = asked < 2 || asked < method.mostQuestions * sentences.length
  const least = sentences.length < method.fewSentences ? 1 : method.leastDeeds * sentences.length
  return deeds >= least && few
}

/** Somebody did something, or was to do it: a first person, or a sentence that opens with a verb. */
const isDeed = ({ sentence, actor }: RawSentence): boolean =>
  actor === 'i' || actor === 'we' || opensWithVerb(sentence)

const opensWithVerb = once((sentence: Sentence): boolean =>
  openings(sentence).some(word => isPast(word) || isBase(word)),
)

function lineOf(
  sentences: readonly RawSentence[],
  words: number,
  scored: (sentence: Sentence) => Scores,
): Line {
  const one = sentences.every(({ placed: here }) => here === sentences[0]!.placed)
  const cost = one ? method.changeInOne : method.change
  const scores = new Float64Array(4 * sentences.length)
  const change = new Float64Array(sentences.length)
  const before = new Float64Array(sentences.length)
  let sum = 0
  sentences.forEach(({ sentence, placed: here }, i) => {
    scores.set(scored(sentence), 4 * i)
    change[i] = here === sentences[i - 1]?.placed ? cost : 0
    before[i] = sum / words
    sum += sentence.words.length
  })
  return { scores, change, before }
}

/** How things were is, behind a deed in the same paragraph, part of telling the deed; a story opens with how they were. */
function behindDeeds(line: Line, sentences: readonly RawSentence[]): Line {
  const scores = Float64Array.from(line.scores)
  let acted = false
  sentences.forEach(({ sentence, placed: here }, i) => {
    acted &&= here === sentences[i - 1]?.placed
    if (acted && scores[4 * i]! > 0) scores[4 * i]! *= method.behindDeed
    // Who ran a ward does not tell a deed but where it happens.
    const tells = isOwnDeed(sentence) && scores[4 * i + 2]! > scores[4 * i]!
    acted ||= tells && here !== sentences[0]!.placed
  })
  return { ...line, scores }
}

/** The order that fits best; another than the right one only by a clear margin, and not for a headline. */
function bestOrder(line: Line): readonly number[] {
  const right = orders[0]!
  const usual = scoreOf(line, right)
  const rivals = orders
    .slice(1)
    .map(order => ({ order, margin: scoreOf(line, order) - usual }))
    .filter(({ order, margin }) => margin >= (order[3] === 3 ? method.turn : method.turnOfResult))
    .sort((a, b) => b.margin - a.margin)
  return rivals.find(({ order }) => isTold(line, order))?.order ?? right
}

/**
 * A result before a story in order is a headline, or a situation with numbers in it. More than one
 * sentence of it is told too early where a situation that stands for itself follows.
 */
function isTold(line: Line, order: readonly number[]): boolean {
  const path = pathOf(line, order)
  const told = [...new Set(path)]
  const rest = told.filter(part => part !== 3)
  const next = told[told.indexOf(3) + 1] ?? 3
  if (next > 1 || rest.some((part, i) => part < (rest[i - 1] ?? 0))) return true
  return next === 0 && path[1] === 3 && gain(line, order, [0]) >= method.stands
}

/** What the story gains from having at least one sentence of some parts. */
function gain(line: Line, order: readonly number[], parts: readonly number[]): number {
  const others = order.filter(part => !parts.includes(part))
  return scoreOf(line, order, parts) - scoreOf(line, others)
}

/**
 * What the best way through the sentences scores, with parts in a given order, each optional, and at
 * least one sentence of `must`. Linear in the sentences; two scores a part, without and with `must` met.
 */
function scoreOf({ scores, change }: Line, order: readonly number[], must: readonly number[] = []): number {
  const count = order.length
  const met = order.map(part => must.includes(part))
  const open = new Float64Array(count).fill(Number.NEGATIVE_INFINITY)
  const done = new Float64Array(count).fill(Number.NEGATIVE_INFINITY)
  const asked = must.length > 0
  for (let i = 0; i < change.length; i++) {
    const cost = change[i]!
    let bestOpen = i === 0 ? 0 : Number.NEGATIVE_INFINITY
    let bestDone = Number.NEGATIVE_INFINITY
    for (let at = 0; at < count; at++) {
      const own = scores[4 * i + order[at]!]!
      const stayOpen = open[at]!
      const fromOpen = Math.max(stayOpen, bestOpen)
      open[at] = met[at] ? Number.NEGATIVE_INFINITY : fromOpen + own
      if (i > 0 && stayOpen - cost > bestOpen) bestOpen = stayOpen - cost
      if (!asked) continue
      const stayDone = done[at]!
      const fromDone = Math.max(stayDone, bestDone)
      done[at] = (met[at] && fromOpen > fromDone ? fromOpen : fromDone) + own
      if (i > 0 && stayDone - cost > bestDone) bestDone = stayDone - cost
    }
  }
  return Math.max(...(asked ? done : open))
}

/** The best way itself: a part for each sentence. */
function pathOf({ scores, change }: Line, order: readonly number[]): number[] {
  const count = order.length
  const best = new Float64Array(count)
  const back = new Uint8Array(count * change.length)
  for (let at = 0; at < count; at++) best[at] = scores[order[at]!]!
  for (let i = 1; i < change.length; i++) {
    let most = Number.NEGATIVE_INFINITY
    let source = 0
    for (let at = 0; at < count; at++) {
      const stay = best[at]!
      const moves = most > stay
      back[count * i + at] = moves ? source : at
      best[at] = (moves ? most : stay) + scores[4 * i + order[at]!]!
      if (stay - change[i]! > most) {
        most = stay - change[i]!
        source = at
      }
    }
  }
  return walkBack(back, best, order, change.length)
}

/** From the best end back to the start: a part for each sentence. */
function walkBack(
  back: Uint8Array,
  ends: Float64Array,
  order: readonly number[],
  sentences: number,
): number[] {
  let at = ends.indexOf(Math.max(...ends))
  const path: number[] = []
  for (let i = sentences - 1; i >= 0; i--) {
    path.push(order[at]!)
    at = back[order.length * i + at]!
  }
  return path.reverse()
}

/** The best way in the right order, with boundaries near the shares stories have. */
function placed(line: Line, present: readonly number[]): number[] {
  const total = present.reduce((sum, part) => sum + method.shares[part]!, 0)
  let sum = 0
  const expected = present.map(part => {
    const at = sum / total
    sum += method.shares[part]!
    return at
  })
  const count = present.length
  const { scores, change, before } = line
  const best = new Float64Array(count)
  const back = new Uint8Array(count * change.length)
  for (let at = 0; at < count; at++) best[at] = scores[present[at]!]! - method.skip * at
  for (let i = 1; i < change.length; i++) {
    // From the last part to the first: what a part can be reached from is still the sentence before.
    for (let at = count - 1; at >= 0; at--) {
      const stray = (before[i]! - expected[at]!) / method.spread
      let most = best[at]!
      let source = at
      for (let q = 0; q < at; q++) {
        const score = best[q]! - change[i]! - method.skip * (at - q - 1) - stray * stray
        if (score > most) {
          most = score
          source = q
        }
      }
      best[at] = most + scores[4 * i + present[at]!]!
      back[count * i + at] = source
    }
  }
  for (let at = 0; at < count; at++) best[at]! -= method.skip * (count - 1 - at)
  return walkBack(back, best, present, change.length)
}

function agreement({ scores }: Line, path: readonly number[]): number {
  let spoken = 0
  let agreed = 0
  path.forEach((part, i) => {
    const at = 4 * i
    const most = Math.max(scores[at]!, scores[at + 1]!, scores[at + 2]!, scores[at + 3]!)
    if (most <= 0) return
    spoken++
    if (scores[at + part]! >= most) agreed++
  })
  return spoken === 0 ? 0 : Math.round((agreed / spoken) * 100) / 100
}

/** The end of the last result, from the first lesson on, is what was learned. */
function lessons(sentences: readonly RawSentence[], parts: Part[]): void {
  let first = parts.length
  for (let i = parts.length - 1; i >= 0 && parts[i] === 'result'; i--) {
    if (isLesson(sentences[i]!.sentence)) first = i
  }
  if (first > 0 && parts[first - 1] === 'result')
    for (let i = first; i < parts.length; i++) parts[i] = 'learning'
}

/** Steps back from one sentence to the next; a result in the opening sentence is a headline. */
function turnsOf(path: readonly number[]): Segmentation['turns'] {
  return path.flatMap((part, at) => {
    const last = path[at - 1]
    const headline = at === 1 && last === 3
    return last === undefined || part >= last || headline ? [] : [{ from: core[last]!, to: core[part]!, at }]
  })
}

function permutations(list: readonly number[]): (readonly number[])[] {
  if (list.length === 0) return [[]]
  return list.flatMap(first => permutations(list.filter(one => one !== first)).map(rest => [first, ...rest]))
}
