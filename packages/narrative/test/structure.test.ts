import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { storiesIn } from '../src/index.ts'
import { narrativeOf } from './reading.ts'

const situation =
  'In March 2023 I was working at a depot in Leeds with 40 vans. Drivers were late every day and customers complained.'
const task = 'My task was to have every van out by six without adding staff.'
const action =
  'First, I stood in the yard for three nights and wrote down who waited for whom. I called the two drivers who knew the roads. Then I designed a list sorted by road and tested it with one crew. I also trained the foreman.'
const result =
  'As a result, late vans dropped from 14 to 2 a week. The depot saved £60,000 a year and two other depots adopted the list.'
const learning = 'I learned that the list was never the problem; the gate was.'

describe('a story without labels', () => {
  it('is told apart by what its sentences say', () => {
    const { structure, words } = narrativeOf([situation, task, action, result, learning].join('\n\n'))
    expect(structure.sections.map(({ part, span }) => [part, words(span)])).toEqual([
      ['situation', situation],
      ['task', task],
      ['action', action],
      ['result', result],
      ['learning', learning],
    ])
    expect(structure.absent).toEqual([])
    expect(
      structure.sections.every(({ basis, confidence }) => basis === 'inferred' && confidence > 0.4),
    ).toBe(true)
  })

  it('is told apart in a single paragraph too', () => {
    const { structure } = narrativeOf([situation, task, action, result].join(' '))
    const order = structure.sections.map(({ part }) => part)
    expect(order[0]).toBe('situation')
    expect(order).toContain('action')
    expect(order.at(-1)).toBe('result')
  })

  it('is told with the result first, as a story that goes its own way', () => {
    const { structure, turns } = narrativeOf(
      [result, situation, 'I stood in the yard for three nights and called the two drivers.'].join('\n\n'),
    )
    expect(structure.absent).toEqual([])
    // What is a guess is never told to be out of order.
    expect(turns).toEqual([])
  })

  it('is a guess, and says how sure each sentence is', () => {
    const { guessed, facts, notChecked } = narrativeOf([situation, task, action, result].join('\n\n'))
    expect(guessed).toBe(true)
    expect(facts.every(({ confidence }) => confidence > 0 && confidence < 1)).toBe(true)
    expect(notChecked).toContainEqual({ what: 'structure', reason: 'guessed' })
  })

  it('reads bullets behind the labels of their own as what they are', () => {
    const { structure, words } = narrativeOf(
      [
        situation,
        task,
        'Yard: stood there for three nights\nCrews: called the two drivers who knew the roads\nLists: tested one with a crew',
        result,
      ].join('\n\n'),
    )
    expect(structure.sections.map(({ part }) => part)).toEqual(['situation', 'task', 'action', 'result'])
    expect(words(structure.sections[2]!.span)).toMatch(/^Yard.*crew$/s)
  })

  it.each([
    ['I have stood in the yard for three nights. I have called the drivers who know the roads.'],
    ['I did a count of the vans at the gate. I got the foreman to sort the lists by road.'],
    ['When the gate was shut I stood there with the drivers. The first list was wrong, so I wrote another.'],
    ['I shared the list with one crew. I set the clock at the gate and cut the queue in two.'],
  ])('has its action in “%s”', deeds => {
    const { structure, words } = narrativeOf([situation, task, deeds, result].join('\n\n'))
    expect(structure.absent).toEqual([])
    expect(structure.sections.map(({ part, span }) => [part, words(span)])).toContainEqual(['action', deeds])
  })

  it('has an action where deeds stand among how things were', () => {
    const told =
      'I went to the yard for three nights. The lists were wet. There were two gates, and one was shut. I wrote down who waited. The second gate was narrow and it was dark. I moved the lamp. There was no bell. I hung one up.'
    const { structure, words } = narrativeOf([situation, task, told, result].join('\n\n'))
    expect(structure.absent).toEqual([])
    expect(structure.sections.map(({ part, span }) => [part, words(span)])).toContainEqual(['action', told])
  })

  it.each([
    ['too short', 'The gate was open.', 'too-short'],
    ['a book', 'I counted the vans in the yard and wrote the number down. '.repeat(730), 'too-long'],
    [
      'a description',
      'The gate is green. The yard is wide. The sky over Leeds is grey in the mornings. The vans are white and stand in rows. Rain is common there.',
      'no-story',
    ],
  ])('is not looked for in a text that is %s', (_, source, reason) => {
    const { structure, notChecked } = narrativeOf(source)
    expect(structure).toEqual({ stories: [], sections: [], absent: [] })
    expect(notChecked).toEqual([{ what: 'structure', reason }])
  })

  it('gets a map where it was declared, whatever it is', () => {
    const plan =
      'We will move the depot to the bridge. The yard there is wide, and it has two gates. The lists are kept on paper. Each van needs a list, and the foreman prints it.'
    expect(narrativeOf(plan).structure.stories).toEqual([])
    const declared = narrativeOf(plan, { story: true })
    expect(declared.structure.sections.length).toBeGreaterThan(0)
    expect(declared.told).toBe(false)
    expect(declared.notChecked).toContainEqual({ what: 'structure', reason: 'no-story' })
    expect(storiesIn(declared)).toEqual([])
  })

  it('has sections in source order that hold each of its sentences once, whatever the order of its paragraphs', () => {
    let told = 0
    const paragraphs = [situation, task, action, result, learning]
    fc.assert(
      fc.property(fc.shuffledSubarray(paragraphs, { minLength: 1 }), chosen => {
        const { structure, sentences } = narrativeOf(chosen.join('\n\n'))
        let end = -1
        for (const { span } of structure.sections) {
          expect(span[0]).toBeGreaterThan(end)
          end = span[1]
        }
        if (structure.sections.length === 0) return
        told++
        const inside = sentences.filter(({ story }) => story === 0)
        for (const { span } of inside) {
          const around = structure.sections.filter(one => one.span[0] <= span[0] && span[1] <= one.span[1])
          expect(around).toHaveLength(1)
        }
        const total = structure.sections.reduce((sum, { words }) => sum + words, 0)
        expect(total).toBe(inside.reduce((sum, { sentence }) => sum + sentence.words.length, 0))
      }),
      { seed: 4, numRuns: 100 },
    )
    expect(told).toBeGreaterThan(60)
  })
})

