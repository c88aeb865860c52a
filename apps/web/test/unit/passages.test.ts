import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { passagesOf } from '../../src/reading/passages.ts'

describe('passages of the reading view', () => {
  it('keep paragraphs together and items apart', () => {
    const text = '# A\n\nOne\ntwo\n\n- x\n  more\n- y\n\n> q\n> r\n\n```\ncode\n```\n'
    expect(passagesOf(text).map(({ kind, lines }) => [kind, lines.length])).toEqual([
      ['heading', 1],
      ['text', 2],
      ['item', 2],
      ['item', 1],
      ['quote', 2],
      ['code', 1],
    ])
  })

  it('lose no word of any fixture', () => {
    const folder = new URL('../../../../fixtures/narratives/', import.meta.url)
    let words = 0
    for (const name of readdirSync(folder)) {
      if (!name.endsWith('.md')) continue
      const text = readFileSync(new URL(name, folder), 'utf8').replace(/\r\n?/g, '\n')
      const shown = passagesOf(text)
        .flatMap(({ lines }) => lines.map(({ from, to }) => text.slice(from, to)))
        .join('\n')
      const all = (source: string): string[] => source.match(/[\p{L}\p{N}]+/gu) ?? []
      const left = all(shown).length
      words += left
      // Numbers of list items are the only words in markup.
      expect(all(text).length - left, name).toBeLessThanOrEqual((text.match(/^\s*\d+[.)]\s/gm) ?? []).length)
    }
    expect(words).toBeGreaterThan(5000)
  })
})
