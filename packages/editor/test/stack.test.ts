import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stack } from '../src/stack.ts'

const gap = 4
const scenes = fc
  .array(
    fc.record({ anchor: fc.integer({ min: 0, max: 5000 }), height: fc.integer({ min: 10, max: 300 }) }),
    {
      minLength: 1,
      maxLength: 60,
    },
  )
  .map(cards => ({
    anchors: cards.map(card => card.anchor).sort((a, b) => a - b),
    heights: cards.map(card => card.height),
  }))
const options = { seed: 7, numRuns: 500 }

describe('stacking cards', () => {
  it('leaves cards level where there is room', () => {
    expect(stack([0, 100, 300], [30, 30, 30], gap)).toEqual([0, 100, 300])
  })

  it('never lets cards overlap, change order or leave the top', () => {
    let crowded = 0
    fc.assert(
      fc.property(scenes, ({ anchors, heights }) => {
        const tops = stack(anchors, heights, gap)
        tops.forEach((top, i) => {
          expect(top).toBeGreaterThanOrEqual(0)
          if (i > 0) expect(top - tops[i - 1]!).toBeGreaterThanOrEqual(heights[i - 1]! + gap - 1)
          if (top !== anchors[i]) crowded++
        })
      }),
      options,
    )
    expect(crowded).toBeGreaterThan(500)
  })

  it('is never further away in sum than pushing cards down', () => {
    let better = 0
    fc.assert(
      fc.property(scenes, ({ anchors, heights }) => {
        let bottom = Number.NEGATIVE_INFINITY
        let pushed = 0
        anchors.forEach((anchor, i) => {
          const top = Math.max(anchor, bottom)
          pushed += top - anchor
          bottom = top + heights[i]! + gap
        })
        const tops = stack(anchors, heights, gap)
        const sum = tops.reduce((total, top, i) => total + Math.abs(top - anchors[i]!), 0)
        // At the top of the margin cards cannot go up, and have to go down instead.
        if (Math.min(...tops) > 0) expect(sum).toBeLessThanOrEqual(pushed + tops.length)
        if (sum < pushed) better++
      }),
      options,
    )
    expect(better).toBeGreaterThan(100)
  })

  it('puts the pinned card exactly level wherever there is room above it', () => {
    let exact = 0
    fc.assert(
      fc.property(scenes, fc.nat(), ({ anchors, heights }, n) => {
        const pin = n % anchors.length
        const above = heights.slice(0, pin).reduce((sum, height) => sum + height + gap, 0)
        if (above > anchors[pin]!) return
        expect(stack(anchors, heights, gap, pin)[pin]).toBe(anchors[pin])
        exact++
      }),
      options,
    )
    expect(exact).toBeGreaterThan(100)
  })
})
