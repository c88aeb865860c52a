import { expect, it } from 'vitest'
import { contextRule } from '../src/context-rule.ts'

it.each([
  'VERB',
  'VERB > ',
  'VERB > NOUNS',
  'VERB > NOUN | DET',
  'VERB > NOUN | -1',
  'VERB > NOUN | -1 DETERMINER',
])('“%s” is refused with one clear error', line => {
  expect(() => contextRule(line)).toThrow(/is no rule of context|is no condition|there is no trait/)
})
