import type { Narrative } from '@marginalia/narrative'
import { describe, expect, it } from 'vitest'
import type { Analysis, AnyRule, Family, Profile, Scale } from '../src/index.ts'
import { analyzer } from './toy.ts'

/** Marks every place of a word. */
const marks = (id: string, family?: Family, point?: string): AnyRule => ({
  id,
  title: 'T',
  why: 'W',
  ask: 'A?',
  category: 'quantity',
  source: [{ title: 'Test', grade: 'own' }],
  level: 'note',
  scope: 'sentence',
  messages: { used: '“{match}”.' },
  examples: { flags: [], passes: [] },
  *check({ words }: { words: readonly { lower: string; span: readonly [number, number] }[] }) {
    for (const word of words) if (word.lower === id) yield { message: 'used', at: word.span }
  },
  ...(family && { family }),
  ...(point && { point }),
})

const rules = [
  marks('many', 'amount'),
  marks('most', 'amount'),
  marks('very', 'doubt'),
  marks('chatty', undefined, 'register'),
]

const scale: Scale = {
  note: { start: 0, steps: { 'many/used': 0, 'most/used': 0, 'very/used': 0, question: -10 } },
  first: { start: 0, steps: { 'many/used': 0, 'most/used': 4, 'very/used': 2 } },
  least: 0,
  follows: new Set(['very/used', 'chatty/used']),
  second: new Set(['most/used']),
}

/** Every note as its words, the further ones behind a colon. */
const notes = (source: string, settings: Profile['rules'] = {}): string[] =>
  analyzer({ rules: settings }, rules, { scale })
    .analyze(source)
    .report.findings.map(({ data, also }) =>
      [data, ...also.map(one => one.data)]
        .map(({ words }) => source.slice(...(words as [number, number])))
        .join(', '),
    )

const filler = (words: number): string => `${'The gate was green. '.repeat(words / 4)}`

describe('a kind that judges find wrong in texts with many figures', () => {
  const among: Scale = { ...scale, amongFigures: { ...scale, follows: new Set(['many/used']) } }
  const found = (source: string): number =>
    analyzer({}, rules, { scale: among }).analyze(source).report.findings.length
  const said = 'We had many of the keys at the gate. '
  const counted = 'The gate took 14 boats that day. '

  it('makes no note there, and one where few sentences have a figure or the text is short', () => {
    expect(found(said + counted.repeat(24))).toBe(0)
    expect(found(said + 'The gate took the boats that day. '.repeat(24))).toBe(1)
    expect(found(said + counted.repeat(5))).toBe(1)
  })
})

describe('what asks the same', () => {
  it('is one note on a page, about its heaviest place', () => {
    expect(
      notes('We had many of the keys at the gate. The day was dry. Ana kept most of the keys at home.'),
    ).toEqual(['most, many'])
  })

  it('is asked in each paragraph of what is claimed, once a page of how one writes', () => {
    const weighty = [...rules, marks('hardly', 'doubt')]
    const steps = { ...scale.note.steps, 'hardly/used': 0 }
    const report = (source: string) =>
      analyzer({}, weighty, { scale: { ...scale, note: { ...scale.note, steps } } }).analyze(source).report
    const many = 'We had many of the keys at the gate.\n\nAna kept most of the keys at home.'
    expect(report(many).findings).toHaveLength(2)
    const hardly = 'We hardly saw the keys at the gate.\n\nAna hardly kept one of them at home.'
    expect(report(hardly).findings).toHaveLength(1)
  })

  it('is not asked where a note that is not weighed asks it already', () => {
    const facts = [...rules, { ...marks('many'), id: 'crowd' }]
    const { findings } = analyzer({}, facts, { scale }).analyze('We had many of the keys.').report
    expect(findings.map(({ rule }) => rule)).toEqual(['crowd'])
    // A note about a whole stretch, as of a text that is too long, asks nothing of the words in it.
    const whole: AnyRule = {
      ...marks('gate'),
      id: 'limit',
      category: 'instruction',
      *check({ text }: { text: string }) {
        yield { message: 'used', at: [0, text.length] }
      },
      scope: 'block',
    }
    const both = analyzer({}, [...rules, whole], { scale }).analyze('We had many of the keys.').report
    expect(both.findings.map(({ rule }) => rule)).toEqual(['many', 'limit'])
  })

  it('is not asked beside a point about the whole that asks it of that sentence', () => {
    const asking = (family: Family): string[] =>
      analyzer({}, [...rules, marks('lots', family, 'register')], { scale })
        .analyze('We had many keys, and lots of time at the gate. Ana kept very few of them.')
        .report.findings.map(({ rule }) => rule)
    expect(asking('amount')).toEqual(['lots'])
    // Which number shows it? That says how many, too.
    expect(asking('evidence')).toEqual(['lots'])
    expect(asking('time')).toEqual(['many', 'lots'])
  })

  it('is not asked where the point about its sentence asks for the evidence', () => {
    const both = [...rules, marks('lots', 'evidence', 'register'), marks('expected', 'evidence')]
    const asked = (source: string): string[] =>
      analyzer({}, both, { scale })
        .analyze(source)
        .report.findings.map(({ rule }) => rule)
    expect(asked('We sold lots and more than expected.')).toEqual(['lots'])
    expect(asked('We sold lots. It was more than expected.')).toEqual(['lots', 'expected'])
  })

  it('is asked anew a page later', () => {
    const far = `We had many of the keys at the gate. ${filler(700)}Ana kept most of the keys at home.`
    expect(notes(far)).toHaveLength(2)
  })
})

