import { describe, expect, it } from 'vitest'
import { asksWriter, isAskedFor } from '../src/asks.ts'
import { narrativeOf } from './reading.ts'

const sentenceOf = (text: string) => narrativeOf(text).sentences[0]!.sentence

describe('a sentence that asks the writer', () => {
  it.each([
    ['Tell us about a decision you made.', true],
    ['Question 3: please describe the result.', true],
    ['In 300 words or less, explain why you left.', true],
    ['Think of a time when you failed.', true],
    ['What problem did the team have?', true],
    ['Word limit: 300 words.', true],
    ['Sub-prompts:', true],
    ['Think about those who wait.', false],
    ['Share prices fell.', false],
    ['Tell me, I thought, what I should do.', false],
    ['The word count was 300.', false],
    ['Was the gate open?', false],
  ])('“%s”: %s', (text, asks) => expect(asksWriter(sentenceOf(text))).toBe(asks))
})

describe('a line below a question', () => {
  it.each([
    ['The result and its measure', true],
    ['What the problem was', true],
    ['Your answer must cover:', true],
    ['The gate was shut.', false],
  ])('that only names what is asked for, “%s”: %s', (text, named) =>
    expect(isAskedFor(sentenceOf(text).block)).toBe(named),
  )
})
