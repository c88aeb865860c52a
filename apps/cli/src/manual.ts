import type { Command } from './command.ts'

/** The manual page, as roff, from the same data as the help. */
export function manualOf(commands: readonly Command[], version: string): string {
  return `${[
    `.TH MARGINALIA 1 "" "Marginalia ${version}"`,
    '.SH NAME',
    'marginalia \\- notes in the margin of a narrative, as a strict reviewer writes them',
    '.SH SYNOPSIS',
    ...commands.flatMap(synopsis),
    '.SH DESCRIPTION',
    'Reads narratives and writes notes about them: what is there, why a reviewer minds, and the question a reviewer asks. It never rewrites, and it needs no network.',
    '.SH COMMANDS',
    ...commands.flatMap(section),
    '.SH EXIT STATUS',
    ...item('0', 'Nothing at or above the level of \\fB\\-\\-fail\\-on\\fR.'),
    ...item('1', 'Findings at or above it.'),
    ...item(
      '2',
      'It could not do what was asked; one line on standard error says what, where and what was expected.',
    ),
    '.SH ENVIRONMENT',
    ...item('NO_COLOR', 'No colours.'),
    ...item('FORCE_COLOR', 'Colours even where standard output is no terminal.'),
    ...item('GITHUB_STEP_SUMMARY', 'With \\fB\\-\\-format github\\fR, a summary is added to this file.'),
  ].join('\n')}\n`
}

function synopsis({ name, arguments: all }: Command): string[] {
  const rest = all.map(({ name, required, repeat }) => {
    const inner = `\\fI${roff(name)}\\fR${repeat ? '...' : ''}`
    return required ? inner : `[${inner}]`
  })
  return [`.B marginalia ${name}`, ['[options]', ...rest].join(' '), '.br']
}

function section({ name, about, options, examples }: Command): string[] {
  return [
    `.SS ${roff(name)}`,
    roff(about),
    ...options.flatMap(({ name, short, value, choices, otherwise, about }) => {
      const flag = `${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}`
      const known = choices ? ` One of ${choices.join(', ')}.` : ''
      return item(flag, roff(`${about}${known}${otherwise ? ` Default: ${otherwise}.` : ''}`))
    }),
    ...(examples.length > 0 ? ['.PP', 'Examples:'] : []),
    ...examples.flatMap(({ run, does }) => item(run, roff(does))),
  ]
}

const item = (term: string, text: string): string[] => [
  '.TP',
  `.B ${roff(term).replaceAll(' ', '\\ ')}`,
  text,
]

/** Text that roff takes as text. */
const roff = (text: string): string =>
  text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^([.'])/gm, '\\&$1')
    .replaceAll('"', '\\(dq')
