import type { Level } from '@marginalia/report'
import precision from './generated/precision.json' with { type: 'json' }

/** How often readers agreed with the notes of a rule or of one of its messages. */
export interface Agreed {
  readonly fires: number
  readonly agreed: number
}

export interface Measured extends Agreed {
  readonly messages: Readonly<Record<string, Agreed>>
}

/** What `pnpm evaluate marks --write` measured: two strict readers against every rule, on the day `date`. */
export const measurement: {
  readonly date: string
  readonly documents: number
  readonly words: number
  readonly rules: Readonly<Record<string, Measured>>
} = precision

/** Fewer notes than this say little either way. */
const enough = 10
const enoughToWarn = 20

/**
 * The level that follows from a measurement: a warning where a strict reader nearly always
 * agrees (.85), a note where at least half do, off below. With few notes it stays a note.
 */
export function levelFor({ fires, agreed }: Agreed): Level | 'off' {
  if (fires < enough) return 'note'
  const share = agreed / fires
  if (share < 0.5) return 'off'
  return share >= 0.85 && fires >= enoughToWarn ? 'warning' : 'note'
}

/** Level of a rule and of each of its messages, as they follow from the measurement. */
export function measured(id: string): {
  readonly level: Level
  readonly levels: Readonly<Record<string, Level | 'off'>>
  readonly trust: Readonly<Record<string, number>>
} {
  const levels: Record<string, Level | 'off'> = {}
  for (const [message, agreed] of Object.entries(measurement.rules[id]?.messages ?? {})) {
    levels[message] = levelFor(agreed)
  }
  const whole = measurement.rules[id]
  const level = whole ? levelFor(whole) : 'note'
  return { level: level === 'off' ? 'note' : level, levels, trust: trustIn(id) }
}

/** How often readers agree with each message of a rule, drawn towards the middle where there are few notes. */
export function trustIn(id: string): Readonly<Record<string, number>> {
  const messages = Object.entries(measurement.rules[id]?.messages ?? {})
  return Object.fromEntries(
    messages.map(([message, { fires, agreed }]) => [message, (agreed + 2) / (fires + 4)]),
  )
}
