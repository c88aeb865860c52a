import { describe, expect, it } from 'vitest'
import { defineRule, levelOf, type Profile, resolveProfile } from '../src/index.ts'

const profile = (name: string, more: Partial<Profile> = {}): [string, Profile] => [
  name,
  { name, title: name, about: '', rules: {}, ...more },
]

describe('a profile', () => {
  it('takes what it does not say from the one it extends', () => {
    const known = new Map([
      profile('base', {
        limits: { pages: 2, words: 900 },
        rules: { a: 'error', b: { level: 'note', options: { x: 1, y: 2 } } },
      }),
      profile('mine', { extends: 'base', limits: { words: 500 }, rules: { b: { options: { y: 3 } } } }),
    ])
    const resolved = resolveProfile('mine', known)
    expect(resolved.limits).toEqual({ characters: null, words: 500, pages: 2 })
    expect(resolved.settings.get('a')).toEqual({ level: 'error', options: {} })
    expect(resolved.settings.get('b')).toEqual({ level: 'note', options: { x: 1, y: 3 } })
  })

  it('cannot extend what does not exist, or itself', () => {
    expect(() => resolveProfile('a', new Map([profile('a', { extends: 'b' })]))).toThrow(
      'profile “b” does not exist',
    )
    expect(() => resolveProfile('a', new Map([profile('a', { extends: 'a' })]))).toThrow('extends itself')
  })
})

describe('the level of a message', () => {
  const rule = defineRule({
    id: 'gate',
    title: 'T',
    why: 'W',
    ask: 'A?',
    category: 'quantity',
    source: [{ title: 'Test', grade: 'own' }],
    level: 'note',
    levels: { shut: 'off', late: 'warning' },
    scope: 'sentence',
    messages: { open: 'O', shut: 'S', late: 'L' },
    examples: { flags: [], passes: [] },
    *check() {},
  })
  const levels = (rules: Profile['rules'], base: Profile['rules'] = {}): string =>
    Object.keys(rule.messages)
      .map(message => {
        const known = new Map([profile('base', { rules: base }), profile('mine', { extends: 'base', rules })])
        return levelOf(rule, message, resolveProfile('mine', known))
      })
      .join(' ')

  it.each<[what: string, rules: Profile['rules'], base: Profile['rules'], levels: string]>([
    ['is its own where nobody says', {}, {}, 'note off warning'],
    ['is that of the rule, and what is off stays off', { gate: 'error' }, {}, 'error off error'],
    [
      'wakes what is off when it is asked for',
      { gate: 'error', 'gate/shut': 'note' },
      {},
      'error note error',
    ],
    [
      'stays off where the profile switched it off',
      { gate: 'error' },
      { 'gate/open': 'off' },
      'off off error',
    ],
    ['is off with its rule', { gate: 'off', 'gate/open': 'error' }, {}, 'off off off'],
    ['comes back with its rule', { gate: 'warning' }, { gate: 'off' }, 'warning off warning'],
  ])('%s', (_, rules, base, expected) => {
    expect(levels(rules, base)).toBe(expected)
  })
})
