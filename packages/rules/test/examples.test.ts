import { createAnalyzer, resolveProfile } from '@marginalia/engine'
import { render } from '@marginalia/report'
import { describe, expect, it } from 'vitest'
import { rules } from '../src/index.ts'

/** Take the guillemets off an example; say where they stood. */
function marked(example: string): { source: string; spans: [number, number][] } {
  const spans: [number, number][] = []
  let source = ''
  for (const part of example.split(/([«»])/)) {
    if (part === '«') spans.push([source.length, -1])
    else if (part === '»') spans.findLast(span => span[1] === -1)![1] = source.length
    else source += part
  }
  return { source, spans }
}

describe.each(rules)('$id', rule => {
  const level = Object.fromEntries(
    Object.keys(rule.messages).map(key => [`${rule.id}/${key}`, 'note' as const]),
  )
  const profile = { name: 'example', title: '', about: '', rules: { [rule.id]: 'note' as const, ...level } }
  const analyzer = createAnalyzer([rule], resolveProfile('example', new Map([['example', profile]])))

  it('has at least two examples of each kind', () => {
    expect(rule.examples.flags.length).toBeGreaterThanOrEqual(2)
    expect(rule.examples.passes.length).toBeGreaterThanOrEqual(2)
  })

  it.each(rule.examples.flags)('flags exactly what is marked in: %s', example => {
    const { source, spans } = marked(example)
    const { report } = analyzer.analyze(source, { apart: true })
    expect(report.faults).toEqual([])
    expect(report.findings.map(finding => source.slice(...finding.span))).toEqual(
      spans.map(span => source.slice(...span)),
    )
    for (const finding of report.findings) expect(render(finding, rule, source)).not.toMatch(/undefined|NaN/)
  })

  it.each(rule.examples.passes)('is silent on: %s', source => {
    const { report } = analyzer.analyze(source, { apart: true })
    expect(report.faults).toEqual([])
    expect(report.findings).toEqual([])
  })
})
