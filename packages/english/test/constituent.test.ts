import { describe, expect, it } from 'vitest'
import { around } from '../src/constituent.ts'
import { sentenceOf } from './sentence.ts'

/** What is underlined around a word. */
function underlined(text: string, word: string): string {
  const sentence = sentenceOf(text)
  const at = sentence.block.text.indexOf(word)
  return sentence.block.text.slice(...around(sentence, [at, at + word.length], 12))
}

describe('the words around some others', () => {
  it.each([
    ['Tickets were growing fast and the crew was worried.', 'growing', 'Tickets were growing fast'],
    ['The gaps fell by a third, and morale was better.', 'better', 'morale was better'],
    ['I gave them a list, so they left much faster.', 'faster', 'so they left much faster'],
    ['By noon the line was short, which helped the guests.', 'short', 'By noon the line was short'],
    [
      'The crew of the night shift left and the gate was shut, so the old vans of the depot stood there.',
      'stood',
      'so the old vans of the depot stood',
    ],
    [
      'The vans of the old depot stood in the rain for hours because the gate of the yard was shut.',
      'shut',
      'the gate of the yard was shut',
    ],
  ])('are those of one clause: %s', (text, word, whole) => {
    expect(underlined(text, word)).toBe(whole)
  })
})
