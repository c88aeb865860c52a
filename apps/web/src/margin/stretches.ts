import type { Thread } from './threads.ts'

/**
 * Cards that follow each other and are drawn together. The browser passes over a stretch that is out of
 * sight, and a key makes it look again only at the stretch it changes; one by one, hundreds of cards would
 * cost more than they save.
 */
export interface Stretch {
  /** The same for as long as any of its cards stays. */
  readonly id: number
  readonly threads: readonly Thread[]
}

/** Cards in a stretch: as many as it is cut into, and what it may grow and shrink to. */
const usual = 12
const most = 2 * usual
const least = usual / 4

/**
 * Cut cards into stretches. A card stays in the stretch it was in, for one that goes over to another must be
 * drawn anew; what is new joins the card before it. A stretch that has become too long is cut, one that has
 * become too short takes in the next. Stretches that have not changed are the same objects; where none has,
 * so is the list.
 */
export function stretchesOf(threads: readonly Thread[], before: readonly Stretch[]): readonly Stretch[] {
  const known = new Map(before.map(stretch => [stretch.id, stretch]))
  const place = new Map<string, number>()
  before.forEach((stretch, i) => {
    for (const { id } of stretch.threads) place.set(id, i)
  })
  let fresh = Math.max(-1, ...known.keys()) + 1
  const runs: { readonly id: number; readonly threads: Thread[] }[] = []
  let at = -1
  for (const thread of threads) {
    const was = place.get(thread.id) ?? -1
    const last = runs.at(-1)
    if (last && (was <= at || last.threads.length < least)) last.threads.push(thread)
    else runs.push({ id: was > at ? before[was]!.id : fresh++, threads: [thread] })
    at = Math.max(at, was)
  }
  const now = runs.flatMap(({ id, threads }) =>
    pieces(threads).map((threads, i): Stretch => {
      const old = i === 0 ? known.get(id) : undefined
      return old && isSame(old.threads, threads) ? old : { id: i === 0 ? id : fresh++, threads }
    }),
  )
  return isSame(now, before) ? before : now
}

function pieces(threads: readonly Thread[]): readonly (readonly Thread[])[] {
  if (threads.length <= most) return [threads]
  const count = Math.ceil(threads.length / usual)
  const edge = (i: number): number => Math.round((i * threads.length) / count)
  return Array.from({ length: count }, (_, i) => threads.slice(edge(i), edge(i + 1)))
}

const isSame = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length === b.length && a.every((one, i) => one === b[i])
