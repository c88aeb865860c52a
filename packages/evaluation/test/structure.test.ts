import { describe, expect, it } from 'vitest'
import type { ReadDocument } from '../src/readings.ts'
import { type ScoredReport, scoreStructure } from '../src/structure.ts'

const source = 'The gate stuck. I oiled it. It opens. Thanks for reading.'
const spans = [
  [0, 15],
  [16, 27],
  [28, 37],
  [38, 57],
] as const

const document: ReadDocument = {
  id: 'x',
  kind: 'narrative',
  author: 'somebody',
  words: 11,
  source,
  prompt: null,
  marks: [],
  parts: { sentences: spans, A: 'SARO', B: 'SARO', missing: { A: [], B: [] } },
  whole: { A: {}, B: {} },
}

const told = (
  parts: readonly (ScoredReport['sentences'][number]['part'] | 'none')[],
  confidence = 0.9,
): ScoredReport => ({
  structure: { stories: [{ span: [0, 37], title: null, words: 8, absent: [] }], sections: [], absent: [] },
  sentences: parts.flatMap((part, i) =>
    part === 'none' ? [] : [{ span: spans[i]!, words: 3, actor: 'nobody' as const, part, confidence }],
  ),
})

const score = (report: ScoredReport) => scoreStructure('one', [document], () => report)

describe('the score of a map', () => {
  it('is whole where each sentence has the part that both readers gave it', () => {
    const { accuracy, sure, sureAccuracy, outside, stories } = score(
      told(['situation', 'action', 'result', 'other']),
    )
    expect([accuracy, sure, sureAccuracy, outside, stories]).toEqual([1, 1, 1, 1, 1])
  })

  it('takes learning for a result, and a sentence that is none of the report’s for one left out', () => {
    const { accuracy, outside } = score(told(['situation', 'action', 'learning', 'none']))
    expect([accuracy, outside]).toEqual([1, 1])
  })

  it('falls with what is told wrong, and says how sure the wrong ones were', () => {
    const { accuracy, sureAccuracy, outside } = score(told(['task', 'action', 'other', 'result']))
    expect(accuracy).toBeCloseTo(1 / 3)
    expect(sureAccuracy).toBeCloseTo(1 / 3)
    expect(outside).toBe(0)
    expect(score(told(['task', 'action', 'other', 'result'], 0.5)).sure).toBe(0)
  })

  it('counts a part said to be absent against what readers miss', () => {
    const whole = told(['situation', 'action', 'result', 'other'])
    const { absences } = score({ ...whole, structure: { ...whole.structure, absent: ['result'] } })
    expect(absences).toEqual({ raised: 1, precision: 0, falseAlarms: 1 })
  })
})
