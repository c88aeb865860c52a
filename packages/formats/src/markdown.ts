import { countsInWords } from './counting.ts'
import { escapeMarkdown } from './escape.ts'
import { countsOf, type Format, type Reviewed } from './format.ts'
import { type Overview, overviewOf, type Share } from './overview.ts'
import { printable } from './printable.ts'

/** A summary a coach could send: per file what it is made of, its numbers, the questions, the notes. */
export const markdown: Format = {
  id: 'markdown',
  about: 'a summary to send or to paste into a pull request',
  open: () => ({
    file: reviewed => `${fileOf(reviewed)}\n`,
    end: ({ files, words, findings }) =>
      files < 2 ? '' : `${files} files, ${words} words, ${countsInWords(findings)}.\n`,
  }),
}

function fileOf(reviewed: Reviewed): string {
  const overview = overviewOf(reviewed)
  const { report } = reviewed
  const suppressed = report.suppressed.length > 0 ? `, ${report.suppressed.length} suppressed` : ''
  return [
    `# ${text(reviewed.path)}`,
    `Reviewed as ${text(report.profile)}: **${countsInWords(countsOf(report))}**${suppressed}. ${overview.sizes.join(', ')}.`,
    ...shape(overview),
    ...ledger(overview),
    ...probes(overview),
    ...notes(overview),
    overview.notChecked.length > 0 ? `Not checked: ${text(overview.notChecked.join('; '))}.` : '',
  ]
    .filter(part => part !== '')
    .join('\n\n')
    .concat('\n')
}

function shape({ sections, inferred, absent, actors }: Overview): string[] {
  const share = ({ name, value, percent }: Share, unit: string): string =>
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

function notes({ groups }: Overview): string[] {
  return groups.flatMap(({ title, notes }) => [
    `## ${title}`,
    notes
      .map(({ start, level, text: message, info }) => {
        return `- Line ${start.line}, ${level}: ${text(message)} *${text(info.ask)}* \`${info.id}\``
      })
      .join('\n'),
  ])
}

const text = (words: string): string => escapeMarkdown(printable(words))
