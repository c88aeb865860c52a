import { askOf } from '@marginalia/report'
import { countsInWords } from './counting.ts'
import { escapeXml } from './escape.ts'
import { countsOf, type Format, type Reviewed } from './format.ts'
import { pageBegin, pageEnd } from './html-page.ts'
import { type Note, notesOf } from './notes.ts'
import { type Overview, overviewOf, type PartShare } from './overview.ts'
import { printable } from './printable.ts'
import { restInWords, type Show } from './reading.ts'

/** One page that can be sent and printed: no scripts, nothing fetched. */
export const html: Format = {
  id: 'html',
  about: 'one page to send or to print, with the text and its notes',
  forPeople: true,
  open({ show = 'first' }) {
    let first = true
    let number = 0
    return {
      file(reviewed) {
        const start = first ? begin : ''
        first = false
        number++
        return start + article(reviewed, number, show)
      },
      end: summary => `${first ? begin : ''}${pageEnd(summary)}`,
    }
  },
}

const begin = pageBegin('Marginalia: review')

function article(reviewed: Reviewed, file: number, show: Show): string {
  const overview = overviewOf(reviewed)
  const { report } = reviewed
  const suppressed = report.suppressed.length > 0 ? `, ${report.suppressed.length} suppressed` : ''
  const counts = `<strong>${countsInWords(countsOf(report))}</strong>${suppressed}`
  return [
    `<article>\n<h1>${text(reviewed.path)}</h1>`,
    `<p>Reviewed as ${text(report.profile)}: ${counts}. ${overview.sizes.join(', ')}.</p>`,
    first(overview, file),
    shape(overview),
    ledger(overview),
    probes(overview),
    show === 'all' ? groups(overview, file) : rest(overview, file),
    overview.notChecked.length > 0
      ? `<p class="quiet">Not checked: ${text(overview.notChecked.join('; '))}.</p>`
      : '',
    `<h2>The text</h2>\n<div class="text">${marked(reviewed, file, show)}</div>`,
    '</article>\n',
  ]
    .filter(part => part !== '')
    .join('\n')
}

function shape({ sections, inferred, absent, actors }: Overview): string {
  const basis = inferred ? ', partly inferred from the sentences' : ''
  return [
    sections.length > 0 ? bar(`Parts${basis}`, sections, 'words') : '',
    absent.length > 0 ? `<p>Absent: ${absent.join(', ')}</p>` : '',
    actors.some(({ value }) => value > 0) ? bar('Who acts', actors, 'sentences') : '',
  ].join('\n')
}

/** A table whose rows show their share; it reads the same without the picture. */
function bar(title: string, shares: readonly PartShare[], unit: string): string {
  const rows = shares.map(
    ({ name, value, percent }) =>
      `<tr><th scope="row">${text(name)}</th><td class="number">${value}</td><td class="number">${percent}%</td><td><meter min="0" max="100" value="${percent}">${percent}%</meter></td></tr>\n`,
  )
  const head = `<tr><td></td><th scope="col">${unit}</th><th scope="col">share</th><td></td></tr>\n`
  return `<table class="bar"><caption>${text(title)}</caption>\n${head}${rows.join('')}</table>`
}

function ledger({ ledger }: Overview): string {
  if (ledger.length === 0) return ''
  const rows = ledger.map(({ line, words, kind, measure, baseline, period }) => {
    const cells = [words, kind, measure ?? '—', baseline ?? '—', period ?? '—']
    return `<tr><td class="number">${line}</td>${cells.map(cell => `<td>${text(cell)}</td>`).join('')}</tr>\n`
  })
  const head = ['Line', 'Number', 'Kind', 'Of what', 'From', 'Over'].map(
    name => `<th scope="col">${name}</th>`,
  )
  return `<h2>Numbers that count</h2>\n<table><tr>${head.join('')}</tr>\n${rows.join('')}</table>`
}

function probes({ probes }: Overview): string {
  if (probes.length === 0) return ''
  const items = probes.map(
    ({ line, ask }) => `<li>${text(ask)} <span class="quiet">line ${line}</span></li>\n`,
  )
  return `<h2>Questions to expect</h2>\n<ol>\n${items.join('')}</ol>`
}

/** The most important first, so they are numbered. */
function first({ reading }: Overview, file: number): string {
  if (reading.first.length === 0) return ''
  return `<h2>Read first</h2>\n<ol>\n${reading.first.map(note => item(note, file)).join('')}</ol>`
}

/** Folded: one step away. */
function rest(overview: Overview, file: number): string {
  if (overview.reading.rest.length === 0) return ''
  const summary = `<summary>${restInWords(overview.reading)}</summary>`
  return `<details>${summary}\n${groups(overview, file)}\n</details>`
}

const groups = ({ groups }: Overview, file: number): string =>
  groups
    .map(
      ({ title, notes }) =>
        `<h2>${text(title)}</h2>\n<ul>\n${notes.map(note => item(note, file)).join('')}</ul>`,
    )
    .join('\n')

function item({ finding, info, level, text: message, start }: Note, file: number): string {
  const link = `<a href="#${anchor(finding.fingerprint, file)}">line ${start.line}</a>`
  return `<li class="${level}"><b>${level}</b> ${text(message)} <em>${text(askOf(finding, info))}</em> <span class="quiet">${link} · ${info.id}</span></li>\n`
}

const anchor = (fingerprint: string, file: number): string => `n${file}-${fingerprint}`

/**
 * The whole text with its marks. Findings may overlap, so it is cut at every start and end. Where the first are
 * shown, the marks of the rest are quiet.
 */
function marked(reviewed: Reviewed, file: number, show: Show): string {
  const { source, report } = reviewed
  const loud = new Set(show === 'all' ? report.findings : report.first.map(index => report.findings[index]!))
  const notes = notesOf(reviewed)
  const marks = notes.flatMap(note => [
    { note, span: note.finding.span, id: `<a id="${anchor(note.finding.fingerprint, file)}"></a>` },
    ...note.finding.also.map(({ span }) => ({ note, span, id: '' })),
  ])
  if (marks.length === 0) return body(source)
  const offsets = [...new Set([0, source.length, ...marks.flatMap(({ span }) => span)])].sort((a, b) => a - b)
  const starting = new Map<number, typeof marks>()
  for (const mark of marks) {
    const known = starting.get(mark.span[0])
    if (known) known.push(mark)
    else starting.set(mark.span[0], [mark])
  }
  let open: typeof marks = []
  return offsets
    .map((from, index) => {
      const to = offsets[index + 1] ?? from
      const begins = starting.get(from) ?? []
      open = [...open, ...begins].filter(({ span }) => span[1] > from)
      const ids = begins.map(({ id }) => id).join('')
      const words = body(source.slice(from, to))
      if (open.length === 0 || words === '') return ids + words
      const level = (['error', 'warning', 'note'] as const).find(level =>
        open.some(({ note }) => note.level === level && loud.has(note.finding)),
      )
      const title = open.map(({ note }) => `${note.text} ${askOf(note.finding, note.info)}`).join('\n')
      return `${ids}<mark class="${level ?? 'rest'}" title="${text(title)}">${words}</mark>`
    })
    .join('')
}

/** Text that keeps its lines. */
const body = (words: string): string =>
  words
    .split(/(\r\n|\r|\n)/)
    .map((part, index) => (index % 2 === 1 ? '\n' : escapeXml(printable(part))))
    .join('')

const text = (words: string): string => escapeXml(printable(words))
