import { readdirSync, readFileSync } from 'node:fs'
import { readDocument } from '@marginalia/prose'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commentDocx, type DocxDocument, DocxError, type MarginNote, readDocx } from '../src/index.ts'
import { defaultLimits } from '../src/limits.ts'
import { readDirectory } from '../src/zip-directory.ts'
import { documents, type Tally } from './generate.ts'
import { kinds, parse, spaced, textOf } from './markdown-text.ts'
import * as oracle from './oracle.ts'
import { pack } from './package-builder.ts'

const author = { author: 'Marginalia', initials: 'M' }
const fixtures = new URL('../../../fixtures/docx/', import.meta.url)
const files = readdirSync(fixtures).filter(name => name.endsWith('.docx'))

/** Spans of words, parts of words and several words, spread over a text by a simple generator of numbers. */
function spansOf(markdown: string, count: number, seed: number): MarginNote[] {
  let state = seed >>> 0 || 1
  const next = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  return Array.from({ length: count }, (_, i) => {
    const start = next(markdown.length)
    const longest = i % 4 === 0 ? 200 : 25
    const end = Math.min(markdown.length, start + 1 + next(longest))
    const whole = (at: number) => (/[\udc00-\udfff]/.test(markdown[at] ?? '') ? at - 1 : at)
    const from = whole(start)
    const to =
      whole(end) > from ? whole(end) : from + String.fromCodePoint(markdown.codePointAt(from)!).length
    return { span: [from, to], text: [`what ${i}`, 'why', 'question?'] }
  })
}

const shownWords = (text: string): string => oracle.squeezed(text)

/** The writer's characters in a span that stand in the main text, by the public anchors alone. */
function wordsIn(document: DocxDocument, [start, end]: MarginNote['span']): string {
  let words = ''
  for (let at = start; at < end; at++) {
    const anchor = document.anchor(at)
    if (!anchor?.exact) continue
    if (document.paragraphs[anchor.paragraph]!.place === 'text box') continue
    words += document.markdown[at]
  }
  return shownWords(words)
}

interface Counts {
  placed: number
  moved: Map<string, number>
  general: number
}

/** Every promise about a commented document, for one document and some notes. */
function checkComments(bytes: Uint8Array, notes: readonly MarginNote[], counts: Counts): void {
  const document = readDocx(bytes)
  const result = commentDocx(document, notes, author)
  const before = oracle.mainOf(bytes)
  const after = oracle.mainOf(result.bytes)

  expect(oracle.rawTexts(after)).toEqual(oracle.rawTexts(before))
  expect(oracle.formattedCharacters(after).join('\n') === oracle.formattedCharacters(before).join('\n')).toBe(
    true,
  )
  const again = readDocx(result.bytes)
  expect(again.markdown).toBe(document.markdown)
  expect(again.paragraphs).toEqual(document.paragraphs)

  const from = readDirectory(bytes, defaultLimits)
  const to = readDirectory(result.bytes, defaultLimits)
  const touched = /(^|\/)(document\d*\.xml|comments\d*\.xml|document\d*\.xml\.rels|\[Content_Types\]\.xml)$/
  for (const entry of from.entries) {
    if (touched.test(entry.name)) continue
    const copy = to.find(entry.name)!
    expect(
      Buffer.compare(from.bytes.subarray(entry.start, entry.end), to.bytes.subarray(copy.start, copy.end)),
    ).toBe(0)
  }

  const all = [...result.placed, ...result.moved.map(({ note }) => note), ...result.general].sort(
    (a, b) => a - b,
  )
  expect(all).toEqual(notes.map((_, i) => i))
  counts.placed += result.placed.length
  counts.general += result.general.length
  if (notes.length === 0) return

  const had = new Set(oracle.ranges(before).keys())
  const ranges = new Map([...oracle.ranges(after)].filter(([id]) => !had.has(id)))
  const name = [...to.entries].find(e => /(^|\/)comments\d*\.xml$/.test(e.name))!.name
  const texts = oracle.commentTexts(oracle.partText(result.bytes, name))
  for (const [id, { starts, ends, references, parents }] of ranges) {
    expect([starts, ends, references]).toEqual([1, 1, 1])
    expect(parents.filter(parent => parent === 'r' || parent === 't')).toEqual([])
    expect(parents.filter(parent => parent.endsWith('/r'))).toEqual(['p/r'])
    expect(texts.get(id)!.length).toBeGreaterThan(0)
  }
  const idOf = (note: number) =>
    [...ranges.keys()].find(id => texts.get(id)!.some(line => line === notes[note]!.text[0]))
  for (const note of result.placed)
    expect(
      ranges.get(idOf(note)!)?.text,
      `note ${note}: ${JSON.stringify(document.markdown.slice(...notes[note]!.span))}`,
    ).toBe(wordsIn(document, notes[note]!.span))
  for (const { note, reason } of result.moved) {
    counts.moved.set(reason, (counts.moved.get(reason) ?? 0) + 1)
    const id = idOf(note)!
    const words = wordsIn(document, notes[note]!.span)
    if (reason === 'indivisible') expect(ranges.get(id)!.text).toContain(words)
    if (words !== '') expect(texts.get(id)![0]).toMatch(/^On “.+”.*:$/)
  }
}

