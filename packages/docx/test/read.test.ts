import { describe, expect, it } from 'vitest'
import { type DocxDocument, readDocx } from '../src/index.ts'
import {
  type Contents,
  cell,
  control,
  field,
  pack,
  paragraph,
  run,
  table,
  textBox,
} from './package-builder.ts'

const read = (body: string, more: Omit<Contents, 'body'> = {}): DocxDocument =>
  readDocx(pack({ body, ...more }))
const p = (text: string) => paragraph(run(text))
const br = '<w:r><w:br/></w:r>'
const styles =
  '<w:style w:type="paragraph" w:default="1" w:styleId="Std"><w:name w:val="Normal"/></w:style>' +
  '<w:style w:type="paragraph" w:styleId="Titre2"><w:name w:val="heading 2"/></w:style>' +
  '<w:style w:type="paragraph" w:styleId="Eigen"><w:name w:val="Mein Stil"/><w:basedOn w:val="Titre2"/></w:style>' +
  '<w:style w:type="paragraph" w:styleId="TS"><w:name w:val="Table subtitle"/></w:style>' +
  '<w:style w:type="paragraph" w:styleId="Toc"><w:name w:val="TOC Heading"/><w:basedOn w:val="Titre2"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>' +
  '<w:style w:type="paragraph" w:styleId="A"><w:name w:val="a"/><w:basedOn w:val="B"/></w:style>' +
  '<w:style w:type="paragraph" w:styleId="B"><w:name w:val="b"/><w:basedOn w:val="A"/></w:style>' +
  '<w:style w:type="character" w:styleId="Fett"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>' +
  '<w:style w:type="character" w:styleId="Weg"><w:name w:val="Gone"/><w:rPr><w:vanish/></w:rPr></w:style>' +
  '<w:style w:type="paragraph" w:styleId="Liste"><w:name w:val="List Bullet"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>'
