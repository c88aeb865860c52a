import { readdirSync, readFileSync } from 'node:fs'
import type { Syntax } from '@marginalia/prose'
import { wild } from '@marginalia/prose/test/wild'
import fc from 'fast-check'

export interface Text {
  readonly source: string
  readonly syntax: Syntax
}

const root = new URL('../../../fixtures/', import.meta.url)
const fixtures = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter(path => /\.(?:mdx?|txt)$/.test(path) && !path.includes('.golden.'))
  .sort()
  .map(path => readFileSync(new URL(path, root), 'utf8'))

/** UTF-16 units of a fixture that are enough for one attack. */
const excerpt = 1_500

/** Some of a text is cut out, said twice, put elsewhere or typed over. */
interface Slip {
  readonly from: number
  readonly length: number
  readonly to: number
  readonly insert: string
}

const slips = fc.array(
  fc.record<Slip>({
    from: fc.nat(),
    length: fc.nat(200),
    to: fc.nat(),
    insert: fc.oneof(fc.constant(''), wild(2)),
  }),
  { minLength: 1, maxLength: 5 },
)

/** An excerpt of at most so many units, with slips in it. */
function slipped(text: string, most: number, slips: readonly Slip[]): string {
  const begin = text.length > most ? slips[0]!.from % (text.length - most) : 0
  return slips.reduce(
    (text, { from, length, to, insert }) => {
      const start = from % (text.length + 1)
      const piece = text.slice(start, start + length)
      const rest = length % 2 === 0 ? text : text.slice(0, start) + text.slice(start + length)
      const at = to % (rest.length + 1)
      return rest.slice(0, at) + piece + insert + rest.slice(at)
    },
    text.slice(begin, begin + most),
  )
}

/** A fixture, or an excerpt of one, with slips in it. */
const mutated = fc
  .tuple(fc.constantFrom(...fixtures), slips)
  .map(([fixture, slips]) => slipped(fixture, excerpt, slips))

const noun = fc.constantFrom(
  'team',
  'vendor',
  'customers',
  'launch',
  'report',
  '40 users',
  'my manager',
  'NPS',
  'cost',
  'it',
)
const verb = fc.constantFrom(
  'cut',
  'was decided by',
  'improved',
  'had been led by',
  'owned',
  'significantly reduced',
  'will help',
)
const amount = fc.constantFrom(
  'from 12 to 3rd',
  '40%',
  '$3.4M',
  '3½%',
  'by 3x',
  'many',
  'two thirds',
  '#1',
  '1,000,000',
  '12–14',
  '−5',
  '',
)
const opening = fc.constantFrom(
  'I',
  'We',
  'The team',
  'In 2023, I',
  'Although we',
  'There',
  'Recently, it',
  '',
)
const stop = fc.constantFrom('.', '?', '!', '…', ':', ';', '.”', '')
const sentence = fc
  .tuple(opening, verb, noun, amount, fc.constantFrom('', 'because', 'so that', 'which'), noun, stop)
  .map(
    ([who, does, what, much, and, other, end]) => `${who} ${does} the ${what} ${much} ${and} ${other}${end}`,
  )
const label = fc.constantFrom(
  '',
  '**Situation:** ',
  'Task: ',
  '## Action\n\n',
  'R: ',
  '- Result: ',
  'S - ',
  'T: a\n',
  'A: b\n',
  '<b>Task</b> ',
  '<details><summary>Result</summary>\n\n',
)

/** English made from a grammar, labelled now and then. */
const english = fc
  .array(fc.tuple(label, fc.array(sentence, { minLength: 1, maxLength: 4 })), { minLength: 1, maxLength: 6 })
  .map(parts => parts.map(([name, sentences]) => name + sentences.join(' ')).join('\n\n'))

const frontMatter = fc
  .array(
    fc.constantFrom(
      'title: a',
      'prompt: judgment',
      'prompt: [x',
      'principles: [Ownership]',
      'date: 2024-13-45',
      'a: &a [*a]',
      '"": ',
      'profile: plain',
      '\t',
      '? b',
      '- c',
      '__proto__: 1',
      'b: !!js/function x',
    ),
    { maxLength: 4 },
  )
  .map(lines => `---\n${lines.join('\n')}\n---\n`)

