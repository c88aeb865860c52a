import { describe, expect, it } from 'vitest'
import { type Analysis, type AnyRule, compare, type Family } from '../src/index.ts'
import { analyzer } from './toy.ts'

/** A rule that marks some words of a sentence. */
const marks = (id: string, family: Family | null, trust: number, words: RegExp): AnyRule => ({
  id,
  title: 'T',
  why: 'W',
  ask: 'A?',
  category: 'degree',
  source: [{ title: 'Test', grade: 'own' }],
  level: 'note',
  ...(family ? { family } : {}),
  trust: { seen: trust },
  scope: 'sentence',
  messages: { seen: '“{match}”.' },
  examples: { flags: [], passes: [] },
  *check({ words: all }: { words: readonly { lower: string; span: readonly [number, number] }[] }) {
    for (const { lower, span } of all) if (words.test(lower)) yield { message: 'seen', at: span }
  },
})

const size = marks('size', 'evidence', 0.6, /^(?:huge|robust|great)$/)
const claim = marks('claim', 'evidence', 0.9, /^improved$/)
const other = marks('other', 'time', 0.9, /^soon$/)
const lone = marks('lone', null, 0.9, /^alas$/)
const rules = [size, claim, other, lone]

const read = (source: string, apart = false) =>
  analyzer({}, rules)
    .analyze(source, { apart })
    .report.findings.map(({ rule, span, also }) =>
      [rule, ...[span, ...also.map(one => one.span)].map(one => source.slice(...one))].join(' / '),
    )

describe('what rules of one family find in a sentence', () => {
  it('is one note about the surest place, with the others as further places', () => {
    expect(read('A huge crowd came to the hall that night and the mood improved.')).toEqual([
      'claim / improved / huge',
    ])
  })

  it('is one place where the words stand beside one another', () => {
    expect(read('It was great, robust and huge.')).toEqual(['size / great, robust and huge'])
  })

  it('stays apart from other sentences, other families and rules without one', () => {
    expect(read('Alas, a huge crowd soon came. It was a great day.')).toEqual([
      'lone / Alas',
      'size / huge',
      'other / soon',
      'size / great',
    ])
  })

  it('is a note for every place where somebody asks for them apart', () => {
    expect(read('It was great, robust and huge.', true)).toEqual([
      'size / great',
      'size / robust',
      'size / huge',
    ])
  })

  it('lists every rule whose words are shown', () => {
    const { report } = analyzer({}, rules).analyze(
      'A huge crowd came to the hall that night and it improved.',
    )
    expect(report.rules.map(({ id }) => id)).toEqual(['size', 'claim'])
  })

  it('loses a suppressed place and keeps the others', () => {
    const source =
      '<!-- marginalia-disable-next-line claim -- measured in the annex -->\n\nA huge crowd came to the hall that night and it improved.\n'
    expect(read(source)).toEqual(['size / huge'])
  })

  it('is joined anew when a comment elsewhere takes one of its places away, or gives it back', () => {
    const source = 'A huge crowd came to the great hall that night and the mood improved.\n'
    const comment = (rule: string) => `${source}\n<!-- marginalia-disable-file ${rule} -- measured -->\n`
    const reviewer = analyzer({}, rules)
    let previous: Analysis | undefined
    for (const now of [source, comment('claim'), source, comment('size'), comment('claim'), source]) {
      previous = reviewer.analyze(now, previous ? { previous } : {})
      expect(previous.report).toEqual(analyzer({}, rules).analyze(now).report)
    }
  })
})

describe('a note with several places, between two versions', () => {
  const versions = (old: string, now: string) => {
    const one = analyzer({}, rules)
    return compare(one.analyze(old), one.analyze(now)).findings
  }
  const old = 'A huge crowd came to the hall that night and after the long talk in the end the mood improved.'

  it('stands while one of its places does, whichever is mended', () => {
    for (const now of [old.replace('huge', 'large'), old.replace('improved', 'rose')]) {
      const { resolved, added, standing } = versions(old, now)
      expect([resolved.length, added.length, standing.length]).toEqual([0, 0, 1])
    }
  })

  it('is resolved with its last place', () => {
    const { resolved, added, standing } = versions(
      old,
      old.replace('huge', 'large').replace('improved', 'rose'),
    )
    expect([resolved.length, added.length, standing.length]).toEqual([1, 0, 0])
  })
})
