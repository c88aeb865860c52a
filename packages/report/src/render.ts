import type { Data, Finding, Probe, ProbeInfo, Remark } from './report.ts'
import type { RuleInfo } from './rule-info.ts'
import type { Span } from './span.ts'

const longest = 80
const longestFurther = 40
/** Further places that are quoted. */
const mostQuoted = 4

/**
 * Put the writer's words and the numbers into the sentence of a rule, quote the note's further places of the same rule
 * and count the others: nothing else. Throws when the template names a value the finding does not have (a rule's mistake).
 */
export function render(finding: Finding, info: RuleInfo, source: string): string {
  const says = renderRemark(finding, info, source)
  const { also, rule } = finding
  if (also.length === 0) return says
  const quoted = also
    .filter(one => one.rule === rule)
    .slice(0, mostQuoted)
    .map(one => `“${quote(source, placeOfWords(one), longestFurther)}”`)
  const rest = also.length - quoted.length
  const more = `${rest} more ${rest === 1 ? 'place' : 'places'}`
  if (quoted.length === 0) return `${says} And ${more}.`
  const further = rest > 0 ? [...quoted, `and ${more}`] : quoted
  const listed = further.join(', ')
  // Words that end their sentence end this one.
  return `${says} Also: ${listed}${/[.?!]”$/.test(listed) ? '' : '.'}`
}

/** What a rule says about one place alone; `most` is how many UTF-16 units are quoted of any words. */
export function renderRemark(place: Remark, info: RuleInfo, source: string, most = longest): string {
  const template = info.messages[place.message]
  if (template === undefined) throw new Error(`${info.id}: no message “${place.message}”`)
  return fill(template, placeOfWords(place), place.data, source, info.id, most)
}

/** The question a reviewer asks in the margin there. */
export const askOf = ({ message }: Remark, { ask, asks }: RuleInfo): string => asks?.[message] ?? ask

/** The words a place is about: those a rule named, where the place is the clause around them. */
export function placeOfWords({ span, data }: Remark): Span {
  const { words } = data
  return typeof words === 'object' ? words : span
}

/** Fill a probe's question in the same way. */
export function renderProbe(probe: Probe, info: ProbeInfo, source: string): string {
  return fill(info.ask, probe.span, probe.data, source, info.id, longest)
}

function fill(template: string, span: Span, data: Data, source: string, id: string, most: number): string {
  return template.replace(/\{(\w+)\}/g, (_, key: string) => {
    const value = key === 'match' ? span : data[key]
    if (value === undefined) throw new Error(`${id}: no value for {${key}}`)
    return typeof value === 'number' ? number(value) : quote(source, value, most)
  })
}

/** The writer's words on one line; a long passage keeps its beginning and its end. */
export function quote(source: string, [start, end]: Span, most = longest): string {
  const words = source.slice(start, end).replace(/\s+/g, ' ').trim()
  if (words.length <= most) return words
  const half = Math.floor((most - 3) / 2)
  const head = words
    .slice(0, half)
    .replace(/[\uD800-\uDBFF]$/, '')
    .replace(/\s+\S*$/, '')
  const tail = words
    .slice(-half)
    .replace(/^[\uDC00-\uDFFF]/, '')
    .replace(/^\S*\s+/, '')
  return `${head} … ${tail}`
}

/** A number with thousands separators, the same in every locale. */
export function number(value: number): string {
  const [whole = '', fraction] = String(Math.abs(value)).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return `${value < 0 ? '-' : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}`
}
