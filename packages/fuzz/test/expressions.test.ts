import { describe, expect, it } from 'vitest'
import { expressions, growthOf } from '../src/expressions.ts'

/** What keeps a polynomial expression harmless, by file. One that reads whole texts has no place here. */
const bounded: Readonly<Record<string, string>> = {
  'apps/lsp/src/why.ts': 'a word of a pattern of our own',
  'packages/bank/src/mapping.ts': 'a name and its words have 120 and 300 characters at most',
  'packages/bank/src/posting.ts': 'a heading',
  'packages/engine/src/suppression-form.ts': 'comments above 2,000 characters are not read',
  'packages/english/src/context-rule.ts': 'lines of our own',
  'packages/english/src/pattern-line.ts': 'lines of our own',
  'packages/narrative/src/arithmetic/share.ts': 'what stands between two numbers of a sentence',
  'packages/narrative/src/asks.ts': '30 characters behind a word',
  'packages/narrative/src/part-signs.ts': '1,500 characters of a sentence',
  'packages/prose/src/aside-markup.ts': 'five words of 40 characters, 300 of a title',
  'packages/rules/src/rules/acronym-undefined.ts': '80 characters behind an acronym',
  'packages/rules/src/rules/name-undefined.ts': 'one word',
}

describe('regular expressions', () => {
  const all = expressions()

  it('are found', () => {
    expect(all.length).toBeGreaterThan(500)
    expect(growthOf({ source: '^(?:a+)+$', flags: '' })).toBe('exponential')
    expect(growthOf({ source: '^a*a*$', flags: '' })).toBe('polynomial')
  })

  it('never take exponential time', () => {
    expect(all.filter(one => growthOf(one) === 'exponential')).toEqual([])
  })

  it('take linear time from any place, or read what is bounded', () => {
    const others = all.filter(one => growthOf(one) !== 'linear' && !(one.path in bounded))
    expect(others).toEqual([])
  })
})