/** The Markdown says what the document says, and anchors lead back to it. */
function checkMarkdown(document: DocxDocument): void {
  const tree = parse(document.markdown)
  const expected = document.paragraphs
    .map(({ text }) => text.replace(/[\u00ad\u200b\u2060\ufeff]/g, ''))
    .join('\n')
  expect(spaced(textOf(tree))).toBe(spaced(expected))
  // Our own reader, which cuts a source into chunks, finds the same words; it leaves out blocks without any.
  const blocks = readDocument(document.markdown, 'word').document.blocks.map(({ block }) => block.text)
  const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')
  expect(letters(blocks.join(' '))).toBe(letters(expected))
  const wrong = [...kinds(tree)].filter(kind =>
    /^(code|html|blockquote|thematicBreak|definition|image.*|emphasis|delete|inlineCode|yaml|linkReference)$/.test(
      kind,
    ),
  )
  expect(wrong).toEqual([])
  expect(document.paragraphs.filter(p => p.heading !== null).length).toBe(
    [...document.markdown.matchAll(/^#+ /gm)].length,
  )
  for (const { start, length, piece, offset } of document.anchors.stretches)
    expect(document.markdown.slice(start, start + length).replace(/[\n ]/g, ' ')).toBe(
      piece.text.slice(offset, offset + length).replace(/[\r\n]/g, ' '),
    )
}

describe('generated documents', () => {
  const tally: Tally = new Map()
  const counts: Counts = { placed: 0, moved: new Map(), general: 0 }

  it('give their text back from the Markdown, in 500 documents', () => {
    fc.assert(
      fc.property(documents(new Map()), contents => checkMarkdown(readDocx(pack(contents)))),
      { numRuns: 500, seed: 20, endOnFailure: true },
    )
  }, 300_000)

  let refused = 0
  it('keep every promise when they are commented, in 2,000 documents', () => {
    fc.assert(
      fc.property(documents(tally), fc.nat(), (contents, seed) => {
        const bytes = pack(contents)
        const { markdown } = readDocx(bytes)
        const notes = markdown === '' ? [] : spansOf(markdown, 6, seed)
        try {
          checkComments(bytes, notes, counts)
        } catch (error) {
          // Where plain content controls are all there is, the one clear answer is that nothing can hold a comment.
          if (!(error instanceof DocxError) || error.code !== 'no-place') throw error
          expect(contents.body).toMatch(/^<w:sdt><w:sdtPr><w:text\/>/)
          refused++
        }
      }),
      { numRuns: 2_000, seed: 7, endOnFailure: true },
    )
    expect(refused).toBeLessThan(60)
    // What the generator and the notes have reached: a law over nothing would hold too.
    expect(counts.placed).toBeGreaterThan(4_000)
    for (const reason of [
      'text-box',
      'footnote',
      'endnote',
      'field',
      'control',
      'indivisible',
      'several-places',
      'no-words',
    ])
      expect(counts.moved.get(reason) ?? 0, reason).toBeGreaterThan(20)
    for (const [name, count] of tally) expect(count, name).toBeGreaterThan(100)
    expect(tally.size).toBeGreaterThan(25)
  }, 600_000)
})

describe.each(files)('%s', name => {
  const bytes = new Uint8Array(readFileSync(new URL(name, fixtures)))

  it('gives its text back from the Markdown', () => {
    checkMarkdown(readDocx(bytes))
  })

  it('keeps every promise when it is commented', () => {
    const { markdown } = readDocx(bytes)
    for (let seed = 1; seed <= 5; seed++)
      checkComments(bytes, spansOf(markdown, 20, seed), { placed: 0, moved: new Map(), general: 0 })
  })

  it('can be commented again', () => {
    const notes = spansOf(readDocx(bytes).markdown, 10, 99)
    const once = commentDocx(readDocx(bytes), notes, author).bytes
    checkComments(
      once,
      notes.map(note => ({ ...note, text: note.text.map(line => `again ${line}`) })),
      {
        placed: 0,
        moved: new Map(),
        general: 0,
      },
    )
  })
})
