import { describe, expect, it } from 'vitest'
import { attacks } from '../src/attacks.ts'
import { round } from '../src/round.ts'

describe('an attack of a few seconds', () => {
  it.each(attacks.map(attack => [attack.name, attack] as const))('with %s breaks no law', (_, attack) => {
    // How long it takes is for `pnpm fuzz` to say: other work may go on beside a test.
    const outcome = round({ ...attack, slow: Number.POSITIVE_INFINITY }, 7, Number(process.env.RUNS ?? 60), {
      endOnFailure: true,
    })
    expect(outcome.broken).toBeNull()
    expect(outcome.inputs).toBeGreaterThanOrEqual(60)
  })
})
