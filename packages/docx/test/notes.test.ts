import type { Finding, Report, RuleInfo } from '@marginalia/report'
import { describe, expect, it } from 'vitest'
import { commentsOf, readDocx } from '../src/index.ts'
import { pack, paragraph, run } from './package-builder.ts'

const rule: RuleInfo = {
  id: 'vague-amount',
  title: 'Amount without a number',
  why: 'A reader cannot tell how large it was.',
  ask: 'How many?',
  category: 'quantity',
  messages: { amount: '“{match}” gives no number; {times} times, first in “{first}”.' },
  source: [{ title: 'Test', grade: 'own' }],
}

const reportOf = (finding: Finding, rules: readonly RuleInfo[]) =>
  ({ rules, findings: [finding], first: [] }) as unknown as Report

describe('notes of a report', () => {
  const document = readDocx(pack({ body: paragraph(run('Task:', '<w:b/>') + run(' we had *many*_ calls.')) }))
  const start = document.markdown.indexOf('\\*many')
  const end = document.markdown.indexOf(' calls')
  const finding: Finding = {
    rule: 'vague-amount',
    message: 'amount',
    span: [start, end],
    level: 'warning',
    data: { times: 1200, first: [0, document.markdown.indexOf(' we')] },
    fingerprint: '0000000000000000',
    also: [],
  }

  it('say what is there, why it matters and ask; words are quoted as they stand in Word', () => {
    expect(document.markdown).toBe('**Task:** we had \\*many\\*\\_ calls.\n')
    expect(commentsOf(reportOf(finding, [rule]), document)).toEqual([
      {
        span: [start, end],
        text: ['“*many*_” gives no number; 1,200 times, first in “Task:”.', rule.why, rule.ask],
      },
    ])
  })

  it('need the texts of every rule', () => {
    expect(() => commentsOf(reportOf(finding, []), document)).toThrow('vague-amount')
  })

  describe('of a long review', () => {
    const point: RuleInfo = {
      ...rule,
      id: 'no-result',
      title: 'No result',
      point: 'no-result',
      messages: { amount: 'It ends open.' },
    }
    const other: RuleInfo = {
      ...rule,
      id: 'passive-voice',
      title: 'Passive voice',
      messages: { amount: 'Who did?' },
    }
    const findings = [
      { ...finding, rule: 'passive-voice' },
      finding,
      { ...finding, rule: 'passive-voice', level: 'error' as const },
      { ...finding, rule: 'no-result' },
      finding,
      { ...finding, rule: 'passive-voice' },
    ]
    const report = { rules: [rule, point, other], findings, first: [4, 0] } as unknown as Report
    const said = (show?: 'first' | 'all') =>
      commentsOf(report, document, show).map(
        ({ text, whole }) => `${whole ? 'whole: ' : ''}${text[0]!.slice(0, 20)}`,
      )

    it('lead with what comes first, then with points about the whole, and count the rest by kind', () => {
      const notes = commentsOf(report, document, 'first')
      expect(said('first')).toEqual([
        '“*many*_” gives no n',
        'Who did?',
        'whole: It ends open.',
        'whole: 3 more notes: Passiv',
      ])
      expect(notes.at(-1)!.text).toEqual(['3 more notes: Passive voice 2, Amount without a number 1.'])
    })

    it('are all there where all are asked for, the most important first', () => {
      expect(said()).toEqual([
        '“*many*_” gives no n',
        'Who did?',
        'Who did?',
        '“*many*_” gives no n',
        'whole: It ends open.',
        'Who did?',
      ])
      expect(said('all')).toHaveLength(findings.length)
    })
  })
})
