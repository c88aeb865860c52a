import type { Level } from '@marginalia/report'
import picocolors from 'picocolors'

export type Paint = ReturnType<typeof picocolors.createColors>

export const paintFor = (colour: boolean): Paint => picocolors.createColors(colour)

export const colourOf = (paint: Paint, level: Level): ((text: string) => string) =>
  level === 'error' ? paint.red : level === 'warning' ? paint.yellow : paint.blue

/** A sign for a level that does not need colour to be told apart. */
export const signOf: Readonly<Record<Level, string>> = { error: '✖', warning: '▲', note: '●' }
