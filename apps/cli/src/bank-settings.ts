import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type BankOptions, dateFrom, newestPrinciples } from '@marginalia/bank/options'
import { bankRules } from '@marginalia/bank/rules'
import { didYouMean } from '@marginalia/engine'
import { nearestPrinciple, principleOf } from '@marginalia/narrative'
import { type OptionData, text, type Values } from './command.ts'
import { Problem, reasonOf } from './problem.ts'

/** What a bank says of itself, so that everybody who looks at it looks the same way. */
export const bankFile = 'bank.json'

type Settings = Omit<BankOptions, 'job'>

interface Numeric {
  readonly option: string
  readonly least: number
  readonly most: number
  readonly otherwise: string
  readonly about: string
}

/** Counts that may be set, by the name they have in `bank.json`. */
const numbers = {
  target: {
    option: 'target',
    least: 1,
    most: 20,
    otherwise: '2',
    about: 'Stories wanted for each principle.',
  },
  interviewers: {
    option: 'interviewers',
    least: 1,
    most: 20,
    otherwise: '5',
    about: 'Interviewers of the loop.',
  },
  questions: {
    option: 'questions',
    least: 1,
    most: 10,
    otherwise: '2',
    about: 'Questions each interviewer asks.',
  },
  wordsPerMinute: {
    option: 'words-per-minute',
    least: 60,
    most: 400,
    otherwise: '150',
    about: 'How fast you speak.',
  },
  staleYears: {
    option: 'stale',
    least: 0,
    most: 50,
    otherwise: '5',
    about: 'Completed years after which a story is old.',
  },
  duplicatePercent: {
    option: 'duplicate',
    least: 5,
    most: 100,
    otherwise: '30',
    about: 'Percentage of shared words from which two stories are near-duplicates.',
  },
} as const satisfies Readonly<Record<string, Numeric>>

type NumberKey = keyof typeof numbers

export const settingOptions: readonly OptionData[] = [
  {
    name: 'principles',
    value: 'LIST',
    otherwise: 'those the job description signals, or all sixteen',
    about: 'Principles in scope, with commas between them; short forms are known.',
  },
  {
    name: 'without',
    value: 'LIST',
    about: 'Principles out of scope; “newest” stands for the two newest.',
  },
  {
    name: 'as-of',
    value: 'YYYY-MM-DD',
    otherwise: 'the newest date in the bank',
    about: 'The day from which the age of stories is counted.',
  },
  ...Object.values(numbers).map(({ option, otherwise, about }) => ({
    name: option,
    value: 'N',
    otherwise,
    about,
  })),
]

/** Settings of `bank.json` in the folder, and over them those of the command line. */
export function bankSettings(folder: string, shown: string, values: Values): Settings {
  return { ...settingsIn(join(folder, bankFile), `${shown}/${bankFile}`), ...settingsOf(values) }
}

function settingsOf(values: Values): Settings {
  const settings: Record<string, unknown> = {}
  for (const key of ['principles', 'without'] as const) {
    const given = text(values, key)
    if (given !== undefined) settings[key] = principlesOf(names(given), `--${key}`)
  }
  const asOf = text(values, 'as-of')
  if (asOf !== undefined) settings.asOf = dayOf(asOf, '--as-of')
  for (const [key, { option }] of Object.entries(numbers)) {
    const given = text(values, option)
    if (given === undefined) continue
    settings[key] = numberOf(key as NumberKey, /^\d{1,4}$/.test(given) ? Number(given) : given, `--${option}`)
  }
  return settings
}

function settingsIn(path: string, where: string): Settings {
  if (!existsSync(path)) return {}
  let value: unknown
  try {
    value = JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    const reason =
      error instanceof SyntaxError ? `not JSON: ${error.message.split('\n')[0]}` : reasonOf(error)
    throw new Problem(`cannot be read: ${reason}`, where)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Problem(`expected an object, got ${kindOf(value)}`, where)
  }
  const keys = ['principles', 'without', 'asOf', 'levels', ...Object.keys(numbers)]
  const settings: Record<string, unknown> = {}
  for (const [key, given] of Object.entries(value)) {
    const at = `${where}: ${key}`
    if (key === '$schema') continue
    if (!keys.includes(key)) {
      throw new Problem(
        `“${key}” is not known; expected one of ${keys.join(', ')}${didYouMean(key, keys)}`,
        where,
      )
    }
    if (key === 'principles' || key === 'without') {
      if (!Array.isArray(given) || given.some(name => typeof name !== 'string')) {
        throw new Problem(`expected a list of names, got ${kindOf(given)}`, at)
      }
      settings[key] = principlesOf(given, at)
    } else if (key === 'asOf') {
      if (typeof given !== 'string')
        throw new Problem(`expected a day as “YYYY-MM-DD”, got ${kindOf(given)}`, at)
      settings[key] = dayOf(given, at)
    } else if (key === 'levels') settings[key] = levelsOf(given, at)
    else settings[key] = numberOf(key as NumberKey, given, at)
  }
  return settings
}

function principlesOf(given: readonly string[], where: string): string[] {
  if (given.length === 0) throw new Problem('expected at least one principle, got none', where)
  return given.flatMap(name => {
    if (/^newest$/i.test(name)) return newestPrinciples
    const id = principleOf(name)
    if (id !== null) return [id]
    const nearest = nearestPrinciple(name)
    const near = nearest === null ? '' : `; did you mean “${nearest.name}”?`
    throw new Problem(`“${name}” is none of the sixteen principles${near}`, where)
  })
}

/** Names between commas; “Are Right, A Lot” is one of them. */
const names = (given: string): string[] =>
  given
    .replace(/(right),(?=\s*a lot)/gi, '$1')
    .split(',')
    .map(name => name.trim())
    .filter(name => name !== '')

function dayOf(given: string, where: string): NonNullable<BankOptions['asOf']> {
  const day = dateFrom(given)
  if (day === null) throw new Problem(`“${given}” is not a day; expected YYYY-MM-DD`, where)
  return day
}

function numberOf(key: NumberKey, given: unknown, where: string): number {
  const { least, most } = numbers[key]
  if (typeof given === 'number' && Number.isInteger(given) && given >= least && given <= most) return given
  const got = typeof given === 'number' || typeof given === 'string' ? `“${given}”` : kindOf(given)
  throw new Problem(`expected a whole number from ${least} to ${most}, got ${got}`, where)
}

function levelsOf(given: unknown, where: string): NonNullable<BankOptions['levels']> {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw new Problem(`expected levels by rule, got ${kindOf(given)}`, where)
  }
  const levels = ['error', 'warning', 'note', 'off']
  const known = bankRules.flatMap(({ id, messages }) => [
    id,
    ...Object.keys(messages).map(key => `${id}/${key}`),
  ])
  for (const [rule, level] of Object.entries(given)) {
    if (!known.includes(rule)) {
      throw new Problem(`rule “${rule}” is not a rule of banks${didYouMean(rule, known)}`, where)
    }
    if (!levels.includes(level as string)) {
      throw new Problem(
        `expected one of ${levels.join(', ')}, got ${JSON.stringify(level)}`,
        `${where}.${rule}`,
      )
    }
  }
  return given as NonNullable<BankOptions['levels']>
}

const kindOf = (value: unknown): string =>
  value === null
    ? 'null'
    : Array.isArray(value)
      ? 'a list'
      : typeof value === 'object'
        ? 'an object'
        : `a ${typeof value}`
