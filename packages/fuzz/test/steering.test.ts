import { readDocument } from '@marginalia/prose'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Coverage, reachedOf } from '../src/coverage.ts'
import { steeredRound } from '../src/steering.ts'

/** Reads one of a few texts, of which a table needs code that prose does not. */
function reading(kept: string[]) {
  const texts = fc.constantFrom('I led.', 'We led.', '| a | b |\n| - | - |\n| c | d |')
  const property = fc.property(texts, text => void readDocument(text))
  return {
    name: 'reading',
    property: property as fc.IRawProperty<unknown>,
    slow: Number.POSITIVE_INFINITY,
    weight: 1,
    keep: (input: unknown) => void kept.push((input as [string])[0]),
  }
}

describe('a steered round', () => {
  it('keeps an input for what it is the first to run, once', async () => {
    const coverage = await Coverage.open()
    const kept: string[] = []
    await steeredRound(reading(kept), 1, 40, coverage)
    expect(kept.filter(text => text.startsWith('|'))).toHaveLength(1)
    expect(kept.length).toBeLessThanOrEqual(3)
    const before = kept.length
    await steeredRound(reading(kept), 2, 40, coverage)
    expect(kept).toHaveLength(before)
    const [run, all] = reachedOf(coverage)['prose/src/chunk.ts']!
    expect(run).toBeGreaterThan(0)
    expect(run).toBeLessThan(all)
  })
})
