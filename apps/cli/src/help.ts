import { wrap } from '@marginalia/formats'
import type { Command } from './command.ts'

/** Help for everything. */
export function helpOf(commands: readonly Command[], width: number): string {
  return [
    'Usage: marginalia [COMMAND] [OPTIONS] [ARGUMENTS]',
    '',
    ...wrap(
      'Reads a narrative as a strict reviewer does and writes its notes in the margin. It never rewrites.',
      width,
    ),
    '',
    'Commands:',
    ...commands.flatMap(({ name, about }) => entry(name, about, 14, width)),
    '',
    'Options:',
    ...entry('-h, --help', 'Print help; after a command, help for that command.', 14, width),
    ...entry('-V, --version', 'Print the version.', 14, width),
    '',
    ...wrap(
      'Exit status: 0 nothing at or above --fail-on, 1 findings at or above it, 2 it could not do what was asked.',
      width,
    ),
    '',
  ].join('\n')
}

/** Help for one command. */
export function helpFor({ name, about, arguments: all, options, examples }: Command, width: number): string {
  const usage = all.map(({ name, required, repeat }) => {
    const inner = `${name}${repeat ? '...' : ''}`
    return required ? inner : `[${inner}]`
  })
  return [
    ['Usage: marginalia', name, ...(options.length > 0 ? ['[OPTIONS]'] : []), ...usage].join(' '),
    '',
    ...wrap(about, width),
    ...(all.length > 0 ? ['', 'Arguments:'] : []),
    ...all.flatMap(({ name, about }) => entry(name, about, 26, width)),
    ...(options.length > 0 ? ['', 'Options:'] : []),
    ...options.flatMap(({ name, short, value, choices, otherwise, about }) => {
      const flag = `${short ? `-${short}, ` : '    '}--${name}${value ? ` ${value}` : ''}`
      const known = choices ? ` One of ${choices.join(', ')}.` : ''
      return entry(flag, `${about}${known}${otherwise ? ` Default: ${otherwise}.` : ''}`, 26, width)
    }),
    ...(examples.length > 0 ? ['', 'Examples:'] : []),
    ...examples.flatMap(({ run, does }) => [`  ${run}`, `      ${does}`]),
    '',
  ].join('\n')
}

function entry(term: string, text: string, column: number, width: number): string[] {
  const rows = wrap(text, Math.max(20, width - column - 4))
  const first = `  ${term.padEnd(column)}`
  if (term.length >= column) return [first.trimEnd(), ...rows.map(row => `${' '.repeat(column + 4)}${row}`)]
  return rows.map((row, index) => `${index === 0 ? `${first}  ` : ' '.repeat(column + 4)}${row}`)
}
