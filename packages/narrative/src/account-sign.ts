import { once, type Sentence } from '@marginalia/prose'
import type { Account } from './account.ts'
import { crowdIn, isDated, isMeasured, isSized } from './extent.ts'
import { metricsIn, tellsChange } from './metric.ts'
import { toldIn } from './part-taken.ts'
import type { Sign } from './sign.ts'
import { gainIn, goalIn, isOwnLesson, lessonIn, moralIn, preceptIn, stakesIn, troubleIn } from './telling.ts'

/** What is counted of a sentence for the account it stands in. */
interface Counts {
  readonly measured: boolean
  readonly sized: boolean
  readonly crowd: boolean
  readonly gain: boolean
  readonly stakes: boolean
  readonly trouble: boolean
  readonly dated: boolean
  readonly goal: boolean
  /** An amount of money. */
  readonly money: boolean
  readonly lesson: boolean
  readonly ownLesson: boolean
  readonly own: boolean
  readonly group: boolean
  /** Figures that tell a change: “from 12 to 3”, “down 9 %”. */
  readonly changes: number
  /** “I” and “we” by their words. */
  readonly i: number
  readonly we: number
}

const countsOf = once((sentence: Sentence): Counts => {
  const told = toldIn(sentence)
  const words = (form: RegExp): number => sentence.words.filter(({ lower }) => form.test(lower)).length
  return {
    measured: isMeasured(sentence),
    sized: isSized(sentence),
    crowd: crowdIn(sentence) !== null,
    gain: gainIn(sentence) !== null,
    stakes: stakesIn(sentence) !== null,
    trouble: troubleIn(sentence) !== null,
    dated: isDated(sentence),
    goal: goalIn(sentence) !== null,
    money: metricsIn(sentence).some(({ kind }) => kind === 'money'),
    lesson: lessonIn(sentence) !== null || preceptIn(sentence) !== null || moralIn(sentence) !== null,
    ownLesson: lessonIn(sentence) !== null && isOwnLesson(sentence),
    own: told?.share === 'own',
    group: told?.share === 'group',
    changes: metricsIn(sentence).filter(tellsChange).length,
    i: words(/^i(?:'|$)/),
    we: words(/^(?:we(?:'|$)|our$|us$)/),
  }
})

/**
 * What can be counted of an account as a whole, as ids with the range the count falls into: “sentences with a figure, in
 * 100: 10 to 19”. A scale counts how often readers raise a point about texts with each of them.
 */
export const accountSignsOf = once((account: Account): readonly Sign[] => {
  const { sentences, before, labelled } = account
  const all = sentences.map(({ sentence }, index) => ({ ...countsOf(sentence), at: before[index]! }))
  type One = (typeof all)[number]
  const count = (is: (one: One) => boolean): number => all.filter(is).length
  const sum = (of: (one: One) => number): number => all.reduce((total, one) => total + of(one), 0)
  const late = (one: One): boolean => one.at >= 0.6
  const front = (one: One): boolean => one.at < 0.5
  const gains = count(one => !front(one) && one.gain)
  const [i, we] = [sum(one => one.i), sum(one => one.we)]
  const [own, group] = [count(one => one.own), count(one => one.group)]
  const firstOwn = all.find(one => one.own)?.at ?? 1
  const signs: [what: string, value: number, ...from: number[]][] = [
    [
      'figures, in 100 sentences',
      percent(
        count(one => one.measured),
        all.length,
      ),
      1,
      10,
      20,
      35,
    ],
    [
      'figures late, in 100 sentences',
      percent(
        count(one => late(one) && one.measured),
        count(late),
      ),
      1,
      15,
      30,
    ],
    ['changes counted', sum(one => one.changes), 1, 3],
    ['gains told late', gains, 1, 3],
    [
      'figures, in 100 gains told late',
      percent(
        count(one => !front(one) && one.gain && one.measured),
        gains,
      ),
      1,
      50,
    ],
    ['“we” beside “I”, in 100', percent(we, i + we), 10, 25, 50],
    ['own deeds', own, 3, 8],
    ['deeds of a group, in 100', percent(group, own + group), 10, 30, 50],
    ['percent of the words before the first own deed', 100 * firstOwn, 10, 25, 50],
    ['sizes in the first half', count(one => front(one) && one.sized), 1, 3],
    ['crowds without a number', count(one => one.crowd), 1, 3],
    ['stakes in the first half', count(one => front(one) && one.stakes), 1, 3],
    [
      'trouble, in 100 sentences',
      percent(
        count(one => one.trouble),
        all.length,
      ),
      5,
      15,
    ],
    ['sentences with money', count(one => one.money), 1, 3],
    ['years', count(one => one.dated), 1, 3],
    ['goals', count(one => one.goal), 1, 3],
    ['goals with a figure', count(one => one.goal && one.measured), 1],
    ['lessons', count(one => one.lesson), 1, 3, 6],
    ['lessons at the end', count(one => one.at >= 0.7 && one.lesson), 1, 3],
    ['lessons lived by', count(one => one.ownLesson), 1],
  ]
  return [
    ...signs.map(([what, value, ...from]) => `${what}: ${range(value, from)}`),
    ...(labelled ? ['labels'] : []),
  ]
})

const percent = (part: number, whole: number): number => (whole === 0 ? 0 : (100 * part) / whole)

/** “0 to 2”, “3 to 7”, “8 and more”: in which range a value falls, by where the ranges begin. */
function range(value: number, from: readonly number[]): string {
  const index = from.findLastIndex(start => value >= start)
  const [least, next] = [index === -1 ? 0 : from[index]!, from[index + 1]]
  if (next === undefined) return `${least} and more`
  return next - least <= 1 ? String(least) : `${least} to ${next - 1}`
}
