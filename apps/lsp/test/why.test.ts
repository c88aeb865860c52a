import type { Why } from '@marginalia/engine'
import { expect, test } from 'vitest'
import { markupFor } from '../src/prose-markup.ts'
import { whyLines } from '../src/why.ts'

const why: Why = {
  whose: 'writer',
  part: 'action',
  confidence: 0.62,
  words: [
    { lower: 'several', lemma: 'several', pos: 'ADJ', inflection: '' },
    { lower: 'vans', lemma: 'van', pos: 'NOUN', inflection: 'plural' },
  ],
  line: {
    pattern: '[few:adj] {truck|van|car|bus|train}',
    source: 'own',
    span: [0, 12],
    conditions: [{ text: 'unless counted', holds: false }],
    counts: true,
  },
  weights: {
    note: 3,
    first: 0,
    least: -1,
    signs: [
      { sign: 'short', note: 1, first: 0 },
      { sign: 'idle', note: 0, first: 2 },
      { sign: 'dated', note: -2, first: 0 },
    ],
  },
}

const plain = markupFor(['plaintext'])

test('why a note is made is what its words are read as, what fits them and what it weighs', () => {
  expect(whyLines(why, plain)).toEqual([
    'Words of the writer, action (62 % sure): several (adjective) · vans (noun, plural)',
    'Fits [few:adj] {van|…}, and nothing holds it back',
    'Weighs +3, a note from −1: dated −2, short +1',
  ])
})

test('a pattern of the writer’s team is code, and its words are never markup', () => {
  const lines = whyLines({ ...why, words: [{ ...why.words[0]!, lower: '<b>' }] }, markupFor(['markdown']))
  expect(lines[0]).toContain('\\<b\\> (adjective)')
  expect(lines[1]).toContain('`[few:adj] {…}`')
})

test('of many words at once nothing is said that the note does not say', () => {
  const words = Array.from({ length: 9 }, () => why.words[0]!)
  expect(whyLines({ ...why, words, line: null, weights: null }, plain)).toEqual([])
  expect(whyLines({ ...why, words, part: null }, plain)[0]).toBe('Words of the writer')
})
