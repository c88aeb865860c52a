import { caseOf, Mistake } from '@marginalia/engine'
import { asHabit, inTexts, type JudgedCase, type JudgedFile } from '@marginalia/rules'
import type { KeyEntry } from './sheet.ts'
import { share, table } from './table.ts'

/** 2 worth making, 1 pedantic, 0 wrong. */
export type Verdict = 0 | 1 | 2

/** What one judge said of the notes of a sheet, by their numbers. */
export interface JudgeVerdicts {
  readonly judge: string
  readonly verdicts: ReadonlyMap<number, Verdict>
}

/** The key of a sheet. Throws a Mistake where it is none. */
export function parseKey(text: string, name: string): KeyEntry[] {
  const key = parsed(text)
  if (!Array.isArray(key) || !key.every(isEntry)) {
    throw new Mistake('not the key of a sheet; expected what `evaluate sheet -o` writes beside it', name)
  }
  return key
}

/** The verdicts of one judge, a line each. Throws a Mistake that names the line which cannot be counted. */
export function parseVerdicts(text: string, name: string, key: readonly KeyEntry[]): JudgeVerdicts {
  const numbers = new Set(key.map(({ n }) => n))
  const verdicts = new Map<number, Verdict>()
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const where = `${name}:${index + 1}`
    const value = parsed(line)
    if (!isObject(value)) throw new Mistake('not a verdict; expected {"n":1,"v":2,"why":""}', where)
    const { n, v } = value
    if (typeof n !== 'number' || !numbers.has(n)) {
      throw new Mistake(`“n” is ${said(n)}, no note of the sheet; expected 1 to ${key.length}`, where)
    }
    if (v !== 0 && v !== 1 && v !== 2) {
      throw new Mistake(
        `“v” of note ${n} is ${said(v)}; expected 2 (worth making), 1 (pedantic) or 0 (wrong)`,
        where,
      )
    }
    if (verdicts.has(n)) throw new Mistake(`note ${n} was judged before; expected one line a note`, where)
    verdicts.set(n, v)
  }
  return { judge: name, verdicts }
}

export interface Shares {
  /** Notes with at least one verdict. */
  readonly notes: number
  /** Of all verdicts on them; every judge counts alike. NaN without verdicts. */
  readonly worth: number
  readonly pedantic: number
  readonly wrong: number
}

/** How the judges' verdicts on some notes are shared out. */
export function verdictShares(notes: readonly KeyEntry[], judges: readonly JudgeVerdicts[]): Shares {
  const byNote = notes.map(({ n }) => judges.flatMap(({ verdicts }) => verdicts.get(n) ?? []))
  const all = byNote.flat()
  const of = (verdict: Verdict): number => all.filter(one => one === verdict).length / all.length
  return {
    notes: byNote.filter(verdicts => verdicts.length > 0).length,
    worth: of(2),
    pedantic: of(1),
    wrong: of(0),
  }
}

export interface JudgeAgreement {
  readonly judges: readonly [string, string]
  /** Notes that both have judged. */
  readonly notes: number
  /** Shares of these: the same verdict, and worth making for one where it is wrong for the other. */
  readonly same: number
  readonly apart: number
}

/** How far each two judges agree. */
export function judgeAgreement(judges: readonly JudgeVerdicts[]): JudgeAgreement[] {
  return judges.flatMap((one, index) =>
    judges.slice(index + 1).map(other => {
      const steps = [...one.verdicts].flatMap(([n, verdict]) => {
        const theirs = other.verdicts.get(n)
        return theirs === undefined ? [] : [Math.abs(verdict - theirs)]
      })
      const of = (counts: (step: number) => boolean): number => steps.filter(counts).length / steps.length
      return {
        judges: [one.judge, other.judge] as const,
        notes: steps.length,
        same: of(step => step === 0),
        apart: of(step => step > 1),
      }
    }),
  )
}

