import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Stretch, stretchesOf } from '../../src/margin/stretches.ts'
import type { Thread } from '../../src/margin/threads.ts'

const thread = (id: string): Thread => ({ id, from: 0, notes: [] })
const threads = (count: number): Thread[] => Array.from({ length: count }, (_, i) => thread(`t${i}`))
const inside = (stretches: readonly Stretch[]): Thread[] => stretches.flatMap(stretch => stretch.threads)

describe('stretches of cards', () => {
  it('leave all but one as they were when a card comes, goes or changes', () => {
    const cards = threads(60)
    const first = stretchesOf(cards, [])
    expect(first).toHaveLength(5)
    expect(stretchesOf([...cards], first)).toBe(first)
    const changes = [
      [...cards.slice(0, 30), thread('new'), ...cards.slice(30)],
      [...cards.slice(0, 30), ...cards.slice(31)],
      cards.map((card, i) => (i === 30 ? thread(card.id) : card)),
    ]
    for (const now of changes) {
      const second = stretchesOf(now, first)
      expect(second.map(({ id }) => id)).toEqual(first.map(({ id }) => id))
      expect(second.filter((stretch, i) => stretch !== first[i])).toHaveLength(1)
    }
  })

  it('hold every card once, in order, and neither grow too long nor share a name, whatever happens', () => {
    const edit = fc.record({ at: fc.nat(80), remove: fc.nat(12), insert: fc.nat(40) })
    fc.assert(
      fc.property(fc.nat(80), fc.array(edit, { maxLength: 6 }), (count, edits) => {
        let cards = threads(count)
        let stretches = stretchesOf(cards, [])
        let fresh = 0
        for (const { at, remove, insert } of edits) {
          const come = Array.from({ length: insert }, () => thread(`n${fresh++}`))
          cards = [...cards.slice(0, at), ...come, ...cards.slice(at + remove)]
          stretches = stretchesOf(cards, stretches)
          expect(inside(stretches)).toEqual(cards)
          expect(new Set(stretches.map(({ id }) => id)).size).toBe(stretches.length)
          expect(Math.max(0, ...stretches.map(({ threads }) => threads.length))).toBeLessThanOrEqual(24)
        }
      }),
      { seed: 3, numRuns: 500 },
    )
  })
})
