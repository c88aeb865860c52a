import { number } from '@marginalia/report'
import type { FirstNote } from './bank-first-notes.ts'
import type { BankFormat, BankReview } from './bank-review.ts'
import { bankSummary, storyFiles } from './bank-review.ts'
import { type Cell, cellSign, dateText, legendFor, type StoryView, shareHeads } from './bank-story-view.ts'
import { type BankView, bankView } from './bank-view.ts'
import { clip, columns as columnsOf, wrap } from './columns.ts'
import { count, countsInWords } from './counting.ts'
import type { Surface } from './format.ts'
import { type Note, notesOf } from './notes.ts'
import { colourOf, signOf as levelSign, type Paint, paintFor } from './pretty/paint.ts'
import { printable } from './printable.ts'

/** Columns of one principle in the matrix. */
const cell = 3
const narrowestTitle = 18
const widestTitle = 44

/** For a person at a terminal: the set first, then what is wrong with it; notes of the stories as counts. */
export const bankPretty: BankFormat = {
  id: 'pretty',
  about: 'for reading in a terminal: the matrix, the gaps, the plan',
  *write(review, surface) {
    const width = Math.max(40, Math.min(surface.width, 120))
    const paint = paintFor(surface.colour)
    const view = bankView(review)
    const blocks = [
      head(review, view, width, paint),
      ...matrix(view, width, paint),
      none(view, width, paint),
      stories(view, width, paint),
      notes(view, width, paint),
      errors(review, width, paint),
      duplicates(view, width, paint),
      plan(view, width, paint),
      job(review, view, width, paint),
      foot(review, surface, paint),
    ]
    for (const block of blocks) if (block.length > 0) yield `${block.join('\n')}\n\n`
  },
}

function head(
  { path, bank }: BankReview,
  { size, mappings }: BankView,
  width: number,
  paint: Paint,
): string[] {
  const { interviewers, questions, target } = bank.settings
  const asked = bank.settings.roleKnown
    ? `${interviewers} interviewers × ${count(questions, 'question')}`
    : `role not known: ${target} for each principle`
  const day = bank.asOf ? ` · as of ${dateText(bank.asOf)}` : ''
  return [
    paint.bold(clip(`Story bank ${printable(path)}`, width)),
    ...wrap(`${size} (${asked})${day}`, width),
    ...mappings.flatMap(line => wrap(line, width)).map(paint.dim),
  ]
}

/** The matrix, in as many tables beside one another as the width asks for. */
function matrix({ stories, columns, outside }: BankView, width: number, paint: Paint): string[][] {
  if (columns.length === 0 || stories.length === 0) return []
  const lead = String(stories.length).length + 1
  const longest = Math.max(...stories.map(one => columnsOf(titleOf(one))), narrowestTitle)
  const per = Math.max(1, Math.min(columns.length, Math.floor((width - lead - narrowestTitle - 1) / cell)))
  const title = Math.min(longest, widestTitle, width - lead - 1 - per * cell)
  const tables: string[][] = []
  for (let from = 0; from < columns.length; from += per) {
    const shown = columns.slice(from, from + per)
    const row = (name: string, cells: readonly string[]): string =>
      `${name}${' '.repeat(Math.max(0, lead + title - columnsOf(name)))} ${cells.join('')}`.trimEnd()
    tables.push([
      paint.bold(
        row(
          '',
          shown.map(({ principle }) => ` ${principle.code}`),
        ),
      ),
      ...stories.map(one => {
        const { number, cells, story } = one
        const name = `${String(number).padStart(lead - 1)} ${clip(titleOf(one), title)}`
        const painted = row(
          name,
          cells.slice(from, from + per).map(one => cellText(one, paint)),
        )
        return story.counts ? painted : paint.dim(painted)
      }),
      row(
        `${' '.repeat(lead)}Stories that count`,
        shown.map(({ row: { counted, cover } }) => {
          const colour = cover === 'covered' ? paint.green : cover === 'thin' ? paint.yellow : paint.red
          return colour(String(counted).padStart(cell))
        }),
      ),
    ])
  }
  const names = columns.map(({ principle }) => `${principle.code} ${principle.name}`).join(' · ')
  const apart = stories.some(({ story }) => !story.counts) ? ' · (title) does not count' : ''
  const signs = legendFor(stories)
    .map(([sign, meaning]) => `${sign} ${meaning}`)
    .join(' · ')
  const rest = outside.filter(({ row }) => row.claimed.length > 0)
  const more = rest.map(({ principle, row }) => `${principle.name} ${row.claimed.length}`).join(' · ')
  return [
    ...tables,
    [
      ...wrap(signs + apart, width).map(paint.dim),
      ...wrap(names, width).map(paint.dim),
      ...(more === '' ? [] : wrap(`Out of scope, stories that name it: ${more}`, width).map(paint.dim)),
    ],
  ]
}

