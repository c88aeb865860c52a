import { askOf, type Lines, linesOf, type RuleInfo, renderRemark, type Span } from '@marginalia/report'
import { pathToUri } from './escape.ts'
import { asIs, type Format, type Reviewed } from './format.ts'
import { type Note, noteFor } from './notes.ts'

/** SARIF 2.1.0 (OASIS), for code scanning. Suppressed notes are in it, marked as such. */
export const sarif: Format = {
  id: 'sarif',
  about: 'SARIF 2.1.0, for code scanning',
  open({ version, home, rooted = asIs }) {
    const rules = new Map<string, { readonly index: number; readonly info: RuleInfo }>()
    let first = true
    return {
      file(reviewed) {
        const results = resultsOf(reviewed).map(result => {
          const lead = first ? begin : ',\n'
          first = false
          return lead + JSON.stringify(result)
        })
        return results.join('')
      },
      end() {
        const driver = {
          name: 'Marginalia',
          informationUri: home ?? ownWords,
          semanticVersion: version,
          rules: [...rules.values()].map(({ info }) => descriptorOf(info)),
        }
        const rest = `"columnKind":"utf16CodeUnits","tool":${JSON.stringify({ driver })}`
        return `${first ? begin : '\n'}],${rest}}]}\n`
      },
    }

    function resultsOf(reviewed: Reviewed): object[] {
      const lines = linesOf(reviewed.source)
      const path = rooted(reviewed.path)
      const { findings, suppressed } = reviewed.report
      return [
        ...findings.map(finding => resultOf(noteFor(finding, reviewed, lines), { ...reviewed, path }, lines)),
        ...suppressed.map(({ finding }) => ({
          ...resultOf(noteFor(finding, reviewed, lines), { ...reviewed, path }, lines),
          suppressions: [{ kind: 'inSource' }],
        })),
      ]
    }

    function resultOf({ finding, info, level, text }: Note, reviewed: Reviewed, lines: Lines): object {
      const known = rules.get(info.id) ?? { index: rules.size, info }
      rules.set(info.id, known)
      const { report, source } = reviewed
      const also = finding.also.map(place => {
        const rule = report.rules.find(({ id }) => id === place.rule)!
        const message = { text: renderRemark(place, rule, source) }
        return { ...locationOf(place.span, reviewed, lines), message }
      })
      return {
        ruleId: info.id,
        ruleIndex: known.index,
        level,
        message: { text: `${text} ${askOf(finding, info)}` },
        locations: [locationOf(finding.span, reviewed, lines)],
        ...(also.length > 0 ? { relatedLocations: also } : {}),
        partialFingerprints: { 'marginalia/v1': finding.fingerprint },
      }
    }
  },
}

/** Where no home page is known, the absolute URI that the standard asks for holds the information itself. */
const ownWords = `data:text/plain;charset=utf-8,${encodeURIComponent(
  'Marginalia reads narratives by rules and writes notes in their margin. Learn more: marginalia --help',
)}`

function locationOf([from, to]: Span, { path, source }: Reviewed, lines: Lines): object {
  const start = lines.at(from)
  const end = lines.at(to)
  return {
    physicalLocation: {
      artifactLocation: { uri: path === '-' ? 'stdin' : pathToUri(path), uriBaseId: '%SRCROOT%' },
      region: {
        startLine: start.line,
        startColumn: start.column,
        endLine: end.line,
        endColumn: end.column,
        charOffset: from,
        charLength: to - from,
        ...(to - from <= 500 ? { snippet: { text: source.slice(from, to) } } : {}),
      },
    },
  }
}

const begin =
  '{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"results":[\n'

/** As the standard asks of a name: `passive-voice` is PassiveVoice. One that would only repeat the id is left out. */
function nameOf(id: string): { readonly name?: string } {
  const name = id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())
  return name.toLowerCase() === id ? {} : { name }
}

function descriptorOf({ id, title, why, ask, category, source }: RuleInfo): object {
  const sources = source.map(({ title, url }) => (url === undefined ? title : `${title}: ${url}`))
  return {
    id,
    ...nameOf(id),
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: { text: [why, ask, ...sources].join('\n') },
    properties: { tags: [category] },
  }
}
