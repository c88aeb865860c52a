import { type BankFinding, linesOf, type RuleInfo, render } from '@marginalia/report'
import type { BankReview } from './bank-review.ts'
import { lackedByAll } from './bank-story-view.ts'
import { printable } from './printable.ts'

/** A note on the bank. */
export interface NoteView {
  /** The first of the findings it is made of. */
  readonly finding: BankFinding
  readonly info: RuleInfo
  readonly text: string
  readonly place: string
}

/** From this many principles on, what is missing is said once for all of them. */
const several = 3

/** The findings of the bank as notes; principles that lack stories in the same way are one note. */
export function noteViews(review: BankReview): NoteView[] {
  const { bank, files, path } = review
  const absent = bank.coverage.filter(({ scope, cover }) => scope && cover === 'absent')
  const thin = bank.coverage.filter(({ scope, cover }) => scope && cover === 'thin')
  const groups = [
    { rows: absent, prefix: 'absent-', words: () => `No story for ${named(absent)}` },
    {
      rows: thin,
      prefix: 'thin-',
      words: () =>
        `Too few stories for ${named(thin, ({ counted, target }) => ` (${counted} of ${target})`)}`,
    },
  ].filter(({ rows }) => rows.length >= several)
  const said = new Set<string>()
  // What no story has is said below the stories.
  const general = new Set<string>(lackedByAll(bank))
  return bank.findings.flatMap(finding => {
    if (finding.rule === 'bank-metadata' && general.has(finding.message)) return []
    const info = bank.rules.find(({ id }) => id === finding.rule)!
    const { file, span } = finding
    const place =
      file === null
        ? printable(path)
        : `${printable(files[file]!.path)}:${linesOf(files[file]!.source).at(span[0]).line}`
    const group =
      finding.rule === 'bank-coverage' && groups.find(({ prefix }) => finding.message.startsWith(prefix))
    if (!group) {
      const text = printable(render(finding, info, file === null ? '' : files[file]!.source))
      return [{ finding, info, text, place }]
    }
    if (said.has(group.prefix)) return []
    said.add(group.prefix)
    return [{ finding, info, text: group.words(), place }]
  })

  function named(rows: typeof absent, more: (row: (typeof absent)[number]) => string = () => ''): string {
    const names = new Map(bank.principles.map(({ id, name }) => [id, name]))
    return rows.map(row => `${names.get(row.principle)}${more(row)}`).join(' · ')
  }
}
