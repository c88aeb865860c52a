import { Session } from 'node:inspector/promises'

/** Code of the packages, by file below `packages`: a byte for each character, 1 where it counts. */
type Marks = Map<string, Uint8Array>

const ours = /\/packages\/((?!fuzz\/)[a-z-]+\/src\/[^?]+)/

/**
 * V8's own counts, block by block, of the code that runs from here on. Modules that are to be covered are imported
 * after it, or their functions are not known before they are called.
 */
export class Coverage {
  /** What has run since this was opened. */
  readonly run: Marks = new Map()
  /** What stands inside functions: the rest of a module runs with its import. */
  readonly functions: Marks = new Map()
  readonly #session = new Session()

  static async open(): Promise<Coverage> {
    const coverage = new Coverage()
    coverage.#session.connect()
    await coverage.#session.post('Profiler.enable')
    await coverage.#session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
    return coverage
  }

  /** What has run since this was last asked. */
  async take(): Promise<Marks> {
    const { result } = await this.#session.post('Profiler.takePreciseCoverage')
    const ran: Marks = new Map()
    for (const { url, functions } of result) {
      const path = ours.exec(url)?.[1]
      if (!path) continue
      const all = functions.flatMap(({ ranges }) => ranges)
      const marks = new Uint8Array(Math.max(...all.map(({ endOffset }) => endOffset)))
      // What is inside comes after what is around it.
      for (const { startOffset, endOffset, count } of all)
        marks.fill(count > 0 ? 1 : 0, startOffset, endOffset)
      ran.set(path, marks)
      const within = new Uint8Array(marks.length)
      for (const { functionName, ranges } of functions)
        if (functionName !== '' || ranges[0]!.startOffset > 0)
          within.fill(1, ranges[0]!.startOffset, ranges[0]!.endOffset)
      join(this.functions, new Map([[path, within]]))
    }
    return ran
  }

  /** Takes what has run for known, and gives what had not run before. */
  async news(): Promise<Marks> {
    const ran = await this.take()
    subtract(ran, this.run)
    join(this.run, ran)
    return ran
  }
}

function join(to: Marks, more: Marks): void {
  for (const [path, marks] of more) {
    const known = to.get(path)
    if (!known) to.set(path, marks.slice())
    else if (known.length < marks.length) {
      const longer = marks.slice()
      for (let at = 0; at < known.length; at++) longer[at]! |= known[at]!
      to.set(path, longer)
    } else for (let at = 0; at < marks.length; at++) known[at]! |= marks[at]!
  }
}

/** Whether two have anything in common. */
export const shares = (one: Marks, other: Marks): boolean =>
  [...one].some(([path, marks]) => {
    const same = other.get(path)
    return same !== undefined && marks.some((mark, at) => mark === 1 && same[at] === 1)
  })

/** Takes `less` out of `from`, where files of which nothing is left go too; whether there was any of it. */
export function subtract(from: Marks, less: Marks): boolean {
  let some = false
  for (const [path, marks] of from) {
    const other = less.get(path)
    if (other)
      for (let at = marks.indexOf(1); at !== -1; at = marks.indexOf(1, at + 1))
        if (other[at] === 1) {
          marks[at] = 0
          some = true
        }
    if (!marks.includes(1)) from.delete(path)
  }
  return some
}

/** Characters of functions: how many have run, and how many there are. */
export type Reached = Readonly<Record<string, readonly [reached: number, all: number]>>

export const reachedOf = ({ run, functions }: Coverage): Reached =>
  Object.fromEntries(
    [...functions]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([path, within]) => {
        const ran = run.get(path)
        let some = 0
        let all = 0
        for (let at = within.indexOf(1); at !== -1; at = within.indexOf(1, at + 1)) {
          all++
          if (ran?.[at] === 1) some++
        }
        return [path, [some, all]]
      }),
  )

/** By package, and the files of which most is not reached. */
export function describeReached(reached: Reached): string {
  const byPackage = new Map<string, [number, number]>()
  for (const [path, [some, all]] of Object.entries(reached)) {
    const name = path.split('/')[0]!
    const [before, of] = byPackage.get(name) ?? [0, 0]
    byPackage.set(name, [before + some, of + all])
  }
  const share = ([some, all]: readonly [number, number]): string =>
    `${Math.round((100 * some) / Math.max(all, 1))} % of ${all.toLocaleString('en')} characters of functions`
  const least = Object.entries(reached)
    .sort(([, a], [, b]) => b[1] - b[0] - (a[1] - a[0]))
    .slice(0, 12)
  return [
    ...[...byPackage].map(([name, counts]) => `${name}: ${share(counts)}`),
    'least reached:',
    ...least.map(([path, counts]) => `  ${path}: ${share(counts)}`),
  ].join('\n')
}