/** A title as it stands in tables: in brackets where the story does not count. */
const titleOf = ({ title, story }: StoryView): string => (story.counts ? title : `(${title})`)

function cellText(one: Cell, paint: Paint): string {
  const sign = cellSign(one)
  if (one.first) return paint.green(`[${sign}]`)
  if (one.kind === 'suggested') return paint.cyan(` ${sign} `)
  return one.kind === 'signalled' ? paint.dim(` ${sign} `) : ` ${sign} `
}

/** What would be recognised, where nothing was. */
function none({ none: [first = '', ...lines] }: BankView, width: number, paint: Paint): string[] {
  if (first === '') return []
  const items = lines.flatMap(text =>
    wrap(text, width - 4).map((row, index) => `${index === 0 ? '  – ' : '    '}${row}`),
  )
  return [...wrap(first, width).map(paint.bold), ...items]
}

/** A line a story, and below it what it is without, what it suggests, and what its review says first. */
function stories({ stories, lacked }: BankView, width: number, paint: Paint): string[] {
  if (stories.length === 0) return []
  const lead = String(stories.length).length
  const numbers = (one: StoryView): string =>
    [
      `${number(one.story.minutes)} min`.padStart(9),
      (one.shares?.join('/') ?? '—').padStart(15),
      `${one.story.actors.i}/${one.story.actors.we}`.padStart(6),
      String(one.story.metrics.result).padStart(4),
      one.date.padStart(11),
      `${one.counts.error}/${one.counts.warning}/${one.counts.note}`.padStart(8),
    ].join('')
  const wide = 53
  const beside = lead + 1 + narrowestTitle + wide <= width
  const title = Math.min(widestTitle, width - lead - 1 - (beside ? wide : 0))
  const top = `${'spoken'.padStart(9)}${shareHeads.padStart(15)}${'I/we'.padStart(6)}${'R#'.padStart(4)}${'newest'.padStart(11)}${'E/W/N'.padStart(8)}`
  return [
    paint.bold(`Stories${' '.repeat(Math.max(1, lead + 1 + title - 7))}${beside ? top : ''}`.trimEnd()),
    ...stories.flatMap(one => {
      const name = clip(titleOf(one), title)
      const first = `${String(one.number).padStart(lead)} ${name}${' '.repeat(title - columnsOf(name))}`
      const rows = beside ? [first + numbers(one)] : [first.trimEnd(), ' '.repeat(lead) + numbers(one)]
      const below = (text: string, colour: (text: string) => string): string[] =>
        text === '' ? [] : wrap(text, width - lead - 3).map(row => colour(`${' '.repeat(lead + 3)}${row}`))
      const without = [one.apart ?? '', ...one.lacks].filter(text => text !== '').join(', ')
      return [
        ...rows,
        ...below(without, paint.yellow),
        ...below(suggestionOf(one), paint.cyan),
        ...one.first.flatMap(note => firstNote(note, width, lead, paint)),
      ]
    }),
    ...wrap(lacked, width).map(paint.yellow),
    ...wrap(
      'spoken length · share of situation, task, action, result, lesson in percent · sentences with I and with we · numbers in the result · newest date · errors, warnings, notes',
      width,
    ).map(paint.dim),
  ]
}

/** “suggests Dive Deep (“logs”, “traced”)”. */
const suggestionOf = ({ suggests }: StoryView): string =>
  suggests.length === 0
    ? ''
    : `suggests ${suggests.map(({ principle, words }) => `${principle} (${words.map(word => `“${word}”`).join(', ')})`).join(', ')}`

function firstNote({ text, level, line }: FirstNote, width: number, lead: number, paint: Paint): string[] {
  const at = `line ${line}: `
  return wrap(at + printable(text), width - lead - 5).map((row, index) => {
    const sign = index === 0 ? colourOf(paint, level)(levelSign[level]) : ' '
    return `${' '.repeat(lead + 3)}${sign} ${index === 0 ? paint.dim(at) + row.slice(at.length) : row}`
  })
}

function notes({ notes }: BankView, width: number, paint: Paint): string[] {
  if (notes.length === 0) return []
  const asked = new Set<string>()
  return [
    paint.bold('Notes on the bank'),
    ...notes.flatMap(({ finding, info, text, place }) => {
      const question = asked.has(info.id)
        ? []
        : wrap(info.ask, width - 4).map(row => paint.cyan(`    ${row}`))
      asked.add(info.id)
      return [...line(finding.level, text, `${place} ${info.id}`, width, paint), ...question]
    }),
  ]
}

