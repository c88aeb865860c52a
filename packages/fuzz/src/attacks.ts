import assert from 'node:assert/strict'
import { DocxError } from '@marginalia/docx'
import { documents } from '@marginalia/docx/test/generate'
import { partsOf } from '@marginalia/docx/test/package-builder'
import fc from 'fast-check'
import { strFromU8, strToU8, zipSync } from 'fflate'
import { bankOptions, banks, checkBank } from './banks.ts'
import { analyzerOf, checkAgain, checkAnalysis, checkComparison, profileNames } from './laws.ts'
import { checkSettings, configurations } from './settings.ts'
import { checkSurfaces, checkWord } from './surfaces.ts'
import { edit, edited, orKept, repeated, short, type Text, text } from './texts.ts'

export interface Attack {
  readonly name: string
  /** A property whose inputs keep every law; it throws where one is broken. */
  readonly property: fc.IRawProperty<unknown>
  /** Milliseconds of processor time that one input may take. */
  readonly slow: number
  /** Inputs of a round: what is cheap is tried oftener. */
  readonly weight: number
  /** Remembers an input, so that inputs to come are made of it. */
  readonly keep?: (input: unknown) => void
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

/** Texts that have reached something new, by whichever attack. */
const keptTexts: Text[] = []
const line = orKept(short, keptTexts, 80)
const page = orKept(text, keptTexts, 3_000)

const lines = fc.property(line, profile, (text, profile) => {
  checkAnalysis(text, analyzerOf(profile).analyze(text.source, { syntax: text.syntax }))
})

const keys = fc.property(line, edit, profile, ({ source, syntax }, key, profile) => {
  const analyzer = analyzerOf(profile)
  const previous = analyzer.analyze(source, { syntax })
  const now = edited(source, key)
  checkAgain({ source: now, syntax }, profile, analyzer.analyze(now, { syntax, previous }))
})

const texts = fc.property(page, profile, (text, profile) => {
  checkAnalysis(text, analyzerOf(profile).analyze(text.source, { syntax: text.syntax }))
})

const edits = fc.property(
  page,
  fc.array(edit, { minLength: 1, maxLength: 4 }),
  fc.constantFrom('written-assessment', 'star-story', 'six-pager'),
  ({ source, syntax }, edits, profile) => {
    const analyzer = analyzerOf(profile)
    let now = source
    const first = analyzer.analyze(now, { syntax })
    let analysis = first
    for (const one of edits) {
      now = edited(now, one)
      analysis = analyzer.analyze(now, { syntax, previous: analysis })
    }
    checkAgain({ source: now, syntax }, profile, analysis)
    checkComparison(first, analysis)
  },
)

const surfaces = fc.property(page, path, profile, (text, path, profile) => {
  const { report } = analyzerOf(profile).analyze(text.source, { syntax: text.syntax })
  checkSurfaces(text, path, report)
})

const bank = fc.property(page, banks(page), bankOptions, (text, bank, options) => {
  checkBank({ ...bank, 'stories/late trains.md': text }, options)
})

/** One line told by many, under names of their own. */
const crowd = fc.property(line, line, fc.integer({ min: 2, max: 150 }), (one, other, many) => {
  const name = (index: number): [string, Text] => [`${index}.md`, index % 2 === 0 ? one : other]
  checkBank(Object.fromEntries(Array.from({ length: many }, (_, index) => name(index))), {})
})

const long = fc.property(repeated, repeated, profile, (text, other, profile) => {
  const analysis = analyzerOf(profile).analyze(text.source, { syntax: text.syntax })
  checkAnalysis(text, analysis)
  checkComparison(analyzerOf(profile).analyze(other.source, { syntax: other.syntax }), analysis)
})

interface Damage {
  readonly part: number
  readonly at: number
  readonly remove: number
  readonly insert: string
}

/** What happens to the parts of a Word document and to its bytes on their way. */
const damage = fc.record<Damage>({
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

type Parts = Readonly<Record<string, string>>

function damaged(parts: Parts, damages: readonly Damage[]): Parts {
  const files = { ...parts }
  const names = Object.keys(files)
  for (const { part, at, insert, remove } of damages) {
    // Most damage is done to the words.
    const main = 'word/document.xml'
    const name = part % 2 === 0 && files[main] ? main : names[part % names.length]!
    const xml = files[name]!
    const tag = xml.indexOf('>', at % (xml.length + 1)) + 1
    files[name] = xml.slice(0, tag) + insert + xml.slice(tag + remove)
  }
  return files
}

/** Packages that have reached something new. */
const keptParts: Parts[] = []

const parts = fc
  .tuple(documents(new Map()), fc.noBias(fc.nat()), fc.array(damage, { maxLength: 3 }))
  .map(([contents, which, damages]) => {
    const kept = which % 2 === 0 ? undefined : keptParts[(which >> 1) % keptParts.length]
    const fresh = (): Parts =>
      Object.fromEntries(Object.entries(partsOf(contents)).map(([name, bytes]) => [name, strFromU8(bytes)]))
    return damaged(kept ?? fresh(), damages)
  })

const word = fc.property(
  parts,
  fc.array(fc.record({ at: fc.nat(), byte: fc.nat(255) }), { maxLength: 2 }),
  (parts, bytes) => {
    const archive = zipSync(
      Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])),
    )
    for (const { at, byte } of bytes) archive[at % archive.length] = byte
    try {
      checkWord(archive, markdown => analyzerOf('plain').analyze(markdown).report)
    } catch (error) {
      if (!(error instanceof DocxError)) throw error
      assert.doesNotMatch(error.message, /[\p{Cc}\u2028\u2029]/u, 'one line')
    }
  },
)

const settings = fc.property(configurations, line, checkSettings)

const unasked = <T>(property: fc.IRawProperty<T>) => property as fc.IRawProperty<unknown>

/** Keeps the first of what an attack is made with. */
const first =
  <T>(kept: T[]) =>
  (input: unknown): void =>
    void kept.push((input as [T])[0])

/** Every way in and every way out. The times are ten times what a page takes. */
export const attacks: readonly Attack[] = [
  { name: 'lines', property: unasked(lines), slow: 1_000, weight: 400, keep: first(keptTexts) },
  { name: 'keys', property: unasked(keys), slow: 1_000, weight: 80, keep: first(keptTexts) },
  { name: 'texts', property: unasked(texts), slow: 2_000, weight: 20, keep: first(keptTexts) },
  { name: 'edits', property: unasked(edits), slow: 4_000, weight: 5, keep: first(keptTexts) },
  { name: 'surfaces', property: unasked(surfaces), slow: 4_000, weight: 5, keep: first(keptTexts) },
  { name: 'word', property: unasked(word), slow: 2_000, weight: 5, keep: first(keptParts) },
  { name: 'bank', property: unasked(bank), slow: 8_000, weight: 5, keep: first(keptTexts) },
  { name: 'crowd', property: unasked(crowd), slow: 8_000, weight: 1 },
  { name: 'settings', property: unasked(settings), slow: 4_000, weight: 20 },
  { name: 'long', property: unasked(long), slow: 4_000, weight: 1 },
]
