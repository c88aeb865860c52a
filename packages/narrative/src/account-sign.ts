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
export const accountSignsOf = once(({ sentences, before, labelled }: Account): readonly Sign[] => {
  const sum = {
    all: sentences.length,
    ...{ measured: 0, changes: 0, crowds: 0, trouble: 0, money: 0, dated: 0, goals: 0, setGoals: 0 },
    ...{ lessons: 0, ownLessons: 0, i: 0, we: 0, own: 0, group: 0 },
    ...{ late: 0, lateMeasured: 0, gains: 0, measuredGains: 0, sizedFront: 0, stakesFront: 0, lessonsEnd: 0 },
  }
  let firstOwn = 1
  // One way through: a long account is counted anew after each key.
  for (let index = 0; index < sentences.length; index++) {
    const one = countsOf(sentences[index]!.sentence)
    const at = before[index]!
    const isFront = at < 0.5
    sum.changes += one.changes
    sum.i += one.i
    sum.we += one.we
    if (one.measured) sum.measured++
    if (one.crowd) sum.crowds++
    if (one.trouble) sum.trouble++
    if (one.money) sum.money++
    if (one.dated) sum.dated++
    if (one.goal) sum.goals++
    if (one.goal && one.measured) sum.setGoals++
    if (one.lesson) sum.lessons++
    if (one.lesson && at >= 0.7) sum.lessonsEnd++
    if (one.ownLesson) sum.ownLessons++
    if (one.group) sum.group++
    if (one.own && sum.own++ === 0) firstOwn = at
    if (at >= 0.6) sum.late++
    if (at >= 0.6 && one.measured) sum.lateMeasured++
    if (!isFront && one.gain) sum.gains++
    if (!isFront && one.gain && one.measured) sum.measuredGains++
    if (isFront && one.sized) sum.sizedFront++
    if (isFront && one.stakes) sum.stakesFront++
  }
  const signs: [what: string, value: number, ...from: number[]][] = [
    ['figures, in 100 sentences', percent(sum.measured, sum.all), 1, 10, 20, 35],
    ['figures late, in 100 sentences', percent(sum.lateMeasured, sum.late), 1, 15, 30],
    ['changes counted', sum.changes, 1, 3],
    ['gains told late', sum.gains, 1, 3],
    ['figures, in 100 gains told late', percent(sum.measuredGains, sum.gains), 1, 50],
    ['“we” beside “I”, in 100', percent(sum.we, sum.i + sum.we), 10, 25, 50],
    ['own deeds', sum.own, 3, 8],
    ['deeds of a group, in 100', percent(sum.group, sum.own + sum.group), 10, 30, 50],
    ['percent of the words before the first own deed', 100 * firstOwn, 10, 25, 50],
    ['sizes in the first half', sum.sizedFront, 1, 3],
    ['crowds without a number', sum.crowds, 1, 3],
    ['stakes in the first half', sum.stakesFront, 1, 3],
    ['trouble, in 100 sentences', percent(sum.trouble, sum.all), 5, 15],
    ['sentences with money', sum.money, 1, 3],
    ['years', sum.dated, 1, 3],
    ['goals', sum.goals, 1, 3],
    ['goals with a figure', sum.setGoals, 1],
    ['lessons', sum.lessons, 1, 3, 6],
    ['lessons at the end', sum.lessonsEnd, 1, 3],
    ['lessons lived by', sum.ownLessons, 1],
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
