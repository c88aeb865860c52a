import { describe, expect, it } from 'vitest'
import { analyzerFor, profiles } from '../src/index.ts'

const mine = new Set(['passive-voice', 'unowned-agent'])

function notes(profile: string, source: string): string[] {
  return analyzerFor(profile)
    .analyze(source)
    .report.findings.filter(({ rule }) => mine.has(rule))
    .map(({ rule, message, span }) => `${rule}/${message}: ${source.slice(...span)}`)
}

describe('a reader who asks who acted', () => {
  it.each([...profiles.keys()])('gets one note for a decision that nobody took, under %s', profile => {
    expect(notes(profile, 'After lunch it was decided to close the depot.')).toEqual([
      'unowned-agent/nobody: it was decided',
    ])
  })

  it('gets every passive of plain prose', () => {
    expect(notes('plain', 'The second vendor was rejected.')).toEqual([
      'passive-voice/decision: was rejected',
    ])
    expect(
      notes('plain', 'The rows are sorted by date. The gate was opened by Ana. It can be opened.'),
    ).toEqual([
      'passive-voice/obvious: are sorted',
      'passive-voice/agent: was opened',
      'passive-voice/obvious: be opened',
    ])
  })

  it.each([...profiles.keys()].filter(name => name !== 'plain'))(
    'is spared what a story does not hide, under %s',
    profile => {
      const source =
        'The rows are sorted by date. The gate was opened by Ana. The second vendor was rejected. I was asked about it.'
      expect(notes(profile, source)).toEqual([])
    },
  )
})
