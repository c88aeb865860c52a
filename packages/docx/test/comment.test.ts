import { describe, expect, it } from 'vitest'
import { type CommentOptions, commentDocx, readDocx } from '../src/index.ts'
import * as oracle from './oracle.ts'
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

const by: CommentOptions = { author: 'Marginalia', initials: 'M' }
const p = (text: string) => paragraph(run(text))

interface Outcome {
  /** What each new comment covers, and its paragraphs. */
  readonly comments: readonly { readonly on: string; readonly text: readonly string[] }[]
  readonly placed: number
  readonly moved: readonly string[]
  readonly general: number
  readonly xml: string
  readonly bytes: Uint8Array
}

/** Comment the first place of each of some words. */
function commented(contents: Contents, words: readonly string[], options = by): Outcome {
  const bytes = pack(contents)
  const document = readDocx(bytes)
  const notes = words.map(word => {
    const start = document.markdown.indexOf(word)
    return { span: [start, start + word.length] as const, text: [`about ${word}`] }
  })
  const result = commentDocx(document, notes, options)
  const had = new Set(oracle.ranges(oracle.mainOf(bytes)).keys())
  const texts = oracle.commentTexts(oracle.partText(result.bytes, 'word/comments.xml'))
  const ranges = [...oracle.ranges(oracle.mainOf(result.bytes))].filter(([id]) => !had.has(id))
  return {
    comments: ranges.map(([id, { text }]) => ({ on: text, text: texts.get(id)! })),
    placed: result.placed.length,
    moved: result.moved.map(({ reason }) => reason),
    general: result.general.length,
    xml: oracle.mainOf(result.bytes),
    bytes: result.bytes,
  }
}

describe('a comment', () => {
  it('is on the exact words, over several runs', () => {
    const { comments, placed } = commented(
      { body: paragraph(run('We imp') + run('rov', '<w:b/>') + run('ed a lot.')) },
      ['a lot'],
    )
    expect(placed).toBe(1)
    expect(comments).toEqual([{ on: 'alot', text: ['about a lot'] }])
  })

  it('splits a run into runs that look the same', () => {
    const { xml } = commented({ body: paragraph(run('some of many words', '<w:i/>')) }, ['of many'])
    expect(xml).toContain(
      '<w:p><w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve">some </w:t></w:r><w:commentRangeStart w:id="0"/>' +
        '<w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve">of many</w:t></w:r><w:commentRangeEnd w:id="0"/>' +
        '<w:r><w:commentReference w:id="0"/></w:r><w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve"> words</w:t></w:r></w:p>',
    )
  })

  it('keeps white space that a split has brought to an edge, and only that', () => {
    const { xml } = commented({ body: paragraph('<w:r><w:t> a b c </w:t></w:r>') }, ['b'])
    expect([...xml.matchAll(/<w:t[^>]*>[^<]*/g)].map(([t]) => t)).toEqual([
      '<w:t xml:space="preserve"> a ',
      '<w:t>b',
      '<w:t xml:space="preserve"> c ',
    ])
  })

  it('has its reference outside links and insertions', () => {
    const { xml } = commented({ body: paragraph(`<w:ins w:id="1" w:author="A">${run('one two')}</w:ins>`) }, [
      'one',
    ])
    expect(xml).toMatch(/<\/w:ins><w:r><w:commentReference w:id="0"\/><\/w:r><\/w:p>/)
  })

  it('stands beside one that is there already, with a number of its own', () => {
    const body = paragraph(
      `<w:commentRangeStart w:id="7"/>${run('one two')}<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>`,
    )
    const comments = `<w:comment w:id="7" w:author="Ada" w:initials="A">${p('kept')}</w:comment>`
    const outcome = commented({ body, comments }, ['two'])
    const texts = oracle.commentTexts(oracle.partText(outcome.bytes, 'word/comments.xml'))
    expect([...texts]).toEqual([
      ['7', ['kept']],
      ['8', ['about two']],
    ])
  })

  it('escapes what it quotes and leaves out what XML cannot hold', () => {
    const document = readDocx(pack({ body: p('word') }))
    const notes = [{ span: [0, 4] as const, text: ['<w:p/> & "x" \u0001\ud800', 'two\nlines'] }]
    const { bytes } = commentDocx(document, notes, {
      author: '<A> & "B"',
      initials: 'ABCDEFGHIJKL',
      date: '2026-01-31T09:30:00Z',
    })
    const xml = oracle.partText(bytes, 'word/comments.xml')
    expect(oracle.commentTexts(xml).get('0')).toEqual(['<w:p/> & "x" ', 'two', 'lines'])
    expect(xml).toContain(
      'w:author="&lt;A&gt; &amp; &quot;B&quot;" w:date="2026-01-31T09:30:00Z" w:initials="ABCDEFGHI"',
    )
  })

  it('is written the same at any time', () => {
    const bytes = pack({ body: p('One two three.') })
    const notes = [{ span: [4, 7] as const, text: ['x'] }]
    expect(commentDocx(readDocx(bytes), notes, by).bytes).toEqual(
      commentDocx(readDocx(bytes), notes, by).bytes,
    )
  })
})

