import { describe, expect, it } from 'vitest'
import { changesOf } from '../../src/compare/words.ts'

describe('the words of two texts', () => {
  it('are told apart within their paragraphs; what is the same is counted', () => {
    expect(changesOf('One.\n\nTwo.\n\nMany left.\n\nFour.', 'One.\n\nTwo.\n\n88 left.\n\nFour.')).toEqual([
      { kind: 'same', paragraphs: 2 },
      {
        kind: 'changed',
        runs: [
          { kind: 'gone', text: 'Many' },
          { kind: 'come', text: '88' },
          { kind: 'same', text: ' left.' },
        ],
      },
      { kind: 'same', paragraphs: 1 },
    ])
  })

  it('come back whole, whichever text is read', () => {
    const before = 'I left. Many stayed.\n\nIt had been agreed.'
    const after = 'I left early.\n\nWe agreed.\n\nNew here.'
    const read = (kind: string) =>
      changesOf(before, after)
        .flatMap(stretch => (stretch.kind === 'changed' ? stretch.runs : []))
        .filter(run => run.kind === 'same' || run.kind === kind)
        .map(({ text }) => text)
        .join('')
        .replace(/\s/g, '')
    expect(read('gone')).toBe(before.replace(/\s/g, ''))
    expect(read('come')).toBe(after.replace(/\s/g, ''))
  })
})
