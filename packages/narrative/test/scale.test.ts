import { describe, expect, it } from 'vitest'
import { partScale } from '../src/generated/part-scale.ts'
import { letters, type PartScale, pointsOf, sharesOf } from '../src/index.ts'

const none = [0, 0, 0, 0, 0, 0]
const still = letters.map(() => none)
const scale: PartScale = {
  unit: 10,
  base: none,
  right: [],
  signs: { deed: [0, 0, 20, 0, 0, 0], outcome: [0, 0, 0, 20, 0, 0] },
  turns: {
    sentence: still,
    paragraph: still,
    section: still,
    'sentence of a short text': still,
    'paragraph of a short text': still,
  },
}

/** The likeliest letter of each sentence. */
function told(signs: readonly string[], by: PartScale): string {
  const shares = sharesOf(
    signs.map(sign => pointsOf([sign], by)),
    signs.map(() => 'sentence'),
    by,
  )
  return signs
    .map((_, i) => {
      const own = [...shares.subarray(6 * i, 6 * i + 6)]
      expect(own.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1)
      return letters[own.indexOf(Math.max(...own))]
    })
    .join('')
}

describe('a scale of points', () => {
  it('gives each sentence the part that its signs speak for, in any order', () =>
    expect(told(['outcome', 'deed', 'outcome', 'deed'], scale)).toBe('RARA'))

  it('hears the sentences beside one that says little', () => {
    const kept = letters.map((_, from) => letters.map((_, to) => (from === to ? 20 : 0)))
    const turns = { ...scale.turns, sentence: kept }
    expect(told(['deed', 'nothing', 'deed', 'outcome', 'nothing'], { ...scale, turns })).toBe('AAARR')
  })

  it('does not lose itself in a long text', () => {
    const signs = Array.from({ length: 20_000 }, (_, i) => (i < 10_000 ? 'deed' : 'outcome'))
    expect(told(signs, scale)).toBe('A'.repeat(10_000) + 'R'.repeat(10_000))
  })
})

describe('the scale of parts', () => {
  it('has six whole points for each sign', () => {
    for (const points of Object.values(partScale.signs)) {
      expect(points).toHaveLength(6)
      expect(points.every(Number.isInteger)).toBe(true)
    }
  })

  it('is never less sure of what has a larger share', () => {
    expect(partScale.right).toHaveLength(20)
    expect(partScale.right).toEqual([...partScale.right].sort((a, b) => a - b))
    expect(partScale.right.at(-1)).toBeLessThan(1)
  })
})
