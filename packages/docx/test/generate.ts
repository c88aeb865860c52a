import fc from 'fast-check'
import {
  type Contents,
  cell,
  control,
  escaped,
  field,
  paragraph,
  run,
  table,
  textBox,
} from './package-builder.ts'

/** What the generator has used, so that the tests can show that every structure was exercised. */
export type Tally = Map<string, number>

const words = fc.stringMatching(/^[A-Za-z]{1,7}$/)
const nasty = fc.constantFrom(
  '*',
  '**',
  '_',
  '__',
  '~',
  '~~',
  '`',
  '```',
  '\\',
  '[',
  ']',
  '](',
  ']:',
  '[^1]',
  '[x] ',
  '!',
  '![',
  '<',
  '<b>',
  '</p>',
  '<!--',
  '&',
  '&amp;',
  '&#65;',
  '|',
  '# ',
  '## ',
  '> ',
  '- ',
  '+ ',
  '1. ',
  '23) ',
  '---',
  '===',
  ':--',
  '| --- |',
  'http://',
  'https://example.org/a_b_c',
  'www.example.org',
  'a@example.org',
  ' ',
  '  ',
  '\t',
  '(',
  ')',
  ':',
  '.',
  ',',
  'snake_case',
  'R&D',
  '5 * 3',
  '~50%',
  '“',
  '”',
  '’',
  '\u00a0',
  '\u00ad',
  '\u200b',
  '😀',
  '👩‍💻',
  'é',
  'e\u0301',
  '漢字',
  '$',
  '{',
  '}',
  '"',
  "'",
  '#',
  '+++',
  '\n',
) // prettier-ignore
export const text = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: words },
      { weight: 3, arbitrary: fc.constant(' ') },
      { weight: 2, arbitrary: nasty },
    ),
    {
      minLength: 1,
      maxLength: 9,
    },
  )
  .map(parts => parts.join(''))

const format = fc.constantFrom('', '', '', '<w:b/>', '<w:i/>', '<w:b/><w:sz w:val="28"/>', '<w:b w:val="0"/>')

/** `w:t` in the ways producers write it: references, CDATA, an XML comment inside, no xml:space. */
const textElement = fc.tuple(text, fc.nat(9)).map(([value, way]) => {
  const safe = escaped(value)
  const referenced = (character: string) => `&#x${character.charCodeAt(0).toString(16)};`
  if (way === 0)
    return `<w:t xml:space='preserve'>${value
      .split(/([a-c])/)
      .map((part, n) => (n % 2 ? referenced(part) : escaped(part)))
      .join('')}</w:t>`
  if (way === 1) return `<w:t xml:space="preserve"><![CDATA[${value.replaceAll(']]>', '')}]]></w:t>`
  if (way === 2) return `<w:t>${safe}</w:t>`
  if (way === 3 && safe.length > 1 && !/&/.test(safe))
    return `<w:t xml:space="preserve">${safe.slice(0, 1)}<!-- x -->${safe.slice(1)}</w:t>`
  return `<w:t xml:space="preserve">${safe}</w:t>`
})
const atom = fc.constantFrom(
  '<w:tab/>',
  '<w:br/>',
  '<w:noBreakHyphen/>',
  '<w:softHyphen/>',
  '<w:lastRenderedPageBreak/>',
  '<w:br w:type="page"/>',
)
const symbol =
  '<mc:AlternateContent><mc:Choice Requires="w16se"><w16se:symEx w16se:font="Segoe UI Emoji" w16se:char="1F600"/></mc:Choice><mc:Fallback><w:t>😀</w:t></mc:Fallback></mc:AlternateContent>'
const oneRun = fc
  .tuple(
    format,
    fc.array(fc.oneof({ weight: 6, arbitrary: textElement }, atom, fc.constant(symbol)), {
      minLength: 1,
      maxLength: 3,
    }),
  )
  .map(
    ([properties, children]) =>
      `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}${children.join('')}</w:r>`,
  )

