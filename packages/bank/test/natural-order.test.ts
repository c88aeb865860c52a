import { expect, it } from 'vitest'
import { naturalOrder } from '../src/natural-order.ts'

it('paths come in the order in which a person numbers them', () => {
  const paths = [
    'b.md',
    'story-10.md',
    'story-2.md',
    'story-02b.md',
    'a/10.md',
    'a/9.md',
    'Story-1.md',
    'story-2',
  ]
  expect(paths.toSorted(naturalOrder)).toEqual([
    'Story-1.md',
    'a/9.md',
    'a/10.md',
    'b.md',
    'story-2',
    'story-2.md',
    'story-02b.md',
    'story-10.md',
  ])
})

it('the order is one order: whoever asks, the answer is the same', () => {
  const paths = ['1', '01', '001', 'a1', 'a01', 'a1b', 'a', '']
  for (const a of paths) {
    for (const b of paths) expect(Math.sign(naturalOrder(a, b))).toBe(-Math.sign(naturalOrder(b, a)) + 0)
  }
})
