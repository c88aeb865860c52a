import { CommanderError, Option, Command as Program } from 'commander'
import type { Command, OptionData, Status, Values } from './command.ts'
import { commands } from './commands/index.ts'
import { Problem } from './problem.ts'
import { openTerminal } from './terminal.ts'
import { version } from './version.ts'

/** Read the arguments, run the command, and say how it ended. Never throws. */
export async function main(args: readonly string[]): Promise<Status> {
  let status: Status = 0
  const program = new Program('marginalia')
    .description('Reads a narrative as a strict reviewer does and writes its notes in the margin.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [COMMAND]', 'print help for a command')
    .exitOverride()
    .configureOutput({ writeErr: () => {} })
    .showHelpAfterError(false)
  for (const [index, command] of commands.entries()) {
    const sub = program.command(command.name, { isDefault: index === 0 })
    describe(sub, command, async (args, values) => {
      const terminal = openTerminal(values.color === false ? false : undefined)
      try {
        status = await command.run(args, values, terminal)
      } catch (error) {
        status = 2
        terminal.progress(null)
        terminal.tell(error instanceof Problem ? error.message : fault(error))
      }
    })
  }
  try {
    if (args.length === 0) program.outputHelp()
    else await program.parseAsync(args, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) return 0
    const message = error.message
      .replace(/^error: /, '')
      .replace(/\n\(Did you mean (.+?)\?\)$/s, '; did you mean “$1”?')
    openTerminal(false).tell(message.replaceAll('\n', ' '))
    return 2
  }
  return status
}

function describe(
  program: Program,
  command: Command,
  run: (args: readonly string[], values: Values) => Promise<void>,
): void {
  program
    .description(command.about)
    .exitOverride()
    .configureOutput({ writeErr: () => {} })
  for (const { name, about, required, repeat } of command.arguments) {
    const inner = `${name}${repeat ? '...' : ''}`
    program.argument(required ? `<${inner}>` : `[${inner}]`, about)
  }
  for (const option of command.options) program.addOption(optionOf(option))
  program.addHelpText('after', () => {
    const examples = command.examples.map(({ run, does }) => `  ${run}\n      ${does}`)
    return `\nExamples:\n${examples.join('\n')}`
  })
  program.action(async (...all: unknown[]) => {
    const given = all.slice(0, command.arguments.length).flat() as (string | undefined)[]
    const options = program.opts() as Record<string, unknown>
    const values: Record<string, string | boolean | string[]> = {}
    for (const { name } of command.options) {
      const key = name.replace(/^no-/, '').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
      if (options[key] !== undefined) values[name.replace(/^no-/, '')] = options[key] as string
    }
    await run(
      given.filter(arg => arg !== undefined),
      values,
    )
  })
}

function optionOf({ name, short, value, choices, repeat, otherwise, about }: OptionData): Option {
  const flags = `${short ? `-${short}, ` : ''}--${name}${value ? ` <${value}>` : ''}`
  const known = choices ? ` One of ${choices.join(', ')}.` : ''
  const option = new Option(flags, `${about}${known}${otherwise ? ` Default: ${otherwise}.` : ''}`)
  if (repeat) option.argParser((next: string, before: string[] | undefined) => [...(before ?? []), next])
  return option
}

function fault(error: unknown): string {
  const { message, stack = '' } = error instanceof Error ? error : new Error(String(error))
  const where = process.env.MARGINALIA_DEBUG ? `\n${stack}` : ' (MARGINALIA_DEBUG=1 shows where)'
  return `a defect of ours: ${message}${where}`
}
