import { describe, expect, it } from 'vitest'
import type { GoldMark, MarkedDocument } from '../src/gold.ts'
import { agreement, byCategory, byRule, type Found, judge } from '../src/marks.ts'
import { interval, seeded } from '../src/random.ts'

const source = 'The old boat left very late and several crates of ripe fruit stayed on the quay for good.'

const at = (words: string): [number, number] => {
  const start = source.indexOf(words)
  return [start, start + words.length]
}
const mark = (quote: string, reader: number, strength = 1): GoldMark => ({
  span: at(quote),
  quote,
  category: 'vague-quantity',
  strength,
  reader,
})
const note = (words: string, rule = 'r'): Found => ({ rule, span: at(words) })
const document = (author: string, marks: GoldMark[]): MarkedDocument => ({
  id: author,
  kind: 'story',
  author,
  words: 16,
  source,
  marks,
})

describe('agreement with two readers', () => {
  const marks = [mark('several crates', 1, 2), mark('several', 2, 2), mark('very late', 1), mark('old', 2)]

  it('counts a note that meets a mark of either reader, and only marks both made', () => {
    const total = agreement([judge(document('a', marks), [note('several'), note('old'), note('boat')])])
    expect(total.precision).toBeCloseTo(2 / 3)
    expect(total.recall).toBe(1)
    expect(total.strong).toBe(1)
    expect(total.density).toBeCloseTo((3 / 16) * 1000)
  })

  it('leaves notes of more than twelve words out', () => {
    const total = agreement([judge(document('a', marks), [note(source)])])
    expect(total).toMatchObject({ found: 0, recall: 0 })
  })

  it('lets several notes share a mark without counting it twice', () => {
    const judged = [judge(document('a', marks), [note('several', 'x'), note('crates', 'y')])]
    expect(agreement(judged)).toMatchObject({ found: 2, precision: 1, recall: 1 })
    expect(byRule(judged).map(({ rule, fires, precision }) => [rule, fires, precision])).toEqual([
      ['x', 1, 1],
      ['y', 1, 1],
    ])
    expect(byCategory(judged)).toEqual([
      { category: 'vague-quantity', consensus: 1, consensusRecalled: 1, strong: 2, strongRecalled: 2 },
    ])
  })
})

describe('intervals', () => {
  it('are the same on every run and hold the figure', () => {
    const units = [1, 2, 3, 4, 5, 6, 7, 8]
    const mean = (sample: readonly number[]) => sample.reduce((sum, one) => sum + one, 0) / sample.length
    const [low, high] = interval(units, mean)
    expect(interval(units, mean)).toEqual([low, high])
    expect(low).toBeLessThan(4.5)
    expect(high).toBeGreaterThan(4.5)
    expect(high - low).toBeGreaterThan(1)
  })

  it('draw from all of [0, 1)', () => {
    const random = seeded(1)
    const drawn = Array.from({ length: 1_000 }, random)
    expect(Math.min(...drawn)).toBeLessThan(0.01)
    expect(Math.max(...drawn)).toBeGreaterThan(0.99)
  })
})
