import { clausesOf, type Feature, tokensOf } from '@marginalia/english'
import { once, type Sentence } from '@marginalia/prose'
import type { Account } from './account.ts'
import { effectIn } from './effect.ts'
import { crowdIn, dayIn, isDated, isMeasured, isSized } from './extent.ts'
import { metricsIn, tellsChange } from './metric.ts'
import { toldIn } from './part-taken.ts'
import { abstract, type Sign } from './sign.ts'
import {
  aimIn,
  dueIn,
  gainIn,
  goalIn,
  isOwnLesson,
  lessonIn,
  moralIn,
  preceptIn,
  stakesIn,
} from './telling.ts'
import { chatIn } from './tone.ts'

/** What a sentence may hold, for the account it stands in. */
const holds = {
  measured: isMeasured,
  sized: isSized,
  crowd: crowdIn,
  gain: gainIn,
  effect: effectIn,
  stakes: stakesIn,
  dated: isDated,
  day: dayIn,
  goal: goalIn,
  aim: aimIn,
  due: dueIn,
  lesson: lessonIn,
  ownLesson: (sentence: Sentence) => lessonIn(sentence) !== null && isOwnLesson(sentence),
  precept: preceptIn,
  moral: moralIn,
  chat: chatIn,
  own: (sentence: Sentence) => toldIn(sentence)?.share === 'own',
  group: (sentence: Sentence) => toldIn(sentence)?.share === 'group',
  /** Figures that tell a change: “from 12 to 3”, “down 9 %”. */
  change: (sentence: Sentence) => metricsIn(sentence).some(tellsChange),
  money: (sentence: Sentence) =>
    /[$€£¥₹]/.test(sentence.text) || metricsIn(sentence).some(({ kind }) => kind === 'money'),
  passive: (sentence: Sentence) =>
    clausesOf(sentence).some(({ verb }) => isPast(verb) && verb.voice === 'passive'),
  past: (sentence: Sentence) => clausesOf(sentence).some(({ verb }) => isPast(verb)),
  present: (sentence: Sentence) => {
    const verb = clausesOf(sentence)[0]?.verb
    return verb?.form === 'finite' && verb.tense === 'present'
  },
  quotes: ({ text }: Sentence) => /[“"].{6,}[”"]/.test(text),
  asks: ({ text }: Sentence) => text.includes('?'),
  calls: ({ text }: Sentence) => text.includes('!'),
  listed: ({ block }: Sentence) => block.list > 0,
} satisfies Record<string, (sentence: Sentence) => unknown>

type Held = keyof typeof holds

const isPast = ({ form, tense }: ReturnType<typeof clausesOf>[number]['verb']): boolean =>
  form === 'finite' && tense === 'past'

const feelings: readonly Feature[] = ['emotion', 'feeling']

