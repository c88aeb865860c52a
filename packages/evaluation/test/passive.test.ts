import { describe, expect, it } from 'vitest'
import { constructionOf, passiveFinder, passiveTable, scorePassives } from '../src/passive.ts'

const sentences = [
  { id: 'a', text: 'It was sent and was read.', passives: [span(3, 11), span(16, 24)] },
  { id: 'b', text: 'She was tired.', passives: [] },
  { id: 'c', text: 'They got paid.', passives: [span(5, 13)] },
]

function span(start: number, end: number) {
  return { start, end }
}

describe('scorePassives', () => {
  it('matches each gold passive once', () => {
    const twice = scorePassives(sentences, text =>
      text.startsWith('It')
        ? [
            [3, 11],
            [7, 11],
          ]
        : [],
    )
    expect(twice.counts).toEqual({ hits: 1, found: 2, gold: 3 })
    expect(twice.errors.map(({ kind }) => kind)).toEqual(['false alarm', 'miss', 'miss'])
  })

  it('counts what is found by how it is built', () => {
    const { recall } = scorePassives(sentences, () => [[0, 30]])
    expect(recall.adjacent).toEqual({ gold: 2, found: 1 })
    expect(recall.get).toEqual({ gold: 1, found: 1 })
  })

  it('is perfect when the rule is', () => {
    const result = scorePassives(sentences, passiveFinder())
    expect(result.score).toEqual({ precision: 1, recall: 1, f1: 1 })
    expect(passiveTable([{ file: 'three', ...result }], { errors: true })).toContain('1.000')
  })
})

describe('constructionOf', () => {
  it.each([
    ['was sent', 'adjacent'],
    ['was not sent', 'parted'],
    ["wasn't sent", 'contracted'],
    ['’s sent', 'contracted'],
    ['getting sent', 'get'],
    ['Attached is', 'fronted'],
  ])('%s is %s', (text, name) => {
    expect(constructionOf(text)).toBe(name)
  })
})