describe('who did it', () => {
  it('is not asked of words that another note is about', () => {
    const who: AnyRule = { ...marks('agreed', 'doer'), category: 'actor' }
    const how: AnyRule = { ...marks('agreed'), id: 'how' }
    const rulesOf = (all: readonly AnyRule[]): readonly string[] =>
      analyzer({}, all, { scale })
        .analyze('It was agreed at the green gate of the yard.')
        .report.findings.map(({ rule }) => rule)
    expect(rulesOf([who])).toEqual(['agreed'])
    expect(rulesOf([who, how])).toEqual(['how'])
    const everywhere: AnyRule = {
      ...how,
      scope: 'document',
      *check({ narrative }: { narrative: Narrative }) {
        const [lead, ...others] = narrative.sentences.map(({ span }) => span)
        if (lead) yield { message: 'used', at: lead, also: others }
      },
    } as AnyRule
    const twice = 'The gate of the yard was green. It was agreed at the green gate of the yard.'
    expect(analyzer({}, [who, everywhere], { scale }).analyze(twice).report.findings).toHaveLength(1)
  })
})

describe('a kind of note that judges seldom find worth making', () => {
  it('is none alone', () => {
    expect(notes('We had very old keys at the green gate of the yard.')).toEqual([])
    expect(notes('A chatty sentence stands here at the green gate of the yard.')).toEqual([])
  })

  it('is one where a configuration makes it a warning', () => {
    const source = 'We had very old keys at the green gate of the yard.'
    expect(notes(source, { very: 'warning' })).toEqual(['very'])
    expect(notes(source, { 'very/used': 'error' })).toEqual(['very'])
  })

  it('is none where a configuration says no more than its rule does', () => {
    const sure = rules.map((rule): AnyRule => (rule.id === 'very' ? { ...rule, level: 'warning' } : rule))
    const source = 'We had very old keys at the green gate of the yard.'
    const { findings } = analyzer({ rules: { very: 'warning' } }, sure, { scale }).analyze(source).report
    expect(findings).toEqual([])
  })

  it('stands beside another of its sentence', () => {
    expect(notes('We had many of the keys at the gate, and the wall behind it was very old.')).toEqual([
      'many, very',
    ])
  })

  it('is a note where it is a habit', () => {
    const often = ['old', 'green', 'wide', 'tall', 'cold'].map(
      how => `The gate of the yard was very ${how} that day. `,
    )
    expect(notes(often.slice(1).join(''))).toEqual([])
    expect(notes(often.join(''))).toEqual(['very, very, very, very, very'])
  })

  it('is one step away from the first where most of its verdicts are not good ones', () => {
    const source = 'The gate was dry. Most of the wall was dry. We had many keys at the yard.'
    const firstOf = (settings: Profile['rules']): string[] => {
      const { findings, first } = analyzer({ rules: settings }, rules, { scale }).analyze(source).report
      return first.map(index => source.slice(...(findings[index]!.data.words as [number, number])))
    }
    expect(notes(source)).toEqual(['Most, many'])
    expect(firstOf({})).toEqual([])
    expect(firstOf({ most: 'warning' })).toEqual(['Most'])
  })

  it('never leads, however heavy', () => {
    expect(notes('We had very many keys at the green gate of the yard.')[0]).toMatch(/^many/)
  })
})

describe('a note on several places', () => {
  it('is made anew when a comment elsewhere takes one of them away, or gives it back', () => {
    const source =
      'We had many of the keys at the gate, most of the wall was dry, and Ana was very late with the bread.\n'
    const comment = (rule: string) => `${source}\n<!-- marginalia-disable-file ${rule} -- counted -->\n`
    const reviewer = analyzer({}, rules, { scale })
    let previous: Analysis | undefined
    for (const now of [source, comment('very'), source, comment('many'), comment('very'), source]) {
      previous = reviewer.analyze(now, previous ? { previous } : {})
      expect(previous.report).toEqual(analyzer({}, rules, { scale }).analyze(now).report)
    }
    expect(previous!.report.findings.map(({ also }) => also.length)).toEqual([2])
  })

  it('names what says the same of the same words in a later sentence, and only that', () => {
    expect(notes('We had many of the keys. The day was dry. Many of the keys were old.')).toEqual([
      'many, Many',
    ])
  })
})

describe('points about the whole', () => {
  it('are as many as a reader has room for', () => {
    const seven = 'abcdefg'.split('').map(letter => marks(`point${letter}`, undefined, letter))
    const source = `${seven.map(({ id }) => `The gate had a ${id} on it.`).join(' ')}`
    expect(analyzer({}, seven, { scale }).analyze(source).report.findings).toHaveLength(4)
  })
})

describe('who did it', () => {
  const doer = { ...marks('agreed', 'doer'), category: 'actor' } as AnyRule
  const founded = { ...marks('founded', 'doer'), category: 'actor' } as AnyRule

  it('is asked once a page, whatever rule asks', () => {
    const found = analyzer({ rules: {} }, [doer, founded], { scale }).analyze(
      `The gate was shut, as it was agreed. A group was founded. It was agreed to paint it. ${filler(700)} It was agreed once more.`,
    ).report.findings
    expect(found.map(({ rule, also }) => [rule, ...also.map(one => one.rule)])).toEqual([
      ['agreed', 'agreed', 'founded'],
      ['agreed'],
    ])
  })
})
