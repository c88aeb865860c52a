import { describe, expect, it } from 'vitest'
import { type AnyRule, longestSource, type SectionUnit } from '../src/index.ts'
import { analyzer } from './toy.ts'

/** Says of each section, at its first sentence, how many it has. */
const counted: AnyRule = {
  id: 'counted',
  title: 'T',
  why: 'W',
  ask: 'A?',
  category: 'structure',
  source: [{ title: 'Test', grade: 'own' }],
  level: 'note',
  scope: 'section',
  messages: { some: '{sentences} sentences.' },
  examples: { flags: [], passes: [] },
  *check({ sentences }: SectionUnit) {
    if (sentences[0]) yield { message: 'some', at: sentences[0].span, data: { sentences: sentences.length } }
  },
}

const found = (source: string, settings = {}) =>
  analyzer(settings)
    .analyze(source)
    .report.findings.map(({ rule, level, span }) => `${rule} ${level} ${source.slice(...span)}`)

describe('an analyzer', () => {
  it('places findings through markup', () => {
    expect(found('# Result\n\n> We had **m**any &amp; *many*\n> cases.')).toEqual([
      'many warning m**any',
      'many warning many',
    ])
  })

  it('reports a rule that throws as a fault of ours and lets the others go on', () => {
    const source = 'Result: a fuse, many say. A fuse went boom, many saw.'
    const { report } = analyzer().analyze(source)
    expect(report.faults).toEqual([{ rule: 'fragile', span: [26, source.length] }])
    expect(report.findings.map(({ rule }) => rule)).toEqual(['fragile', 'many', 'many'])
  })

  it('honours levels and options of the profile', () => {
    const rules = { many: 'error', wordy: { options: { words: 2 } }, 'no-result/absent': 'off' }
    expect(found('Three words here, many.', { rules })).toEqual([
      'wordy note Three words here, many.',
      'many error many',
    ])
  })

  it('is silent about allowed terms and about words inside them', () => {
    expect(found('The result of many.', { terms: ['many'] })).toEqual([])
    const terms = ['many hands', 'how many']
    expect(found('The result of many hands, of how many.', { terms })).toEqual([])
    expect(found('The result of many hands, of many eyes.', { terms })).toEqual(['many warning many'])
  })

  it('leaves out the words of somebody else, and hears the writer on both sides of them', () => {
    const source =
      'I had many lists.\n\n> Describe how many customers you met, and what you did for them.\n\nI had many keys.\n'
    expect(found(source, { story: true, rules: { 'no-result': 'off' } })).toEqual([
      'many warning many',
      'many warning many',
    ])
  })

  it('shows a rule about sections each of them with its own sentences', () => {
    const source = '## Task\n\nIt was late. I had a goal.\n\n## Result\n\nWe won.\n'
    expect(
      analyzer({ story: true }, [counted])
        .analyze(source)
        .report.findings.map(({ span, data }) => [source.slice(...span), data.sentences]),
    ).toEqual([
      ['It was late.', 2],
      ['We won.', 1],
    ])
  })

  it('refuses a text above its limit with one clear error', () => {
    expect(() => analyzer().analyze('a'.repeat(longestSource + 1))).toThrow(/at most 20000000/)
  })

  it('lists only rules that have something to say', () => {
    expect(
      analyzer()
        .analyze('A result, many times.')
        .report.rules.map(rule => rule.id),
    ).toEqual(['many'])
  })
})

describe('fingerprints', () => {
  const prints = (source: string) =>
    analyzer()
      .analyze(source)
      .report.findings.map(finding => finding.fingerprint)

  it('survive moving a paragraph', () => {
    const a = 'The result was that many people called us.'
    const b = 'It had been quiet before.'
    expect(prints(`${a}\n\n${b}`)).toEqual(prints(`${b}\n\n- ${a}`))
  })

  it('differ when the words around differ', () => {
    expect(prints('A result for many people.')).not.toEqual(prints('A result for many machines.'))
  })

  it('number repeats, so that one fixed and one added are two events', () => {
    const [first, second] = prints('Result. It was many.\n\nIt was many.')
    expect(second).toBe(`${first}-2`)
  })
})

describe('analysing again', () => {
  it('reuses every chunk but the edited one', () => {
    const paragraphs = Array.from({ length: 30 }, (_, i) => `Paragraph ${i} has many words and a result.`)
    const before = analyzer()
    const first = before.analyze(paragraphs.join('\n\n'))
    paragraphs[7] = 'Something else.'
    const second = before.analyze(paragraphs.join('\n\n'), { previous: first })
    expect(second.reused).toBe(29)
    expect(second.report).toEqual(analyzer().analyze(paragraphs.join('\n\n')).report)
  })
})
