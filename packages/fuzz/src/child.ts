// Attacks until it is ended: whoever began it sees when it hangs.
import { Coverage, reachedOf } from './coverage.ts'

const [seed = '1', only = '', inputs = '1', rounds = 'Infinity'] = process.argv.slice(2)
const coverage = await Coverage.open()
const { attacks } = await import('./attacks.ts')
const { steeredRound } = await import('./steering.ts')
await coverage.news()
const chosen = attacks.filter(({ name }) => only === '' || name === only)

for (let index = 0; index < Number(rounds); index++) {
  for (const attack of chosen) {
    const now = Number(seed) + index
    process.send?.({ begun: attack.name, seed: now })
    const limits = { interruptAfterTimeLimit: 90_000 }
    process.send?.(await steeredRound(attack, now, attack.weight * Number(inputs), coverage, limits))
  }
  process.send?.({ reached: reachedOf(coverage) })
}
process.disconnect?.()
