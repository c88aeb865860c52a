import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { judgedTable, readJudged } from '../src/judged.ts'
import { readingScore, scoreFound } from '../src/reading-score.ts'
import type { ReadDocument, Reader, ReadingMark } from '../src/readings.ts'

const source = 'The old boat left very late and several crates of ripe fruit stayed on the quay for good.'
const at = (words: string): [number, number] => {
  const start = source.indexOf(words)
  return [start, start + words.length]
}
const mark = (quote: string, reader: Reader, strength: 1 | 2): ReadingMark => ({
  span: at(quote),
  quote,
  category: 'vague-quantity',
  strength,
  reader,
  why: '',
})
const document: ReadDocument = {
  id: 'boat',
  kind: 'story',
  author: 'ann',
  words: 17,
  source,
  prompt: null,
  marks: [mark('several crates', 'A', 2), mark('several', 'B', 1), mark('very late', 'A', 1)],
  parts: { sentences: [], A: null, B: null, missing: { A: null, B: null } },
  whole: { A: {}, B: {} },
}

describe('another tool on the readings', () => {
  it('is scored by the marks its places meet', () => {
    const noted = scoreFound(document, [
      { rule: 'peer', span: at('several') },
      { rule: 'peer', span: at('very') },
      { rule: 'peer', span: at('ripe fruit') },
      { rule: 'peer', span: at('quay') },
    ])
    expect(readingScore([noted])).toMatchObject({
      notes: 4,
      any: 0.5,
      strong: 0.25,
      strongFound: 1,
      agreedFound: 1,
    })
  })

  it('has no note counted whose place is a whole passage', () => {
    expect(scoreFound(document, [{ rule: 'peer', span: [0, source.length] }]).notes).toEqual([])
  })
})

describe('rounds of judging', () => {
  const folder = mkdtempSync(join(tmpdir(), 'judged-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const written = (value: unknown): string => {
    const file = join(folder, 'judged.json')
    writeFileSync(file, JSON.stringify(value))
    return file
  }
  const shares = { notes: 40, worth: 0.5, pedantic: 0.3, wrong: 0.2 }
  const round = { date: '2026-01-02', texts: 8, ...shares }

  it('are shown with what is read first under all notes', () => {
    const rows = judgedTable(
      readJudged(written([{ ...round, first: { ...shares, notes: 12, worth: 0.75 } }])),
    )
    expect(rows.split('\n').slice(2)).toEqual([
      expect.stringMatching(/^\| 2026-01-02, all notes +\| +8 \| +40 \| +\.50 \| +\.30 \| +\.20 \|$/),
      expect.stringMatching(/^\| 2026-01-02, read first +\| +8 \| +12 \| +\.75 \| +\.30 \| +\.20 \|$/),
    ])
  })

  it('are none where there is no file', () => {
    expect(readJudged(join(folder, 'none.json'))).toEqual([])
  })

  it('that lack a share are named', () => {
    const file = written([
      { ...round, first: null },
      { ...round, wrong: undefined, first: null },
    ])
    expect(() => readJudged(file)).toThrow('round 2: expected {date, texts, notes, worth')
  })
})