/** What a sentence holds, and how many of its words are of a kind. */
const countsOf = once((sentence: Sentence) => {
  const words = (form: RegExp): number => sentence.words.filter(({ lower }) => form.test(lower)).length
  const tokens = tokensOf(sentence)
  return {
    held: (Object.keys(holds) as Held[]).filter(name => {
      const seen: unknown = holds[name](sentence)
      return seen !== null && seen !== false
    }),
    i: words(/^i(?:'|$)/),
    we: words(/^(?:we(?:'|$)|our$|us$)/),
    you: words(/^your?(?:'|$)/),
    judged: tokens.filter(token => token.has('judged')).length,
    numbers: tokens.filter(({ pos }) => pos === 'NUM').length,
    names: tokens.filter(({ pos }, at) => pos === 'PROPN' && at > 0).length,
    nouns: tokens.filter(({ pos }) => pos === 'NOUN').length,
    abstract: tokens.filter(token => token.pos === 'NOUN' && abstract.some(one => token.has(one))).length,
    learning: tokens.filter(({ lemma }) => lemma === 'learn' || lemma === 'lesson').length,
    served: tokens.filter(token => token.has('audience')).length,
    felt: tokens.reduce((sum, token) => sum + feelings.filter(one => token.has(one)).length, 0),
  }
})

/** Where an account begins and ends: before and behind these shares of its words. */
const front = 1 / 3
const end = 2 / 3
/** What stands behind this share closes it. */
const closing = 0.9

/** A sentence with one of these draws a lesson. */
const drawn: readonly Held[] = ['lesson', 'precept', 'moral']

/**
 * What can be counted of an account as a whole, as ids with the range the count falls into: “sentences with a figure, in
 * 100: 10 to 19”. A scale counts how often readers raise a point about texts with each of them.
 */
export const accountSignsOf = once(({ sentences, before, words }: Account): readonly Sign[] => {
  const tally = (): Record<Held, number> =>
    Object.fromEntries(Object.keys(holds).map(name => [name, 0])) as Record<Held, number>
  const [all, early, late] = [tally(), tally(), tally()]
  const sum = { i: 0, we: 0, you: 0, judged: 0, felt: 0, served: 0 }
  /** In the last third, in its lessons, and in what the account closes with. */
  const ending = { numbers: 0, learning: 0, lessonNouns: 0, lessonAbstract: 0, closing: 0 }
  let outside = 0
  // One way through: a long account is counted anew after each key.
  for (const [index, { sentence, fact }] of sentences.entries()) {
    const { held, ...counted } = countsOf(sentence)
    const place = before[index]! < front ? early : before[index]! >= end ? late : null
    for (const name of held) {
      all[name]++
      if (place) place[name]++
    }
    for (const name of Object.keys(sum) as (keyof typeof sum)[]) sum[name] += counted[name]
    if (place === late) {
      ending.numbers += counted.numbers
      ending.learning += counted.learning
      if (drawn.some(name => held.includes(name))) {
        ending.lessonNouns += counted.nouns
        ending.lessonAbstract += counted.abstract
      }
    }
    if (before[index]! >= closing) ending.closing += counted.numbers + counted.names
    if (fact.part === 'other') outside++
  }
  const inHundred = (count: number): number => percent(count, sentences.length)
  const inThousand = (count: number): number => 10 * percent(count, words)
  const signs: [what: string, value: number, ...from: number[]][] = [
    ['sentences with a figure', all.measured, 1, 4, 8, 14],
    ['sentences with a figure, in 100', inHundred(all.measured), 1, 10, 20, 35],
    ['of 100, with a figure in the last third', inHundred(late.measured), 1, 5, 10],
    ['numbers in the last third', ending.numbers, 1, 4, 10],
    ['changes counted', all.change, 1, 3],
    ['gains in the last third', late.gain, 1, 3],
    ['of 100, effects in the last third', inHundred(late.effect), 1, 5],
    ['sizes', all.sized, 1, 3, 6, 10],
    ['sizes in the first third', early.sized, 1, 3],
    ['crowds without a number', all.crowd, 1, 3, 6],
    ['sentences with money', all.money, 1, 3],
    ['stakes in the first third', early.stakes, 1, 3],
    ['years', all.dated, 1, 3],
    ['days and months', all.day, 1, 3],
    ['own deeds', all.own, 3, 8, 16],
    ['deeds of a group, in 100', percent(all.group, all.own + all.group), 10, 30, 50],
    ['“we” beside “I”, in 100', percent(sum.we, sum.i + sum.we), 10, 25, 50],
    ['passives, in 100 sentences', inHundred(all.passive), 5, 15, 30],
    ['“you”', sum.you, 1, 5],
    ['goals', all.goal, 1, 3],
    ['goals called so', all.aim, 1],
    ['what was due', all.due, 1, 3],
    ['lessons in the last third', late.lesson, 1, 3],
    ['“learn” and “lesson” in the last third', ending.learning, 1, 2, 4],
    [
      'abstract of 100 nouns in the last lessons',
      percent(ending.lessonAbstract, ending.lessonNouns),
      1,
      30,
      45,
      60,
    ],
    ['names and numbers in the last tenth', ending.closing, 1, 3, 6],
    ['lessons lived by', all.ownLesson, 1, 2],
    ['rules of conduct in the last third', late.precept, 1, 3],
    ['morals', all.moral, 1],
    ['chat, in 100 sentences', inHundred(all.chat), 1, 5, 15],
    ['exclamations, in 100 sentences', inHundred(all.calls), 1, 5],
    ['questions, in 100 sentences', inHundred(all.asks), 1, 5],
    ['quotations, in 100 sentences', inHundred(all.quotes), 1, 10],
    ['words that judge, in 1,000', inThousand(sum.judged), 5, 10, 20],
    ['words for those it is done for, in 1,000', inThousand(sum.served), 3, 10, 20],
    ['words of feeling, in 1,000', inThousand(sum.felt), 5, 10, 20],
    ['in the past, in 100 sentences', inHundred(all.past), 30, 50, 70],
    ['in the present, in 100 sentences', inHundred(all.present), 10, 25, 50],
    ['in lists, in 100 sentences', inHundred(all.listed), 1, 20],
    ['outside the story, in 100 sentences', inHundred(outside), 5, 20, 40],
  ]
  return signs.map(([what, value, ...from]) => `${what}: ${range(value, from)}`)
})

const percent = (part: number, whole: number): number => (whole === 0 ? 0 : (100 * part) / whole)

/** “0 to 2”, “3 to 7”, “8 and more”: in which range a value falls, by where the ranges begin. */
function range(value: number, from: readonly number[]): string {
  const index = from.findLastIndex(start => value >= start)
  const [least, next] = [index === -1 ? 0 : from[index]!, from[index + 1]]
  if (next === undefined) return `${least} and more`
  return next - least <= 1 ? String(least) : `${least} to ${next - 1}`
}
