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
    const ids = readJob(fixture(`job-descriptions/${file}`)).ranking.map(({ principle }) => principle)
    expect(ids.slice(0, strong.length).toSorted()).toEqual(strong.toSorted())
    for (const id of silent) expect(ids).not.toContain(id)
  })

  it('points at the words that signal', () => {
    const text = fixture('job-descriptions/senior-tpm-fulfilment.md')
    const { signals } = readJob(text).ranking.find(({ principle }) => principle === 'frugality')!
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
    const named = readJob('You will show Bias for Action and Learn and Be Curious.').ranking
    expect(named.map(({ principle }) => principle)).toEqual(['learn-and-be-curious', 'bias-for-action'])
  })
})

/** What companies put around their postings, in the forms in which it is found. */
const boilerplate: Readonly<Record<string, readonly [before: string, after: string]>> = {
  'under headings': [
    '## About us\n\nWe are one company with 40,000 customers in nine countries, and our vision is to invent what delights them. We dive deep, think big and never stop learning.\n\n',
    '\n## Benefits\n\n- Medical and dental insurance from the first day\n- A budget for courses and for your well-being\n\n## Inclusive team culture\n\nWe trust and respect one another, and our mentorship helps you to grow your career.\n\n## Hiring process\n\nYou talk with five people about results you delivered and customers you served.\n\n## Equal opportunity\n\nWe hire without regard to race, gender or age, and privacy is safe with us.\n',
  ],
  'under bold lines': [
    '',
    '\n**What we offer**\n\nA long-term share plan, and speed: you get your laptop within a day.\n\n**Diverse experiences**\n\nEven if you do not meet all of the qualifications, we encourage candidates to apply. We value those whose careers have not followed a straight line.\n\n**Our company**\n\nWe own our mistakes and we deliver to millions of customers.\n',
  ],
  'in paragraphs without headings': [
    '',
    '\n\nNorthwind is an equal-opportunity employer and does not discriminate on the basis of disability or veteran status; safety and inclusion come first.\n\nOur compensation reflects the cost of labour across markets. The base pay for this position ranges from 90,000 to 120,000 a year, with sign-on payments and restricted stock.\n\nWe value work-life harmony and diverse perspectives, and our employee-led affinity groups foster an inclusive culture of learning and curiosity.\n\nNorthwind is one of the world’s leading companies, trusted by millions of customers to innovate at scale.\n',
  ],
}

const postings = [
  'area-operations-manager.md',
  'finance-analyst.md',
  'sdm-payments-l6.md',
  'senior-pm-healthcare.md',
  'senior-tpm-fulfilment.md',
  'solutions-architect.md',
]

describe('what stands in every posting', () => {
  const cases = postings.flatMap(path => Object.keys(boilerplate).map(form => [path, form] as const))
  it.each(cases)('changes nothing about %s, %s, and is said to be left out', (path, form) => {
    const posting = fixture(`job-descriptions/${path}`)
    const [before, after] = boilerplate[form]!
    const title = /^.*\n+/.exec(posting)![0]
    const whole = title + before + posting.slice(title.length) + after
    const bare = readJob(posting)
    const full = readJob(whole)
    const words = (job: typeof bare, text: string) =>
      job.ranking.map(({ principle, signals }) => [principle, signals.map(span => text.slice(...span))])
    expect(words(full, whole)).toEqual(words(bare, posting))
    expect(bare.leftOut).toEqual([])
    expect(full.leftOut.length).toBeGreaterThan(2)
    for (const { span } of full.leftOut) expect(posting).not.toContain(whole.slice(...span))
  })

  it.each([
    ['The manager acts fast when a belt stops.', 'bias-for-action'],
    ['You question every dollar of the plan.', 'frugality'],
    ['You cut waste and the cost of a parcel.', 'frugality'],
  ])('“%s” is a signal', (text, principle) => {
    expect(readJob(text).ranking[0]).toMatchObject({ principle })
  })

  it('is weighed less where it is asked for than where it is done', () => {
    const asked =
      '# Buyer\n\n## What you will do\n\n- Negotiate with suppliers\n\n## Requirements\n\n- Curiosity\n- Exploring what others do\n'
    expect(readJob(asked).ranking.map(({ principle }) => principle)).toEqual([
      'have-backbone-disagree-and-commit',
      'learn-and-be-curious',
    ])
  })
})
