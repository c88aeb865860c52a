import { expect, it } from 'vitest'
import { signsOf } from '../src/index.ts'
import { narrativeOf } from './reading.ts'

it.each<[source: string, has: string, hasNot: string]>([
  ['The gate is green.', 'is', 'was'],
  ['The gate was green.', 'was', 'is'],
  ['The gate is green.', 'below 8 words', '8 to 14 words'],
  ['The gate of the old yard is green again.', '8 to 14 words', '15 to 24 words'],
  ['The gate is green. We met 14 guests.', 'figure after', 'figure before'],
  ['The gate is green. It opened.', 'below 8 words', 'figure after'],
  ['Guests waited there.', 'bare plural', 'question'],
  ['The guests waited there.', 'past', 'bare plural'],
  ['Why did the gate stay shut?', 'question', 'quotes'],
  ['- The gate is “green”.', 'item', 'quoted'],
  ['The [gate](a.md) is green. It opened.', 'link or code', 'item'],
  ['It opened. The [gate](a.md) is green.', 'opens with this or it', 'link or code'],
])('the first sentence of “%s” has the sign “%s” and not “%s”', (source, has, hasNot) => {
  const signs = signsOf(narrativeOf(source), 0)
  expect(signs).toContain(has)
  expect(signs).not.toContain(hasNot)
})
