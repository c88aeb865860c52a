import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What one run of a program took. */
export interface Usage {
  /** Milliseconds of processor time, of all its threads. */
  readonly cpu: number
  /** Milliseconds from its start to its end. */
  readonly wall: number
  /** Megabytes, at most. */
  readonly memory: number
  readonly output: string
}

export interface Program {
  readonly name: string
  /** Arguments of Node. */
  readonly args: readonly string[]
  readonly cwd?: string
}

const usage = fileURLToPath(new URL('usage.cjs', import.meta.url))

export function run({ args, cwd }: Program): Usage {
  const told = join(tmpdir(), `bench-usage-${process.pid}.json`)
  const start = performance.now()
  const { stdout, stderr, error } = spawnSync(process.execPath, ['--require', usage, ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    env: { ...process.env, BENCH_USAGE: told, NO_COLOR: '1' },
  })
  const wall = performance.now() - start
  if (error) throw error
  try {
    const { cpu, memory } = JSON.parse(readFileSync(told, 'utf8'))
    return { cpu, wall, memory, output: stdout }
  } catch {
    throw new Error(`${args.join(' ')} did not end by itself: ${stderr.slice(0, 2_000)}`)
  } finally {
    rmSync(told, { force: true })
  }
}

/** Milliseconds of processor time; a program that takes longer is as good as warm, and runs once. */
const slow = 15_000

/** What some programs took, by name; one that fails is left out, with the reason. */
export interface Turns {
  readonly used: ReadonlyMap<string, readonly Usage[]>
  /** One line each. */
  readonly failed: readonly string[]
}

/**
 * Runs of each program in turns, so that whatever else the machine does befalls all of them. The first turn only warms
 * caches. What fails does not stop the others.
 */
export function inTurns(programs: readonly Program[], turns: number): Turns {
  const used = new Map<string, Usage[]>(programs.map(({ name }) => [name, []]))
  const failed: string[] = []
  for (let turn = 0; turn <= turns; turn++) {
    for (const program of programs) {
      const known = used.get(program.name)
      if (!known || (known[0]?.cpu ?? 0) > slow) continue
      try {
        const one = run(program)
        if (turn > 0 || one.cpu > slow) known.push(one)
      } catch (error) {
        used.delete(program.name)
        failed.push(`${program.name} failed: ${String(error).split('\n')[0]!.slice(0, 200)}`)
      }
    }
  }
  return { used, failed }
}
