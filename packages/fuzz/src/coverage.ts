import { Session } from 'node:inspector/promises'

/** Functions of the packages, by file below `packages`: how many there are, and how many an input has reached. */
export type Reached = Readonly<Record<string, readonly [reached: number, all: number]>>

const ours = /\/packages\/((?!fuzz\/)[a-z-]+\/src\/[^?]+)/

/** Counts from here on, by V8's own coverage, and says what has been reached so far whenever it is asked. */
export async function openCoverage(): Promise<() => Promise<Reached>> {
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  // Called or not is enough; a function that is counted call by call is not optimized.
  await session.post('Profiler.startPreciseCoverage', { callCount: false, detailed: false })
  const files = new Map<string, Map<string, boolean>>()
  return async () => {
    const { result } = await session.post('Profiler.takePreciseCoverage')
    for (const { url, functions } of result) {
      const path = ours.exec(url)?.[1]
      if (!path) continue
      const known = files.get(path) ?? new Map<string, boolean>()
      files.set(path, known)
      for (const { functionName, ranges } of functions) {
        const [{ startOffset, count } = { startOffset: 0, count: 0 }] = ranges
        const key = `${functionName} ${startOffset}`
        known.set(key, known.get(key) === true || count > 0)
      }
    }
    return Object.fromEntries(
      [...files].map(([path, known]) => [path, [[...known.values()].filter(Boolean).length, known.size]]),
    )
  }
}

/** By package, and the files of which least is reached. */
export function describeReached(reached: Reached): string {
  const byPackage = new Map<string, [number, number]>()
  for (const [path, [some, all]] of Object.entries(reached)) {
    const name = path.split('/')[0]!
    const [before, of] = byPackage.get(name) ?? [0, 0]
    byPackage.set(name, [before + some, of + all])
  }
  const share = ([some, all]: readonly [number, number]): string =>
    `${some} of ${all} functions, ${Math.round((100 * some) / all)} %`
  const least = Object.entries(reached)
    .sort(([, a], [, b]) => b[1] - b[0] - (a[1] - a[0]))
    .slice(0, 12)
  return [
    ...[...byPackage].map(([name, counts]) => `${name}: ${share(counts)}`),
    'least reached:',
    ...least.map(([path, counts]) => `  ${path}: ${share(counts)}`),
  ].join('\n')
}
