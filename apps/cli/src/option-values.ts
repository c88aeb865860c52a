import { didYouMean } from '@marginalia/engine'
import { text, type Values } from './command.ts'
import { Problem } from './problem.ts'

/** The value when it is one of the choices; else a Problem that names them. */
export function oneOf<T extends string>(value: string, choices: readonly T[], flag: string): T {
  const found = choices.find(choice => choice === value)
  if (found !== undefined) return found
  throw new Problem(
    `${flag} “${value}” is not known; expected one of ${choices.join(', ')}${didYouMean(value, choices)}`,
  )
}

/** A whole number from zero, where the option is given. */
export function numberOf(values: Values, name: string): number | undefined {
  const value = text(values, name)
  if (value === undefined) return undefined
  if (!/^\d{1,9}$/.test(value)) throw new Problem(`--${name} “${value}” is not a number; expected 0 or more`)
  return Number(value)
}
