import { describe, expect, test } from 'vitest'
import { irregularVerbs, isPast, verbForms } from '../src/index.ts'

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
