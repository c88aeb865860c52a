import { describe, expect, it } from 'vitest'
import { bankOf, story } from './folder.ts'

const principles = ['ownership', 'think-big', 'frugality', 'dive-deep']
/** Stories that share no run of words. */
const told = (names: string, n: number): string =>
  `---\nprinciples: [${names}]\n---\n\n**Situation:** Hall${n} flooded${n}.\n\n**Action:** I carried${n} boxes${n}.\n\n**Result:** Lost ${n}9 of ${n}99.\n\n**Task:** Save${n} it${n}.\n`

describe('the interview plan', () => {
  it('gives each interviewer two different principles and each question a story of its own', () => {
    const texts = Object.fromEntries(principles.map((id, n) => [`${n}.md`, told(id, n)]))
    const { plan } = bankOf(texts, { principles, interviewers: 2, questions: 2 })
    expect(plan.map(({ interviewer, principle, story }) => [interviewer, principle, story])).toEqual([
      [0, 'ownership', 0],
      [0, 'think-big', 1],
      [1, 'frugality', 2],
      [1, 'dive-deep', 3],
    ])
  })

  it('says which question is left over, and where its stories are told instead', () => {
    const texts = { 'a.md': told('Ownership, Dive Deep', 1) }
    const { plan } = bankOf(texts, {
      principles: ['ownership', 'frugality', 'dive-deep'],
      interviewers: 1,
      questions: 3,
    })
    expect(plan.map(({ story, taken }) => [story, taken])).toEqual([
      [0, []],
      [null, []],
      [null, [0]],
    ])
  })

  it('asks again from the top where the scope is smaller than the loop', () => {
    const { plan } = bankOf(
      { 'a.md': told('Ownership', 1) },
      { principles: ['ownership', 'dive-deep'], interviewers: 2 },
    )
    expect(plan.map(({ principle }) => principle)).toEqual([
      'ownership',
      'dive-deep',
      'ownership',
      'dive-deep',
    ])
  })

  it('prefers the story filed first under a principle', () => {
    const primary = story('principles: [Ownership, Dive Deep]\nprimary: Ownership')
    const second = story(
      'principles: [Dive Deep, Ownership]\nprimary: Dive Deep',
      'I wrote to the mayor and hired five boats for a week.',
    )
    const { plan } = bankOf(
      { 'a.md': second, 'b.md': primary },
      { principles: ['ownership', 'dive-deep'], interviewers: 1, duplicatePercent: 100 },
    )
    expect(plan.map(({ story }) => story)).toEqual([1, 0])
  })
})
