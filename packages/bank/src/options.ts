import { principles } from '@marginalia/narrative'
import type { CalendarDate, Level, PrincipleInfo } from '@marginalia/report'

export interface BankOptions {
  /** Ids of the principles in scope. Absent: those a job description signals, or all sixteen. */
  readonly principles?: readonly string[]
  /** Ids taken out of the scope. The source guide allows the two newest and Frugality. */
  readonly without?: readonly string[]
  /** Stories wanted for each principle in scope. */
  readonly target?: number
  readonly interviewers?: number
  /** Questions, each about another principle, that one interviewer asks. */
  readonly questions?: number
  readonly wordsPerMinute?: number
  /** Completed years after which a story is stale. */
  readonly staleYears?: number
  /** Percentage of the shorter story's words from which two stories are near-duplicates. */
  readonly duplicatePercent?: number
  /** The day the bank is looked at. Absent: the newest date of any story, so that the report stays the same. */
  readonly asOf?: CalendarDate
  /** A job description, as text. */
  readonly job?: { readonly path: string; readonly text: string }
  /** By rule id, or `rule/message`. */
  readonly levels?: Readonly<Record<string, Level | 'off'>>
}

export const defaults = {
  target: 2,
  interviewers: 5,
  questions: 2,
  wordsPerMinute: 150,
  staleYears: 5,
  duplicatePercent: 30,
} as const

/** Two capitals for each principle, in the official order. */
const codes = ['CO', 'OW', 'IS', 'AR', 'LC', 'HD', 'HS', 'TB', 'BA', 'FR', 'ET', 'DD', 'HB', 'DR', 'EE', 'SS']

export const principleInfos: readonly PrincipleInfo[] = principles.map(({ id, name }, index) => ({
  id,
  name,
  code: codes[index]!,
}))

/** Added on 1 July 2021; the source guide lets them be left out. */
export const newestPrinciples: readonly string[] = principles.slice(14).map(({ id }) => id)

/** The date in `YYYY-MM-DD`, or null where it is none. */
export function dateFrom(text: string): CalendarDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) return null
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number]
  const last = [
    31,
    year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28,
    31,
    30,
    31,
    30,
    31,
    31,
    30,
    31,
    30,
    31,
  ]
  return day >= 1 && day <= (last[month - 1] ?? 0) ? { year, month, day } : null
}
