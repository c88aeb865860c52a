import { describe, expect, it } from 'vitest'
import { type Profile, resolveProfile } from '../src/index.ts'

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
