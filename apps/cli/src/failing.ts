import type { Counts } from '@marginalia/formats'

export const failLevels = ['error', 'warning', 'note', 'never'] as const

/** True when something was found at this level or above it. */
export function failsOn({ error, warning, note }: Counts, level: (typeof failLevels)[number]): boolean {
  return { never: 0, error, warning: error + warning, note: error + warning + note }[level] > 0
}
