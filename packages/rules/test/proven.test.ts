import { describe, expect, it } from 'vitest'
import { type ScaleFile, scale, scaleFile, scaleOf } from '../src/scale.ts'

const places = (places: number, strong: number) => ({ note: 0, first: 0, places, marked: strong, strong })

describe('a kind of note', () => {
  const file: ScaleFile = {
    ...scaleFile,
    signs: { 'new/unseen': places(0, 0), 'new/weak': places(9, 3), 'new/strong': places(4, 2) },
  }

  it('leads where half of its places are marked strongly, and not where nobody has judged it', () => {
    const { follows } = scaleOf(file)
    expect(['new/unseen', 'new/weak', 'new/strong'].map(name => follows.has(name))).toEqual([
      true,
      true,
      false,
    ])
  })

  it('is a note wherever its rule makes one, where verdicts are sure of it and the texts read have it too seldom for steps', () => {
    const seldom = scaleOf({
      ...scaleFile,
      signs: {
        'metric-without-baseline/lone': places(3, 3),
        'unmeasured-effect/moved': places(5, 2),
        'figures-crowded/crowded': places(9, 9),
      },
    })
    expect(Object.keys(seldom.note.steps)).toEqual(['unmeasured-effect/moved', 'figures-crowded/crowded'])
  })

  it('that judges find wrong in texts with many figures leads in the others alone', () => {
    expect(scale.follows.has('vague-quantifier/uncounted')).toBe(false)
    expect(scale.amongFigures!.follows.has('vague-quantifier/uncounted')).toBe(true)
  })

  it('leads or does not as judges found it worth making', () => {
    expect(scale.follows.has('vague-quantifier/size')).toBe(false)
    expect(scale.follows.has('hedge/doubt')).toBe(true)
  })
})