describe('words that cannot hold a comment', () => {
  const footnotes = `<w:footnote w:id="2">${p('Far below.')}</w:footnote>`
  const cases: readonly [
    name: string,
    body: string,
    words: string,
    on: string,
    text: readonly string[],
    reason: string,
  ][] = [
    [
      'part of a field',
      paragraph(run('see ') + field('REF a', run('Figure 2')) + run(' there')),
      'Figure',
      'Figure2',
      ['On “Figure”, in a field:'],
      'field',
    ],
    [
      'part of a plain control',
      paragraph(run('a ') + control(run('Mill Road'), '<w:text/>')),
      'Road',
      'MillRoad',
      ['On “Road”, in a content control:'],
      'control',
    ],
    [
      'a control around a paragraph',
      p('Before it.') + control(p('Inside it.'), '<w:text/>'),
      'Inside',
      'Beforeit.',
      ['On “Inside”, in a content control:'],
      'control',
    ],
    [
      'a text box',
      paragraph(run('Host') + textBox(p('In the box')) + run(' end')),
      'the box',
      '',
      ['On “the box”, in a text box:'],
      'text-box',
    ],
    [
      'a footnote',
      paragraph(`${run('a')}<w:r><w:footnoteReference w:id="2"/></w:r>`),
      'below',
      '',
      ['On “below”, in a footnote:'],
      'footnote',
    ],
    [
      'part of a character reference in CDATA',
      paragraph('<w:r><w:t><![CDATA[one two]]></w:t></w:r>'),
      'two',
      'onetwo',
      ['On “two”:'],
      'indivisible',
    ],
    [
      'words in two cells',
      table([cell(p('left')), cell(p('right'))]),
      'ft | ri',
      'ft',
      ['On “ft ri”, which goes on beyond these words:'],
      'several-places',
    ],
    ['markup alone', p('# x'), '\\', '#', [], 'no-words'],
    [
      'a field over paragraphs',
      `${p('Free.')}${paragraph(`<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>INCLUDETEXT</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('first')}`)}${paragraph(`${run('second')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`)}`,
      'second',
      'Free.',
      ['On “second”, in a field:'],
      'field',
    ],
  ] // prettier-ignore
  it.each(cases)('%s', (_, body, words, on, text, reason) => {
    const outcome = commented({ body, footnotes }, [words])
    expect(outcome.comments).toEqual([{ on, text: [...text, `about ${words}`] }])
    expect(outcome.moved).toEqual([reason])
  })

  it('a whole field or control, which is no move at all', () => {
    const body = paragraph(
      field('REF a', run('Figure 2')) + run(' ') + control(run('Mill Road'), '<w:text/>'),
    )
    const outcome = commented({ body }, ['Figure 2', 'Mill Road'])
    expect(outcome.comments.map(({ on }) => on)).toEqual(['Figure2', 'MillRoad'])
    expect([outcome.placed, outcome.moved]).toEqual([2, []])
  })
})

