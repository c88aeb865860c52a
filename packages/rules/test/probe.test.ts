import { renderProbe } from '@marginalia/report'
import { describe, expect, it } from 'vitest'
import { analyzerFor, interview, rules } from '../src/index.ts'
import { fixtures } from './fixture.ts'

describe('probes', () => {
  it.each(fixtures)(
    'of $path are none or five to ten, each with its question and its place',
    ({ source, syntax }) => {
      const { report } = analyzerFor('star-story').analyze(source, { syntax })
      if (report.sentences.length < 5) return expect(report.probes).toEqual([])
      expect(report.probes.length).toBeGreaterThanOrEqual(5)
      expect(report.probes.length).toBeLessThanOrEqual(10)
      for (const probe of report.probes) {
        const info = report.questions.find(({ id }) => id === probe.probe)!
        expect(renderProbe(probe, info, source)).toMatch(/\?$/)
        expect(source.slice(...probe.span).trim()).not.toBe('')
      }
    },
  )

  it('are at least five for a story without a single finding', () => {
    const source =
      'In March 2023 I ran a depot in Leeds with 40 vans. I had to have every van out by six. I read the lists of three nights. I sorted them by road because the queue was at the gate. Late vans fell from 14 to 2 a week by June 2023.'
    const { probes } = analyzerFor('star-story').analyze(source).report
    expect(probes.length).toBeGreaterThanOrEqual(5)
  })

  it('ask first what would hurt most', () => {
    const source =
      '## Vans\n\n**Situation:** In 2023 many vans were late.\n\n**Task:** I had to have 40 vans out by six.\n\n**Action:** I read the lists. We built a screen. It was decided to sort by road. I left the gate as it was.'
    const { report } = analyzerFor('star-story').analyze(source)
    expect(report.probes.map(({ probe }) => probe).slice(0, 3)).toEqual(['no-result', 'own-part', 'who'])
  })

  it('that rules lead to have a wording, for messages that the rules have', () => {
    const known = new Set(interview.questions.map(({ id }) => id))
    const asking = rules.filter(({ probe }) => probe !== undefined)
    expect(asking.length).toBeGreaterThan(20)
    for (const { id, probe, messages } of asking) {
      const led = typeof probe === 'object' ? probe : { '': probe }
      for (const one of Object.values(led)) expect(known, id).toContain(one)
      if (typeof probe === 'object')
        expect(Object.keys(messages), id).toEqual(expect.arrayContaining(Object.keys(probe)))
    }
  })

  it('ask nothing of a few words', () => {
    expect(analyzerFor('star-story').analyze('Many vans were late. We fixed it.').report.probes).toEqual([])
  })
})
