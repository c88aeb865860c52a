import assert from 'node:assert/strict'
import { type BankOptions, readBankFile, reviewBank } from '@marginalia/bank'
import { bankFormats } from '@marginalia/formats'
import type { Syntax } from '@marginalia/prose'
import type { Span } from '@marginalia/report'
import fc from 'fast-check'
import { analyzerOf } from './laws.ts'
import { checkBankOut, surface } from './surfaces.ts'
import type { Text } from './texts.ts'

/** Texts by their paths. */
export type Bank = Readonly<Record<string, Text>>

const name = fc.constantFrom(
  'mapping.md',
  'README.md',
  'Ownership/late trains.md',
  'earn-trust.md',
  '2019-10 delays.md',
  'a\u001B[31m.md',
  '::error::x.md',
  '<b>.md',
  '\u202Ea.md',
  '__proto__',
)

/** Titles, tables and lists that say which principle a story is told for. */
const filing = fc.constantFrom(
  '',
  '# Ownership\n\n',
  '## Late trains (Earn Trust, 2019)\n\n',
  '| Story | Principle |\n| --- | --- |\n| late trains | Ownership |\n',
  'Ownership: late trains, delays\n',
  '---\nprinciples: [Ownership, Dive Deep]\ndate: 2019-10\nlevel: L5\n---\n\n',
  '---\ndate: 0000-00\n---\n',
  'story,principle,situation,task,action,result\nlate trains,Ownership,"a",b,c,d\n',
  'Story ID\tAction\n1\tI did.\n',
)

const syntaxes: readonly Syntax[] = ['markdown', 'csv', 'tsv', 'org']

/** A folder of a few texts, some of them filed. Two of one name are one. */
export const banks = (text: fc.Arbitrary<Text>): fc.Arbitrary<Bank> =>
  fc
    .array(fc.tuple(name, filing, text, fc.constantFrom('markdown', ...syntaxes)), { maxLength: 5 })
    .map(files =>
      Object.fromEntries(
        files.map(([path, filing, { source }, syntax]) => [path, { source: filing + source, syntax }]),
      ),
    )

export const bankOptions: fc.Arbitrary<BankOptions> = fc.record(
  {
    target: fc.integer({ min: 1, max: 4 }),
    interviewers: fc.integer({ min: 1, max: 8 }),
    questions: fc.integer({ min: 1, max: 4 }),
    staleYears: fc.integer({ min: 1, max: 9 }),
    duplicatePercent: fc.integer({ min: 1, max: 100 }),
    without: fc.constantFrom<string[]>([], ['frugality']),
    job: fc.record({
      path: fc.constant('job.md'),
      text: fc.constantFrom('', 'You own delivery end to end.\n\n## About us\n\nWe dive deep.'),
    }),
  },
  { requiredKeys: [] },
)

/** What always holds of a bank and of what is written of it. */
export function checkBank(bank: Bank, options: BankOptions): void {
  const analyzer = analyzerOf('star-story')
  const analyses = new Map(
    Object.values(bank).map(text => [text, analyzer.analyze(text.source, { syntax: text.syntax })]),
  )
  const files = Object.entries(bank).map(([path, text]) => readBankFile(path, analyses.get(text)!))
  const report = reviewBank(files, options)
  assert.deepEqual(reviewBank(files.toReversed(), options), report, 'the order of the files changes nothing')
  const isPlace = (file: number, [from, to]: Span): void => {
    const { length } = bank[report.files[file]!.path]!.source
    assert.ok(0 <= from && from <= to && to <= length, `${from}–${to} is a place in file ${file}`)
  }
  for (const { file, span, title, claimed, signals } of report.stories)
    for (const one of [
      span,
      title ?? span,
      ...claimed.map(({ span }) => span),
      ...signals.flatMap(({ spans }) => spans),
    ])
      isPlace(file, one)
  for (const { file, span, related } of report.findings) {
    if (file !== null) isPlace(file, span)
    for (const one of related) isPlace(one.file, one.span)
  }
  const byPath = new Map(files.map(file => [file.path, file]))
  const review = {
    path: 'stories',
    bank: report,
    files: report.files.map(({ path }) => {
      const { text: source, report } = byPath.get(path)!
      return { path, source, report }
    }),
    job: options.job ? { path: options.job.path, source: options.job.text } : null,
  }
  for (const { id, write } of bankFormats) checkBankOut(id, [...write(review, surface)].join(''))
}