describe('a prompt', () => {
  const judgment = `---\nprompt: judgment\n---\n${situation} We could wait for the ferry or send the vans by the bridge. I decided within the hour from what I knew of the tides. I chose the bridge because the toll was lower than the fine.`

  it('is named in front matter, and each of its parts has a place', () => {
    const { prompt, words } = narrativeOf(judgment)
    expect(prompt?.id).toBe('judgment')
    expect(prompt?.parts.map(({ part, span }) => [part, span && words(span).slice(0, 8)])).toEqual([
      ['situation', 'In March'],
      ['alternatives', 'We could'],
      ['process', 'I decide'],
      ['choice', 'I chose '],
    ])
  })

  it('that nobody knows is said to be unknown', () => {
    const { prompt, notChecked } = narrativeOf('---\nprompt: gardening\n---\nThe gate.')
    expect(prompt).toBeNull()
    expect(notChecked).toContainEqual({ what: 'prompt', reason: 'unknown-prompt' })
  })
})

describe('scope', () => {
  it('counts people, teams, customers, regions, money, time and seniority at their places', () => {
    const { scope, words } = narrativeOf(
      'I led 14 engineers in three teams. We served 40,000 customers in 12 countries. The VP of Payments gave us $2M for 18 months.',
    )
    expect(scope.map(({ kind, value, span }) => [kind, value, words(span)])).toEqual([
      ['people', 14, '14 engineers'],
      ['teams', 3, 'three teams'],
      ['customers', 40_000, '40,000 customers'],
      ['regions', 12, '12 countries'],
      ['seniority', null, 'VP'],
      ['money', 2_000_000, '$2M'],
      ['horizon', 18, '18 months'],
    ])
  })

  it('takes the number of a gate or a year for nobody', () => {
    expect(narrativeOf('At gate 30 customers wait. In 2021 many users left pier 5.').scope).toEqual([
      expect.objectContaining({ kind: 'customers', value: 30 }),
    ])
    expect(narrativeOf('At gate 30 many customers wait.').scope).toEqual([])
  })
})
