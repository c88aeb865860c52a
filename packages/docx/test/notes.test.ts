import type { Finding, Report, RuleInfo } from '@marginalia/report'
import { describe, expect, it } from 'vitest'
import { notesOf, readDocx } from '../src/index.ts'
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
  ({ rules, findings: [finding] }) as unknown as Report

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
    expect(notesOf(reportOf(finding, [rule]), document)).toEqual([
      {
        span: [start, end],
        text: ['“*many*_” gives no number; 1,200 times, first in “Task:”.', rule.why, rule.ask],
      },
    ])
  })

  it('need the texts of every rule', () => {
    expect(() => notesOf(reportOf(finding, []), document)).toThrow('vague-amount')
  })
})