const level = (at: number, format: string, start = 1) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/></w:lvl>`
const numbering =
  `<w:abstractNum w:abstractNumId="1">${level(0, 'decimal', 3)}${level(1, 'lowerLetter')}</w:abstractNum>` +
  `<w:abstractNum w:abstractNumId="2">${level(0, 'bullet')}${level(1, 'bullet')}</w:abstractNum>` +
  '<w:abstractNum w:abstractNumId="4"><w:numStyleLink w:val="mine"/></w:abstractNum>' +
  `<w:abstractNum w:abstractNumId="5"><w:styleLink w:val="mine"/>${level(0, 'decimal')}</w:abstractNum>` +
  '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>' +
  '<w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>' +
  '<w:num w:numId="4"><w:abstractNumId w:val="4"/></w:num>'
const styled = (style: string, text: string) => paragraph(run(text), `<w:pStyle w:val="${style}"/>`)
const item = (id: number, at: number, text: string) =>
  paragraph(run(text), `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`)

describe('the Markdown of', () => {
  const deletedMark = '<w:rPr><w:del w:id="1" w:author="A"/></w:rPr>'
  const cases: readonly [name: string, body: string, markdown: string][] = [
    [
      'a bold label',
      paragraph(run('Situation: ', '<w:b/>') + run('We waited.')),
      '**Situation:** We waited.',
    ],
    [
      'a bold label by style',
      paragraph(run('Task:', '<w:rStyle w:val="Fett"/>') + run(' I led.')),
      '**Task:** I led.',
    ],
    [
      'bold in several runs',
      paragraph(run('Act', '<w:b/>') + run('ion', '<w:b/>') + run(' then')),
      '**Action** then',
    ],
    [
      'bold that asterisks could not close',
      paragraph(run('Result:', '<w:b/>') + run('fine')),
      '**Result**:fine',
    ],
    [
      'bold across a link',
      paragraph(`${run('see ', '<w:b/>')}<w:hyperlink r:id="l">${run('it', '<w:b/>')}</w:hyperlink>`),
      '**see [it](https://example.org/)**',
    ],
    ['a heading by localised style', styled('Titre2', 'Contexte'), '## Contexte'],
    ['a heading by inherited style', styled('Eigen', 'Lage'), '## Lage'],
    ['a heading by outline level', paragraph(run('Top'), '<w:outlineLvl w:val="0"/>'), '# Top'],
    [
      'a heading with a break and hashes',
      paragraph(run('C') + br + run('#'), '<w:outlineLvl w:val="2"/>'),
      '### C \\#',
    ],
    ['no heading: a style whose name only holds a heading’s', styled('TS', 'Plain'), 'Plain'],
    ['no heading: outline level 9', styled('Toc', 'Contents'), 'Contents'],
    ['styles based on each other', styled('A', 'Round'), 'Round'],
    [
      'numbers that begin at three',
      item(1, 0, 'a') + item(1, 1, 'b') + item(1, 0, 'c'),
      '3. a\n   1. b\n4. c',
    ],
    ['numbers that begin anew', item(1, 0, 'a') + p('x') + item(3, 0, 'b'), '3. a\n\nx\n\n1. b'],
    ['a list by paragraph style', styled('Liste', 'a') + styled('Liste', 'b'), '- a\n- b'],
    ['a list borrowed from a numbering style', item(4, 0, 'a'), '1. a'],
    [
      'a paragraph taken out of its list',
      paragraph(run('a'), '<w:pStyle w:val="Liste"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
      'a',
    ],
    ['breaks', paragraph(run('a') + br + run('- b') + br + br + run('c')), 'a  \n\\- b\n\nc'],
    [
      'breaks in a list',
      paragraph(run('a') + br + run('b'), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>'),
      '- a  \n  b',
    ],
    [
      'a table',
      table([cell(p('A')), cell(p('B|C'))], [cell(p('d')), cell('<w:p/>')]),
      '| A | B\\|C |\n| --- | --- |\n| d |  |',
    ],
    [
      'a table with merged cells',
      table([cell(p('A'), '<w:gridSpan w:val="2"/>')], [cell(p('b')), cell(p('c'))]),
      '| A |  |\n| --- | --- |\n| b | c |',
    ],
    [
      'a table with several paragraphs in a cell',
      table([cell(p('A') + p('B')), cell(p('C'))]),
      'A\n\nB\n\nC',
    ],
    ['a table that frames a text', table([cell(p('All of it.'))]), 'All of it.'],
    [
      'a nested table',
      table([cell(table([cell(p('a')), cell(p('b'))]) + p('c')), cell(p('d'))]),
      '| a | b |\n| --- | --- |\n\nc\n\nd',
    ],
    ['a text box, after its paragraph', paragraph(run('Host') + textBox(p('Inside'))), 'Host\n\nInside'],
    [
      'tracked changes, accepted',
      paragraph(
        `${run('a')}<w:ins w:id="1" w:author="A">${run('b')}</w:ins><w:del w:id="2" w:author="A"><w:r><w:delText>c</w:delText></w:r></w:del><w:moveFrom w:id="3" w:author="A">${run('d')}</w:moveFrom>`,
      ),
      'ab',
    ],
    ['a deleted paragraph mark', paragraph(run('One '), deletedMark) + p('sentence.'), 'One sentence.'],
    [
      'a paragraph deleted as a whole',
      paragraph('<w:del w:id="2" w:author="A"><w:r><w:delText>gone</w:delText></w:r></w:del>', deletedMark) +
        p('Left.'),
      'Left.',
    ],
    [
      'old formatting kept by a change',
      paragraph(run('x', '<w:rPrChange w:id="1" w:author="A"><w:rPr><w:b/></w:rPr></w:rPrChange>')),
      'x',
    ],
    ['a reference field', paragraph(run('see ') + field('REF a', run('Figure 2'))), 'see Figure 2'],
    [
      'a field in a field’s instruction',
      paragraph(
        field(`IF </w:instrText></w:r>${field('REF x', run('never'))}<w:r><w:instrText>`, run('shown')),
      ),
      'shown',
    ],
    [
      'a link',
      paragraph(`<w:hyperlink r:id="l">${run('the plan')}</w:hyperlink>`),
      '[the plan](https://example.org/)',
    ],
    [
      'a link with brackets in its words',
      paragraph(`<w:hyperlink r:id="l">${run('a] [b')}</w:hyperlink>`),
      '[a\\] \\[b](https://example.org/)',
    ],
    [
      'a link that shows its address',
      paragraph(`<w:hyperlink r:id="l">${run('https://example.org/')}</w:hyperlink>`),
      'https://example.org/',
    ],
    ['a link to a script', paragraph(`<w:hyperlink r:id="bad">${run('click')}</w:hyperlink>`), 'click'],
    [
      'a link by field',
      paragraph(field('HYPERLINK "https://example.org/b"', run('b'))),
      '[b](https://example.org/b)',
    ],
    ['a plain control', paragraph(control(run('typed'), '<w:text/>')), 'typed'],
    [
      'a prompt nobody has answered',
      paragraph(run('a') + control(run('Click here'), '<w:showingPlcHdr/>')),
      'a',
    ],
    ['hidden text', paragraph(run('a', '<w:vanish/>') + run('b', '<w:rStyle w:val="Weg"/>') + run('c')), 'c'],
    [
      'symbols',
      paragraph(
        '<w:r><w:sym w:font="Wingdings" w:char="F0E0"/><w:sym w:font="Wingdings" w:char="F021"/><w:noBreakHyphen/></w:r>',
      ),
      '→\ufffc\u2011',
    ],
    [
      'an emoji in an alternative',
      paragraph(
        '<w:r><mc:AlternateContent><mc:Choice Requires="w16se"><w16se:symEx w16se:font="x" w16se:char="1F642"/></mc:Choice><mc:Fallback><w:t>🙂</w:t></mc:Fallback></mc:AlternateContent></w:r>',
      ),
      '🙂',
    ],
    [
      'soft hyphens and zero-width spaces',
      paragraph(`${run('co')}<w:r><w:softHyphen/></w:r>${run('ope\u00adra\u200btion')}`),
      'cooperation',
    ],
    [
      'an equation',
      paragraph(`${run('We use ')}<m:oMath><m:r><m:t>x+y</m:t></m:r></m:oMath>${run(' here')}`),
      'We use [equation] here',
    ],
    [
      'ruby',
      paragraph(
        `<w:r><w:ruby><w:rt>${run('kan')}</w:rt><w:rubyBase>${run('漢')}</w:rubyBase></w:ruby></w:r>`,
      ),
      '漢',
    ],
    [
      'page breaks and empty paragraphs',
      `${p('a')}<w:p/>${paragraph('<w:r><w:br w:type="page"/></w:r>')}${p('b')}`,
      'a\n\nb',
    ],
    ['a line end inside the text', p('a\nb'), 'a b'],
    ['a table of contents', paragraph(field('TOC \\o "1-3"', run('Chapter 1'))) + p('Text'), 'Text'],
    [
      'characters that look like markup',
      p('# not *a* _heading_, a_b, R&D &amp; <b> [x](y) 5 * 3 ~50 C:\\x'),
      '\\# not \\*a\\* \\_heading\\_, a_b, R&D \\&amp; \\<b> \\[x\\](y) 5 * 3 ~50 C:\\\\x',
    ],
    ['a numbered sentence typed by hand', p('2. Second'), '2\\. Second'],
    ['nothing', '<w:p/>', ''],
  ] // prettier-ignore
  it.each(cases)('%s', (_, body, markdown) => {
    const links = { l: 'https://example.org/', bad: 'javascript:alert(1)' }
    expect(read(body, { styles, numbering, links }).markdown).toBe(markdown && `${markdown}\n`)
  })

  it('footnotes and endnotes, in the order of their references', () => {
    const note = (kind: string, id: number, ...texts: string[]) =>
      `<w:${kind} w:id="${id}">${texts.map(p).join('')}</w:${kind}>`
    const mark = (kind: string, id: number) => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`
    const document = read(
      paragraph(
        run('a') +
          mark('footnote', 7) +
          run(': b') +
          mark('endnote', 2) +
          mark('footnote', 3) +
          mark('footnote', 9),
      ),
      {
        footnotes:
          note('footnote', 3, 'third') + note('footnote', 7, 'seventh', 'more') + note('footnote', 9, ''),
        endnotes: note('endnote', 2, 'end'),
      },
    )
    expect(document.markdown).toBe(
      'a[^1]\\: b[^e1][^2]\n\n[^1]: seventh\n\n    more\n\n[^e1]: end\n\n[^2]: third\n',
    )
    expect(document.paragraphs.map(({ place }) => place)).toEqual([
      'body',
      'footnote',
      'footnote',
      'endnote',
      'footnote',
    ])
  })
})

