import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  askOf,
  type Finding,
  fingerprint,
  linesOf,
  number,
  quote,
  type RuleInfo,
  render,
} from '../src/index.ts'

const info: RuleInfo = {
  id: 'r',
  title: 'T',
  why: 'W',
  ask: 'A?',
  category: 'quantity',
  messages: { used: '“{match}” stands {count} times near “{noun}”.' },
  source: [],
}
const finding: Finding = {
  rule: 'r',
  message: 'used',
  span: [3, 7],
  level: 'note',
  data: { count: 12000, noun: [8, 17] },
  fingerprint: '0'.repeat(16),
  also: [],
}

describe('a rendered note', () => {
  it("is the rule's own sentence, the writer's words and numbers", () => {
    expect(render(finding, info, 'We many customers left.')).toBe(
      '“many” stands 12,000 times near “customers”.',
    )
  })

  it('asks the question of its case, and that of the rule where the case has none', () => {
    const cases = { ...info, ask: 'How many?', asks: { used: 'Which?' } }
    expect(askOf(finding, cases)).toBe('Which?')
    expect(askOf({ ...finding, message: 'other' }, cases)).toBe('How many?')
  })

  it('quotes its further places after its own sentence', () => {
    const also = [
      { ...finding, span: [8, 17] as const },
      { ...finding, span: [18, 22] as const },
    ]
    expect(render({ ...finding, also }, info, 'We many customers left.')).toBe(
      '“many” stands 12,000 times near “customers”. Also: “customers”, “left”.',
    )
  })

  it('ends where words that end their sentence do', () => {
    const also = [{ ...finding, span: [18, 23] as const }]
    expect(render({ ...finding, also }, info, 'We many customers left.')).toBe(
      '“many” stands 12,000 times near “customers”. Also: “left.”',
    )
  })

  it('quotes whole characters: a pair of surrogates is kept or left out, at either end of what is left out', () => {
    // 38 units are kept at either end: with an odd start, each cut falls inside a pair.
    for (const start of ['', 'x']) {
      const shortened = quote(`${start}${'😀'.repeat(60)}${start}`, [0, 120 + 2 * start.length])
      expect(shortened).toContain(' … ')
      expect(shortened).not.toMatch(/\p{Surrogate}/u)
    }
  })

  it('puts words that cross lines on one line and keeps both ends of a long passage', () => {
    expect(quote('a\n  b\tc', [0, 7])).toBe('a b c')
    const long = quote(`start ${'middle '.repeat(40)}end`, [0, 290])
    expect(long).toMatch(/^start middle .* … .* middle end$/)
    expect(long.length).toBeLessThanOrEqual(80)
  })

  it('fails loudly when a template names what the finding does not have', () => {
    expect(() => render({ ...finding, data: {} }, info, 'text')).toThrow('no value for')
    expect(() => render({ ...finding, message: 'other' }, info, 'text')).toThrow('no message')
  })

  it('writes numbers the same everywhere', () => {
    expect([0, 1234567.5, -1000, 999].map(number)).toEqual(['0', '1,234,567.5', '-1,000', '999'])
  })
})

describe('lines', () => {
  it('counts every kind of line end', () => {
    const lines = linesOf('a\r\nbb\rccc\n')
    expect(lines.count).toBe(4)
    expect([1, 2, 3, 4].map(lines.text)).toEqual(['a', 'bb', 'ccc', ''])
    expect(lines.at(4)).toEqual({ line: 2, column: 2 })
    expect(lines.at(999)).toEqual({ line: 4, column: 1 })
  })

  it('leads back to the offset it came from', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '\n', '\r\n', '\r', '😀')), fc.nat(), (parts, n) => {
        const source = parts.join('')
        const lines = linesOf(source)
        const offset = n % (source.length + 1)
        const { line, column } = lines.at(offset)
        expect(lines.start(line) + column - 1).toBe(offset)
      }),
      { seed: 1 },
    )
  })
})

describe('a fingerprint', () => {
  it('is sixteen hexadecimal digits, the same on every machine', () => {
    expect(fingerprint('many customers')).toBe('875e9b81b2d08206')
    expect(fingerprint('')).toMatch(/^[0-9a-f]{16}$/)
  })

  it('seldom agrees for different texts', () => {
    const seen = new Set(Array.from({ length: 50_000 }, (_, i) => fingerprint(`finding ${i}`)))
    expect(seen.size).toBe(50_000)
  })
})
