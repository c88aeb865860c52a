import fc from 'fast-check'
import type { Attack } from './attacks.ts'

export interface Outcome {
  readonly attack: string
  readonly seed: number
  readonly inputs: number
  /** What was broken and by what; null where everything held. */
  readonly broken: string | null
}

interface Limits extends Pick<fc.Parameters, 'endOnFailure' | 'interruptAfterTimeLimit'> {
  /** Told of every input up to the first that breaks a law. */
  readonly onInput?: (input: unknown) => void
}

/** One attack with inputs made from a seed; the same seed makes the same inputs. What breaks a law is made small, within limits. */
export function round(
  { name, property, slow }: Attack,
  seed: number,
  inputs: number,
  { onInput, ...limits }: Limits = {},
): Outcome {
  const judged = (value: unknown): fc.PreconditionFailure | fc.PropertyFailure | null => {
    const begun = performance.now()
    const failed = property.run(value) as fc.PreconditionFailure | fc.PropertyFailure | null
    if (failed !== null || performance.now() - begun <= slow) return failed
    // Other work may have gone on beside it: only what takes as long again, by the processor's time, is slow.
    const before = process.cpuUsage()
    property.run(value)
    const { user, system } = process.cpuUsage(before)
    const took = (user + system) / 1_000
    return took <= slow ? null : { error: new Error(`it took ${Math.round(took)} ms`) }
  }
  let holds = true
  const timed: fc.IRawProperty<unknown> = Object.assign(Object.create(property) as fc.IRawProperty<unknown>, {
    run(value: unknown) {
      if (holds) onInput?.(value)
      const failed = judged(value)
      if (failed !== null) holds = false
      return failed
    },
  })
  const result = fc.check(timed, { seed, numRuns: inputs, ...limits }) as fc.RunDetails<unknown>
  if (!result.failed) return { attack: name, seed, inputs: result.numRuns, broken: null }
  const error =
    result.errorInstance instanceof Error ? result.errorInstance : new Error(String(result.errorInstance))
  const where = error.stack?.split('\n').filter(line => /^ +at /.test(line) && !line.includes('fast-check'))
  const input = fc.stringify(result.counterexample)
  const broken = [error.message, ...(where ?? []).slice(0, 5), input].join('\n')
  return { attack: name, seed, inputs: result.numRuns, broken }
}