const html = fc.constantFrom(
  '<div>',
  '</div>',
  '<!-- marginalia-disable-next-line passive-voice -- so -->',
  '<!-- marginalia-disable -->',
  '<!-- marginalia-enable -->',
  '<!-- marginalia-x -->  ',
  '<script>',
  '<br>',
  '<p\n',
  '<?',
  '<![CDATA[',
  ']]>',
  '<Note>',
  '</Note>',
  '{a}',
  '{/* marginalia-disable-file -- so */}',
  'import a from "b"',
  'export const c = `',
  '$a$',
  ':::note',
  '#+TITLE: a\n',
  '* TODO Task :a:\n',
  '#+BEGIN_SRC a\n',
  '#+END_SRC\n',
  'Story,Result\n"a ""b""",c\n',
  'Story\tResult\na\tb\n',
  '{',
)

const mixed = fc
  .array(fc.oneof(english, wild(10), html, mutated), { minLength: 1, maxLength: 5 })
  .chain(parts => fc.constantFrom('\n\n', '\n', ' ', '').map(between => parts.join(between)))

/** Characters of any kind: halves of pairs, marks of direction, what has several normal forms, what has no width. */
const characters = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({
    unit: fc.constantFrom(
      ...'*_`[]()<>!#|-+>~\\&;.:\n\r\t 1aA$%—“”\u0000\uD800\uDC00\uFEFF\u202E\u2066\u200B\u00AD\u0301ﬁÅ\u212B',
    ),
    maxLength: 300,
  }),
)

const source = fc.oneof(
  { weight: 3, arbitrary: wild(40) },
  { weight: 2, arbitrary: characters },
  { weight: 3, arbitrary: english },
  { weight: 3, arbitrary: mutated },
  { weight: 2, arbitrary: mixed },
  { weight: 1, arbitrary: fc.tuple(frontMatter, mixed).map(([head, text]) => head + text) },
)

const syntax = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Syntax>('markdown') },
  { weight: 2, arbitrary: fc.constantFrom<Syntax>('text', 'mdx', 'html', 'org', 'csv', 'tsv', 'word') },
)

/** Any text that might arrive. */
export const text: fc.Arbitrary<Text> = fc.record({ source, syntax })

/** A line or two: what breaks a law seldom needs more, and a hundred of these take no longer than one page. */
export const short: fc.Arbitrary<Text> = fc.record({
  source: fc.oneof(
    { weight: 4, arbitrary: wild(8) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
    { weight: 2, arbitrary: fc.tuple(label, sentence).map(parts => parts.join('')) },
    { weight: 2, arbitrary: fc.tuple(html, fc.oneof(sentence, wild(3)), html).map(parts => parts.join('')) },
    { weight: 1, arbitrary: fc.tuple(frontMatter, wild(3)).map(parts => parts.join('')) },
  ),
  syntax,
})

/**
 * As often as one made afresh, one of those kept, with slips in it, and every second time with a piece of another one
 * of them.
 */
export const orKept = (
  fresh: fc.Arbitrary<Text>,
  kept: readonly Text[],
  most: number,
): fc.Arbitrary<Text> => {
  const any = fc.noBias(fc.nat())
  const one = fc.tuple(fresh, any, any, slips).map(([fresh, one, other, slips]) => {
    if (kept.length === 0) return fresh
    const { source, syntax } = kept[one % kept.length]!
    const { from, to, length } = slips[0]!
    const whole = slipped(source, most, slips)
    if (other % 2 === 0) return { source: whole, syntax }
    const { source: another } = kept[other % kept.length]!
    const start = from % (another.length + 1)
    const at = to % (whole.length + 1)
    return { source: whole.slice(0, at) + another.slice(start, start + length) + whole.slice(at), syntax }
  })
  return fc.oneof(fresh, one)
}

/** What a key, or a paste, does to a text. */
export const edit = fc.record({ at: fc.nat(), remove: fc.nat(20), insert: fc.oneof(wild(3), english, html) })

export function edited(
  text: string,
  { at, remove, insert }: { at: number; remove: number; insert: string },
): string {
  const from = at % (text.length + 1)
  return text.slice(0, from) + insert + text.slice(from + remove)
}

/** One short piece again and again, then another: what a reader looks back over, or nests. */
export const repeated: fc.Arbitrary<Text> = fc
  .tuple(
    fc.oneof(wild(2), sentence, label, html),
    fc.oneof(fc.constant(''), wild(2), html),
    fc.integer({ min: 1_000, max: 16_000 }),
    fc.constantFrom<Syntax>('markdown', 'markdown', 'text', 'mdx'),
  )
  .map(([one, other, length, syntax]) => ({
    source: times(one, other === '' ? length : length / 2) + times(other, length / 2),
    syntax,
  }))

const times = (piece: string, length: number): string =>
  piece === '' ? '' : piece.repeat(Math.ceil(length / piece.length))
