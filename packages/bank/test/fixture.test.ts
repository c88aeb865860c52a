import { describe, expect, it } from 'vitest'
import { bankOf, fixtureFolder, linesOf, ten } from './folder.ts'

const planted = fixtureFolder('bank')
const mended = { ...planted, ...fixtureFolder('bank-mended') }

describe('the fixture bank', () => {
  const report = bankOf(planted, { principles: ten })
  const found = linesOf(report, planted)

  it('has twenty stories, of which the template and the short version do not count', () => {
    expect(report.count).toEqual({ stories: 20, counted: 18, needed: 10 })
    const left = report.stories.filter(({ counts }) => !counts).map(({ file }) => report.files[file]!.path)
    expect(left).toEqual(['invoice-backlog-short.md', 'template-rework.md'])
    expect(report.files.find(({ path }) => path === 'README.md')).toEqual({ path: 'README.md', stories: 0 })
  })

  it('shows every planted fault, and nothing else about the bank', () => {
    expect(found).toEqual([
      'warning bank bank-coverage: Are Right, A Lot: 1 of 2 stories',
      'warning bank bank-coverage: Insist on the Highest Standards: 1 of 2 stories',
      'warning bank bank-coverage: Have Backbone; Disagree and Commit: 1 of 2 stories',
      'note 2024-stories.md bank-metadata: Stories without a level: 5. Most of this bank have one',
      'note 2024-stories.md bank-metadata: Stories without a date, beside them or in them: 1',
      'error canteen.md bank-principle-unknown: “Teamwork” is none of the sixteen principles',
      'error canteen.md bank-principle-unknown: “Teamwork” is none of the sixteen principles',
      'note flood-weekend.md bank-stale: The newest date of this story is 9 years back',
      'warning invoice-backlog-short.md bank-duplicate: 94% of this story stands word for word in a longer one',
      'note late-trains.md bank-overuse: One story is primary for 5 principles',
      'note people.md bank-metadata: Stories without a level: 2. Most of this bank have one',
      'error template-rework.md bank-metadata: A template with 15 blanks, not yet a story',
    ])
  })

  it('names the stories without “I”, without a number in the result and without a date', () => {
    const without = (lack: string): string[] =>
      report.stories
        .filter(({ lacks, counts }) => counts && lacks.includes(lack as never))
        .map(({ file, title }) => planted[report.files[file]!.path]!.slice(...title!))
    expect(without('first-person')).toEqual(['Story #2: The orphan interface'])
    expect(without('result-metric')).toEqual(['Story #3: The Friday recall'])
    expect(without('date')).toEqual(['Story #4: Gloves in the wrong size'])
  })

  it('finds a story for each question of the loop, none told twice', () => {
    const told = report.plan.map(({ story }) => story)
    expect(told).toHaveLength(10)
    expect(told).not.toContain(null)
    expect(new Set(told).size).toBe(10)
  })

  it('has no error and no warning about the bank once it is mended', () => {
    const after = bankOf(mended, { principles: ten })
    expect(after.count).toEqual({ stories: 22, counted: 22, needed: 10 })
    expect(linesOf(after, mended).filter(line => !line.startsWith('note'))).toEqual([])
    expect(after.duplicates).toEqual([])
  })

  it('wants 32 stories while the role is not known, and 26 without the newest two and Frugality', () => {
    expect(bankOf(planted).count.needed).toBe(32)
    const without = [
      'frugality',
      'strive-to-be-earths-best-employer',
      'success-and-scale-bring-broad-responsibility',
    ]
    expect(bankOf(planted, { without }).count.needed).toBe(26)
  })
})
