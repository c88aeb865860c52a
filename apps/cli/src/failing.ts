import type { Counts } from '@marginalia/formats'
import type { Level } from '@marginalia/report'
import { text, type Values } from './command.ts'
import { oneOf } from './option-values.ts'

const levels = ['error', 'warning', 'note'] as const satisfies readonly Level[]

/** What `--fail-on` may say. */
export const failLevels = [...levels, 'never'] as const

type FailLevel = (typeof failLevels)[number]

/** What `--fail-on` says; errors alone where it is not given. */
export const failLevelOf = (values: Values): FailLevel =>
  oneOf(text(values, 'fail-on') ?? 'error', failLevels, '--fail-on')

/** The levels at which the exit status is 1. */
export const levelsThatFail = (level: FailLevel): readonly Level[] =>
  level === 'never' ? [] : levels.slice(0, levels.indexOf(level) + 1)

/** The levels that decide; where none does, an error is still worth showing. */
export const levelsFrom = (level: FailLevel): readonly Level[] =>
  level === 'never' ? ['error'] : levelsThatFail(level)

/** True when something was found at this level or above it. */
export function failsOn({ error, warning, note }: Counts, level: FailLevel): boolean {
  return { never: 0, error, warning: error + warning, note: error + warning + note }[level] > 0
}
