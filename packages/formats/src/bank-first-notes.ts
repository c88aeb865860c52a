import type { BankStory, Finding, Level } from '@marginalia/report'
import type { BankReview } from './bank-review.ts'
import { type Note, notesOf } from './notes.ts'

/** A note of a story's review, as the bank quotes it. */
export type FirstNote = Pick<Note, 'text' | 'level' | 'info'> & { readonly line: number }

/** Notes shown for one story, and for one of many. */
const most = 2
const mostOfMany = 1
const many = 25
const severity: readonly Level[] = ['error', 'warning', 'note']

/** For each story the one or two notes of its review that come first. */
export function firstNotes({ bank, files }: BankReview): readonly (readonly FirstNote[])[] {
  const answers = bank.stories.map((): FirstNote[] => [])
  const room = bank.stories.length > many ? mostOfMany : most
  files.forEach((file, index) => {
    const own = bank.stories.flatMap((story, at) => (story.file === index ? [{ story, at }] : []))
    if (own.length === 0) return
    const notes = notesOf(file)
    const rank = new Map(file.report.first.map((finding, place) => [finding, place]))
    const ranked = notes
      .map((note, finding) => ({ note, rank: rank.get(finding) ?? Number.POSITIVE_INFINITY }))
      .sort((a, b) => a.rank - b.rank || severity.indexOf(a.note.level) - severity.indexOf(b.note.level))
    for (const { note } of ranked) {
      const holder = own.findLast(({ story }) => startOf(story) <= note.finding.span[0])
      const answer = holder && answers[holder.at]!
      if (answer && answer.length < room && isAbout(holder.story, note.finding)) {
        answer.push({ text: note.text, level: note.level, info: note.info, line: note.start.line })
      }
    }
  })
  return answers
}

/** A template or a copy has one thing to be said about it, and the bank says it. */
const isAbout = ({ span, counts }: BankStory, { span: [start] }: Finding): boolean =>
  counts && start < span[1]

const startOf = ({ span, title }: BankStory): number => Math.min(span[0], title?.[0] ?? span[0])
