import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { commentDocx, DocxError, type DocxErrorCode, readDocx } from '../src/index.ts'
import { cell, mainPart, pack, paragraph, partsOf, run, table, wordUri } from './package-builder.ts'

const body = paragraph(run('A plain paragraph.'))
const good = pack({ body })
const withMain = (document: string | Uint8Array) => pack({ body, document })

/** Change bytes of the directory record of an entry. */
function patched(bytes: Uint8Array, name: string, at: number, value: number, width: 2 | 4): Uint8Array {
  const copy = bytes.slice()
  const view = new DataView(copy.buffer)
  let record = view.getUint32(copy.length - 22 + 16, true)
  for (;;) {
    const length = view.getUint16(record + 28, true)
    if (new TextDecoder().decode(copy.subarray(record + 46, record + 46 + length)) === name) break
    record += 46 + length + view.getUint16(record + 30, true) + view.getUint16(record + 32, true)
  }
  if (width === 2) view.setUint16(record + at, value, true)
  else view.setUint32(record + at, value, true)
  return copy
}

const main = 'word/document.xml'
const utf16 = (text: string) => {
  const bytes = new Uint8Array(2 + text.length * 2)
  bytes.set([0xff, 0xfe])
  for (let i = 0; i < text.length; i++) bytes[2 + 2 * i] = text.charCodeAt(i)
  return bytes
}
const entity = (declarations: string, use: string) =>
  `<?xml version="1.0"?><!DOCTYPE w:document [${declarations}]><w:document xmlns:w="${wordUri}"><w:body>${paragraph(`<w:r><w:t>${use}</w:t></w:r>`)}</w:body></w:document>`

