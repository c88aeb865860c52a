import { describe, expect, it } from 'vitest'
import { isGenericTitle, isOneAnswer, titlesNoStory } from '../src/no-story.ts'
import { fixture, read } from './folder.ts'

/** What each form of `fixtures/bank-forms` is read as: titles with principles, and parts where they are told apart. */
const forms: readonly (readonly [
  form: string,
  path: string,
  stories: readonly (readonly [title: string, principles: string, parts: string])[],
])[] = [
  [
    'a table of Markdown with parts, principles and dates in its columns',
    'story-table.md',
    [
      ['The wet hall', 'ownership*', 'STAR'],
      ['Labels nobody read', 'dive-deep* insist-on-the-highest-standards', 'STAR'],
    ],
  ],
  [
    'comma-separated values with quoted cells',
    'stories.csv',
    [
      ['Milk, two days late', 'customer-obsession', 'STAR'],
      ['The cheap scanner', 'frugality', 'STAR'],
    ],
  ],
  [
    'tab-separated values with letters for heads',
    'stories.tsv',
    [['The second signature', 'have-backbone-disagree-and-commit', 'STAR']],
  ],
  [
    'letters in brackets, inline and by paragraph',
    'letters.md',
    [
      ['The night bus', 'bias-for-action', 'STAR'],
      ['The quiet intern', 'hire-and-develop-the-best', 'STAR'],
    ],
  ],
  [
    'Org with drawers, tags and description lists',
    'notes.org',
    [
      ['The letter that came back', 'earn-trust', 'STAR'],
      ['The empty shelf', 'think-big', 'STAR'],
    ],
  ],
  [
    'a link of Obsidian',
    'vault/night-shift.md',
    [['The handover nobody wrote', 'invent-and-simplify', 'STAR']],
  ],
  ['a tag of Obsidian', 'vault/the-second-opinion.md', [['The second opinion', 'are-right-a-lot', '']]],
  ['front matter of TOML', 'hugo.md', [['The course I failed', 'learn-and-be-curious', 'STAR']]],
  ['a heading that names it', 'bias-for-action.md', [['Bias for Action Story', 'bias-for-action', '']]],
  [
    'several answers under one question, among answers that are no stories',
    'questions.md',
    [
      ['Tell me about a time you delivered under a deadline', 'deliver-results', ''],
      ['Tell me about a time you delivered under a deadline', 'deliver-results', ''],
    ],
  ],
  [
    'a quoted definition',
    'definitions.md',
    [['Highest standards, and the customer', 'insist-on-the-highest-standards', 'STAR']],
  ],
  [
    'a heading that is no title above the labels',
    'sub-prompts.md',
    [['A forklift for Rosa', 'strive-to-be-earths-best-employer', 'STAR']],
  ],
  [
    'the layout of a public template',
    'interview-prep/story-bank.md',
    [
      ['[Customer Obsession] The form with nine pages', 'customer-obsession', 'STARL'],
      ['[Community] The smoke over the school', 'success-and-scale-bring-broad-responsibility', 'STARL'],
    ],
  ],
  ['a table of stories and principles alone', 'mapping.md', []],
]

const letters = { situation: 'S', task: 'T', action: 'A', result: 'R', learning: 'L' }

describe('a bank is read from', () => {
  it.each(forms)('%s', (_, path, expected) => {
    const text = fixture(`bank-forms/${path}`)
    const { stories } = read(path, text)
    const found = stories.map(({ title, claimed, parts, basis }) => [
      title === null ? '' : text.slice(...title),
      claimed.map(({ principle, primary }) => `${principle}${primary ? '*' : ''}`).join(' '),
      basis === 'label'
        ? Object.entries(letters)
            .map(([part, letter]) => (parts[part as keyof typeof parts] > 0 ? letter : ''))
            .join('')
        : '',
    ])
    // Whether parts are told apart in prose without labels is asked elsewhere.
    expect(found).toEqual(expected)
    expect(stories.flatMap(({ unknown }) => unknown)).toEqual([])
  })

  it('a table, with the dates and numbers of its cells', () => {
    const text = fixture('bank-forms/story-table.md')
    const [wet, labels] = read('story-table.md', text).stories
    expect([wet!.date, labels!.date].map(date => text.slice(...date!.span))).toEqual([
      'March 2023',
      'July 2023',
    ])
    expect(wet!.metrics.result).toBeGreaterThan(0)
    expect(wet!.absent).toEqual([])
  })

  it('a table, with what is absent and with names that are none', () => {
    const text =
      'Story,Principle,Situation,Action,Result\nOne,"Ownership, Teamwork",It rained in May 2023.,I built a roof.,\n'
    const [one] = read('a.csv', text).stories
    expect(one!.absent).toEqual(['task', 'result'])
    expect(one!.claimed.map(({ span }) => text.slice(...span))).toEqual(['Ownership'])
    expect(one!.unknown.map(({ span }) => text.slice(...span))).toEqual(['Teamwork'])
  })

  it('lines that name a principle above one story or several', () => {
    const told = (n: number): string =>
      `Situation: It rained ${n} days in May 2023.\nTask: I had to keep ${n} halls dry.\nAction: I built ${n} roofs.\nResult: ${n}0 pallets of ${n}1 stayed dry.\n`
    const text = `# Mine\n\n1. Think Big\nExample question: when?\n\n${told(1)}\nFRUGALITY\n\n1) ${told(2)}\n2) ${told(3)}\nDive Deep\n\n${told(4)}`
    const { stories } = read('a.md', text)
    expect(stories.map(({ claimed }) => claimed.map(({ principle }) => principle))).toEqual([
      ['think-big'],
      ['frugality'],
      ['frugality'],
      ['dive-deep'],
    ])
    expect(stories.map(({ title }) => title && text.slice(...title))).toEqual([
      'Think Big',
      'FRUGALITY',
      null,
      'Dive Deep',
    ])
  })

  it('a table with one column of whole stories', () => {
    const told = 'In 2022 I ran a depot with nine people. I sold two lorries and I rented one. '
      .repeat(5)
      .trim()
    const text = `| Principle | Story |\n|---|---|\n| Frugality | ${told} |\n| Ownership | The lorry |\n`
    const { stories } = read('a.md', text)
    expect(stories.map(({ claimed }) => claimed.map(({ principle }) => principle))).toEqual([['frugality']])
  })

  it('no table of other things', () => {
    expect(read('a.csv', 'Name,Amount\nLeeds,40\nPorto,12\n').stories).toEqual([])
    expect(read('a.csv', '').stories).toEqual([])
  })
})

describe('headings', () => {
  it.each([
    'Tell me about yourself',
    '2.19 Why Amazon?',
    'Why this company?',
    'Tips',
    'Bad example',
    'Introduction',
  ])('“%s” titles no story', title => expect(titlesNoStory(title)).toBe(true))

  it.each([
    'Tips jar automation',
    'Why we moved the cut-off',
    'Testing framework rewrite',
    'The checklist nobody used',
  ])('“%s” may title one', title => expect(titlesNoStory(title)).toBe(false))

  it.each(['Sub-prompts', 'STAR Answer', 'Answer 1', 'Option B', 'Answer (STAR)'])(
    '“%s” would do for any story',
    title => expect(isGenericTitle(title)).toBe(true),
  )

  it.each(['Answer 2: the flood', 'Story 3 — The bus', 'Second example'])('“%s” is one of several', title =>
    expect(isOneAnswer(title)).toBe(true),
  )
})
