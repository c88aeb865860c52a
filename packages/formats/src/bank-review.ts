import {
  type BankFinding,
  type BankReport,
  type BankStory,
  type Finding,
  noteOn,
  type Report,
} from '@marginalia/report'
import { add, type Counts, nothing, type Reviewed, type Summary, type Surface } from './format.ts'

/** A bank with the ordinary review of each of its files. */
export interface BankReview {
  /** The folder, as the person who asked would write it. */
  readonly path: string
  readonly bank: BankReport
  /** By the indexes of `bank.files`. */
  readonly files: readonly Reviewed[]
  /** The job description the bank is held against. */
  readonly job: { readonly path: string; readonly source: string } | null
}

export interface BankFormat {
  readonly id: string
  /** One line for the help. */
  readonly about: string
  /** The text, in pieces. */
  write(review: BankReview, surface: Surface): Iterable<string>
}

/** The files that hold a story, with their indexes: a README is not reviewed as one. */
export const storyFiles = ({ bank, files }: BankReview): { file: Reviewed; index: number }[] =>
  files.flatMap((file, index) => (bank.files[index]!.stories > 0 ? [{ file, index }] : []))

/**
 * The files of stories with the bank's findings among their own, in order, and before them one for the folder, which
 * holds what is said about the bank as a whole: what formats of plain findings are written from.
 */
export function mergedFiles(review: BankReview): Reviewed[] {
  const { path, bank } = review
  const byFile = new Map<number | null, BankFinding[]>()
  for (const finding of bank.findings) {
    const before = byFile.get(finding.file)
    if (before) before.push(finding)
    else byFile.set(finding.file, [finding])
  }
  const about = (file: number | null): readonly BankFinding[] => byFile.get(file) ?? []
  const merged = storyFiles(review).map(({ file: { path, source, report }, index }): Reviewed => {
    const own = about(index)
    const hidden = bank.suppressed.filter(({ finding }) => finding.file === index)
    if (own.length === 0 && hidden.length === 0) return { path, source, report }
    const findings = [...report.findings, ...own.map(plain)].sort(
      (a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1],
    )
    const suppressed = hidden.map(({ finding, comment }) => ({ finding: plain(finding), comment }))
    const rules = rulesOf([...own, ...hidden.map(({ finding }) => finding)])
    return {
      path,
      source,
      report: {
        ...report,
        findings,
        first: report.first.map(index => findings.indexOf(report.findings[index]!)),
        suppressed: [...report.suppressed, ...suppressed],
        rules: [...report.rules, ...rules],
      },
    }
  })
  const whole = about(null)
  return whole.length === 0
    ? merged
    : [{ path, source: '', report: reportOf(whole.map(plain), rulesOf(whole)) }, ...merged]

  function rulesOf(findings: readonly BankFinding[]) {
    return bank.rules.filter(({ id }) => findings.some(({ rule }) => rule === id))
  }
}

/** Files, words and findings of the run; the folder is not a file. */
export function bankSummary(review: BankReview): Summary {
  const all = mergedFiles(review).map(({ report }) => report)
  return { ...all.reduce(add, nothing), files: storyFiles(review).length }
}

/** Findings of each story, the bank's own among them: those between its start and that of the next. */
export function countsByStory({ bank, files }: BankReview): Counts[] {
  const counts = bank.stories.map(() => ({ error: 0, warning: 0, note: 0 }))
  const ofFile = files.map((): { story: BankStory; index: number }[] => [])
  bank.stories.forEach((story, index) => {
    ofFile[story.file]!.push({ story, index })
  })
  const put = (file: number, { span, level }: Finding): void => {
    const stories = ofFile[file]!
    const holder = stories.findLast(({ story }) => startOf(story) <= span[0]) ?? stories[0]
    if (holder) counts[holder.index]![level]++
  }
  files.forEach(({ report }, file) => {
    for (const finding of report.findings) put(file, finding)
  })
  for (const finding of bank.findings) if (finding.file !== null) put(finding.file, finding)
  return counts
}

const startOf = ({ span, title }: BankStory): number => Math.min(span[0], title?.[0] ?? span[0])

/** Without what only the bank knows of it: its file. */
const plain = (finding: BankFinding): Finding => noteOn([finding, ...finding.also])!

function reportOf(findings: readonly Finding[], rules: Report['rules']): Report {
  const nobody = { i: 0, we: 0, other: 0, nobody: 0 }
  return {
    version: 1,
    profile: 'bank',
    rules,
    findings,
    first: findings.map((_, index) => index),
    measures: {
      words: 0,
      characters: 0,
      charactersWithoutSpaces: 0,
      sentences: 0,
      paragraphs: 0,
      pages: 0,
      meanSentence: 0,
      longestSentence: null,
      readingEase: null,
      grade: null,
      actors: nobody,
    },
    limits: { characters: null, words: null, pages: null },
    sentences: [],
    structure: { stories: [], sections: [], absent: [] },
    metrics: [],
    scope: [],
    principles: [],
    prompt: null,
    probes: [],
    questions: [],
    suppressed: [],
    faults: [],
    notChecked: [],
  }
}