/** What fails the run in the stories themselves; the rest is for `marginalia review`. */
function errors(review: BankReview, width: number, paint: Paint): string[] {
  const found = storyFiles(review).flatMap(({ file }) => {
    if (!file.report.findings.some(({ level }) => level === 'error')) return []
    return notesOf(file).flatMap(note => (note.level === 'error' ? [{ note, path: file.path }] : []))
  })
  if (found.length === 0) return []
  const place = ({ info, start }: Note, path: string): string => `${printable(path)}:${start.line} ${info.id}`
  return [
    paint.bold('Errors in the stories'),
    ...found.flatMap(({ note, path }) =>
      line('error', printable(note.text), place(note, path), width, paint),
    ),
  ]
}

function line(
  level: 'error' | 'warning' | 'note',
  text: string,
  place: string,
  width: number,
  paint: Paint,
): string[] {
  const rows = wrap(text, width - 4)
  const [first = '', ...rest] = rows
  const last = rows.at(-1) ?? ''
  const pad = width - 4 - columnsOf(last) - columnsOf(place)
  const out = [`  ${colourOf(paint, level)(levelSign[level])} ${first}`, ...rest.map(row => `    ${row}`)]
  if (pad >= 2) out[out.length - 1] += ' '.repeat(pad) + paint.dim(place)
  else out.push(paint.dim(`    ${place}`))
  return out
}

function duplicates({ duplicates }: BankView, width: number, paint: Paint): string[] {
  if (duplicates.length === 0) return []
  return [
    paint.bold('Told twice'),
    ...duplicates.flatMap(({ kept, repeated, relation, passages, more }) => [
      ...wrap(`${repeated.number} ${relation} ${kept.number}`, width - 2).map(row => `  ${row}`),
      ...passages.flatMap(({ kept, repeated, words }) =>
        wrap(`“${words}”  ${repeated} and ${kept}`, width - 4).map(row => paint.dim(`    ${row}`)),
      ),
      ...(more > 0 ? [paint.dim(`    and ${count(more, 'passage')} more with --format json`)] : []),
    ]),
  ]
}

function plan({ plan }: BankView, width: number, paint: Paint): string[] {
  if (!plan) return []
  const { title, rows, remarks } = plan
  const wide = Math.min(
    Math.max(0, ...rows.map(({ principle }) => columnsOf(principle))),
    Math.floor(width / 2),
  )
  let last = 0
  return [
    ...wrap(title, width).map(paint.bold),
    ...rows.map(({ interviewer, principle, story, suggested, reason }) => {
      const lead = `${interviewer === last ? '' : interviewer}`.padStart(4)
      last = interviewer
      const name = clip(principle, wide)
      const start = `${lead} ${name}${' '.repeat(wide - columnsOf(name))}  `
      const room = width - columnsOf(start)
      if (!story) return start + paint.red(clip(reason, room))
      return `${start}${clip(`${suggested ? '? ' : ''}${story.number} ${story.title}`, room)}`
    }),
    ...(rows.some(({ suggested }) => suggested)
      ? wrap('? suggested by its words: the story does not name the principle', width - 2).map(row =>
          paint.dim(`  ${row}`),
        )
      : []),
    ...remarks.flatMap(line => wrap(line, width - 2).map(row => `  ${row}`)),
  ]
}

function job({ job: asked }: BankReview, { job }: BankView, width: number, paint: Paint): string[] {
  if (!asked || !job) return []
  const left = wrap(job.leftOut, width - 2).map(row => paint.dim(`  ${row}`))
  if (job.rows.length === 0) return [`${printable(asked.path)} signals none of the principles.`, ...left]
  const wide = Math.min(
    Math.max(...job.rows.map(({ principle }) => columnsOf(principle))),
    Math.floor(width / 2),
  )
  return [
    ...wrap(`${printable(asked.path)} signals, the strongest first`, width).map(paint.bold),
    ...job.rows.flatMap(({ principle, state, words, lines }, index) => {
      const colour = state.startsWith('covered') ? paint.green : state === 'absent' ? paint.red : paint.yellow
      const name = clip(principle, wide)
      const lead = `${String(index + 1).padStart(4)} ${name}${' '.repeat(wide - columnsOf(name))}  ${colour(state)}`
      const where = `${words.slice(0, 6).join(', ')}${words.length > 6 ? ' …' : ''} (line ${lines.join(', ')})`
      return [lead, ...wrap(where, width - 5).map(row => paint.dim(`     ${row}`))]
    }),
    ...left,
  ]
}

function foot(review: BankReview, _surface: Surface, paint: Paint): string[] {
  const { files, words, findings } = bankSummary(review)
  return [paint.bold(`${count(files, 'file')} · ${count(words, 'word')} · ${countsInWords(findings)}`)]
}
