import { describe, expect, it } from 'vitest'
import { analyzerFor } from '../src/index.ts'

/** A story that says nothing of when, how much, what for, what was hard and what came of it. */
const bare = Array.from(
  { length: 3 },
  () => `We had a list at the depot. The foreman kept the list. The drivers read it each night. We moved the list to
the yard. We hung it by the gate. The foreman liked the gate. I chose the gate. The planner wrote to the clerk. The
clerk read the letter. We bought a lamp. The lamp hung by the list. We painted the gate.`,
).join('\n\n')

describe('points about the whole', () => {})
