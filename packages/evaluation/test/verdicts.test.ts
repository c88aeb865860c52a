import { describe, expect, it } from 'vitest'
import type { KeyEntry } from '../src/sheet.ts'
import {
  countedWith,
  type JudgeVerdicts,
  judgeAgreement,
  judgedJson,
  parseKey,
  parseVerdicts,
  verdictShares,
  verdictsTable,
} from '../src/verdicts.ts'

const entry = (n: number, rule: string, first: number | null): KeyEntry => ({
  n,
  doc: 'quay.md',
  rule,
  message: 'm',
  category: rule === 'hedge' ? 'hedge' : 'quantity',
  level: 'note',
  span: [n, n + 1],
  first,
  habit: false,
})
const key = [entry(1, 'hedge', 1), entry(2, 'count', null), entry(3, 'count', 2), entry(4, 'size', null)]

const judge = (name: string, ...verdicts: (0 | 1 | 2)[]): JudgeVerdicts => ({
  judge: name,
  verdicts: new Map(verdicts.map((verdict, index) => [index + 1, verdict])),
})
const judges = [judge('ann', 2, 0, 2, 1), judge('ben', 2, 2, 1)]

/** Cells of the row of a table that begins so. */
const row = (table: string, name: string): string[] | undefined =>
  table
    .split('\n')
    .map(line => line.split('|').map(cell => cell.trim()))
    .find(cells => cells[1] === name)
    ?.slice(2, -1)

describe('verdicts on a sheet', () => {
  it('are shared out over all notes and over those among the first, every judge counting alike', () => {
    expect(verdictShares(key, judges)).toEqual({ notes: 4, worth: 4 / 7, pedantic: 2 / 7, wrong: 1 / 7 })
    const table = verdictsTable(key, judges)
    expect(row(table, 'all')).toEqual(['4', '.57', '.29', '.14'])
    expect(row(table, 'among the first')).toEqual(['2', '.75', '.25', '.00'])
  })

  it('are shown by kind and by rule, the most frequent first', () => {
    const table = verdictsTable(key, judges)
    expect(row(table, 'quantity')).toEqual(['3', '.40', '.40', '.20'])
    expect(row(table, 'count')).toEqual(['2', '.50', '.25', '.25'])
    expect(table.indexOf('| count')).toBeLessThan(table.indexOf('| size'))
  })

  it('say how far judges agree on the notes that both judged, and what each left out', () => {
    expect(judgeAgreement(judges)).toEqual([{ judges: ['ann', 'ben'], notes: 3, same: 1 / 3, apart: 1 / 3 }])
    const table = verdictsTable(key, judges)
    expect(row(table, 'ann, ben')).toEqual(['3', '.33', '.33'])
    expect(row(table, 'ben')).toEqual(['3', '.67', '.33', '.00', '1'])
  })

  it('are added to what was counted by case, every judge for himself', () => {
    const before = {
      date: '2026-01-01',
      documents: 3,
      verdicts: 4,
      cases: { 'size/m': [1, 2, 1] },
      ever: { 'size/m': [1, 2, 3] },
    } as const
    const counted = countedWith(before, key, judges, '2026-02-01')
    expect(counted).toEqual({
      date: '2026-02-01',
      documents: 4,
      verdicts: 11,
      cases: { 'count/m': [2, 1, 1], 'hedge/m': [2, 0, 0], 'size/m': [1, 3, 1] },
      ever: { 'count/m': [2, 1, 1], 'hedge/m': [2, 0, 0], 'size/m': [1, 3, 3] },
    })
    expect(JSON.parse(judgedJson(counted))).toEqual(counted)
  })

  it('on a note of a habit are counted apart from those on single places', () => {
    const before = { date: '2026-01-01', documents: 3, verdicts: 0, cases: {}, ever: {} } as const
    const habits = key.map(one => ({ ...one, habit: one.n === 2 }))
    expect(countedWith(before, habits, judges, '2026-02-01').cases).toMatchObject({
      'count/m': [1, 1, 0],
      'count/m as a habit': [1, 0, 1],
    })
  })

  it('stand once more under the name of their texts, where the sheet says how many figures these have', () => {
    const before = { date: '2026-01-01', documents: 3, verdicts: 0, cases: {}, ever: {} } as const
    const told = key.map(one => (one.n === 2 ? { ...one, figures: 'many' as const } : one))
    const { cases, ever, verdicts } = countedWith(before, told, judges, '2026-02-01')
    expect(cases).toMatchObject({ 'count/m': [2, 1, 1], 'count/m with many figures': [1, 0, 1] })
    expect(ever).toEqual(cases)
    expect(verdicts).toBe(7)
  })

  it('compare each two of three judges', () => {
    const pairs = judgeAgreement([...judges, judge('cy', 2)]).map(one => one.judges.join())
    expect(pairs).toEqual(['ann,ben', 'ann,cy', 'ben,cy'])
  })

  it('of one judge claim no agreement, and none at all no share', () => {
    expect(verdictsTable(key, [judge('ann', 2)])).not.toContain('same verdict')
    expect(row(verdictsTable(key, [judge('ann')]), 'all')).toEqual(['0', '-', '-', '-'])
  })
})

describe('a file of verdicts', () => {
  it('is read line by line, with empty lines and Windows line ends', () => {
    const { verdicts } = parseVerdicts('{"n":1,"v":2,"why":""}\r\n\r\n{"n":3,"v":0}\r\n', 'ann.jsonl', key)
    expect([...verdicts]).toEqual([
      [1, 2],
      [3, 0],
    ])
  })

  it.each([
    ['N1: 2', 'ann.jsonl:2: not a verdict; expected {"n":1,"v":2,"why":""}'],
    ['[1,2]', 'ann.jsonl:2: not a verdict; expected {"n":1,"v":2,"why":""}'],
    ['{"n":9,"v":2}', 'ann.jsonl:2: “n” is 9, no note of the sheet; expected 1 to 4'],
    ['{"v":2}', 'ann.jsonl:2: “n” is nothing, no note of the sheet; expected 1 to 4'],
    [
      '{"n":2,"v":3}',
      'ann.jsonl:2: “v” of note 2 is 3; expected 2 (worth making), 1 (pedantic) or 0 (wrong)',
    ],
    [
      '{"n":2,"v":"1"}',
      'ann.jsonl:2: “v” of note 2 is "1"; expected 2 (worth making), 1 (pedantic) or 0 (wrong)',
    ],
    ['{"n":1,"v":0}', 'ann.jsonl:2: note 1 was judged before; expected one line a note'],
  ])('is refused with the line that cannot be counted: %s', (line, message) => {
    expect(() => parseVerdicts(`{"n":1,"v":2}\n${line}`, 'ann.jsonl', key)).toThrow(message)
  })
})

describe('the key of a sheet', () => {
  it('is what the sheet wrote, and nothing else', () => {
    expect(parseKey(JSON.stringify(key), 'a.key.json')).toEqual(key)
    for (const text of ['', '{}', '[{"n":1}]', '# Notes to judge']) {
      expect(() => parseKey(text, 'a.key.json')).toThrow('a.key.json: not the key of a sheet')
    }
  })
})
