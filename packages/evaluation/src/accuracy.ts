import { type Agreement, agreement, type Judged, type Marks, summary } from './marks.ts'
import { agreementTable, categoryTable, intervalLine, ruleTable } from './marks-table.ts'
import { range, share, table } from './table.ts'

export interface Sections {
  readonly date: string
  readonly passive: readonly {
    readonly name: string
    readonly file: string
    readonly precision: number
    readonly recall: number
    readonly f1: number
  }[]
  readonly judged: readonly Judged[]
  readonly development: ReadonlySet<string>
  readonly peers: readonly { readonly name: string; readonly judged: readonly Judged[] }[]
  /** The table of the STAR scores, as text. */
  readonly star: string | null
}

/** The page that says how far the notes can be trusted. */
export function accuracyPage({ date, passive, judged, development, peers, star }: Sections): string {
  const isDeveloped = ({ document }: Judged): boolean => development.has(document.author)
  const marks: Marks = summary(judged)
  const unseen = summary(judged.filter(one => !isDeveloped(one))).intervals
  const rows: [string, Agreement][] = [
    ['Marginalia, all documents', marks.total],
    ['Marginalia, authors read while writing the rules', agreement(judged.filter(isDeveloped))],
    ['Marginalia, authors set aside', agreement(judged.filter(one => !isDeveloped(one)))],
    ...peers.flatMap(({ name, judged: theirs }): [string, Agreement][] => [
      [`${name}, all documents`, agreement(theirs)],
      [`${name}, authors set aside`, agreement(theirs.filter(one => !isDeveloped(one)))],
    ]),
  ]
  const blocks = [
    '# Accuracy',
    `Written by \`pnpm evaluate all --peers --write\`; figures of ${date}. Each rule’s own figure stands on its page in \`rules/\`.`,
    '## Agreement with two strict readers',
    `Two readers marked ${marks.total.documents} documents (${marks.total.words} words: stories by candidates, press releases, extracts of shareholder letters) independently of each other, by one guide. Precision is the share of notes of at most twelve words that overlap a mark of either reader. Recall is the share of the marks both readers made that a note overlaps; strong recall counts the marks of which a reader said that any strict reviewer would make them. The readers reach F1 .85 against each other. What asks the same question in a sentence is one note with several places; its first place alone is scored.`,
    agreementTable(rows),
    'Set aside are four of the eleven authors: the rules were written from the errors of the other seven. It is no blind test. Their totals were watched all along, and a few of their errors, mostly false notes, have been seen.',
    `${intervalLine(marks)} They come from drawing whole documents again, a thousand times.`,
    '## By rule',
    'The table counts notes by their first place.',
    ruleTable(marks),
    '## By category',
    'A mark counts as found when any note overlaps it, whichever rule made the note.',
    categoryTable(marks),
    ...(passive.length === 0
      ? []
      : [
          '## Passive voice',
          'Universal Dependencies English EWT (CC BY-SA 4.0): e-mail, reviews, questions and blogs. A note matches a passive it overlaps, one to one. retext-passive and write-good run under the same condition.',
          table(
            ['tool', 'file', 'precision', 'recall', 'F1'],
            passive.map(({ name, file, precision, recall, f1 }) => [
              name,
              file,
              share(precision, 3),
              share(recall, 3),
              share(f1, 3),
            ]),
          ),
        ]),
    ...(star === null
      ? []
      : [
          '## Parts of a story',
          'Stories whose labels were removed: which part each sentence belongs to, whether a deleted part is missed, whether parts that changed places are noticed.',
          `\`\`\`text\n${star}\n\`\`\``,
        ]),
    '## What these figures do not say',
    [
      '- Two readers are two opinions. A note they did not make is counted as wrong, though a third reader might make it.',
      '- A peer is scored against a guide it was not written for. harper.js looks for grammar and alex for insensitive wording: their figures say that the task differs, not that they are bad at theirs. textlint with write-good runs the list of write-good.',
      '- The documents are English, short and mostly by engineers. Longer memos and other trades may fare differently.',
      `- The rules were written with the errors of seven of the eleven authors in view; the row for the four set aside (3,921 words) comes closest to a new text, and the levels were measured on all documents. Its 95 % intervals are wide: precision ${range(unseen.precision)}, F1 ${range(unseen.f1)}.`,
      '- Notes longer than twelve words (long sentences, absent parts) are outside this score.',
    ].join('\n'),
  ]
  return `${blocks.join('\n\n')}\n`
}
