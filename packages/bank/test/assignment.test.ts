import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assign } from '../src/assignment.ts'

/** The best total by trying everything. */
function best(weights: readonly (readonly number[])[], row = 0, used = new Set<number>()): number {
  if (row === weights.length) return 0
  let most = best(weights, row + 1, used)
  weights[row]!.forEach((weight, column) => {
    if (weight === 0 || used.has(column)) return
    used.add(column)
    most = Math.max(most, weight + best(weights, row + 1, used))
    used.delete(column)
  })
  return most
}

describe('the assignment of stories to questions', () => {
  it('is as good as the best of all, uses no story twice and none that does not fit', () => {
    let contested = 0
    const table = fc
      .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 6 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(fc.constantFrom(0, 0, 1, 2, 5, 100), { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
      )
    fc.assert(
      fc.property(table, weights => {
        const chosen = assign(weights)
        const given = chosen.filter(column => column !== null)
        expect(new Set(given).size).toBe(given.length)
        const total = chosen.reduce((sum, column, row) => {
          if (column === null) return sum!
          expect(weights[row]![column]).toBeGreaterThan(0)
          return sum! + weights[row]![column]!
        }, 0)
        if (chosen.includes(null) && given.length > 0) contested++
        expect(total).toBe(best(weights))
      }),
      { seed: 6, numRuns: 400 },
    )
    expect(contested).toBeGreaterThan(40)
  })

  it('gives up one story to the question that has no other', () => {
    expect(
      assign([
        [9, 8],
        [9, 0],
      ]),
    ).toEqual([1, 0])
  })
})
