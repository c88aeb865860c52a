import { defineRule } from '@marginalia/engine'
import { gapLabels, gapNouns, gapOrders, gapStarts, hasBeginning, noteOrders } from '@marginalia/english'
import type { Block } from '@marginalia/prose'

/** Words that stand for what is missing. */
const marker = String.raw`(?<![\p{L}\p{N}])(?:TB[CD]|TODO|FIXME|XXX+)(?![\p{L}\p{N}])`
const marked = new RegExp(marker, 'u')
const opensWithMarker = new RegExp(`^${marker}`, 'iu')

const patterns = [
  String.raw`[$€£]?[Xx]{1,3}%|[$€£][Xx]{1,4}(?:[.,][Xx]{1,3})*[BKM]?(?![\p{L}\p{N}])`,
  String.raw`${marker}|\blorem ipsum\b`,
  String.raw`\[(?<square>[^\]\n]{1,310})\]|<(?<angle>[^>\n]{2,40})>|_{4,}|(?<![\p{L}\p{N}?])\?{3,}`,
]
const placeholder = new RegExp(patterns.join('|'), 'giu')
/** One of these stands where any of them does: hardly a block is looked through for them. */
const hints = [/[[<]|_{4}|\?{3}/, /x[%x]|[$€£]x/i, /TB[CD]|TODO|FIXME|lorem/i]

/** “Insert your city”, “company name”, “X%”: what stands between square brackets of a template. */
function isGap(inside: string): boolean {
  if (/^(?:[Xx]{1,3}[%+]?|N)$/i.test(inside) || opensWithMarker.test(inside) || marked.test(inside))
    return true
  const [first = '', second, ...others] = inside.toLowerCase().split(' ')
  if (second !== undefined && (gapOrders.has(first) || first === 'your' || first === 'add')) return true
  // “[check with the guard]”, “[confirm date]”: a note to oneself.
  if (second !== undefined && noteOrders.has(first)) return true
  if (first === 'city,' && second === 'state' && others.length === 0) return true
  const ends = second === undefined || gapLabels.has(second) || /^[a-z0-9]$/.test(second)
  return gapNouns.has(first) && ends && others.length === 0
}

/** “My todo list”, “I left a TODO”: a gap in small letters has a colon behind it, and a TODO with an article is told of. */
const isPlainWord = (text: string, { 0: found, index }: RegExpExecArray): boolean =>
  (/^(?:todo|fixme)$/.test(found) && text[index + found.length] !== ':') ||
  (/^(?:todo|fixme)$/i.test(found) &&
    /(?<!\w)(?:an?|the)\s$/i.test(text.slice(Math.max(0, index - 5), index)))

/** “## S [situation]”: the letter spelt out. */
const isLabel = ({ kind, text }: Block, inside: string, at: number): boolean =>
  kind === 'heading' &&
  /^(?:situation|task|action|result|learning)s?$/i.test(inside) &&
  /(?:^|\s)[STARL]\s?$/.test(text.slice(Math.max(0, at - 3), at))

/** A gap that a template left. */
export default defineRule({
  id: 'placeholder',
  title: 'Placeholder left in the text',
  why: 'A gap from a template tells the reader that nobody read the text again.',
  ask: 'What belongs here?',
  category: 'hygiene',
  source: [{ title: 'Marginalia, from templates in public story banks', grade: 'own' }],
  level: 'error',
  scope: 'block',
  messages: { left: '“{match}” is a gap from a template.' },
  examples: {
    flags: [
      'Revenue grew by «X%» at «[Company]».',
      'The date is «TBD», the budget «$XX», the loss «$XXK».',
      'The dates are all «TBD».',
      'The dates are all «[TBD]» and «[TODO: ask the smith]».',
      'We opened «[the month is TBD]».',
      '## «[Result]»',
      'The lift cost $90,000 «[check with the harbour office]».',
      'The lift was slow because «[finish sentence]».',
    ],
    passes: [
      'See the [appendix](a.md).',
      'The x-axis shows 40% and the team at Xerox agreed [sic].',
      'We rolled out OS X in 2014.',
      'It stood on my todo list for a year.',
      '## S [situation]\n\nThe lift of the harbour office stood still.',
      'The old chart of the harbour has a TODO beside the lamp.',
      'She asked: “Now????”',
      'The guard “[asked] for the key” and got it.',
      'The guard “[whom they knew] asked for the key”.',
    ],
  },
  *check(block) {
    if (!hints.some(hint => hint.test(block.text))) return
    for (const match of block.text.matchAll(placeholder)) {
      const { square, angle } = match.groups!
      if (isPlainWord(block.text, match)) continue
      if (square !== undefined && (!isGap(square) || isLabel(block, square, match.index))) continue
      if (angle !== undefined && !hasBeginning(angle.toLowerCase(), gapStarts)) continue
      yield { message: 'left', at: [match.index, match.index + match[0].length] }
    }
  },
})
