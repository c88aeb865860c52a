import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bankRules, reviewBank } from '../src/index.ts'
import { bankOf, fixture, fixtureFolder, read } from './folder.ts'

const texts = fixtureFolder('bank')
const files = Object.entries(texts).map(([path, text]) => read(path, text))
const job = { path: 'job.md', text: fixture('job-descriptions/sdm-payments-l6.md') }

describe('laws of the bank report', () => {
  it('does not depend on the order of the files', () => {
    const whole = JSON.stringify(reviewBank(files, { job }))
    fc.assert(
      fc.property(fc.shuffledSubarray(files, { minLength: files.length }), order => {
        expect(JSON.stringify(reviewBank(order, { job }))).toBe(whole)
      }),
      { seed: 6, numRuns: 20 },
    )
  })

  it('is the same from facts that were kept as JSON', () => {
    const kept = files.map(({ path, text, stories, report }) => ({
      path,
      text,
      ...(JSON.parse(JSON.stringify({ stories, report })) as Pick<
        (typeof files)[number],
        'stories' | 'report'
      >),
    }))
    expect(reviewBank(kept, { job })).toEqual(reviewBank(files, { job }))
  })

  it('holds ids, numbers and places, and no words about the writer', () => {
    const {
      rules: _rules,
      principles: _principles,
      files: _files,
      job: match,
      ...rest
    } = reviewBank(files, { job })
    const strings: string[] = []
    const keys: string[] = []
    const collect = (value: unknown): void => {
      if (typeof value === 'string') strings.push(value)
      else if (Array.isArray(value)) value.forEach(collect)
      else if (value && typeof value === 'object') {
        keys.push(...Object.keys(value))
        Object.values(value).forEach(collect)
      }
    }
    collect(rest)
    collect(match!.ranking)
    expect(strings.length).toBeGreaterThan(200)
    for (const text of strings) expect(text).toMatch(/^[a-z0-9-]+$/)
    for (const key of keys) expect(key).not.toMatch(/^(?:fix|suggestion|replacement|expected|edit)$/)
  })

  it('points into the files: titles, names and dates are what they are called', () => {
    const report = reviewBank(files)
    const at = (file: number, span: readonly [number, number]) =>
      texts[report.files[file]!.path]!.slice(...span)
    for (const { file, claimed, date, level } of report.stories) {
      for (const { span } of claimed) expect(at(file, span)).toMatch(/[A-Z]/)
      if (date) expect(at(file, date.span)).toContain(String(date.year))
      if (level) expect(at(file, level)).toMatch(/^L\d$/)
    }
  })

  it('takes any text at all', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 5 }), list => {
        const bank = bankOf(
          Object.fromEntries(
            list.map((text, index) => [
              `${index}.md`,
              `# Ownership\n\nS: ${text}\n\nT: ${text}\n\nA: ${text}`,
            ]),
          ),
        )
        expect(bank.files).toHaveLength(list.length)
      }),
      { seed: 6, numRuns: 60 },
    )
  })

  it('has rules whose words are short, in the present and without advice', () => {
    for (const { id, title, why, ask, messages } of bankRules) {
      for (const text of [title, why, ask, ...Object.values(messages)]) {
        expect(text.length, `${id}: ${text}`).toBeLessThanOrEqual(90)
        expect(text).not.toMatch(/\bshould\b/i)
        expect(text[0]).toMatch(/[\p{Lu}“{]/u)
      }
      expect(ask.endsWith('?')).toBe(true)
    }
  })

  it('fails on the id of no principle: a mistake of the program', () => {
    expect(() => reviewBank(files, { principles: ['teamwork'] })).toThrow('teamwork')
  })
})
