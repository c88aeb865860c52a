import { readDocument, sentencesIn } from '@marginalia/prose'
import { describe, expect, it } from 'vitest'
import { finderOf, wrongIn } from '../src/words.ts'

/** What is found in a text, in guillemets. */
function found(sources: readonly string[], text: string): string {
  const find = finderOf(sources)
  const { document } = readDocument(text, 'text')
  let marked = ''
  let at = 0
  for (const { sentence, placed } of sentencesIn(document)) {
    for (const span of find(sentence)) {
      const [from, to] = placed.locate(span)
      marked += `${text.slice(at, from)}«${text.slice(from, to)}»`
      at = to
    }
  }
  return marked + text.slice(at)
}

describe('words of a configuration are found', () => {
  const cases: [sources: string[], text: string][] = [
    [['leverage ratio'], 'The «leverage ratio» fell; «Leverage ratios» fall.'],
    [['Leverage Ratio'], 'Our «leverage ratio» fell.'],
    [['synergy'], 'We wrote of «synergies» and of «synergy».'],
    [['strike a balance'], 'We «struck a balance», then «strike a balance» again.'],
    [['CI/CD', 'C++'], 'The «CI/CD» run of the C team.'],
    [['blorp'], 'Two «blorps» and a «blorp».'],
    [['highly [praise]'], 'A «highly effective» gate, highly painted.'],
    [['{be} [decide:participle]'], 'It «was decided» in May.'],
    [['not «very» [adj]'], 'It was not «very» clear, and very late.'],
    [["don't know"], 'I «don’t know» them.'],
    [['deep dive', 'deep dive team'], 'A «deep dive» by the «deep dive team».'],
  ]
  it.each(cases)('%j: %s', (sources, text) => {
    expect(found(sources, text.replace(/[«»]/g, ''))).toBe(text)
  })

  it.each([
    [
      'highly [prais]',
      /“highly \[prais\]” is no pattern: there is no class, part of speech or inflection “prais”/,
    ],
    ['*', /“\*” is no pattern: no element names a word/],
    ['very «much', /“«” is not closed/],
  ])('and %s is refused with the reason', (source, reason) => {
    expect(wrongIn(source)).toMatch(reason)
  })
})
