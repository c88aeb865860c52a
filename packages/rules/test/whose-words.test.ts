import { describe, expect, it } from 'vitest'
import { analyzerFor } from '../src/index.ts'

const answer =
  'In 2021 I ran the night shift of a depot in Leeds with 40 vans. Drivers were late every day, and customers complained to the town hall.\n\nI stood in the yard for three nights and wrote down who waited for whom. Then I designed a list sorted by road and tested it with one crew. I taught the foreman to sort it.\n\nIn May late vans dropped from 14 to 2 a week. I learned to look at the gate first.'

const review = (source: string, profile = 'written-assessment') => analyzerFor(profile).analyze(source)

/** Every published prompt, in three wordings of ours, and what it asks besides. */
const prompts: readonly {
  readonly id: string | null
  readonly ways: readonly string[]
  readonly more: string
}[] = [
  {
    id: 'innovation',
    ways: [
      'What is the most inventive or innovative thing you have done? It need not be patented. It could be a change of process, an idea for a product, a new measure or a screen for customers, as long as the idea was yours. Nothing confidential, please.',
      'Describe your most innovative idea. We are looking for something very creative that you came up with yourself; many people choose a process they significantly improved.',
      'Writing exercise 1\n\nTell us about an invention of your own that made a huge difference. It does not have to be patented. Do not include anything your employer would consider confidential. (8,000 characters)',
    ],
    more: '- What problem were you seeking to solve?\n- Why was it important?\n- The result\n- Why or how did it make a significant difference?',
  },
  {
    id: 'judgment',
    ways: [
      'Most decisions are made with analysis, but some are judgment calls that several people could see differently. Please write about a judgment call you have made recently that could not be analysed. It can be big or small, but it should be about a business issue.',
      'Describe a recent decision that you had to make without enough time or information for an analysis. What were the alternatives you considered?',
      'Question 2: Tell us about a judgment call you recently made. How did you decide, and why did you choose this over other options? (at most 8,000 characters)',
    ],
    more: 'What was the situation? What alternatives did you consider and evaluate? What was your decision process? Why did you choose this alternative over the others?',
  },
  {
    id: null,
    ways: [
      'Tell me about a time when you convinced a very difficult stakeholder.',
      'Please share an example of how you influenced somebody senior who disagreed with you. Many candidates choose a project from the last few years.',
      'Give an example of a time you had to persuade a stakeholder.\n(300 words)',
    ],
    more: 'Sub-prompts:\n\n- Your role and several of the options\n- What would you do differently?',
  },
]

const pasted = prompts.flatMap(({ id, ways, more }) =>
  ways.flatMap(way => [
    [id, way],
    [id, `${way}\n\n${more}`],
  ]),
) as [string | null, string][]

describe('a question pasted above the answer', () => {
  const alone = review(answer).report

  it.each(pasted)('(%s) is not noted and not counted: “%s”', (id, question) => {
    const source = `${question}\n\n${answer}`
    const { report } = review(source)
    const end = question.length
    expect(
      report.findings.filter(({ span }) => span[0] < end).map(({ span }) => source.slice(...span)),
    ).toEqual([])
    expect(report.measures.words).toBe(alone.measures.words)
    expect(report.measures.characters).toBe(alone.measures.characters)
    expect(report.measures.actors).toEqual(alone.measures.actors)
    expect(report.sentences.filter(({ span }) => span[0] < end).every(({ part }) => part === 'other')).toBe(
      true,
    )
    expect(report.structure.sections.every(({ span }) => span[0] >= end)).toBe(true)
    expect(report.prompt?.id ?? null).toBe(id)
    expect(report.metrics.filter(({ span }) => span[0] < end)).toEqual([])
    expect(report.probes.filter(({ span }) => span[0] < end)).toEqual([])
  })

  it('is said to be left out, with its place and its words', () => {
    const question = 'What is the most inventive thing you have done?'
    const { report } = review(`${question}\n\n${answer}`)
    expect(report.notChecked).toContainEqual({
      what: 'question',
      reason: 'left-out',
      span: [0, question.length],
      words: 9,
    })
  })

  it('does not take the start of its answer with it where both stand in one paragraph', () => {
    const source = `Tell us about a time you changed a plan. ${answer}`
    const { report } = review(source)
    expect(source.slice(...report.structure.sections[0]!.span)).toMatch(/^In 2021 I ran/)
    expect(report.measures.words).toBe(alone.measures.words)
  })
})

describe('several questions with their answers', () => {
  const source = `## Tell us about a time you changed a plan. (500 characters)\n\n${answer}\n\n## Describe a mistake. What would you do differently? (2,000 characters)\n\nIn my first year as a foreman I ordered the wrong iron. I had not asked the smith, who was on holiday until the first of June. The iron lay in the yard until July, and I paid for a second order.`
  const { report, narrative } = review(source)

  it('are stories of their own, each below its question', () => {
    expect(report.structure.stories.map(({ title }) => title && source.slice(...title))).toEqual([
      expect.stringMatching(/Tell us/),
      expect.stringMatching(/Describe a mistake/),
    ])
    expect(report.structure.sections.map(({ story }) => story)).toContain(1)
  })

  it('have each its own limit', () => {
    const long = report.findings.filter(({ rule }) => rule === 'length-limit')
    expect(long.map(({ message, data }) => [message, data.limit])).toEqual([])
    expect(narrative.answers.map(({ limit }) => limit.characters)).toEqual([500, 2_000])
    const over = review(source.replace('(500 characters)', '(300 characters)')).report
    const found = over.findings.filter(({ rule }) => rule === 'length-limit')
    expect(found.map(({ message, data }) => [message, data.limit])).toEqual([['answer', 300]])
  })
})

describe('words of somebody else', () => {
  it.each([
    [
      'a motto',
      `“Many things are very possible for significantly better people.” — A carpenter\n\n${answer}`,
      'Many things',
    ],
    [
      'a quotation',
      `${answer}\n\n> It was a very significant improvement for many drivers.`,
      'It was a very',
    ],
    ['a greeting', `Hello very dear team!\n\n${answer}`, 'Hello very'],
    ['thanks to the reader', `${answer}\n\nThank you very much for reading many pages.`, 'Thank you'],
  ])('%s gets no note and is no part of the story', (_, source, words) => {
    const at = source.indexOf(words)
    const { report } = review(source)
    expect(
      report.findings.filter(({ span }) => span[0] >= at && span[0] < at + words.length && span[1] > at),
    ).toEqual([])
  })

  it('keeps dialogue and questions that the writer asks in the story', () => {
    const source = `${answer.replace('I taught', '“Who waits here?” I asked. Why was nobody at the gate? I taught')}`
    const { narrative } = review(source)
    expect(narrative.sentences.every(({ whose }) => whose === 'writer')).toBe(true)
  })

  it('leaves a labelled part alone whose words look like a question', () => {
    const source =
      '**Situation:** The gate was open.\n\n**Task:** Explain to the board why the gate was open.\n\n**Action:** I wrote to them.\n\n**Result:** They shut it.'
    const { narrative } = review(source, 'star-story')
    expect(narrative.sentences.map(({ part }) => part)).toEqual(['situation', 'task', 'action', 'result'])
    expect(narrative.foreign).toEqual([])
  })
})
