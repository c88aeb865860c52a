import { askOf } from '@marginalia/report'
import { countsInWords } from './counting.ts'
import { escapeMarkdown } from './escape.ts'
import { countsOf, type Format, type Reviewed } from './format.ts'
import type { Note } from './notes.ts'
import { type Overview, overviewOf, type PartShare } from './overview.ts'
import { printable } from './printable.ts'
import { linesInWords, restInWords, type Show } from './reading.ts'

/** A summary a coach could send: what matters most, what the text is made of, its numbers, the questions, the rest. */
export const markdown: Format = {
  id: 'markdown',
  about: 'a summary to send or to paste into a pull request',
  forPeople: true,
  open: ({ show = 'first' }) => ({
    file: reviewed => `${fileOf(reviewed, show)}\n`,
    end: ({ files, words, findings }) =>
      files < 2 ? '' : `${files} files, ${words} words, ${countsInWords(findings)}.\n`,
  }),
}

function fileOf(reviewed: Reviewed, show: Show): string {
  const overview = overviewOf(reviewed)
  const { report } = reviewed
  const suppressed = report.suppressed.length > 0 ? `, ${report.suppressed.length} suppressed` : ''
  return [
    `# ${text(reviewed.path)}`,
    `Reviewed as ${text(report.profile)}: **${countsInWords(countsOf(report))}**${suppressed}. ${overview.sizes.join(', ')}.`,
    ...first(overview),
    ...shape(overview),
    ...ledger(overview),
    ...probes(overview),
    ...(show === 'all' ? notes(overview) : rest(overview)),
    overview.notChecked.length > 0 ? `Not checked: ${text(overview.notChecked.join('; '))}.` : '',
  ]
    .filter(part => part !== '')
    .join('\n\n')
    .concat('\n')
}

function shape({ sections, inferred, absent, actors }: Overview): string[] {
  const share = ({ name, value, percent }: PartShare, unit: string): string =>
    `${name} ${percent}% (${value}${unit})`
  const out: string[] = []
  if (sections.length > 0) {
    const basis = inferred ? ', partly inferred from the sentences' : ''
    out.push(`**Parts**${basis}: ${sections.map(one => share(one, ' words')).join(' · ')}`)
  }
  if (absent.length > 0) out.push(`**Absent**: ${absent.join(', ')}`)
  if (actors.some(({ value }) => value > 0)) {
    out.push(`**Who acts**, by sentence: ${actors.map(one => share(one, '')).join(' · ')}`)
  }
  return out
}

function ledger({ ledger }: Overview): string[] {
  if (ledger.length === 0) return []
  const rows = ledger.map(({ line, words, kind, measure, baseline, period }) =>
    [String(line), text(words), kind, text(measure ?? '—'), text(baseline ?? '—'), text(period ?? '—')].join(
      ' | ',
    ),
  )
  return [
    '## Numbers that count',
    ['| Line | Number | Kind | Of what | From | Over |', '| --: | --- | --- | --- | --- | --- |']
      .concat(rows.map(row => `| ${row} |`))
      .join('\n'),
  ]
}

function probes({ probes }: Overview): string[] {
  if (probes.length === 0) return []
  return ['## Questions to expect', probes.map(({ line, ask }) => `- ${text(ask)} (line ${line})`).join('\n')]
}

/** The most important first, so they are numbered. */
function first({ reading }: Overview): string[] {
  if (reading.first.length === 0) return []
  return ['## Read first', reading.first.map((note, index) => `${index + 1}. ${item(note)}`).join('\n')]
}

function rest({ reading }: Overview): string[] {
  if (reading.rest.length === 0) return []
  const items = reading.kinds.map(({ info, counts, lines }) => {
    return `- ${text(info.title)}: ${countsInWords(counts)}, ${linesInWords(lines)} \`${info.id}\``
  })
  return [`## ${restInWords(reading)}`, items.join('\n')]
}

function notes({ groups }: Overview): string[] {
  return groups.flatMap(({ title, notes }) => [
    `## ${title}`,
    notes.map(note => `- ${item(note)}`).join('\n'),
  ])
}

const item = ({ finding, start, level, text: message, info }: Note): string =>
  `Line ${start.line}, ${level}: ${text(message)} *${text(askOf(finding, info))}* \`${info.id}\``

const text = (words: string): string => escapeMarkdown(printable(words))