describe('notes on the whole document', () => {
  it('come in one comment at the beginning', () => {
    const document = readDocx(pack({ body: p('First.') + p('Second.') }))
    const all = [0, document.markdown.length] as const
    const { bytes, general } = commentDocx(
      document,
      [
        { span: all, text: ['a'] },
        { span: all, text: ['b'] },
      ],
      by,
    )
    expect(general).toEqual([0, 1])
    expect([...oracle.ranges(oracle.mainOf(bytes)).values()].map(({ text }) => text)).toEqual(['First.'])
    expect([...oracle.commentTexts(oracle.partText(bytes, 'word/comments.xml')).values()]).toEqual([
      ['a', 'b'],
    ])
  })

  it('find a place even where there are no words', () => {
    for (const body of ['<w:p/>', '<w:p></w:p>', '<w:p><w:pPr><w:jc w:val="left"/></w:pPr></w:p>']) {
      const { bytes } = commentDocx(readDocx(pack({ body })), [{ span: [0, 0], text: ['empty'] }], by)
      const [range] = [...oracle.ranges(oracle.mainOf(bytes)).values()]
      expect(range).toMatchObject({ starts: 1, ends: 1, references: 1, parents: ['p', 'p', 'p/r'] })
      expect(readDocx(bytes).markdown).toBe('')
    }
  })

  it('say which words they are about when no other place is left', () => {
    const body = `${control(p('Locked away. And more.'), '<w:text/>')}<w:p/>`
    const { comments, general } = commented({ body }, ['more'])
    expect(general).toBe(1)
    expect(comments).toEqual([{ on: '', text: ['On “more”:', 'about more'] }])
  })

  it('get a paragraph of their own at the end where every other stands in a control, or there is none', () => {
    for (const body of [
      control(p('Locked away.') + p('And more.'), '<w:text/>'),
      control(p('Locked away.'), '<w:dataBinding/>'),
      '',
    ]) {
      const bytes = pack({ body })
      const document = readDocx(bytes)
      const end = document.markdown.length
      const commented = commentDocx(document, [{ span: [0, Math.min(6, end)], text: ['x'] }], by)
      const xml = oracle.mainOf(commented.bytes)
      expect([...oracle.ranges(xml).values()]).toMatchObject([
        { starts: 1, ends: 1, references: 1, parents: ['p', 'p', 'p/r'] },
      ])
      expect(xml.replace(/<w:p><w:comment.*?<\/w:p>/, '')).toBe(oracle.mainOf(bytes))
      expect(commented.general).toEqual([0])
      expect(readDocx(commented.bytes).markdown).toBe(document.markdown)
      if (body.includes('Locked')) {
        expect([
          ...oracle.commentTexts(oracle.partText(commented.bytes, 'word/comments.xml')).values(),
        ]).toEqual([['On “Locked”:', 'x']])
      }
    }
  })

  it('go to the beginning where they are about it, though they show at a place', () => {
    const document = readDocx(pack({ body: p('First.') + p('Second one.') }))
    const at = document.markdown.indexOf('Second')
    const { bytes, general, placed } = commentDocx(
      document,
      [
        { span: [at, at + 6], text: ['no result'], whole: true },
        { span: [at, at + 6], text: ['which?'] },
      ],
      by,
    )
    expect([general, placed]).toEqual([[0], [1]])
    expect([...oracle.ranges(oracle.mainOf(bytes)).values()].map(({ text }) => text)).toEqual([
      'First.',
      'Second',
    ])
    expect([...oracle.commentTexts(oracle.partText(bytes, 'word/comments.xml')).values()]).toEqual([
      ['On “Second”:', 'no result'],
      ['which?'],
    ])
  })

  it('count what Word takes no more: the most important are written', () => {
    const document = readDocx(pack({ body: p('a b c d e f') }))
    const notes = [4, 0, 8, 2, 6].map(at => ({ span: [at, at + 1] as const, text: [`${at}`] }))
    const { bytes, placed, left } = commentDocx(document, notes, { ...by, most: 3 })
    expect([placed, left]).toEqual([
      [0, 1],
      [2, 3, 4],
    ])
    expect([...oracle.commentTexts(oracle.partText(bytes, 'word/comments.xml')).values()]).toEqual([
      ['3 more notes are not written: Word takes no more comments.'],
      ['0'],
      ['4'],
    ])
    const full = commentDocx(document, notes, { ...by, most: 5 })
    expect([full.placed, full.left]).toEqual([[0, 1, 2, 3, 4], []])
    const none = commentDocx(readDocx(bytes), notes, { ...by, most: 3 })
    expect([none.left, none.bytes]).toEqual([[0, 1, 2, 3, 4], bytes])
  })

  it('leave the file as it is when there are none', () => {
    const bytes = pack({ body: p('Fine.') })
    expect(commentDocx(readDocx(bytes), [], by).bytes).toEqual(bytes)
  })

  it('with a place outside the text are a mistake of the caller', () => {
    const document = readDocx(pack({ body: p('Fine.') }))
    for (const span of [
      [-1, 2],
      [3, 2],
      [0, 99],
    ] as const)
      expect(() => commentDocx(document, [{ span, text: ['x'] }], by)).toThrow(RangeError)
  })
})
