import { describe, expect, test } from 'vitest'
import {
  degreesOf,
  isPast,
  nounForms,
  positivesOf,
  singularsOf,
  usesOf,
  verbForms,
  verbsOf,
} from '../src/index.ts'
import { irregularVerbs } from '../src/irregular.ts'

describe('a verb has all its forms', () => {
  test.each([
    'reduce reduces reduced reducing',
    'grow grows grew grown growing',
    'cut cuts cutting',
    'plan plans planned planning',
    'begin begins began begun beginning',
    'rebuild rebuilds rebuilt rebuilding',
    'overcome overcomes overcame overcoming',
    'meet meets met meeting',
    'quit quits quitting',
    'prefer prefers preferred preferring',
    'deliver delivers delivered delivering',
    'benefit benefits benefited benefitted benefiting benefitting',
    'satisfy satisfies satisfied satisfying',
    'go goes went gone going',
    'have has had having',
    'push pushes pushed pushing',
    'agree agrees agreed agreeing',
    'lie lies lay lain lying',
    'show shows showed shown showing',
    'fix fixes fixed fixing',
    'be am is are was were been being',
    'strike strikes struck stricken striking',
    'control controls controlled controlling',
    'debug debugs debugged debugging',
    'feed feeds fed feeding',
    'quiz quizzes quizzed quizzing',
    'panic panics panicked panicking',
    'travel travels traveled travelled traveling travelling',
    'learn learns learnt learned learning',
    'refer refers referred referring',
    'offer offers offered offering',
    'dye dyes dyed dyeing',
    'die dies died dying',
    'veto vetoes vetoed vetoing',
  ])('%s', line => {
    const [base = '', ...rest] = line.split(' ')
    const forms = verbForms(base)
    expect(forms[0]).toBe(base)
    expect([...forms].sort()).toEqual([base, ...rest].sort())
  })
})

test('every past form of an irregular verb is among its forms and told to be a past', () => {
  expect(irregularVerbs.length).toBeGreaterThan(200)
  for (const { base, pasts } of irregularVerbs) {
    expect(verbForms(base)).toEqual(expect.arrayContaining([...pasts]))
    expect(pasts.filter(past => !isPast(past))).toEqual([])
  }
})

describe('a noun has its plurals', () => {
  test.each([
    'ticket tickets',
    'policy policies',
    'delay delays',
    'branch branches',
    'process processes',
    'analysis analyses',
    'criterion criteria',
    'half halves',
    'belief beliefs',
    'child children',
    'salesperson salespeople',
    'chairwoman chairwomen',
    'human humans',
    'index indices indexes',
    'photo photos',
    'hero heroes',
    'series',
    'bus buses',
  ])('%s', line => {
    const [singular = '', ...rest] = line.split(' ')
    expect(nounForms(singular)).toEqual([singular, ...rest])
  })
})

describe('an adjective has its degrees', () => {
  test.each([
    'big bigger biggest',
    'easy easier easiest',
    'late later latest',
    'slow slower slowest',
    'clear clearer clearest',
    'good better best',
    'bad worse worst',
  ])('%s', line => {
    const [positive = '', ...rest] = line.split(' ')
    expect(degreesOf(positive)).toEqual(rest)
  })
})

describe('a form leads back to what it is of', () => {
  test.each([
    ['struck', 'strike', 'past'],
    ['controlled', 'control', 'participle'],
    ['fed', 'feed', 'past'],
    ['planned', 'plan', 'past'],
    ['hoped', 'hope', 'past'],
    ['tried', 'try', 'participle'],
    ['lying', 'lie', 'gerund'],
    ['stopping', 'stop', 'gerund'],
    ['making', 'make', 'gerund'],
    ['goes', 'go', 'third'],
    ['fixes', 'fix', 'third'],
    ['founded', 'found', 'past'],
    ['panicking', 'panic', 'gerund'],
    ['was', 'be', 'past'],
  ])('%s is of %s', (form, lemma, inflection) => {
    expect(verbsOf(form, one => usesOf(one).length > 0)).toContainEqual({ lemma, inflection })
  })

  test.each([
    ['policies', 'policy'],
    ['criteria', 'criterion'],
    ['people', 'person'],
    ['processes', 'process'],
    ['halves', 'half'],
    ['businessmen', 'businessman'],
  ])('%s is of %s', (form, singular) => {
    expect(singularsOf(form, one => usesOf(one).length > 0)).toContain(singular)
  })

  test.each([
    ['bigger', 'big', 'comparative'],
    ['easiest', 'easy', 'superlative'],
    ['later', 'late', 'comparative'],
    ['worst', 'bad', 'superlative'],
    ['fewer', 'few', 'comparative'],
  ])('%s is of %s', (form, lemma, inflection) => {
    expect(positivesOf(form, one => one === 'few' || usesOf(one).length > 0)).toContainEqual({
      lemma,
      inflection,
    })
  })

  test('and every verb comes back from each of its forms', () => {
    const bases = 'decide plan reach apply set write agree occur refer label overlap mimic tie see dig'.split(
      ' ',
    )
    for (const base of [...bases, ...irregularVerbs.map(verb => verb.base)]) {
      for (const form of verbForms(base).slice(1)) {
        if (form !== base) expect(verbsOf(form).map(({ lemma }) => lemma)).toContain(base)
      }
    }
  })
})

test('what is no form of a verb leads nowhere', () => {
  const verbs = (form: string) => verbsOf(form, one => usesOf(one).some(({ pos }) => pos === 'VERB'))
  expect(['hundred', 'thing', 'always', 'bus', 'striked'].flatMap(verbs)).toEqual([])
})
