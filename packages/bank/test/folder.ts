import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createAnalyzer, resolveProfile } from '@marginalia/engine'
import type { Syntax } from '@marginalia/prose'
import { type BankFinding, type BankReport, render } from '@marginalia/report'
import { type BankFile, type BankOptions, bankRuleIds, readBankFile, reviewBank } from '../src/index.ts'

const fixtures = fileURLToPath(new URL('../../../fixtures/', import.meta.url))
const bare = new Map([['bare', { name: 'bare', title: '', about: '', rules: {} }]])
/** Rules about single texts are not what is tested here. */
const analyzer = createAnalyzer([], resolveProfile('bare', bare), { elsewhere: bankRuleIds })

export const read = (path: string, text: string): BankFile =>
  readBankFile(path, analyzer.analyze(text, { syntax: syntaxOf(path) }))

const syntaxOf = (path: string): Syntax =>
  (/\.(mdx|org|csv|tsv)$/.exec(path)?.[1] as Syntax | undefined) ?? 'markdown'

/** A bank of the given texts, by path. */
export const bankOf = (texts: Readonly<Record<string, string>>, options: BankOptions = {}): BankReport =>
  reviewBank(
    Object.entries(texts).map(([path, text]) => read(path, text)),
    options,
  )

export const fixture = (path: string): string => readFileSync(`${fixtures}${path}`, 'utf8')

/** The texts of a fixture folder, by name. */
export const fixtureFolder = (folder: string): Record<string, string> =>
  Object.fromEntries(readdirSync(`${fixtures}${folder}`).map(name => [name, fixture(`${folder}/${name}`)]))

/** The ten principles that the fixture bank's README names. */
export const ten = [
  'customer-obsession',
  'ownership',
  'invent-and-simplify',
  'are-right-a-lot',
  'insist-on-the-highest-standards',
  'bias-for-action',
  'earn-trust',
  'dive-deep',
  'have-backbone-disagree-and-commit',
  'deliver-results',
]

/** Findings as lines a person reads. */
export const linesOf = (report: BankReport, texts: Readonly<Record<string, string>>): string[] =>
  report.findings.map(finding => {
    const path = finding.file === null ? 'bank' : report.files[finding.file]!.path
    return `${finding.level} ${path} ${finding.rule}: ${words(report, finding, texts[path] ?? '')}`
  })

const words = (report: BankReport, finding: BankFinding, text: string): string =>
  render(finding, report.rules.find(({ id }) => id === finding.rule)!, text)

/** A labelled story, long enough to be one. */
export const story = (
  front: string,
  sentence = 'I moved the stock to another hall and called 40 customers.',
): string =>
  `---\n${front}\n---\n\n**Situation:** In May 2023 the hall in Leeds stood under water.\n\n**Task:** I had to save 2,600 pallets by noon.\n\n**Action:** ${sentence}\n\n**Result:** By June 2023 we had lost 90 of 2,600 pallets.\n`