describe('positions', () => {
  const document = read(
    p('Title') + paragraph(run('One. Two *is') + run(' here*. Three?')) + table([cell(p('x')), cell(p('y'))]),
  )
  const spanOf = (words: string) => {
    const start = document.markdown.indexOf(words)
    return [start, start + words.length] as const
  }

  it('lead from a character to paragraph, run and offset', () => {
    expect(document.anchor(spanOf('here')[0])).toEqual({ paragraph: 1, run: 1, offset: 1, exact: true })
    // The backslash stands for nothing of its own: it leads to the asterisk.
    expect(document.anchor(spanOf('\\*is')[0])).toEqual({ paragraph: 1, run: 0, offset: 9, exact: false })
    expect(document.anchor(10_000)).toMatchObject({ paragraph: 3, exact: false })
    expect(read('<w:p/>').anchor(0)).toBeNull()
  })

  it('are told as paragraph and sentence, with the words as they stand in Word', () => {
    expect(document.place(spanOf('Two \\*is'))).toEqual({
      paragraph: 2,
      sentence: 2,
      place: 'body',
      words: 'Two *is',
    })
    expect(document.place(spanOf('Three'))).toMatchObject({ paragraph: 2, sentence: 3 })
    expect(document.place(spanOf('y'))).toEqual({ paragraph: 4, sentence: 1, place: 'table', words: 'y' })
    expect(read('').place([0, 0])).toBeNull()
  })
})