const cases: readonly [name: string, code: DocxErrorCode, make: () => Uint8Array][] = [
  ['an empty file', 'not-zip', () => new Uint8Array(0)],
  ['a text file', 'not-zip', () => strToU8('Just some text, and a few words more.')],
  [
    'an old .doc file or a document with a password',
    'legacy-or-encrypted',
    () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...new Uint8Array(600)]),
  ],
  ['a file cut short', 'damaged', () => good.slice(0, Math.floor(good.length * 0.7))],
  [
    'a file cut inside the directory',
    'damaged',
    () => new Uint8Array([...good.slice(0, -90), ...good.slice(-22)]),
  ],
  ['an archive without anything', 'not-docx', () => zipSync({})],
  ['any other archive', 'not-docx', () => zipSync({ 'readme.txt': strToU8('hello') })],
  [
    'an OpenDocument text',
    'not-docx',
    () =>
      zipSync({
        mimetype: strToU8('application/vnd.oasis.opendocument.text'),
        'content.xml': strToU8('<x/>'),
      }),
  ],
  [
    'a spreadsheet',
    'not-docx',
    () =>
      pack({
        body,
        mainName: 'xl/workbook.xml',
        document: '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
      }),
  ],
  [
    'a main part of the wrong content type',
    'not-docx',
    () =>
      pack({
        body,
        extra: {
          '[Content_Types].xml':
            '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
        },
      }),
  ],
  ['a package without its main part', 'not-docx', () => pack({ body, leaveOut: [main] })],
  ['a package without relationships', 'not-docx', () => pack({ body, leaveOut: ['_rels/.rels'] })],
  [
    'a main part outside the package',
    'not-docx',
    () =>
      pack({
        body,
        extra: {
          '_rels/.rels':
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="http://example.org/evil.xml" TargetMode="External"/></Relationships>',
        },
      }),
  ],
  [
    '30 megabytes of one character in a small file',
    'bomb',
    () => withMain(new Uint8Array(30_000_000).fill(32)),
  ],
  [
    'an entry that is larger than it declares',
    'bomb',
    () => patched(withMain(strToU8(mainPart(paragraph(run('x '.repeat(500_000)))))), main, 24, 900, 4),
  ],
  ['an entry that declares two gigabytes', 'bomb', () => patched(good, main, 24, 2_000_000_000, 4)],
  [
    'a declared size above the limit of a part',
    'bomb',
    () =>
      withMain(
        strToU8(
          mainPart(
            paragraph(run(Array.from({ length: 200_000 }, (_, i) => (i * 7919) % 1_000_003).join(' '))),
          ).padEnd(33_000_000, 'q'),
        ),
      ),
  ],
  ['an entry that is smaller than it declares', 'damaged', () => patched(good, main, 24, 90_000, 4)],
  ['a wrong checksum', 'damaged', () => patched(good, main, 16, 1, 4)],
  ['an encrypted entry', 'encrypted', () => patched(good, main, 8, 1, 2)],
  ['another compression method', 'unsupported-zip', () => patched(good, main, 10, 14, 2)],
  ['zip64', 'unsupported-zip', () => patched(good, main, 20, 0xffffffff, 4)],
  [
    'entries that share their data',
    'bomb',
    () => {
      const view = new DataView(good.buffer, good.byteOffset)
      return patched(good, main, 42, view.getUint32(view.getUint32(good.length - 6, true) + 42, true), 4)
    },
  ],
  [
    'the same name twice',
    'damaged',
    () => zipSync({ ...partsOf({ body }), 'WORD/Document.xml': strToU8('<x/>') }),
  ],
  [
    '6,000 entries',
    'bomb',
    () => zipSync(Object.fromEntries(Array.from({ length: 6_000 }, (_, i) => [`f${i}`, new Uint8Array(0)]))),
  ],
  ['an endless name', 'bomb', () => zipSync({ ...partsOf({ body }), ['n'.repeat(600)]: new Uint8Array(1) })],
  [
    'entities in entities',
    'doctype',
    () => withMain(entity('<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;">', '&b;')),
  ],
  ['an external entity', 'doctype', () => withMain(entity('<!ENTITY a SYSTEM "file:///etc/passwd">', '&a;'))],
  [
    'elements nested without end',
    'xml',
    () => withMain(mainPart('<w:sdt>'.repeat(200_000) + '</w:sdt>'.repeat(200_000))),
  ],
  [
    'an element with 100,000 attributes',
    'xml',
    () => withMain(mainPart(`<w:p ${Array.from({ length: 100_000 }, (_, i) => `a${i}="1"`).join(' ')}/>`)),
  ],
  ['more than half a million elements', 'xml', () => withMain(mainPart('<w:p/>'.repeat(500_001)))],
  ['XML that is not well-formed', 'xml', () => withMain(mainPart('<w:p><w:r></w:p>'))],
  [
    'a reference to an unknown entity',
    'xml',
    () => withMain(mainPart(paragraph('<w:r><w:t>&nbsp;</w:t></w:r>'))),
  ],
  ['bytes that are not UTF-8', 'encoding', () => withMain(new Uint8Array([0x3c, 0x77, 0xff, 0xfe, 0x80]))],
  ['UTF-16', 'encoding', () => withMain(utf16(mainPart(body)))],
  ['a file above the limit', 'too-large', () => new Uint8Array(50_000_001)],
] // prettier-ignore

/** Words that a writer has no use for. */
const technical = /archive(?!, not)|\bXML\b|\bentry\b|byte|word\/|\.rels|inflate|checksum|zip64/i

function thrownBy(act: () => unknown): DocxError {
  try {
    act()
  } catch (error) {
    if (error instanceof DocxError) return error
  }
  throw new Error('no DocxError was thrown')
}

