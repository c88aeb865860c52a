import { existsSync, readFileSync } from 'node:fs'
import { Mistake } from '@marginalia/engine'
import { share, table } from './table.ts'

/** How judges who had not seen the rules found some notes: shares between 0 and 1. */
interface JudgedNotes {
  readonly notes: number
  readonly worth: number
  readonly pedantic: number
  readonly wrong: number
}

/** One round of judging; `first` is what the report says to read first, null where it did not say. */
export interface JudgedRound extends JudgedNotes {
  readonly date: string
  readonly texts: number
  /** What texts, where they were not found in public places. */
  readonly of?: string
  readonly first: JudgedNotes | null
}

/** The rounds of `judged.json`, the oldest first; none where there is no file. */
export function readJudged(file: string): JudgedRound[] {
  if (!existsSync(file)) return []
  const rounds: unknown = JSON.parse(readFileSync(file, 'utf8'))
  if (!Array.isArray(rounds)) throw new Mistake('expected a list of rounds', file)
  for (const [index, round] of rounds.entries()) {
    const isWhole = isCounted(round) && 'date' in round && (!round.first || isCounted(round.first))
    if (!isWhole)
      throw new Mistake(
        `round ${index + 1}: expected {date, texts, notes, worth, pedantic, wrong, first}`,
        file,
      )
  }
  return rounds
}

const isCounted = (value: unknown): value is JudgedNotes & { readonly first?: unknown } =>
  typeof value === 'object' &&
  value !== null &&
  ['notes', 'worth', 'pedantic', 'wrong'].every(key => typeof (value as never)[key] === 'number')

export function judgedTable(rounds: readonly JudgedRound[]): string {
  const line = (which: string, { date, texts, of }: JudgedRound, counted: JudgedNotes): string[] => [
    [date, of, which].filter(part => part !== undefined).join(', '),
    String(texts),
    String(counted.notes),
    share(counted.worth),
    share(counted.pedantic),
    share(counted.wrong),
  ]
  return table(
    ['', 'texts', 'notes', 'worth making', 'pedantic', 'wrong'],
    rounds.flatMap(round => [
      line('all notes', round, round),
      ...(round.first ? [line('read first', round, round.first)] : []),
    ]),
  )
}
