import type { CommandName } from './names.ts'
import type { Terminal } from './terminal.ts'

/** One option of a command, as data: parsing, help, completion and the manual are made from it. */
export interface OptionData {
  /** Long name without dashes. `no-color` is a negation of `color`. */
  readonly name: string
  /** One letter. */
  readonly short?: string
  /** Placeholder of its value, in capitals; absent for a switch. */
  readonly value?: string
  readonly choices?: readonly string[]
  /** May be given several times. */
  readonly repeat?: boolean
  /** What happens when it is not given, in words. */
  readonly otherwise?: string
  readonly about: string
}

export interface ArgumentData {
  /** In capitals. */
  readonly name: string
  readonly about: string
  readonly required: boolean
  readonly repeat: boolean
  /** What a shell offers: files, rules or nothing. */
  readonly completes?: 'files' | 'rules' | 'shells'
}

export interface Example {
  /** What is typed. */
  readonly run: string
  readonly does: string
}

/** Values by option name. Switches are true, options that repeat are lists. */
export type Values = Readonly<Record<string, string | boolean | readonly string[] | undefined>>

/** 0 nothing at or above the level asked for, 1 something, 2 it could not be done. */
export type Status = 0 | 1 | 2

export interface Command {
  readonly name: CommandName
  readonly about: string
  readonly arguments: readonly ArgumentData[]
  readonly options: readonly OptionData[]
  readonly examples: readonly Example[]
  run(args: readonly string[], values: Values, terminal: Terminal): Promise<Status>
}

export const text = (values: Values, name: string): string | undefined => {
  const value = values[name]
  return typeof value === 'string' ? value : undefined
}

export const list = (values: Values, name: string): readonly string[] => {
  const value = values[name]
  return Array.isArray(value) ? value : typeof value === 'string' ? [value] : []
}

export const on = (values: Values, name: string): boolean => values[name] === true
