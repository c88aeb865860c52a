import assert from 'node:assert/strict'
import { DocxError } from '@marginalia/docx'
import { documents } from '@marginalia/docx/test/generate'
import { partsOf } from '@marginalia/docx/test/package-builder'
import fc from 'fast-check'
import { zipSync } from 'fflate'
import { analyzerOf, checkAgain, checkAnalysis, profileNames } from './laws.ts'
import { checkSurfaces, checkWord } from './surfaces.ts'
import { edit, edited, repeated, short, text } from './texts.ts'

export interface Attack {
  readonly name: string
  /** A property whose inputs keep every law; it throws where one is broken. */
  readonly property: fc.IRawProperty<unknown>
  /** Milliseconds of processor time that one input may take. */
  readonly slow: number
  /** Inputs of a round: what is cheap is tried oftener. */
  readonly weight: number
}

const profile = fc.constantFrom(...profileNames)

const path = fc.oneof(
  fc.constant('stories/late trains.md'),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }),
  fc.constantFrom(
    'a\u001B[31m.md',
    '::error::x.md',
    'a,b=c:d%0A.md',
    '<b>.md',
    '\u202Ea.md',
    '-',
    '##[a].md',
  ),
)

const lines = fc.property(short, profile, (text, profile) => {
  checkAnalysis(text, analyzerOf(profile).analyze(text.source, { syntax: text.syntax }))
})

const keys = fc.property(short, edit, profile, ({ source, syntax }, key, profile) => {
  const analyzer = analyzerOf(profile)
  const previous = analyzer.analyze(source, { syntax })
  const now = edited(source, key)
  checkAgain({ source: now, syntax }, profile, analyzer.analyze(now, { syntax, previous }))
})

const texts = fc.property(text, profile, (text, profile) => {
  checkAnalysis(text, analyzerOf(profile).analyze(text.source, { syntax: text.syntax }))
})

const edits = fc.property(
  text,
  fc.array(edit, { minLength: 1, maxLength: 4 }),
  fc.constantFrom('written-assessment', 'star-story', 'six-pager'),
  ({ source, syntax }, edits, profile) => {
    const analyzer = analyzerOf(profile)
    let now = source
    let analysis = analyzer.analyze(now, { syntax })
    for (const one of edits) {
      now = edited(now, one)
      analysis = analyzer.analyze(now, { syntax, previous: analysis })
    }
    checkAgain({ source: now, syntax }, profile, analysis)
  },
)

const surfaces = fc.property(text, path, profile, (text, path, profile) => {
  const { report } = analyzerOf(profile).analyze(text.source, { syntax: text.syntax })
  checkSurfaces(text, path, report)
})

const long = fc.property(repeated, profile, (text, profile) => {
  checkAnalysis(text, analyzerOf(profile).analyze(text.source, { syntax: text.syntax }))
})

/** What happens to the parts of a Word document and to its bytes on their way. */
const damage = fc.record({
  part: fc.nat(),
  at: fc.nat(),
  remove: fc.nat(40),
  insert: fc.constantFrom(
    '',
    '<w:p/>',
    '<w:r><w:rPr><w:txbxContent/></w:rPr><w:t>a</w:t></w:r>',
    '<mc:AlternateContent/>',
    '</w:p>',
    '<w:t>',
    '&#0;',
    '&a;',
    'w:val="-1"',
    '<!--',
    '\u0001',
    '<!DOCTYPE a>',
    '<w:tbl><w:tr/></w:tbl>',
    '<w:fldChar w:fldCharType="begin"/>',
    '<w:commentRangeStart w:id="0"/>',
    '<w:del><w:r><w:delText>a</w:delText></w:r></w:del>',
  ),
})

const word = fc.property(
  documents(new Map()),
  fc.array(damage, { maxLength: 3 }),
  fc.array(fc.record({ at: fc.nat(), byte: fc.nat(255) }), { maxLength: 2 }),
  (contents, parts, bytes) => {
    const files = partsOf(contents)
    const names = Object.keys(files)
    for (const one of parts) {
      // Most damage is done to the words.
      const name =
        one.part % 2 === 0 && files['word/document.xml']
          ? 'word/document.xml'
          : names[one.part % names.length]!
      const xml = new TextDecoder().decode(files[name])
      const tag = xml.indexOf('>', one.at % (xml.length + 1)) + 1
      files[name] = new TextEncoder().encode(xml.slice(0, tag) + one.insert + xml.slice(tag + one.remove))
    }
    const archive = zipSync(files)
    for (const { at, byte } of bytes) archive[at % archive.length] = byte
    try {
      checkWord(archive, markdown => analyzerOf('plain').analyze(markdown).report)
    } catch (error) {
      if (!(error instanceof DocxError)) throw error
      assert.doesNotMatch(error.message, /[\p{Cc}\u2028\u2029]/u, 'one line')
    }
  },
)

const unasked = <T>(property: fc.IRawProperty<T>) => property as fc.IRawProperty<unknown>

/** Every way in and every way out. The times are ten times what a page takes. */
export const attacks: readonly Attack[] = [
  { name: 'lines', property: unasked(lines), slow: 1_000, weight: 400 },
  { name: 'keys', property: unasked(keys), slow: 1_000, weight: 80 },
  { name: 'texts', property: unasked(texts), slow: 2_000, weight: 20 },
  { name: 'edits', property: unasked(edits), slow: 4_000, weight: 5 },
  { name: 'surfaces', property: unasked(surfaces), slow: 4_000, weight: 5 },
  { name: 'word', property: unasked(word), slow: 2_000, weight: 5 },
  { name: 'long', property: unasked(long), slow: 4_000, weight: 1 },
]
