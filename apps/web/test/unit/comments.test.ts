import { analyzerFor } from '@marginalia/rules'
import { describe, expect, it } from 'vitest'
import { commentsFor } from '../../src/out/comments.ts'

const analyzer = analyzerFor('star-story')

describe('notes set aside, as comments', () => {
  it.each([
    ['a first line', 'Many customers left.\n'],
    ['a later paragraph', '# A title\n\nI stayed.\n\nMany customers left.\n'],
    ['an item of a list', '- I stayed.\n- Many customers left.\n'],
  ])('silence exactly those notes everywhere: %s', (_, text) => {
    const { findings } = analyzer.analyze(text).report
    const target = findings.find(one => text.slice(...one.span).startsWith('Many'))!
    expect(target).toBeDefined()
    const dismissal = {
      fingerprint: target.fingerprint,
      rule: target.rule,
      words: 'Many',
      reason: 'Secret -- and <b>bold</b>',
    }
    const after = commentsFor(text, findings, [dismissal])
    const { report } = analyzer.analyze(after)
    expect(report.suppressed.map(one => one.finding.rule)).toContain(target.rule)
    expect(
      report.findings.some(one => one.rule === target.rule && after.slice(...one.span).startsWith('Many')),
    ).toBe(false)
    expect(after.replace(/<!--[^>]*-->\n+/g, '').replace(/\n{3,}/g, '\n\n')).toContain('Many customers left.')
  })

  it('change nothing when nothing was set aside', () => {
    const text = 'Many customers left.\n'
    expect(commentsFor(text, analyzer.analyze(text).report.findings, [])).toBe(text)
  })
})