describe('a hostile or broken file', () => {
  it('is refused in words for its writer, and the detail is for programmers', () => {
    const error = thrownBy(() => readDocx(good.slice(0, Math.floor(good.length * 0.7))))
    expect(error.message).toBe('the file is damaged or unsafe; open it in Word and save it again')
    expect(error.detail).toMatch(/archive/)
  })

  it.each(cases)(
    '%s is refused as %s',
    (_, code, make) => {
      const bytes = make()
      let error: unknown
      try {
        // Repetitive files made for one limit must not stop at the limit on compression.
        readDocx(bytes, code === 'xml' ? { ratio: Number.POSITIVE_INFINITY } : {})
      } catch (thrown) {
        error = thrown
      }
      expect(error).toBeInstanceOf(DocxError)
      expect((error as DocxError).code).toBe(code)
      expect((error as DocxError).message).toMatch(/^[^\n\r]{10,200}$/)
      expect((error as DocxError).message).not.toMatch(technical)
    },
    30_000,
  )

  it('is refused at any place it is cut', () => {
    for (let length = 0; length < good.length; length += 7)
      expect(() => readDocx(good.slice(0, length))).toThrow(DocxError)
  })

  it('with any byte changed gives a document or one typed error', () => {
    let read = 0
    let refused = 0
    for (let at = 0; at < good.length; at += 3) {
      const copy = good.slice()
      copy[at] = copy[at]! ^ 0x41
      try {
        readDocx(copy)
        read++
      } catch (error) {
        expect(error).toBeInstanceOf(DocxError)
        refused++
      }
    }
    expect(read).toBeGreaterThan(20)
    expect(refused).toBeGreaterThan(100)
  })

  it('keeps its own words out of the message’s lines', () => {
    const bytes = zipSync({
      ...partsOf({ body }),
      'evil\n\u202ename': strToU8('x'),
      'EVIL\n\u202eNAME': strToU8('y'),
    })
    const error = thrownBy(() => readDocx(bytes))
    expect(error.detail).toMatch(/^[\x20-\x7e]+$/)
    expect(error.message).toMatch(/^[\x20-\x7e]+$/)
  })

  it('stays readable with macros, which are ignored', () => {
    const type = 'application/vnd.ms-word.document.macroEnabled.main+xml'
    const parts = partsOf({ body, extra: { 'word/vbaProject.bin': new Uint8Array(99) } })
    const types = new TextDecoder()
      .decode(parts['[Content_Types].xml'])
      .replace(/application\/vnd[^"]*document\.main\+xml/, type)
    const relationships = new TextDecoder()
      .decode(parts['word/_rels/document.xml.rels'])
      .replace(
        '</Relationships>',
        '<Relationship Id="m" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>',
      )
    const document = readDocx(
      zipSync({
        ...parts,
        '[Content_Types].xml': strToU8(types),
        'word/_rels/document.xml.rels': strToU8(relationships),
      }),
    )
    expect(document.markdown).toBe('A plain paragraph.\n')
    expect(document.warnings.map(({ code }) => code)).toEqual(['macros'])
  })
})

describe('a file with elements where none belongs', () => {
  const names = [
    'txbxContent',
    'tc',
    'tbl',
    'p',
    'r',
    'footnote',
    'hyperlink',
    'sdtContent',
    'rPr',
    'pPr',
    't',
  ]

  it.each(names.flatMap(name => ['rPr', 'r', 'pPr', 'p', 'body'].map(parent => [name, parent] as const)))(
    'is read and commented with an empty %s in %s',
    (name, parent) => {
      const odd = `<w:${name}/>`
      const inRun = parent === 'r' ? odd : ''
      const properties = parent === 'rPr' ? `<w:rPr>${odd}</w:rPr>` : ''
      const text = `<w:r>${properties}${inRun}<w:t>First words.</w:t></w:r>${parent === 'p' ? odd : ''}`
      const first = paragraph(text, parent === 'pPr' ? odd : '')
      const document = readDocx(
        pack({ body: first + (parent === 'body' ? odd : '') + paragraph(run('Last words.')) }),
      )
      expect(document.markdown).toContain('First words.')
      const at = document.markdown.indexOf('Last')
      const { placed } = commentDocx(document, [{ span: [at, at + 4], text: ['x'] }], {
        author: 'Marginalia',
        initials: 'M',
      })
      expect(placed).toEqual([0])
    },
  )
})

describe('a document made to be slow', () => {
  const many = 20_000
  const list = (inner: (i: number) => string) => Array.from({ length: many }, (_, i) => inner(i)).join('')
  const styles = `<w:style w:type="paragraph" w:styleId="s0"><w:name w:val="s0"/></w:style>${list(i => `<w:style w:type="paragraph" w:styleId="s${i + 1}"><w:basedOn w:val="s${i}"/></w:style>`)}`
  const cases: readonly [name: string, contents: Parameters<typeof pack>[0]][] = [
    ['breaks in one paragraph', { body: paragraph(list(() => '<w:r><w:t>a</w:t><w:br/></w:r>')) }],
    ['bold words in one paragraph', { body: paragraph(list(i => run('word ', i % 2 ? '<w:b/>' : ''))) }],
    [
      'links in one paragraph',
      {
        body: paragraph(list(i => `<w:hyperlink r:id="l${i % 2}">${run('[a] ')}</w:hyperlink>`)),
        links: { l0: 'https://example.org/0', l1: 'https://example.org/1' },
      },
    ],
    ['addresses without a space', { body: paragraph(run('www.x*http://'.repeat(many))) }],
    ['brackets', { body: paragraph(run(`${'[a'.repeat(many)}](x)`)) }],
    ['soft hyphens', { body: paragraph(run('\u00ada'.repeat(many))) }],
    [
      'styles based on each other',
      { body: list(i => paragraph(run('x'), `<w:pStyle w:val="s${i}"/>`)), styles },
    ],
    [
      'references to one note',
      {
        body: paragraph(run('a') + list(() => '<w:r><w:footnoteReference w:id="1"/></w:r>')),
        footnotes: `<w:footnote w:id="1">${list(() => '<w:p/>')}</w:footnote>`,
      },
    ],
    [
      'notes',
      {
        body: paragraph(list(i => `<w:r><w:footnoteReference w:id="${i}"/></w:r>`)),
        footnotes: list(i => `<w:footnote w:id="${i}">${paragraph(run('n'))}</w:footnote>`),
      },
    ],
    [
      'deleted paragraph marks',
      { body: list(() => paragraph(run('a'), '<w:rPr><w:del w:id="1" w:author="A"/></w:rPr>')) },
    ],
    [
      'a table that claims millions of columns',
      {
        body: table(
          Array.from({ length: 5_000 }, () => cell(paragraph(run('x')), '<w:gridSpan w:val="64"/>')),
          ...Array.from({ length: 5_000 }, () => [cell(paragraph(run('y')))]),
        ),
      },
    ],
  ] // prettier-ignore

  it.each(cases)(
    '%s: is read and commented all the same',
    (_, contents) => {
      const document = readDocx(pack(contents), { ratio: Number.POSITIVE_INFINITY })
      const { length } = document.markdown
      expect(length).toBeGreaterThan(0)
      const notes = Array.from({ length: 500 }, (_, i) => {
        const start = Math.floor((length / 500) * i)
        return { span: [start, Math.min(length, start + 1)] as const, text: ['x'] }
      })
      const { placed, moved, general } = commentDocx(document, notes, { author: 'Marginalia', initials: 'M' })
      expect(placed.length + moved.length + general.length).toBe(500)
    },
    30_000,
  )

  it('fields in fields without end are refused', () => {
    const open = '<w:r><w:fldChar w:fldCharType="begin"/><w:fldChar w:fldCharType="separate"/></w:r>'
    const bytes = pack({ body: paragraph(open.repeat(many) + list(() => run('x'))) })
    expect(() => readDocx(bytes, { ratio: Number.POSITIVE_INFINITY })).toThrow(
      expect.objectContaining({ detail: expect.stringMatching(/fields are nested/) }),
    )
  })
})
