import { expect, it } from 'vitest'
import { classes } from '../src/classes.ts'
import { usesOf } from '../src/index.ts'

it('knows what a lemma is used as, the likeliest first', () => {
  expect(usesOf('work').map(({ pos }) => pos)).toEqual(expect.arrayContaining(['NOUN', 'VERB']))
  expect(usesOf('decide').map(({ pos }) => pos)).toEqual(['VERB'])
  expect(usesOf('number').map(({ pos }) => pos)[0]).toBe('NOUN')
  expect(usesOf('qwertz')).toEqual([])
})

it('has classes with a source and each lemma once', () => {
  for (const { feature, pos, source, lemmas } of classes) {
    expect(source, feature).not.toBe('')
    const words = lemmas.trim().split(/\s+/)
    expect(
      words.filter((word, at) => words.indexOf(word) !== at),
      `${feature} ${pos}`,
    ).toEqual([])
    expect(words.join(' ')).toMatch(/^[a-z0-9-]+(?: [a-z0-9-]+)*$/)
  }
})

it('knows what can be touched and which fields of life it is of', () => {
  const nounOf = (lemma: string) => usesOf(lemma).find(({ pos }) => pos === 'NOUN')!.features
  for (const lemma of ['ladder', 'otter', 'mud', 'knee', 'oven'])
    expect(nounOf(lemma), lemma).toContain('tangible')
  // What an office is full of, whatever things are called so as well.
  for (const lemma of ['launch', 'product', 'board', 'office', 'table', 'scanner'])
    expect(nounOf(lemma), lemma).not.toContain('tangible')
  expect(nounOf('ship')).toContain('sea')
  expect(nounOf('ship')).toContain('vehicle')
  expect(nounOf('launch')).not.toContain('sea')
})
