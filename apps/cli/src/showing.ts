import { type Show, shows } from '@marginalia/formats'
import { on, text, type Values } from './command.ts'
import { oneOf } from './option-values.ts'
import { Problem } from './problem.ts'

/** What `--show` and `--all` say; null where nobody said. */
export function showOf(values: Values): Show | null {
  const given = text(values, 'show')
  const show = given === undefined ? null : oneOf(given, shows, '--show')
  if (!on(values, 'all')) return show
  if (show === 'first')
    throw new Problem('--show first and --all contradict each other; expected one of them')
  return 'all'
}

/** The same for what is written: of the little that `--quiet` leaves nothing is held back. */
export const shownOf = (values: Values): Show | null => showOf(values) ?? (on(values, 'quiet') ? 'all' : null)
