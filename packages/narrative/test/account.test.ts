import { describe, expect, it } from 'vitest'
import { accountSignsOf, accountsIn, askingsOf, echoesIn, questionsIn, tellsNoResult } from '../src/index.ts'
import { narrativeOf } from './reading.ts'

const depot =
  'The lists of our depot were wet. I moved the desk to the yard. The planner came out and looked at us. We sorted the lists by road, which took a week of cold mornings and a lot of tea. I kept the desk in the yard until May, and the foreman kept the keys in a tin. I asked the drivers about the roads they knew. The drivers told me which bridge was closed and which gate was slow. I wrote it all into a green book.'

describe('an account', () => {
  it('is all of a text without labels, and each story of a text with them', () => {
    expect(accountsIn(narrativeOf(depot))).toHaveLength(1)
    const labelled =
      '## A\n\n**Situation:** It stuck.\n\n**Task:** Free it.\n\n**Action:** I oiled it.\n\n**Result:** It opens.\n\n## B\n\n**Situation:** It was dark.\n\n**Action:** I lit a lamp.\n\n**Result:** We saw.'
    const accounts = accountsIn(narrativeOf(labelled))
    expect(accounts.map(({ labelled }) => labelled)).toEqual([true, true])
    expect(accounts[1]!.labelledAs('action')!.map(({ sentence }) => sentence.text)).toEqual([
      expect.stringContaining('I lit a lamp.'),
    ])
  })

  it('is nothing where the text is too short for an opinion', () => {
    expect(accountsIn(narrativeOf('The lists were wet. I moved the desk.'))).toEqual([])
  })

  it('leaves out questions, and quotations unless they are most of it', () => {
    const [account] = accountsIn(narrativeOf(`What did you do?\n\n> He said so.\n\n${depot}`))
    expect(account!.sentences).toHaveLength(8)
    const quoted = accountsIn(narrativeOf(`> Tell us what you did.\n\n> ${depot}`))
    expect(quoted[0]!.sentences).toHaveLength(8)
  })

  it('has no result where nothing tells what came of it', () => {
    const result =
      ' As a result, the vans left at six. Late vans fell from 14 to 2 a week. The mood improved.'
    expect(tellsNoResult(accountsIn(narrativeOf(depot))[0]!)).toBe(true)
    expect(tellsNoResult(accountsIn(narrativeOf(depot + result))[0]!)).toBe(false)
  })
})

describe('the signs of an account', () => {
  it('are counts of what it tells, and of where it tells it', () => {
    const [account] = accountsIn(
      narrativeOf(
        'In 2021 our depot had 14 drivers, and on most mornings the wrong parcels cost us 400 euros. My goal was to halve that by May. The vans were late, and customers called us at noon.\n\nI painted 12 lanes on the floor. We wrote the number of the road on each parcel. I asked the drivers to load their own vans.\n\nThe wrong parcels fell from 30 to 9 a day, and we saved 280 euros. The mood in the yard improved. I learned to ask first. Since then I draw each plan with the drivers.',
      ),
    )
    const signs = accountSignsOf(account!)
    expect(new Set(signs).size).toBe(signs.length)
    expect(signs).toEqual(
      expect.arrayContaining([
        'sentences with a figure: 1 to 3',
        'sentences with a figure, in 100: 20 to 34',
        'of 100, with a figure in the last third: 0',
        'changes counted: 1 to 2',
        'gains in the last third: 1 to 2',
        'sizes in the first third: 1 to 2',
        'sentences with money: 1 to 2',
        'years: 1 to 2',
        'own deeds: 0 to 2',
        'deeds of a group, in 100: 50 and more',
        'goals called so: 1 and more',
        'lessons in the last third: 1 to 2',
        '“learn” and “lesson” in the last third: 1',
        'in lists, in 100 sentences: 0',
      ]),
    )
  })
})

describe('an echo', () => {
  it('is a sentence that says again, far away, what another said', () => {
    const again = 'The drivers told me once more which bridge was closed and which gate was slow.'
    const source = `${depot} The sun shone. It was May. ${again}`
    const [echo] = echoesIn(accountsIn(narrativeOf(source))[0]!)
    expect(echo!.again.sentence.text).toBe(again)
    expect(echo!.likeness).toBeGreaterThan(0.8)
  })

  it('is none where a sentence carries on with what was just said', () => {
    const next = 'The drivers told me which bridge was closed and which gate was slow, and why.'
    expect(echoesIn(accountsIn(narrativeOf(depot.replace('I wrote', `${next} I wrote`)))[0]!)).toEqual([])
  })
})

describe('a question', () => {
  const { sentences } = narrativeOf('I chose the bridge. I felt calm. I should have called at nine.')
  const asked = (question: string) =>
    askingsOf(question, sentences).map(({ id, answer }) => `${id}: ${answer?.sentence.text ?? '–'}`)

  it('is read for what it asks, with the sentence that answers it', () => {
    expect(asked('Describe a conflict, your emotions and what you would do differently.')).toEqual([
      'differently: I should have called at nine.',
      'feelings: I felt calm.',
    ])
    expect(asked('Did you hope to learn from it?')).toEqual(['hopes: –'])
  })

  it('in the text owns what follows it, up to the next heading', () => {
    const source =
      '# What did you do?\n\nI called.\n\n# Why did you call?\n\nIt rained.\n\n# Later\n\nIt stopped.'
    expect(
      questionsIn(narrativeOf(source)).map(({ text, sentences }) => [
        text,
        sentences.map(one => one.sentence.text),
      ]),
    ).toEqual([
      ['What did you do?', ['I called.']],
      ['Why did you call?', ['It rained.']],
    ])
  })

  it('that the writer asks of nobody is none to answer', () => {
    expect(questionsIn(narrativeOf('# What now?\n\nI called.'))).toEqual([])
  })
})
