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

  it('leads or does not as judges found it worth making', () => {
    expect(scale.follows.has('vague-quantifier/size')).toBe(false)
    expect(scale.follows.has('hedge/doubt')).toBe(true)
  })
})
