import { describe, expect, it } from 'vitest'
import {
  check,
  checkWords,
  configurationSchema,
  createAnalyzer,
  failedExamples,
  Mistake,
  openReviewer,
  type Plan,
  type Profile,
  planFor,
  profileOf,
  ruleOf,
  type Term,
} from '../src/index.ts'
import { many, noResult, wordy } from './toy.ts'

const toy: Profile = { name: 'toy', title: '', about: '', rules: {} }
const catalog = { rules: [many, wordy, noResult], profiles: new Map([['toy', toy]]) }
const term: Term = { find: 'deep dive', why: 'It says nothing.', ask: 'Into what?' }

/** The line that somebody reads who made a mistake; empty where there is none. */
function complaint(attempt: () => void): string {
  try {
    attempt()
    return ''
  } catch (error) {
    if (error instanceof Mistake) return error.message
    throw error
  }
}

describe('a configuration', () => {
  const schema = configurationSchema(catalog)

  it.each<[configuration: unknown]>([
    [{}],
    [{ profile: 'toy', rules: { many: 'off', 'many/used': 'note' } }],
    [{ rules: { wordy: { level: 'note', options: { words: 30 } } } }],
    [{ rules: { wordy: { options: { words: 0 } } } }],
    [{ terms: { dive: term }, vocabulary: { terms: ['MTTR'] }, extends: ['./base.json'] }],
    [{ terms: { dive: { ...term, find: ['deep dive'], title: 'D', why: 'W'.repeat(200) } } }],
    [{ extends: './base.json', ignore: ['drafts/'] }],
  ])('may say %j', configuration => {
    expect(complaint(() => check(configuration, schema, 'x.json'))).toBe('')
  })

  it.each<[configuration: unknown, complaint: string]>([
    [[], 'x.json: expected an object, got []'],
    [null, 'x.json: expected an object, got null'],
    [{ profile: 'tyo' }, 'x.json: profile: expected one of toy, got "tyo"; did you mean “toy”?'],
    [{ profile: 4 }, 'x.json: profile: expected one of toy, got 4'],
    [
      { rules: { many: 4 } },
      'x.json: rules.many: expected a level, or an object with “level” and “options”, got 4',
    ],
    [{ rules: { mny: 'off' } }, 'x.json: rules: rule “mny” does not exist; did you mean “many”?'],
    [{ vocabulary: { terms: 'M' } }, 'x.json: vocabulary.terms: expected a list of texts, got "M"'],
    [{ vocabulary: { terms: { a: 1 } } }, 'x.json: vocabulary.terms: expected a list of texts, got {"a":1}'],
    [{ extends: [] }, 'x.json: extends: expected at least one'],
    [
      { rules: { wordy: { options: { words: 'few' } } } },
      'x.json: rules.wordy.options.words: expected a number, such as 20, got "few"',
    ],
    [
      { rules: { wordy: { options: { words: -1 } } } },
      'x.json: rules.wordy.options.words: expected a number from 0 to 1000000, got -1',
    ],
    [
      { rules: { wordy: { options: { word: 3 } } } },
      'x.json: rules.wordy.options: rule “wordy” has no option “word”; expected one of words; did you mean “words”?',
    ],
    [
      { rules: { many: { options: { word: 3 } } } },
      'x.json: rules.many.options: rule “many” has no option “word”; it has no options',
    ],
    [
      { terms: { dive: { find: 'a', why: 'b' } } },
      'x.json: terms.dive: expected an object with “ask”, got {"find":"a","why":"b"}',
    ],
    [
      { terms: { dive: { ...term, ask: ' ' } } },
      'x.json: terms.dive.ask: expected a text of at most 200 characters, got " "',
    ],
  ])('may not say %j', (configuration, expected) => {
    expect(complaint(() => check(configuration, schema, 'x.json'))).toBe(expected)
  })

  it('has no place for other words in the message of a term', () => {
    const words = (message: string) =>
      complaint(() => checkWords({ terms: { dive: { ...term, message } } }, ''))
    expect(words('“{match}” is here.')).toBe('')
    expect(words('Say {better}.')).toBe(
      'terms.dive.message: expected no place to fill but {match}, got {better}',
    )
  })
})

describe('a plan', () => {
  const settings = (plan: Partial<Plan>) => profileOf('toy', planFor('toy', plan), catalog).settings

  it('applies its settings in order, and a later one changes only what it says', () => {
    const rules: Plan['rules'] = [
      ['wordy', { level: 'error', options: { words: 5 } }],
      ['many', 'off'],
      ['wordy', { options: { words: 9 } }],
      ['many', 'note'],
    ]
    expect(settings({ rules }).get('wordy')).toEqual({ level: 'error', options: { words: 9 } })
    expect(settings({ rules }).get('many')).toEqual({ level: 'note', options: {} })
  })

  it('keeps the options when a later setting is only a level', () => {
    const rules: Plan['rules'] = [
      ['wordy', { options: { words: 5 } }],
      ['wordy', 'warning'],
    ]
    expect(settings({ rules }).get('wordy')).toEqual({ level: 'warning', options: { words: 5 } })
  })
})

