import { compare } from '@marginalia/engine'
import { describe, expect, it } from 'vitest'
import { analyzerFor } from '../src/index.ts'
import { fixtures } from './fixture.ts'

const analyzer = analyzerFor('star-story')
const between = (old: string, now: string) => compare(analyzer.analyze(old), analyzer.analyze(now))

const story = `In March 2023 I ran the night shift at a depot in Leeds with 40 vans. Many customers left us, and each late van cost us 90 pounds.

My task was to have every van out by six.

I stood in the yard for three nights and wrote down who waited for whom. We built a screen for the lists. It was decided to sort by road.

As a result, late vans fell from 14 to 2 a week by June 2023. The drivers were very happy.`

describe('comparing two versions', () => {
  it.each(fixtures)('finds nothing new in $path against itself', ({ source, syntax }) => {
    const analysis = analyzer.analyze(source, { syntax })
    const { findings, metrics } = compare(analysis, analyzer.analyze(source, { syntax }))
    expect(findings.resolved).toEqual([])
    expect(findings.added).toEqual([])
    expect(findings.standing).toHaveLength(analysis.report.findings.length)
    expect(metrics).toEqual({ lost: [], added: [] })
  })

  it('resolves nothing when a paragraph moves', () => {
    const [a, b, c, d] = story.split('\n\n')
    const word = ({ rule }: { rule: string }) => !/^(?:star|no|result|situation)-/.test(rule)
    const { findings } = between(story, [a, c, b, d].join('\n\n'))
    expect(findings.resolved.filter(word)).toEqual([])
    expect(findings.added.filter(word)).toEqual([])
    expect(findings.standing.length).toBeGreaterThan(1)
  })

  it('keeps a note standing when the words around it change', () => {
    const { findings } = between(
      story,
      story.replace('Many customers left us, and each', 'Many customers left us that winter, so each'),
    )
    expect(findings.resolved).toEqual([])
    expect(findings.added).toEqual([])
  })

  it('tells what was resolved, what is new and which metrics came and went', () => {
    const now = story.replace('It was decided', 'I decided').replace('14 to 2', '14 to 3')
    const { findings, metrics } = between(story, now)
    expect(findings.resolved.map(one => story.slice(...one.span))).toContain('It was decided')
    expect(metrics.lost.map(one => one.value)).toContain(2)
    expect(metrics.added.map(one => one.value)).toContain(3)
  })

  it('gives words and shares of each part before and after', () => {
    const { sections, measures } = between(story, story.replace(' We built a screen for the lists.', ''))
    const action = sections.find(({ part }) => part === 'action')!
    expect(action.words[0] - action.words[1]).toBe(7)
    expect(measures.words[0] - measures.words[1]).toBe(7)
    expect(measures.actors[0].we - measures.actors[1].we).toBe(1)
  })

  it('holds no text', () => {
    const strings: string[] = []
    JSON.stringify(between(story, story.replace('Many', 'Several')), (_, value) => {
      if (typeof value === 'string') strings.push(value)
      return value
    })
    expect(strings.length).toBeGreaterThan(10)
    for (const one of strings) expect(one).toMatch(/^[A-Za-z0-9-]+$/)
  })
})
