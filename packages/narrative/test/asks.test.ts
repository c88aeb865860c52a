import { describe, expect, it } from 'vitest'
import { isQuestion } from '../src/asking.ts'
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

describe('a block is the question of somebody else', () => {
  it.each([
    ['**I had heard of the gate. Did you close it?**', true],
    ['Did you close it? What did you tell the guard?', true],
    ['Describe how you closed the gate.', true],
    ['I had heard of the gate. Did you close it?', false],
    ['I had heard of the **gate**. Did you close it?', false],
    ['I had heard of the `gate of the depot, and of you`. Did you close it?', false],
    ['Did I close it?', false],
  ])('“%s”: %s', (text, asks) => expect(isQuestion(sentenceOf(text).block)).toBe(asks))
})