describe('a term of a team', () => {
  it.each<[what: string, term: Partial<Term>, failed: ReturnType<typeof failedExamples>]>([
    ['finds what its examples mark', { flags: ['A «deep dive» into it.'], passes: ['We dived.'] }, []],
    [
      'is told of an example that it does not find',
      { flags: ['A «deep look» at it.'] },
      [{ kind: 'flags', example: 'A «deep look» at it.', found: 'A deep look at it.' }],
    ],
    [
      'is told of an example that marks nothing',
      { flags: ['A look at it.'] },
      [{ kind: 'flags', example: 'A look at it.', found: 'A look at it.' }],
    ],
    [
      'is told what it finds where nothing is to be found',
      { passes: ['Deep dives, and a deep dive.'] },
      [
        {
          kind: 'passes',
          example: 'Deep dives, and a deep dive.',
          found: '«Deep dives», and a «deep dive».',
        },
      ],
    ],
    [
      'leaves out what is meant otherwise, wherever in it its words stand',
      {
        except: ['deep dive team', 'the deep dive', 'a deep dive here'],
        flags: ['Our «deep dive» began.'],
        passes: ['The deep dive began.', 'A deep dive team met.', 'A deep dive here began.'],
      },
      [],
    ],
  ])('%s', (_, more, failed) => {
    expect(failedExamples('dive', { ...term, ...more })).toEqual(failed)
  })

  it('says which of its patterns fits, and what holds it back', () => {
    const rule = ruleOf('team-dive', { ...term, find: ['deep', 'dive'], except: 'deep dive' })
    const analyzer = createAnalyzer([rule], profileOf('toy', planFor('toy'), catalog))
    const [sentence] = analyzer.analyze('A deep dive.').narrative.sentences
    expect(
      rule.explain!(sentence!.sentence).map(({ pattern, conditions, counts }) => [
        pattern,
        conditions,
        counts,
      ]),
    ).toEqual([
      ['deep', [{ text: 'except deep dive', holds: true }], false],
      ['dive', [{ text: 'except deep dive', holds: true }], false],
    ])
  })
})

describe('a reviewer', () => {
  const plan = planFor('toy', { rules: [['no-result', 'off']] })
  const text = (source: string) => ({ source, syntax: 'markdown' as const, where: 'a.md', plan })

  it('explains every place of a rule in a sentence, and which of them is noted', () => {
    const source = 'None here. We had many, many calls.'
    const explained = openReviewer(catalog).explain('many', source.indexOf('We'), text(source))!
    expect(explained.places.map(({ span, noted, weights }) => [span, noted, weights])).toEqual([
      [[18, 22], true, null],
      [[24, 28], true, null],
    ])
    expect(openReviewer(catalog).explain('many', 0, text(source))!.places).toEqual([])
  })

  it('explains why a place that is too light is no note, whatever else is noted there', () => {
    const scale = {
      note: { start: 0, steps: { 'many/used': -10 } },
      first: { start: 0, steps: { 'many/used': 3 } },
      least: 0,
      follows: new Set<string>(),
      second: new Set<string>(),
    }
    const long = planFor('toy', {
      rules: [
        ['wordy', { options: { words: 2 } }],
        ['no-result', 'off'],
      ],
    })
    const reviewer = openReviewer({ ...catalog, scale })
    const source = 'We had many calls.'
    const [place] = reviewer.explain('many', 0, { ...text(source), plan: long })!.places
    expect([place!.noted, place!.rank, place!.weights!.note, place!.weights!.first]).toEqual([
      false,
      null,
      -10,
      3,
    ])
    expect(reviewer.explain('wordy', 0, { ...text(source), plan: long })!.places[0]).toMatchObject({
      noted: true,
      rank: 1,
      weights: null,
    })
  })

  it('explains a place that a comment suppresses: nothing is noted there', () => {
    const source = 'Many. <!-- marginalia-disable-line many -- agreed -->'
    expect(openReviewer(catalog).explain('many', 0, text(source))!.places).toEqual([])
  })

  it('reads again only what changed where it reads a text again and again', () => {
    const twice = (incremental: boolean) => {
      const reviewer = openReviewer(catalog, incremental)
      const source = 'One is here.\n\nTwo are here.\n\nThree are here.\n'
      reviewer.analyze(source, 'markdown', 'a.md', plan)
      return reviewer.analyze(source.replace('Two', 'Ten'), 'markdown', 'a.md', plan).reused
    }
    expect(twice(true)).toBeGreaterThan(0)
    expect(twice(false)).toBe(0)
  })
})
