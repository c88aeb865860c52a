import { existsSync } from 'node:fs'
import { didYouMean, Mistake } from '@marginalia/engine'
import { parseArguments } from './arguments.ts'
import type { Command, Status } from './command.ts'
import { commands } from './commands/index.ts'
import { helpFor, helpOf } from './help.ts'
import { Problem } from './problem.ts'
import { openTerminal } from './terminal.ts'
import { version } from './version.ts'

/** Read the arguments, run the command, and say how it ended. Never throws. */
export async function main(args: readonly string[]): Promise<Status> {
  const terminal = openTerminal(args.includes('--no-color') ? false : undefined)
  try {
    const [first] = args
    if (first === '--version' || first === '-V') {
      await terminal.write(`${version}\n`)
      return 0
    }
    if (args.length === 0 || first === '--help' || first === '-h' || first === 'help') {
      const wanted = first === 'help' && args[1] !== 'help' ? args[1] : undefined
      await terminal.write(
        wanted === undefined
          ? helpOf(commands, terminal.width)
          : helpFor(commandNamed(wanted), terminal.width),
      )
      return 0
    }
    const named = commands.find(command => command.name === first)
    if (!named && first !== undefined) refuseTypo(first)
    const command = named ?? commands[0]!
    const parsed = parseArguments(named ? args.slice(1) : args, command)
    if (parsed.help) {
      await terminal.write(helpFor(command, terminal.width))
      return 0
    }
    return await command.run(parsed.args, parsed.values, terminal)
  } catch (error) {
    terminal.progress(null)
    terminal.tell(error instanceof Mistake ? error.message : fault(error))
    return 2
  }
}

/** A slip in the name of a command is told at once; it would end as a review of whatever else was named. */
function refuseTypo(word: string): void {
  if (!/^[a-z]+$/i.test(word) || existsSync(word)) return
  const near = didYouMean(
    word,
    commands.map(({ name }) => name),
  )
  if (near) throw new Problem(`there is no command and no file “${word}”${near}`)
}

function commandNamed(name: string): Command {
  const names = commands.map(command => command.name)
  const found = commands.find(command => command.name === name)
  if (found) return found
  throw new Problem(
    `there is no command “${name}”; expected one of ${names.join(', ')}${didYouMean(name, names)}`,
  )
}

function fault(error: unknown): string {
  const { message, stack = '' } = error instanceof Error ? error : new Error(String(error))
  const where = process.env.MARGINALIA_DEBUG ? ` ${stack}` : ' (MARGINALIA_DEBUG=1 shows where)'
  return `a defect of ours: ${message}${where}`
}
