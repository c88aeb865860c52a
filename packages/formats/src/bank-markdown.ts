import { number } from '@marginalia/report'
import { type BankFormat, type BankReview, bankSummary } from './bank-review.ts'
import { cellSign, legendFor, type StoryView, storiesOf } from './bank-story-view.ts'
import { type BankView, bankView } from './bank-view.ts'
import { countsInWords } from './counting.ts'
import { escapeMarkdown } from './escape.ts'
import type { Counts } from './format.ts'
import { printable } from './printable.ts'

/** GitHub takes comments of 65,536 characters; long tables are cut well before that. */
const mostRows = 120
const mostNotes = 100

/** A comment for a pull request: what is missing first, then the matrix, the stories and the plan. */
export const bankMarkdown: BankFormat = {
  id: 'markdown',
  about: 'a comment for a pull request',
  *write(review) {
    const view = bankView(review)
    const blocks = [
      head(review, view),
      notes(view),
      matrix(view),
      stories(view),
      duplicates(view),
      plan(view),
      job(review, view),
    ]
    for (const block of blocks) if (block !== '') yield `${block}\n\n`
    yield `${marksOf(review)}\n`
  },
}

function head({ path }: BankReview, { size, asked, mappings, none: [first, ...items] }: BankView): string {
  return [
    `# Story bank ${text(path)}`,
    `${size}: ${asked}`,
    ...mappings.map(text),
    ...(first === undefined ? [] : [`${text(first)}\n\n${items.map(item => `- ${text(item)}`).join('\n')}`]),
  ].join('\n\n')
}

function notes({ notes }: BankView): string {
  if (notes.length === 0) return '## Notes on the bank\n\nNone.'
  const asked = new Set<string>()
  const items = notes.slice(0, mostNotes).map(({ finding, info, text: message, place }) => {
    const question = asked.has(info.id) ? '' : ` *${text(info.ask)}*`
    asked.add(info.id)
    return `- **${finding.level}** ${text(message)}${question} ${text(place)} \`${info.id}\``
  })
  return `## Notes on the bank\n\n${items.join('\n')}${rest(notes.length - mostNotes)}`
}

function matrix({ stories, columns, outside }: BankView): string {
  if (columns.length === 0 || stories.length === 0) return ''
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  const rows = stories.slice(0, mostRows).map(({ number, title, cells, story }) => {
    const name = story.counts ? text(title) : `*${text(title)}*`
    return row([
      String(number),
      name,
      ...cells.map(cell => (cell.first ? `**${cellSign(cell)}**` : cellSign(cell))),
    ])
  })
  const table = [
    row(['', 'Story', ...columns.map(({ principle }) => principle.code)]),
    row(['--:', '---', ...columns.map(() => ':-:')]),
    ...rows,
    row([
      '',
      '**Stories that count**',
      ...columns.map(({ row: { counted, target } }) => `${counted}/${target}`),
    ]),
  ]
  const signs = legendFor(stories)
    .map(([sign, meaning]) => (sign === '[ ]' ? `bold ${meaning}` : `${sign} ${meaning}`))
    .join(', ')
  const names = columns.map(({ principle }) => `${principle.code} ${principle.name}`).join(', ')
  const named = outside.filter(({ row }) => row.claimed.length > 0)
  const more = named.map(({ principle, row }) => `${principle.name} ${row.claimed.length}`).join(', ')
  return [
    '## Principles',
    table.join('\n') + rest(stories.length - mostRows),
    `${signs}; stories in italics do not count. ${names}.${more === '' ? '' : ` Out of scope: ${more}.`}`,
  ].join('\n\n')
}

function stories({ stories, lacked }: BankView): string {
  if (stories.length === 0) return ''
  const rows = stories.slice(0, mostRows).map(one => {
    const { story, counts } = one
    const cells = [
      String(one.number),
      text(one.title),
      text(one.place),
      number(story.minutes),
      one.shares?.join('/') ?? '—',
      `${story.actors.i}/${story.actors.we}`,
      String(story.metrics.result),
      one.date,
      `${counts.error}/${counts.warning}/${counts.note}`,
      withoutOf(one),
      one.first.map(note => `${text(note.text)} (line ${note.line})`).join('; '),
    ]
    return `| ${cells.join(' | ')} |`
  })
  return [
    '## Stories',
    [
      '| | Story | Place | Minutes | S/T/A/R/L % | I/we | Numbers in result | Newest date | Errors/warnings/notes | Without | First |',
      '| --: | --- | --- | --: | --- | --- | --: | --- | --- | --- | --- |',
      ...rows,
    ].join('\n') + rest(stories.length - mostRows),
    ...(lacked === '' ? [] : [lacked]),
  ].join('\n\n')
}

/** Why it does not count, what it is without and what it suggests instead of a name. */
const withoutOf = ({ apart, lacks, suggests }: StoryView): string =>
  [
    ...(apart === null ? [] : [apart]),
    ...lacks,
    ...suggests.map(({ principle, words }) => text(`suggests ${principle} (${words.join(', ')})`)),
  ].join(', ')

function duplicates({ duplicates }: BankView): string {
  if (duplicates.length === 0) return ''
  const items = duplicates.slice(0, mostRows).map(({ kept, repeated, relation, passages }) => {
    const shared = passages.map(one => `  - “${text(one.words)}” ${text(one.repeated)}, ${text(one.kept)}`)
    return [`- ${repeated.number} ${relation} ${kept.number}`, ...shared].join('\n')
  })
  return `## Told twice\n\n${items.join('\n')}`
}

function plan({ plan }: BankView): string {
  if (!plan) return ''
  const rows = plan.rows.map(({ interviewer, principle, story, suggested, reason }) => {
    const told = story
      ? `${suggested ? '*suggested:* ' : ''}${story.number} ${text(story.title)}`
      : `**${reason}**`
    return `| ${interviewer} | ${principle} | ${told} |`
  })
  const table = ['| Interviewer | Principle | Story |', '| --: | --- | --- |', ...rows].join('\n')
  return [`## ${text(plan.title)}`, ...(rows.length > 0 ? [table] : []), ...plan.remarks.map(text)].join(
    '\n\n',
  )
}

function job({ job: asked }: BankReview, { job }: BankView): string {
  if (!asked || !job) return ''
  const rows = job.rows.map(({ principle, state, words, lines }) => {
    return `| ${principle} | ${state} | ${text(words.slice(0, 6).join(', '))} | ${lines.join(', ')} |`
  })
  return [
    `## What ${text(asked.path)} signals`,
    ['| Principle | Bank | Words | Lines |', '| --- | --- | --- | --- |', ...rows].join('\n'),
    ...(job.leftOut === '' ? [] : [text(job.leftOut)]),
  ].join('\n\n')
}

function marksOf(review: BankReview): string {
  const { words, findings } = bankSummary(review)
  const worst = (Object.keys(findings) as (keyof Counts)[]).some(level => findings[level] > 0)
  const total = `${storiesOf(review.bank.count.stories)}, ${number(words)} words, ${countsInWords(findings)}.`
  return worst ? `${total} \`marginalia review\` shows each note at its place.` : total
}

const rest = (more: number): string => (more > 0 ? `\n\n… and ${number(more)} more.` : '')

const text = (words: string): string => escapeMarkdown(printable(words))