/** Everything that verdicts say of a sheet's notes, as Markdown tables. */
export function verdictsTable(key: readonly KeyEntry[], judges: readonly JudgeVerdicts[]): string {
  const figures = (notes: readonly KeyEntry[], by = judges): string[] => {
    const { notes: judged, worth, pedantic, wrong } = verdictShares(notes, by)
    return [String(judged), share(worth), share(pedantic), share(wrong)]
  }
  const head = (title: string): string[] => [title, 'notes', 'worth making', 'pedantic', 'wrong']
  const grouped = (title: string, of: (entry: KeyEntry) => string): string =>
    table(
      head(title),
      groups(key, of).map(([name, notes]) => [name, ...figures(notes)]),
    )
  const agreement = judgeAgreement(judges).map(({ judges: [one, other], notes, same, apart }) => [
    `${one}, ${other}`,
    String(notes),
    share(same),
    share(apart),
  ])
  return [
    table(head('notes'), [
      ['all', ...figures(key)],
      ['among the first', ...figures(key.filter(isFirst))],
    ]),
    grouped('kind', ({ category }) => category),
    grouped('rule', ({ rule }) => rule),
    table(
      [...head('judge'), 'not judged'],
      judges.map(one => [one.judge, ...figures(key, [one]), String(key.length - one.verdicts.size)]),
    ),
    ...(agreement.length === 0
      ? []
      : [table(['judges', 'notes', 'same verdict', 'more than one step apart'], agreement)]),
  ].join('\n\n')
}

const isFirst = ({ first }: KeyEntry): boolean => first !== null

/** Notes by a name, the largest group first. */
function groups(key: readonly KeyEntry[], of: (entry: KeyEntry) => string): [string, KeyEntry[]][] {
  const found = new Map<string, KeyEntry[]>()
  for (const entry of key) {
    const group = found.get(of(entry)) ?? []
    found.set(of(entry), group)
    group.push(entry)
  }
  return [...found].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1))
}

const isEntry = (value: unknown): boolean =>
  isObject(value) &&
  typeof value.n === 'number' &&
  typeof value.rule === 'string' &&
  typeof value.category === 'string' &&
  (value.first === null || typeof value.first === 'number')

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Of what a line holds, as much as a message has room for. */
const said = (value: unknown): string => (JSON.stringify(value) ?? 'nothing').slice(0, 40)

/** Undefined where it is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The counts by case with those of further judges; every verdict counts, so a note with two judges counts twice. */
export function countedWith(
  before: JudgedFile,
  key: readonly KeyEntry[],
  judges: readonly JudgeVerdicts[],
  date: string,
): JudgedFile {
  const given = judges.flatMap(({ verdicts }) =>
    key.flatMap(entry => {
      const verdict = verdicts.get(entry.n)
      if (verdict === undefined) return []
      const name = caseOf(entry) + (entry.habit ? asHabit : '')
      // A sheet of a day before texts were told apart by their figures.
      const names = entry.figures ? [name, inTexts(name, entry.figures)] : [name]
      return names.map(one => ({ name: one, verdict }))
    }),
  )
  const cases = added(before.cases, given)
  return {
    date,
    documents: before.documents + new Set(key.map(({ doc }) => doc)).size,
    verdicts: before.verdicts + judges.reduce((sum, one) => sum + one.verdicts.size, 0),
    cases,
    ever: added(before.ever, given),
  }
}

function added(
  before: Readonly<Record<string, JudgedCase>>,
  given: readonly { readonly name: string; readonly verdict: Verdict }[],
): Record<string, JudgedCase> {
  const cases = new Map(Object.entries(before))
  for (const { name, verdict } of given) {
    const [worth, pedantic, wrong] = cases.get(name) ?? [0, 0, 0]
    cases.set(name, [
      worth + Number(verdict === 2),
      pedantic + Number(verdict === 1),
      wrong + Number(verdict === 0),
    ])
  }
  return Object.fromEntries([...cases].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** The file of counts, a case a line. */
export function judgedJson({ date, documents, verdicts, cases, ever }: JudgedFile): string {
  const lines = (counts: Readonly<Record<string, JudgedCase>>): string =>
    Object.entries(counts)
      .map(([name, three]) => `  ${JSON.stringify(name)}: [${three.join(', ')}]`)
      .join(',\n')
  return `{\n "date": "${date}",\n "documents": ${documents},\n "verdicts": ${verdicts},\n "cases": {\n${lines(cases)}\n },\n "ever": {\n${lines(ever)}\n }\n}\n`
}
