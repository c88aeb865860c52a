import { askOf, number } from '@marginalia/report'
import { type BankFormat, type BankReview, bankSummary, storyFiles } from './bank-review.ts'
import { type Cell, cellSign, legend, legendFor, type StoryView, shareHeads } from './bank-story-view.ts'
import { type BankView, bankView } from './bank-view.ts'
import { count } from './counting.ts'
import { escapeXml } from './escape.ts'
import { pageBegin, pageEnd } from './html-page.ts'
import { notesOf } from './notes.ts'
import { printable } from './printable.ts'

/** One page with the matrix as a heat map: no scripts, nothing fetched. */
export const bankHtml: BankFormat = {
  id: 'html',
  about: 'one page with the matrix as a heat map',
  *write(review) {
    const view = bankView(review)
    yield pageBegin('Marginalia: story bank', shades)
    yield head(review, view)
    yield notes(view)
    yield matrix(view)
    yield stories(view)
    yield duplicates(view)
    yield plan(view)
    yield job(review, view)
    yield* reviews(review)
    yield pageEnd(bankSummary(review))
  },
}

/** Cells differ by their sign as well as by their shade, so the map reads without colour. */
const shades = `body { max-width: 64rem }
.short { white-space: nowrap }
.map td, .map th { text-align: center; padding: 0.2em 0.35em }
.map th[scope=row] { text-align: left; font-weight: normal }
.map .both { background: #b7d7f0; color: #10263a }
.map .claimed { background: #dcebf7; color: #10263a }
.map .suggested { background: #eee6f7; color: #2a1640 }
.map .signalled { background: #f4f1e6; color: #3a3522 }
.map .first { outline: 2px solid #1f5f93; outline-offset: -2px; font-weight: bold }
.map .covered { background: #cfe8cf; color: #12300f }
.map .thin { background: #f7e3b5; color: #3a2a00 }
.map .absent { background: #f3c6c0; color: #3f0d08 }
.apart { opacity: 0.75; font-style: italic }
.wide { overflow-x: auto }
`

function head({ path }: BankReview, { size, asked, mappings, none: [first, ...items] }: BankView): string {
  const none =
    first === undefined
      ? ''
      : `<p><strong>${text(first)}</strong></p>\n<ul>${items.map(item => `<li>${text(item)}</li>`).join('')}</ul>\n`
  const mapped = mappings.map(line => `<p class="quiet">${text(line)}</p>\n`).join('')
  return `<h1>Story bank ${text(path)}</h1>\n<p>${text(size)}: ${asked}</p>\n${mapped}${none}`
}

function notes({ notes }: BankView): string {
  if (notes.length === 0) return ''
  const items = notes.map(
    ({ finding, info, text: message, place }) =>
      `<li class="${finding.level}"><b>${finding.level}</b> ${text(message)} <em>${text(info.ask)}</em> <span class="quiet">${text(place)} · ${info.id}</span></li>\n`,
  )
  return `<h2>Notes on the bank</h2>\n<ul>\n${items.join('')}</ul>\n`
}

function matrix({ stories, columns, outside }: BankView): string {
  if (columns.length === 0 || stories.length === 0) return ''
  const heads = columns.map(
    ({ principle }) => `<th scope="col"><abbr title="${text(principle.name)}">${principle.code}</abbr></th>`,
  )
  const rows = stories.map(one => {
    const cells = one.cells.map((cell, index) => cellOf(cell, columns[index]!.principle.name))
    return `<tr${apart(one)}><th scope="row">${one.number} ${text(one.title)}</th>${cells.join('')}</tr>\n`
  })
  const totals = columns.map(
    ({ row: { counted, target, cover } }) =>
      `<td class="${cover}" title="${cover}">${counted}/${target}</td>`,
  )
  const signs = legendFor(stories).map(([sign, meaning]) =>
    sign === '[ ]' ? `framed: ${meaning}` : `${sign} ${meaning}`,
  )
  const named = outside.filter(({ row }) => row.claimed.length > 0)
  const more = named.map(({ principle, row }) => `${principle.name} ${row.claimed.length}`).join(', ')
  return [
    '<h2>Principles</h2>',
    `<p class="quiet">${text(signs.join(' · '))}. Stories in italics do not count.${more === '' ? '' : ` Out of scope: ${text(more)}.`}</p>`,
    `<div class="wide"><table class="map"><thead><tr><td></td>${heads.join('')}</tr></thead>`,
    `<tbody>${rows.join('')}</tbody>`,
    `<tfoot><tr><th scope="row">Stories that count</th>${totals.join('')}</tr></tfoot></table></div>\n`,
  ].join('\n')
}

function cellOf(cell: Cell, principle: string): string {
  if (cell.kind === 'none') return '<td></td>'
  const meaning = legend.find(([sign]) => sign === cellSign(cell))![1]
  const title = `${principle}: ${meaning}${cell.first ? ', first' : ''}`
  return `<td class="${cell.kind}${cell.first ? ' first' : ''}" title="${text(title)}">${cellSign(cell)}</td>`
}

