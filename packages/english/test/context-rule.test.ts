import { describe, expect, it } from 'vitest'
import { contextRule } from '../src/context-rule.ts'
import { contextRuleLines } from '../src/context-rules.ts'
import { markedOf, stepsOf, tokensOf } from '../src/index.ts'
import { sentenceOf } from './sentence.ts'

describe('a rule of context reads the word of its example anew', () => {
  it.each(contextRuleLines.trim().split('\n'))('%s', line => {
    const [rule = '', example = ''] = line.split('  # ')
    const { text, marked } = markedOf(example)
    expect(marked).toHaveLength(1)
    const sentence = sentenceOf(text)
    const changed = stepsOf(sentence)
      .filter(step => step.rule === rule)
      .map(({ at }) => sentence.block.text.slice(...tokensOf(sentence)[at]!.span))
    expect(changed).toContain(marked[0])
  })
})

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
