import { describe, expect, it } from 'vitest'
import { bankOf, read, story } from './folder.ts'

const shapes: readonly (readonly [
  name: string,
  path: string,
  text: string,
  principles: readonly string[],
])[] = [
  ['a list in front matter', 'a.md', story('principles: [Ownership, Dive Deep]'), ['ownership', 'dive-deep']],
  [
    'names with commas in a line',
    'a.md',
    story('principles: ARAL, Bias for Action'),
    ['are-right-a-lot', 'bias-for-action'],
  ],
  ['an official name with a comma', 'a.md', story('principles: Are Right, A Lot'), ['are-right-a-lot']],
  [
    'headings by principle above headings of stories',
    'a.md',
    `## Earn Trust\n\n### The wrong page\n\n${story('').slice(9)}\n\n## Notes\n\nNothing.\n`,
    ['earn-trust'],
  ],
  [
    'a label line below the title',
    'a.md',
    `## Story #1: The page\n\n**Primary LP:** Disagree & Commit\n\n${story('').slice(9)}`,
    ['have-backbone-disagree-and-commit'],
  ],
  [
    'a title that names it',
    'a.md',
    `### Q7: Customer Obsession — the late lorry\n\n${story('').slice(9)}`,
    ['customer-obsession'],
  ],
]

describe('reading a bank', () => {
  it.each(shapes)('finds the principles in %s', (_, path, text, principles) => {
    const { stories } = read(path, text)
    expect(stories.map(({ claimed }) => claimed.map(({ principle }) => principle))).toEqual([principles])
  })

  it('keeps the principles of one heading away from the stories under the next', () => {
    const body = story('').slice(9)
    const { stories } = read('a.md', `## Ownership\n\n### One\n\n${body}\n## Frugality\n\n### Two\n\n${body}`)
    expect(stories.map(({ claimed }) => claimed.map(({ principle }) => principle))).toEqual([
      ['ownership'],
      ['frugality'],
    ])
  })

  it('points at the name where it is unknown and at the nearest of the sixteen', () => {
    const text = story('title: Dive Depp\nprinciples: [Dive Depp, Teamwork]')
    const { unknown } = read('a.md', text).stories[0]!
    expect(
      unknown.map(({ span, nearest }) => [
        text.slice(...span),
        span[0] > text.indexOf('principles'),
        nearest,
      ]),
    ).toEqual([
      ['Dive Depp', true, 'dive-deep'],
      ['Teamwork', true, null],
    ])
  })

  it('tells a template from a story with one blank', () => {
    const template = story('principles: [Ownership]', 'I [did this] and [that] because of [reason] in [X%].')
    const filled = story('principles: [Ownership]', 'I called [name] and 40 customers, and moved the stock.')
    const [one, two] = bankOf({ 'a.md': template, 'b.md': filled }).stories
    expect([one!.blanks.length, one!.counts]).toEqual([4, false])
    expect([two!.blanks.length, two!.counts]).toEqual([1, true])
  })

  it('takes links, check boxes, footnotes and references for no blanks', () => {
    const text = story(
      'principles: [Ownership]',
      'I read [the log](a.md), [the plan][1] and a note[^2].\n\n- [ ] told\n- [x] read\n\n[1]: b.md',
    )
    expect(read('a.md', text).stories[0]!.blanks).toEqual([])
  })

  it('reads a story without labels where the front matter files it', () => {
    const text =
      '---\nprinciples: [Frugality]\n---\n\nIn 2022 I ran the depot on half of its budget. I sold two lorries.\n'
    const [one] = read('a.md', text).stories
    expect(one).toMatchObject({ basis: 'none', words: 15, date: { year: 2022 } })
  })

  it('reads prose under a question as a story, and an outline of questions as none', () => {
    const told = 'In 2022 I ran a depot with nine people. I sold two lorries and I rented one. '.repeat(5)
    const asked = `# Notes\n\n### 1. Tell me about a time you saved money\n\n${told}\n\n### 2. Why us?\n\nI like it.\n`
    expect(read('notes.md', asked).stories).toHaveLength(1)
    const outline =
      '### Ownership\n\n- A time you helped a peer\n\n> the data sync\n\n### Frugality\n\n- A time you saved money\n\n> the lorries\n'
    expect(read('notes.md', outline).stories).toEqual([])
  })

  it('finds no story in a table of contents, an index table or a list of tasks', () => {
    const text =
      '# My bank\n\n1. [One](#one)\n2. [Two](#two)\n\n| Story | Principle |\n|---|---|\n| One | Ownership |\n\n- [x] read aloud\n'
    expect(read('README.md', text).stories).toEqual([])
  })

  it('dates a story by its front matter, or where a file holds many by the story', () => {
    expect(read('a.md', story('date: 2021-11')).stories[0]!.date).toMatchObject({ year: 2021, month: 11 })
    const body = story('').slice(9)
    const many = `---\ndate: 2025-01-31\n---\n\n## One\n\n${body}\n## Two\n\nTimeline: March 2020\n\n${body}`
    expect(read('a.md', many).stories.map(({ date }) => [date!.year, date!.month])).toEqual([
      [2023, 6],
      [2020, 3],
    ])
  })
})

describe('suppression comments', () => {
  const old = story('title: The flood\nprinciples: [Ownership]\ndate: 2015-03-01\nlevel: L6')
  const recent = story(
    'title: The move\nprinciples: [Ownership]\ndate: 2025-03-01\nlevel: L6',
    'I sold 3 halls.',
  )
  const rulesWith = (comment: string) => {
    const { findings, suppressed } = bankOf({ 'a.md': `${old}\n${comment}\n`, 'b.md': recent })
    const about = (file: number | null) => file !== null
    return {
      findings: findings.filter(({ file }) => about(file)).map(({ rule }) => rule),
      suppressed: suppressed.map(({ finding }) => finding.rule),
    }
  }

  it.each([
    ['a reason', '<!-- marginalia-disable-file bank-stale -- the only flood there was -->', true],
    ['no reason', '<!-- marginalia-disable-file bank-stale -->', false],
    ['another rule', '<!-- marginalia-disable-file bank-overuse -- told often -->', false],
    ['no rule', '<!-- marginalia-disable-file -- all of it -->', false],
    ['other words', '<!-- marginalia-disable-next-line bank-stale -- below the date -->', false],
  ])('with %s', (_, comment, accepted) => {
    const { findings, suppressed } = rulesWith(comment)
    expect(suppressed).toEqual(accepted ? ['bank-stale'] : [])
    expect(findings.includes('bank-stale')).toBe(!accepted)
  })

  it('hold for the story below them in a file with many', () => {
    const body = story('').slice(9)
    const comment = '<!-- marginalia-disable-next-line bank-metadata -- nobody remembers when -->'
    const undated = body.replaceAll(/ (?:in|by) (?:May|June) 2023/gi, '')
    const text = `${comment}\n\n## Ownership\n\n${undated}\n## Frugality\n\n${undated.replaceAll('halls', 'sheds')}`
    const dates = ({ findings }: ReturnType<typeof bankOf>) =>
      findings.filter(({ message }) => message === 'date').map(({ data }) => data.stories)
    expect(dates(bankOf({ 'a.md': text.replace(comment, '') }))).toEqual([2])
    expect(dates(bankOf({ 'a.md': text }))).toEqual([1])
  })

  it('about a bank are no concern of the review of one document', () => {
    const { report } = read('a.md', `${old}\n<!-- marginalia-disable-file bank-stale -- the only flood -->\n`)
    expect(report.findings).toEqual([])
  })
})
