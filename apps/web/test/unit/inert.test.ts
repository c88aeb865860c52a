import { describe, expect, it } from 'vitest'
import { disarm } from '../../src/paste/inert.ts'
import { addressOf, inlineMarkdown } from '../../src/paste/inline.ts'
import { sourceOf } from '../../src/paste/source.ts'

describe('disarming pasted HTML', () => {
  it.each([
    ['<p style="a:b" onclick=x>t</p>', '<p data-xstyle="a:b" data-xonclick=x>t</p>'],
    ['<img/src=x/onerror=y>', '<img/data-xsrc=x/data-xonerror=y>'],
    ['<a title="x > y" style=1>src=z</a>', '<a title="x > y" data-xstyle=1>src=z</a>'],
    ['<style>p{}</style>', '<x-style>p{}</x-style>'],
    ['a < b and style=x', 'a < b and style=x'],
    ['<base href=x>words', 'words'],
    ['<!-- <p style=x> -->', '<!-- <p style=x> -->'],
  ])('%s', (html, expected) => {
    expect(disarm(html)).toBe(expected)
  })

  it('takes time in proportion to the text, however hostile', () => {
    for (const piece of ['<', '<a "', '<!--', '<a style=', "<p x='"]) {
      const hostile = piece.repeat(100_000)
      expect(disarm(hostile).length).toBeGreaterThan(0)
    }
  })
})

describe('inline Markdown', () => {
  const look = { bold: false, italic: false, code: false, struck: false, href: '' }
  it.each([
    [
      'joins bold runs',
      [
        { ...look, text: 'a ', bold: true },
        { ...look, text: 'b', bold: true },
      ],
      '**a b**',
    ],
    [
      'joins bold over a plain space',
      [
        { ...look, text: 'a', bold: true },
        { ...look, text: ' ' },
        { ...look, text: 'b', bold: true },
      ],
      '**a b**',
    ],
    [
      'moves spaces out of emphasis',
      [
        { ...look, text: 'x' },
        { ...look, text: ' y ', italic: true },
        { ...look, text: 'z' },
      ],
      'x *y* z',
    ],
    ['leaves arithmetic alone', [{ ...look, text: '2 * 3 and snake_case' }], '2 * 3 and snake_case'],
    ['escapes what would be emphasis', [{ ...look, text: 'a *star* here' }], 'a \\*star* here'],
  ])('%s', (_, pieces, expected) => {
    expect(inlineMarkdown(pieces)).toBe(expected)
  })

  it.each([
    ['javascript:alert(1)', ''],
    ['data:text/html,x', ''],
    ['file:///C:/x', ''],
    ['#anchor', ''],
    ['https://www.google.com/url?q=https://example.org/a&sa=D', 'https://example.org/a'],
    ['https://example.org/a(b)', 'https://example.org/a%28b%29'],
    ['mailto:a@example.org', 'mailto:a@example.org'],
  ])('of the address %s keeps “%s”', (href, expected) => {
    expect(addressOf(href)).toBe(expected)
  })
})

describe('the program a clipboard came from', () => {
  it('is told by its own marks', () => {
    expect(sourceOf('<b id="docs-internal-guid-1">')).toBe('google-docs')
    expect(sourceOf('<p class=MsoNormal>')).toBe('word')
    expect(sourceOf('<p>plain</p>')).toBe('web')
  })
})