interface Ids {
  comments: number[]
  notes: number
}

/** A document; `tally` counts the structures it has. */
export function documents(tally: Tally): fc.Arbitrary<Contents> {
  const count = <T>(name: string, arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T> =>
    arbitrary.map(value => {
      tally.set(name, (tally.get(name) ?? 0) + 1)
      return value
    })
  const runs = fc.array(oneRun, { minLength: 1, maxLength: 3 }).map(list => list.join(''))
  const wrap = (open: string, close: string) => runs.map(inner => open + inner + close)
  const deleted = text.map(
    value =>
      `<w:del w:id="90" w:author="A"><w:r><w:delText xml:space="preserve">${escaped(value)}</w:delText></w:r></w:del>`,
  )
  const inline: fc.Arbitrary<string> = fc.oneof(
    { weight: 12, arbitrary: runs },
    count(
      'bookmark',
      runs.map(
        inner =>
          `<w:bookmarkStart w:id="70" w:name="b"/>${inner}<w:bookmarkEnd w:id="70"/><w:proofErr w:type="spellStart"/>`,
      ),
    ),
    count('hyperlink', wrap('<w:hyperlink r:id="link1">', '</w:hyperlink>')),
    count('smart tag', wrap('<w:smartTag w:element="x">', '</w:smartTag>')),
    count('insertion', wrap('<w:ins w:id="91" w:author="A">', '</w:ins>')),
    count('deletion', deleted),
    count(
      'move',
      fc
        .tuple(text, runs)
        .map(
          ([from, to]) =>
            `<w:moveFrom w:id="92" w:author="A">${run(from)}</w:moveFrom><w:moveTo w:id="93" w:author="A">${to}</w:moveTo>`,
        ),
    ),
    count(
      'field',
      runs.map(inner => field('REF target \\h', inner)),
    ),
    count(
      'nested field',
      fc.tuple(runs, runs).map(([a, b]) => field('REF outer', a + field('REF inner', b))),
    ),
    count(
      'link field',
      runs.map(inner => field('HYPERLINK "https://example.org/x"', inner)),
    ),
    count(
      'field in one run',
      text.map(
        value =>
          `<w:r><w:t>see</w:t><w:fldChar w:fldCharType="begin"/><w:instrText>REF x</w:instrText><w:fldChar w:fldCharType="separate"/><w:t xml:space="preserve">${escaped(value)}</w:t><w:fldChar w:fldCharType="end"/></w:r>`,
      ),
    ),
    count(
      'simple field',
      runs.map(inner => `<w:fldSimple w:instr="AUTHOR">${inner}</w:fldSimple>`),
    ),
    count(
      'plain control',
      runs.map(inner => control(inner, '<w:text/>')),
    ),
    count(
      'rich control',
      runs.map(inner => control(inner)),
    ),
    count(
      'prompt',
      text.map(value => control(run(value), '<w:showingPlcHdr/>')),
    ),
    count(
      'ruby',
      fc
        .tuple(words, words)
        .map(
          ([a, b]) => `<w:r><w:ruby><w:rt>${run(a)}</w:rt><w:rubyBase>${run(b)}</w:rubyBase></w:ruby></w:r>`,
        ),
    ),
    count(
      'hidden',
      text.map(value => run(value, '<w:vanish/>')),
    ),
    count(
      'existing comment',
      runs.map(inner => `«comment»${inner}«/comment»`),
    ),
    count('note reference', fc.constantFrom('«footnote»', '«endnote»')),
    count(
      'text box',
      fc
        .array(runs, { minLength: 1, maxLength: 2 })
        .map(list => textBox(list.map(inner => paragraph(inner)).join(''))),
    ),
    count(
      'tracked format',
      text.map(value =>
        run(value, '<w:b/><w:rPrChange w:id="94" w:author="A"><w:rPr><w:i/></w:rPr></w:rPrChange>'),
      ),
    ),
    count(
      'alternative',
      text.map(
        value =>
          `<mc:AlternateContent><mc:Choice Requires="w14">${run(value)}</mc:Choice><mc:Fallback>${run(value)}</mc:Fallback></mc:AlternateContent>`,
      ),
    ),
  )
  const properties = fc.oneof(
    { weight: 6, arbitrary: fc.constant('') },
    count('heading', fc.constantFrom('<w:pStyle w:val="Titre2"/>', '<w:outlineLvl w:val="0"/>')),
    count(
      'bullet',
      fc
        .constantFrom(0, 1, 2)
        .map(level => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`),
    ),
    count(
      'number',
      fc
        .constantFrom(0, 1, 2)
        .map(level => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="2"/></w:numPr>`),
    ),
    count('deleted paragraph mark', fc.constant('<w:rPr><w:del w:id="95" w:author="A"/></w:rPr>')),
  )
  const para = fc
    .tuple(properties, fc.array(inline, { maxLength: 5 }))
    .map(([p, list]) => paragraph(list.join(''), p))
  const rowOf = (content: fc.Arbitrary<string>) =>
    fc.array(
      content.map(inner => cell(inner)),
      { minLength: 1, maxLength: 3 },
    )
  const tableOf = (content: fc.Arbitrary<string>) =>
    fc.array(rowOf(content), { minLength: 1, maxLength: 3 }).map(rows => table(...rows))
  const simpleTable = count('table', tableOf(para))
  const block = fc.oneof(
    { weight: 8, arbitrary: para },
    simpleTable,
    count('nested table', tableOf(fc.tuple(simpleTable, para).map(list => list.join('')))),
    count(
      'block control',
      fc.tuple(fc.constantFrom('', '<w:text/>'), para).map(([p, inner]) => control(inner, p)),
    ),
    count(
      'field over paragraphs',
      fc
        .tuple(text, text)
        .map(
          ([a, b]) =>
            paragraph(
              `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>INCLUDETEXT x</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(a)}`,
            ) + paragraph(`${run(b)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`),
        ),
    ),
  )
  return fc
    .tuple(fc.array(block, { minLength: 1, maxLength: 5 }), fc.array(text, { minLength: 2, maxLength: 2 }))
    .map(([blocks, notes]) => {
      const ids: Ids = { comments: [], notes: 0 }
      const body = blocks
        .join('')
        .replace(/«comment»|«\/comment»/g, marker => {
          if (marker === '«comment»') ids.comments.push(ids.comments.length * 3)
          const id = ids.comments.at(-1)!
          return marker === '«comment»'
            ? `<w:commentRangeStart w:id="${id}"/>`
            : `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`
        })
        .replace(
          /«footnote»|«endnote»/g,
          marker => `<w:r><w:${marker.slice(1, -1)}Reference w:id="${++ids.notes}"/></w:r>`,
        )
      const note = (kind: string) =>
        [...body.matchAll(new RegExp(`<w:${kind}Reference w:id="(\\d+)"`, 'g'))]
          .map(
            ([, id], i) =>
              `<w:${kind} w:id="${id}">${paragraph(run(notes[i % 2]!))}${i % 3 ? paragraph(run('More.')) : ''}</w:${kind}>`,
          )
          .join('')
      return {
        body,
        styles: '<w:style w:type="paragraph" w:styleId="Titre2"><w:name w:val="heading 2"/></w:style>',
        numbering: `${['bullet', 'decimal'].map((kind, i) => `<w:abstractNum w:abstractNumId="${i}">${[0, 1, 2].map(level => `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${kind}"/></w:lvl>`).join('')}</w:abstractNum>`).join('')}<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>`,
        footnotes: note('footnote'),
        endnotes: note('endnote'),
        links: { link1: 'https://example.org/a?b=1&amp;c=(2)' },
        ...(ids.comments.length > 0 && {
          comments: ids.comments
            .map(
              id =>
                `<w:comment w:id="${id}" w:author="A" w:initials="A">${paragraph(run('kept'))}</w:comment>`,
            )
            .join(''),
        }),
      }
    })
}
