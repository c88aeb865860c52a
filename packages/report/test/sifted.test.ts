import { expect, test } from 'vitest'
import { type Finding, type Report, sifted } from '../src/index.ts'

const finding = (fingerprint: string): Finding => ({
  rule: 'r',
  message: 'm',
  span: [0, 1],
  level: 'note',
  data: {},
  fingerprint,
  also: [],
})

test('what is first among the findings that stay is still first, under its new index', () => {
  const report = { findings: ['a', 'b', 'c', 'd'].map(finding), first: [3, 0, 2] } as unknown as Report
  const { findings, first } = sifted(report, one => (one.fingerprint === 'a' ? null : one))
  expect(findings.map(({ fingerprint }) => fingerprint)).toEqual(['b', 'c', 'd'])
  expect(first.map(index => findings[index]!.fingerprint)).toEqual(['d', 'c'])
})

test('a finding that is changed keeps its rank', () => {
  const report = { findings: ['a', 'b'].map(finding), first: [1] } as unknown as Report
  const { findings, first } = sifted(report, ({ fingerprint }) => finding(`${fingerprint}2`))
  expect(first.map(index => findings[index]!.fingerprint)).toEqual(['b2'])
})
