import { readDocument, sentencesIn } from '@marginalia/prose'
import { overlaps } from '@marginalia/report'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { levelFor, measurement, rules } from '../src/index.ts'
import { groups } from '../src/lexicons/groups.ts'
import { linesOf, notesIn } from '../src/lexicons/lexicon.ts'
import { beginningsOf, patternOf } from '../src/lexicons/pattern.ts'
import { measured } from '../src/measured.ts'

const notesOn = (source: string): string[] =>
  [...sentencesIn(readDocument(source).document)].flatMap(({ sentence, placed }) =>
    notesIn(sentence)
      .filter(({ group }) => !group.weak)
      .map(({ rule, at }) => `${rule}: ${placed.block.text.slice(...at)}`),
  )

describe('the lexicons', () => {
  it.each(groups.map(group => [group.rule ?? 'terms', group.message, group] as const))(
    '%s %s names a rule, one of its messages and its source',
    (_, message, group) => {
      expect(group.source).not.toBe('')
      if (group.rule === null) return
      expect(rules.find(({ id }) => id === group.rule)?.messages).toHaveProperty([message])
    },
  )

  it('hold no entry twice for one rule and message', () => {
    const seen = new Map<string, number>()
    for (const group of groups) {
      for (const line of new Set(linesOf(group))) {
        const key = `${group.rule}/${group.message} ${line}`
        if (group.when === undefined) seen.set(key, (seen.get(key) ?? 0) + 1)
      }
      expect(linesOf(group).length, `${group.rule} ${group.message}`).toBe(new Set(linesOf(group)).size)
    }
    expect([...seen].filter(([, count]) => count > 1)).toEqual([])
  })

  it('have more than a thousand entries', () => {
    expect(groups.flatMap(linesOf).length).toBeGreaterThan(1_000)
  })

  it('are all in a notation that can be read', () => {
    for (const line of groups.flatMap(linesOf)) expect(patternOf(line)[0]?.words, line).toBeInstanceOf(Set)
  })

  it('refuse a pattern that could begin anywhere', () => {
    expect(() => beginningsOf('* of')).toThrow('anywhere')
    expect(() => beginningsOf('very? good')).toThrow('anywhere')
    expect(() => patternOf('@nobody')).toThrow('@nobody')
  })

  it('never give two notes on the same words', () => {
    const words = groups
      .flatMap(linesOf)
      .flatMap(line => line.split(' ').map(part => part.replace(/[~^?*@]|\/.*/g, '')))
    let pairs = 0
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...words.filter(Boolean)), { minLength: 5, maxLength: 40 }),
        list => {
          for (const { sentence } of sentencesIn(readDocument(list.join(' ')).document)) {
            const notes = notesIn(sentence)
            for (const [index, { at }] of notes.entries()) {
              for (const other of notes.slice(index + 1)) {
                pairs++
                expect(overlaps(at, other.at)).toBe(false)
              }
            }
          }
        },
      ),
      { seed: 5, numRuns: 300 },
    )
    expect(pairs).toBeGreaterThan(500)
  })
})

describe('the same words in another context', () => {
  it.each([
    ['somebody else’s words', 'I met several clients.', 'He wrote “several clients” on the wall.'],
    ['a name', 'The result was robust.', 'I rang the Robust office in Leeds.'],
    ['what was not done', 'I built a seamless door.', 'I cut a hole instead of a seamless door.'],
    ['a task', 'I fostered a swap of shifts.', 'I needed to foster a swap of shifts.'],
    ['a count beside it', 'I met several clients.', 'I met several (6) clients.'],
    ['a size beside it', 'Sales rose significantly.', 'Sales rose significantly, by 12%.'],
    ['a grade of severity', 'It was a critical step.', 'It was a critical failure.'],
    ['a term of art', 'It was a critical week.', 'It was on the critical path.'],
    ['a supposition', 'The form was difficult.', 'I asked whether the form was difficult.'],
    ['a heading', 'The robust door', '## The robust door'],
    [
      'the other side of a comparison',
      'The new door was cheaper.',
      'The new door was cheaper than the old one.',
    ],
  ])('%s is not noted', (_, noted, passed) => {
    expect(notesOn(noted)).not.toEqual([])
    expect(notesOn(passed)).toEqual([])
  })

  it('a span of time is no size', () => {
    expect(notesOn('Bread sales rose significantly in 9 days.')).toEqual(['vague-degree: significantly'])
  })

  it('“most” is a share before a plural and a superlative before an adjective', () => {
    expect(notesOn('I rang most clients.')).toEqual(['vague-quantifier: most'])
    expect(notesOn('I chose the most inventive design.')).toEqual([])
  })
})

describe('levels', () => {
  it.each([
    [{ fires: 9, agreed: 0 }, 'note'],
    [{ fires: 10, agreed: 4 }, 'off'],
    [{ fires: 10, agreed: 5 }, 'note'],
    [{ fires: 19, agreed: 19 }, 'note'],
    [{ fires: 20, agreed: 17 }, 'warning'],
    [{ fires: 100, agreed: 84 }, 'note'],
  ] as const)('%o gives %s', (agreed, level) => {
    expect(levelFor(agreed)).toBe(level)
  })

  const lexical = [
    ...new Set(groups.flatMap(({ rule }) => rule ?? [])),
    'acronym-undefined',
    'name-undefined',
  ]

  it.each(lexical)('of %s follow from what was measured', id => {
    const rule = rules.find(one => one.id === id)!
    expect({ level: rule.level, levels: rule.levels, trust: rule.trust }).toEqual(measured(id))
    for (const [message, agreed] of Object.entries(measurement.rules[id]?.messages ?? {})) {
      expect(rule.messages).toHaveProperty([message])
      expect(agreed.agreed).toBeLessThanOrEqual(agreed.fires)
    }
  })
})
