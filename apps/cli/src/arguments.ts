import { didYouMean } from '@marginalia/engine'
import type { Command, OptionData, Values } from './command.ts'
import { Problem } from './problem.ts'

export interface Parsed {
  readonly args: readonly string[]
  readonly values: Values
  /** `--help` was given. */
  readonly help: boolean
}

/**
 * Arguments of one command, by its option data. Options may stand anywhere; `--` ends them; `--name=value`,
 * `-x value`, `-xvalue` and several switches in one (`-qw`) are understood. Throws a Problem for what is not.
 */
export function parseArguments(args: readonly string[], command: Command): Parsed {
  const values: Record<string, string | boolean | string[]> = {}
  const rest: string[] = []
  let help = false
  const waiting = [...args]
  for (let arg = waiting.shift(); arg !== undefined; arg = waiting.shift()) {
    if (arg === '--') {
      rest.push(...waiting.splice(0))
    } else if (arg === '--help' || arg === '-h') {
      help = true
    } else if (arg.startsWith('--')) {
      const at = arg.indexOf('=')
      const name = at === -1 ? arg.slice(2) : arg.slice(2, at)
      take(long(name), `--${name}`, at === -1 ? undefined : arg.slice(at + 1))
    } else if (arg.startsWith('-') && arg !== '-') {
      const [, letter = '', after = ''] = /^-(.)(.*)$/su.exec(arg) ?? []
      const option = command.options.find(({ short }) => short === letter)
      if (!option) throw unknown(`-${letter}`, /[./]/.test(arg) ? `; a file of that name is ./${arg}` : '')
      if (option.value === undefined && after !== '') waiting.unshift(`-${after}`)
      take(option, `-${letter}`, option.value === undefined || after === '' ? undefined : after)
    } else rest.push(arg)
  }
  if (!help) checkCount()
  return { args: rest, values, help }

  function long(name: string): OptionData {
    return command.options.find(option => option.name === name) ?? unknownOption(name)
  }

  function take(option: OptionData, flag: string, given: string | undefined): void {
    const { name, value: placeholder, repeat } = option
    if (placeholder === undefined) {
      if (given !== undefined) throw new Problem(`${flag} takes no value, got “${given}”`)
      if (name.startsWith('no-')) values[name.slice(3)] = false
      else values[name] = true
      return
    }
    const value = given ?? waiting.shift()
    if (value === undefined || (given === undefined && /^--?\w/.test(value))) {
      throw new Problem(`${flag} needs a value; expected ${flag} ${placeholder}`)
    }
    const before = values[name]
    values[name] = repeat ? [...(Array.isArray(before) ? before : []), value] : value
  }

  function checkCount(): void {
    const required = command.arguments.filter(argument => argument.required)
    const missing = required[rest.length]
    if (missing)
      throw new Problem(`${missing.name} is missing; expected marginalia ${command.name} ${missing.name}`)
    if (!command.arguments.some(argument => argument.repeat) && rest.length > command.arguments.length) {
      const extra = rest[command.arguments.length]!
      throw new Problem(`“${extra}” is one argument too many for marginalia ${command.name}`)
    }
  }

  function unknownOption(name: string): never {
    const names = [...command.options.map(option => option.name), 'help', 'version']
    const near = didYouMean(name, names).replace('“', '“--')
    throw new Problem(`--${name} is not an option of marginalia ${command.name}${near || list()}`)
  }

  function unknown(flag: string, meant: string): Problem {
    return new Problem(`${flag} is not an option of marginalia ${command.name}${meant || list()}`)
  }

  function list(): string {
    return `; \`marginalia ${command.name} --help\` lists them`
  }
}
