import { describe, expect, it } from 'vitest'
import { readJob } from '../src/job.ts'
import { bankOf, fixture, fixtureFolder } from './folder.ts'

const rows: readonly (readonly [file: string, strong: readonly string[], silent: readonly string[]])[] = [
  [
    'sdm-payments-l6.md',
    ['earn-trust', 'hire-and-develop-the-best', 'insist-on-the-highest-standards'],
    ['frugality', 'learn-and-be-curious'],
  ],
  [
    'senior-pm-healthcare.md',
    ['customer-obsession', 'learn-and-be-curious', 'success-and-scale-bring-broad-responsibility'],
    ['frugality', 'hire-and-develop-the-best'],
  ],
  [
    'senior-tpm-fulfilment.md',
    ['deliver-results', 'dive-deep', 'ownership', 'frugality'],
    ['think-big', 'customer-obsession'],
  ],
]

describe('job descriptions', () => {
  it.each(rows)('%s signals some principles most and others not at all', (file, strong, silent) => {
    const ids = readJob(fixture(`job-descriptions/${file}`)).map(({ principle }) => principle)
    expect(ids.slice(0, strong.length).toSorted()).toEqual(strong.toSorted())
    for (const id of silent) expect(ids).not.toContain(id)
  })

  it('points at the words that signal', () => {
    const text = fixture('job-descriptions/senior-tpm-fulfilment.md')
    const { signals } = readJob(text).find(({ principle }) => principle === 'frugality')!
    expect(signals.map(span => text.slice(...span))).toContain('budget')
  })

  it('compares with the bank and takes the scope and the number of stories from the job', () => {
    const path = 'senior-tpm-fulfilment.md'
    const report = bankOf(fixtureFolder('bank'), { job: { path, text: fixture(`job-descriptions/${path}`) } })
    const cover = Object.fromEntries(report.job!.ranking.map(({ principle, cover }) => [principle, cover]))
    expect(cover).toMatchObject({ ownership: 'covered', 'are-right-a-lot': 'thin', frugality: 'absent' })
    expect(report.count.needed).toBe(10)
    expect(report.coverage.filter(({ scope }) => scope)).toHaveLength(10)
  })

  it('reads a principle that is named in full', () => {
    const named = readJob('You will show Bias for Action and Learn and Be Curious.')
    expect(named.map(({ principle }) => principle)).toEqual(['learn-and-be-curious', 'bias-for-action'])
  })
})