function stories({ stories, lacked }: BankView): string {
  if (stories.length === 0) return ''
  const heads = [
    '',
    'Story',
    'Place',
    'Minutes',
    `${shareHeads} %`,
    'I/we',
    'Numbers in result',
    'Newest date',
    'Without',
    'First',
  ]
  const rows = stories.map(one => {
    const { story } = one
    const cells = [
      one.number,
      text(one.title),
      text(one.place),
      number(story.minutes),
      one.shares?.join('/') ?? '—',
      `${story.actors.i}/${story.actors.we}`,
      story.metrics.result,
      one.date,
      withoutOf(one),
      one.first.map(note => `${text(note.text)} <span class="quiet">line ${note.line}</span>`).join('<br>'),
    ]
    const row = cells.map((cell, index) => `<td${wrapped.has(index) ? '' : ' class="short"'}>${cell}</td>`)
    return `<tr${apart(one)}>${row.join('')}</tr>\n`
  })
  const row = heads.map(name => `<th scope="col">${name}</th>`).join('')
  return `<h2>Stories</h2>\n<div class="wide"><table><thead><tr>${row}</tr></thead>\n<tbody>${rows.join('')}</tbody></table></div>\n${lacked === '' ? '' : `<p>${text(lacked)}</p>\n`}`
}

/** Why it does not count, what it is without and what it suggests instead of a name. */
const withoutOf = ({ apart, lacks, suggests }: StoryView): string =>
  text(
    [
      ...(apart === null ? [] : [apart]),
      ...lacks,
      ...suggests.map(
        ({ principle, words }) => `suggests ${principle} (${words.map(word => `“${word}”`).join(', ')})`,
      ),
    ].join(', '),
  )

/** Columns of prose, which may break. */
const wrapped = new Set([1, 2, 8, 9])

function duplicates({ duplicates }: BankView): string {
  if (duplicates.length === 0) return ''
  const items = duplicates.map(({ kept, repeated, relation, passages }) => {
    const shared = passages.map(
      one =>
        `<li>“${text(one.words)}” <span class="quiet">${text(one.repeated)}, ${text(one.kept)}</span></li>`,
    )
    return `<li>${text(repeated.title)} ${relation} ${text(kept.title)}<ul>${shared.join('')}</ul></li>\n`
  })
  return `<h2>Told twice</h2>\n<ul>\n${items.join('')}</ul>\n`
}

function plan({ plan }: BankView): string {
  if (!plan) return ''
  const rows = plan.rows.map(({ interviewer, principle, story, suggested, reason }) => {
    const told = story
      ? `<td>${suggested ? '<em>suggested:</em> ' : ''}${story.number} ${text(story.title)}</td>`
      : `<td class="absent">${reason}</td>`
    return `<tr><td class="number">${interviewer}</td><td>${text(principle)}</td>${told}</tr>\n`
  })
  const table = `<table><thead><tr><th scope="col">Interviewer</th><th scope="col">Principle</th><th scope="col">Story</th></tr></thead>\n<tbody>${rows.join('')}</tbody></table>\n`
  const remarks = plan.remarks.map(line => `<p>${text(line)}</p>\n`).join('')
  return `<h2>${text(plan.title)}</h2>\n${rows.length > 0 ? table : ''}${remarks}`
}

function job({ job: asked }: BankReview, { job }: BankView): string {
  if (!asked || !job) return ''
  const rows = job.rows.map(
    ({ principle, state, words, lines }) =>
      `<tr><td>${text(principle)}</td><td class="${state.split(',')[0]}">${state}</td><td>${text(words.join(', '))}</td><td>${lines.join(', ')}</td></tr>\n`,
  )
  const left = job.leftOut === '' ? '' : `<p class="quiet">${text(job.leftOut)}</p>\n`
  return `<h2>What ${text(asked.path)} signals</h2>\n<table class="map"><thead><tr><th scope="col">Principle</th><th scope="col">Bank</th><th scope="col">Words</th><th scope="col">Lines</th></tr></thead>\n<tbody>${rows.join('')}</tbody></table>\n${left}`
}

/** The ordinary notes of each file, folded. */
function* reviews(review: BankReview): Generator<string> {
  yield '<h2>Notes on the stories</h2>\n'
  for (const { file } of storyFiles(review)) {
    const notes = notesOf(file)
    const items = notes.map(
      ({ finding, level, text: message, info, start }) =>
        `<li class="${level}"><b>${level}</b> ${text(message)} <em>${text(askOf(finding, info))}</em> <span class="quiet">line ${start.line} · ${info.id}</span></li>\n`,
    )
    yield `<details><summary>${text(file.path)}: ${count(notes.length, 'note')}</summary>\n<ul>\n${items.join('')}</ul>\n</details>\n`
  }
}

const apart = ({ story }: StoryView): string => (story.counts ? '' : ' class="apart"')

const text = (words: string): string => escapeXml(printable(words))