describe('warnings', () => {
  const codes = (body: string, more: Omit<Contents, 'body'> = {}) =>
    read(body, more).warnings.map(({ code }) => code)

  it.each<[string, string, Omit<Contents, 'body'>]>([
    ['tracked-changes', paragraph(`<w:ins w:id="1" w:author="A">${run('a')}</w:ins>`), {}],
    [
      'existing-comments',
      paragraph(`<w:commentRangeStart w:id="1"/>${run('a')}<w:commentRangeEnd w:id="1"/>`),
      {},
    ],
    ['placeholders', paragraph(control(run('a'), '<w:showingPlcHdr/>')), {}],
    ['generated-text', paragraph(field('TOC', run('a'))), {}],
    ['unfinished-field', paragraph('<w:r><w:fldChar w:fldCharType="begin"/></w:r>'), {}],
    ['embedded-document', '<w:altChunk r:id="x"/>', {}],
    ['headers-and-footers', p('a'), { header: p('Draft') }],
    ['signed', p('a'), { extra: { '_xmlsignatures/sig1.xml': '<x/>' } }],
  ])('tell of %s', (code, body, more) => {
    expect(codes(body, more)).toEqual([code])
  })

  it('are silent about a plain document, even with a page number in its footer', () => {
    expect(codes(p('a'), { header: paragraph(field('PAGE', run('Page 1'))) })).toEqual([])
  })
})
