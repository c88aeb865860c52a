import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { generatedStories } from '../bench/stories.ts'
import { duplicatesOf, twinsOf } from '../src/duplicates.ts'
import { wordTokensOf } from '../src/passages.ts'

const tokens = (text: string) => wordTokensOf(text, [0, text.length])
const stories = generatedStories(60, 3).map(({ text }) => text)

describe('near-duplicates', () => {
  it('finds a story of which some sentences were left out or changed, and points at the same words in both', () => {
    let changed = 0
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 59 }), fc.integer({ min: 2, max: 9 }), (index, every) => {
        const original = stories[index]!
        const copy = original
          .split(/(?<=\.) /)
          .filter((_, at) => at % every !== 1)
          .join(' ')
          .toUpperCase()
        if (copy.length < original.length) changed++
        const others = stories.filter((_, at) => at !== index).slice(0, 20)
        const found = duplicatesOf([...others, original, copy].map(tokens), 30)
        const pair = found.find(({ stories: [kept, repeated] }) => kept === 20 && repeated === 21)
        expect(pair?.percent).toBeGreaterThan(60)
        for (const { kept, repeated } of pair!.passages) {
          const plain = (text: string) => tokens(text).words.join(' ')
          expect(plain(original.slice(...kept))).toBe(plain(copy.slice(...repeated)))
        }
      }),
      { seed: 6, numRuns: 60 },
    )
    expect(changed).toBeGreaterThan(40)
  })

  it('leaves stories alone that share turns of phrase', () => {
    const found = duplicatesOf(stories.map(tokens), 50)
    expect(found).toEqual([])
  })

  it('puts a hundred copies into one group around the longest', () => {
    const long = `${stories[0]} And one more sentence makes this one longer.`
    const all = [...Array.from({ length: 100 }, () => stories[0]!), long].map(tokens)
    const twins = twinsOf(all, duplicatesOf(all, 30))
    expect(twins).toEqual([...Array.from({ length: 100 }, () => 100), null])
  })
})
