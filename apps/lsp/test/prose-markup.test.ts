import fc from 'fast-check'
import { remark } from 'remark'
import { expect, test } from 'vitest'
import { markupFor } from '../src/prose-markup.ts'

const hostile = fc
  .array(
    fc.constantFrom(...'[]()<>!*_`~#-+=|\\&:;. 1ax/"\''.split(''), 'http://a.b', '&amp;', '<img src=x>'),
    {
      maxLength: 30,
    },
  )
  .map(parts => `“${parts.join('')}”`)

test('words of the writer are never markup where Markdown is shown', () => {
  const { text } = markupFor(['markdown'])
  fc.assert(
    fc.property(hostile, words => {
      const [paragraph, ...others] = remark().parse(text(words)).children
      expect(others).toEqual([])
      expect(paragraph).toMatchObject({ type: 'paragraph', children: [{ type: 'text', value: words }] })
    }),
  )
})

test('a line that begins like a list or a heading is text', () => {
  const { text } = markupFor(['markdown'])
  for (const words of ['1. a', '12) a', '# a', '- a', '+ a', '===', '  - a']) {
    expect(remark().parse(text(words)).children[0]).toMatchObject({ type: 'paragraph' })
  }
})

test('who shows no Markdown gets the words as they are', () => {
  expect(markupFor(undefined).text('a*b*')).toBe('a*b*')
  expect(markupFor(['plaintext']).strong('a')).toBe('a')
})
