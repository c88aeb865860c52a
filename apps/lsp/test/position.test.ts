import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openDocuments } from '../src/open-document.ts'
import { encodings, positionsOf } from '../src/position.ts'

const text = fc
  .array(fc.constantFrom('a', 'é', '–', '\u0301', '👩‍🚀', '𝒳', '漢', ' ', '\n', '\r\n', '\r', '\t'), {
    maxLength: 60,
  })
  .map(parts => parts.join(''))

/** Offsets that a place of the protocol can name: not inside a character, not inside a line end. */
const nameable = (source: string): number[] =>
  Array.from({ length: source.length + 1 }, (_, offset) => offset).filter(
    offset =>
      !/^[\udc00-\udfff]/.test(source.slice(offset)) &&
      !(source[offset - 1] === '\r' && source[offset] === '\n'),
  )

/** How long a text is, by an independent count. */
const lengths = {
  'utf-8': (words: string) => new TextEncoder().encode(words).length,
  'utf-16': (words: string) => words.length,
  'utf-32': (words: string) => [...words].length,
}

test.each(encodings)('an offset and its place lead to each other, counted in %s', encoding => {
  fc.assert(
    fc.property(text, source => {
      const positions = positionsOf(source, encoding)
      for (const offset of nameable(source)) {
        const place = positions.at(offset)
        const before = source.slice(0, offset).split(/\r\n|\r|\n/)
        expect(place).toEqual({ line: before.length - 1, character: lengths[encoding](before.at(-1)!) })
        expect(positions.offset(place)).toBe(offset)
      }
    }),
  )
})

test('a place behind the end of a line is its end, and one behind the text is the end of the text', () => {
  for (const encoding of encodings) {
    const positions = positionsOf('ab\r\ncd', encoding)
    expect(positions.offset({ line: 0, character: 9 })).toBe(2)
    expect(positions.offset({ line: 1, character: 9 })).toBe(6)
    expect(positions.offset({ line: 7, character: 0 })).toBe(6)
  }
})

test.each(encodings)('changes counted in %s leave the text that the editor has', encoding => {
  const edit = fc.tuple(fc.nat(), fc.nat(), text)
  fc.assert(
    fc.property(text, fc.array(edit, { maxLength: 8 }), (source, edits) => {
      const documents = openDocuments(() => encoding)
      let document = documents.create('file:///a.md', 'markdown', 1, source)
      let expected = source
      edits.forEach(([from, to, more], index) => {
        const places = nameable(expected)
        const [start, end] = [places[from % places.length]!, places[to % places.length]!].sort(
          (a, b) => a - b,
        )
        const range = positionsOf(expected, encoding).range([start!, end!])
        expected = expected.slice(0, start) + more + expected.slice(end)
        document = documents.update(document, [{ range, text: more }], index + 2)
      })
      expect(document.text).toBe(expected)
    }),
  )
})

test('a change without a place is the whole text', () => {
  const documents = openDocuments(() => 'utf-16')
  const before = documents.create('file:///a.md', 'markdown', 1, 'before')
  const { text, version } = documents.update(before, [{ text: 'after' }], 2)
  expect([text, version]).toEqual(['after', 2])
})
