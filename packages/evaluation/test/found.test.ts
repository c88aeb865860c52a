import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { foundFileOf, foundPoints, foundPointsOf, foundTexts } from '../src/found.ts'

const text = 'The ferry was late each morning. I moved the ramp to the north quay. It was on time after that.'
const starts = [0, 33, 69]
const sentences = starts.map((start, i) => [start, starts[i + 1] ?? text.length])

/** A folder of found texts: three of the same words, so that their signs are more than one text's. */
function folderOf(lines: readonly object[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'found-'))
  mkdirSync(join(folder, 'docs'))
  const ids = ['n1', 'n2', 'n3']
  for (const id of ids) writeFileSync(join(folder, 'docs', `${id}.md`), text)
  writeFileSync(join(folder, 'docs.json'), JSON.stringify(ids.map(id => ({ id, from: `example.org/${id}` }))))
  writeFileSync(join(folder, 'parts.jsonl'), lines.map(line => JSON.stringify(line)).join('\n'))
  return folder
}

const read = (doc: string, A: string | null, B: string | null) => ({ doc, sentences, A, B })

describe('found texts', () => {
  it('keeps signs and letters of both readers, and no sentence', () => {
    const json = foundFileOf(
      folderOf([read('n1', 'SAR', 'SAR'), read('n2', 'TAR', 'SAR'), read('n3', 'SAR', 'SAR')]),
      '2026-12-02',
    )
    const file = JSON.parse(json)
    expect(file.texts.map(({ id, from }: { id: string; from: string }) => [id, from])).toEqual([
      ['n1', 'example.org/n1'],
      ['n2', 'example.org/n2'],
      ['n3', 'example.org/n3'],
    ])
    expect(file.texts[0].parts).toEqual(['SAR', 'SAR'])
    expect(new Set([...file.texts[1].parts].map((parts: string) => parts[0]))).toEqual(new Set(['S', 'T']))
    expect(file.texts[0].signs).toHaveLength(3)
    expect(file.signs).toContain('first sentence')
    expect(json).not.toContain('north quay')
  })

  it('leaves out a text that a reader finds no story in', () => {
    const json = foundFileOf(
      folderOf([read('n1', null, null), read('n2', 'SAR', 'SAR'), read('n3', 'SAR', null)]),
      '2026-12-02',
    )
    expect(JSON.parse(json).texts.map(({ parts }: { parts: string[] }) => parts.length)).toEqual([2, 1])
  })

  it('says which text has no parts', () => {
    expect(() => foundFileOf(folderOf([read('n1', 'SAR', 'SAR')]), '2026-12-02')).toThrow(/no parts of n2/)
  })

  it('keeps what two readers say of a whole text beside its signs', () => {
    const folder = folderOf([])
    for (const id of ['n1', 'n2'])
      writeFileSync(join(folder, 'docs', `${id}.md`), `${text} ${'The crew was glad of it. '.repeat(20)}`)
    const whole = { doc: 'n2', A: { 'no-scale': 2 }, B: { 'no-scale': 1 } }
    writeFileSync(join(folder, 'whole.jsonl'), JSON.stringify(whole))
    const json = foundPointsOf(folder, '2026-12-02')
    const { signs, texts } = JSON.parse(json)
    expect(texts).toHaveLength(1)
    expect(texts[0]).toMatchObject({ id: 'n2', whole: { A: { 'no-scale': 2 }, B: { 'no-scale': 1 } } })
    expect(texts[0].accounts[0].map((at: number) => signs[at])).toContain('sentences with a figure: 0')
    expect(json).not.toContain('north quay')
  })

  it('has known signs for each account of the texts read as wholes', () => {
    const texts = foundPoints()
    expect(texts.length).toBeGreaterThan(300)
    for (const { accounts } of texts) for (const signs of accounts) expect(signs).not.toContain(undefined)
  })

  it('has a letter, a gap and signs for each sentence of those counted', () => {
    const texts = foundTexts()
    expect(texts.length).toBeGreaterThan(200)
    for (const { agreed, sentences: all } of texts) {
      expect(agreed).toHaveLength(all.length)
      for (const { signs, gap, read: shares } of all) {
        expect(gap).toBeDefined()
        expect(signs).not.toContain(undefined)
        expect(shares.reduce((sum, one) => sum + one)).toBeCloseTo(1)
      }
    }
  })
})
