import { readDocument, type Sentence } from '@marginalia/prose'
import { describe, expect, it } from 'vitest'
import { cliche } from '../src/patterns/cliche.ts'
import { jargon } from '../src/patterns/jargon.ts'
import { figures } from './figures.ts'

const sentencesOf = (text: string): readonly Sentence[] =>
  readDocument(text).document.blocks.flatMap(({ block }) => block.sentences)

const isNoted = (text: string): boolean =>
  sentencesOf(text).some(sentence => [cliche, jargon].some(rule => [...rule.check(sentence)].length > 0))

/** FNV-1a, to part the sentences into halves by nothing one could choose. */
const hash = (text: string): number =>
  [...text].reduce((sum, letter) => Math.imul(sum ^ letter.codePointAt(0)!, 16_777_619), 2_166_136_261) >>> 0

const halfOf = (text: string): string => ((hash(text) >>> 16) % 2 === 0 ? 'looked at' : 'untouched')

const uses = figures
  .split('\n')
  .map(line => /^([=~]) (.+)$/.exec(line))
  .filter(line => line !== null)
  .map(([, kind, text = '']) => ({ isLiteral: kind === '=', text, half: halfOf(text) }))

describe.each(['looked at', 'untouched'])('worn figures, the half %s', half => {
  const share = (isLiteral: boolean): number => {
    const all = uses.filter(one => one.half === half && one.isLiteral === isLiteral)
    return all.filter(({ text }) => isNoted(text) !== isLiteral).length / all.length
  }

  it('are passed where things one can touch are told of', () => {
    expect(share(true)).toBeGreaterThan(0.8)
  })

  it('are noted where work is told of', () => {
    expect(share(false)).toBeGreaterThan(0.8)
  })
})

it.each([
  ['I moved the needle of the compass.', false],
  ['The discount moved the needle for flower shops.', true],
  ['A plank closed the gap over the ditch.', false],
  ['The course closed the gap in skills at the sawmill.', true],
  ['The otter dived into the river.', false],
  ['I dived into the numbers of each boat.', true],
  ['Both owls were on the same page.', false],
  ['The missing crates were the tip of the iceberg.', true],
])('%s', (text, noted) => {
  expect(isNoted(text)).toBe(noted)
})
