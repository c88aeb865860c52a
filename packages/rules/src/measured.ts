import type { Level } from '@marginalia/report'
import { type CountedSign, scaleFile } from './scale.ts'

/** Fewer places say little either way. */
const enough = 10
/** A note readers would surely make, in so many of its places, is a warning. */
const shareToWarn = 0.3

/** The level that follows from how often readers have a strong mark where a case of a rule finds something. */
export function levelFor({ places, strong }: Pick<CountedSign, 'places' | 'strong'>): Level {
  return places >= enough && strong / places >= shareToWarn ? 'warning' : 'note'
}

/**
 * Level of a rule and of each of its messages, as they follow from the counts of the scale; the messages of `off` are off:
 * judges found hardly one of their notes worth making.
 */
export function measured(
  id: string,
  off: readonly string[] = [],
): {
  readonly level: Level
  readonly levels: Readonly<Record<string, Level | 'off'>>
} {
  const own = Object.entries(scaleFile.signs).filter(([sign]) => sign.startsWith(`${id}/`))
  const levels = own.map(([sign, counts]): [string, Level] => [sign.slice(id.length + 1), levelFor(counts)])
  const silent = off.map((message): [string, 'off'] => [message, 'off'])
  return { level: 'note', levels: Object.fromEntries([...levels, ...silent]) }
}
