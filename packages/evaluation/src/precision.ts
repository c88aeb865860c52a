import { readFileSync, writeFileSync } from 'node:fs'
import type { measurement } from '@marginalia/rules'
import type { Judged } from './marks.ts'

type Precision = typeof measurement

/** How often the readers agreed with each rule and message, over everything that any rule notes. */
export function precisionOf(judged: readonly Judged[], date: string): Precision {
  type Tally = { fires: number; agreed: number }
  const rules: Record<string, Tally & { messages: Record<string, Tally> }> = {}
  for (const { note, agreed } of judged.flatMap(({ found }) => found)) {
    rules[note.rule] ??= { fires: 0, agreed: 0, messages: {} }
    const rule = rules[note.rule]!
    const message = (note as { message?: string }).message ?? ''
    rule.messages[message] ??= { fires: 0, agreed: 0 }
    for (const tally of [rule, rule.messages[message]!]) {
      tally.fires++
      if (agreed) tally.agreed++
    }
  }
  const sorted = <T>(record: Record<string, T>): Record<string, T> =>
    Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)))
  return {
    date,
    documents: judged.length,
    words: judged.reduce((sum, { document }) => sum + document.words, 0),
    rules: sorted(
      Object.fromEntries(
        Object.entries(rules).map(([id, rule]) => [id, { ...rule, messages: sorted(rule.messages) }]),
      ),
    ),
  }
}

/** Write the figures. The date stays that of the last change, so that measuring again changes nothing. */
export function writePrecision(path: string, fresh: Precision): { date: string; changed: boolean } {
  const known = JSON.parse(readFileSync(path, 'utf8')) as Precision
  const same = JSON.stringify({ ...fresh, date: known.date }) === JSON.stringify(known)
  const date = same ? known.date : fresh.date
  writeFileSync(path, `${JSON.stringify({ ...fresh, date }, null, 2)}\n`)
  return { date, changed: !same }
}
