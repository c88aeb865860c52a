// Attacks until it is ended: whoever began it sees when it hangs.
import { attacks } from './attacks.ts'
import { openCoverage } from './coverage.ts'
import { round } from './round.ts'

const [first = '1', only = '', inputs = '1', rounds = 'Infinity', coverage = ''] = process.argv.slice(2)
const chosen = attacks.filter(({ name }) => only === '' || name === only)
const reached = coverage === '' ? null : await openCoverage()

for (let index = 0; index < Number(rounds); index++) {
  for (const attack of chosen) {
    const seed = Number(first) + index
    process.send?.({ begun: attack.name, seed })
    process.send?.(round(attack, seed, attack.weight * Number(inputs), { interruptAfterTimeLimit: 90_000 }))
  }
  if (reached) process.send?.({ reached: await reached() })
}
process.disconnect?.()
