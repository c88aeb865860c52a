import { number } from '@marginalia/report'
import type { Counts } from './format.ts'

/** `1 error`, `2 errors`. */
export const count = (value: number, noun: string): string =>
  `${number(value)} ${noun}${value === 1 ? '' : 's'}`

/** `2 errors, 14 warnings`; levels without findings are left out. */
export function countsInWords({ error, warning, note }: Counts): string {
  const parts = [
    error > 0 ? count(error, 'error') : '',
    warning > 0 ? count(warning, 'warning') : '',
    note > 0 ? count(note, 'note') : '',
  ].filter(part => part !== '')
  return parts.length === 0 ? 'no findings' : parts.join(', ')
}
