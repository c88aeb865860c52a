import { describe, expect, it } from 'vitest'
import { effectIn } from '../src/index.ts'
import { narrativeOf } from './reading.ts'

const effectOf = (text: string) => {
  const { sentence } = narrativeOf(text).sentences[0]!
  const effect = effectIn(sentence)
  return effect && [effect.kind, sentence.block.text.slice(...effect.span)]
}

describe('what a sentence claims to have brought', () => {
  it.each([
    ['Attendance improved on the night shift.', 'change', 'Attendance improved'],
    ['Ticket sales also went up.', 'change', 'Ticket sales also went up'],
    ['The mood on the quay has improved.', 'change', 'The mood on the quay has improved'],
    ['The queue got shorter.', 'change', 'got shorter'],
    ['The boarding is much smoother today.', 'change', 'much smoother'],
    ['This allowed us to have much calmer evenings.', 'change', 'much calmer'],
    ['The harbour master was very satisfied.', 'content', 'was very satisfied'],
    ['The move went very well.', 'content', 'went very well'],
    ['Looking back it was the right decision.', 'content', 'it was the right decision'],
  ])('is told in “%s”', (text, kind, words) => {
    expect(effectOf(text)).toEqual([kind, words])
  })

  it.each([
    'The habit grew out of a talk.',
    'I improved the form.',
    'The second oven was much more expensive.',
    'The road was much longer.',
    'The boat got much older.',
    'The roof was much lower than we had thought.',
    'I was very satisfied.',
    'The harbour master was not satisfied.',
    'I want to do work and have a positive impact.',
    'I asked two keepers, who were far calmer than I.',
    'We stayed because the road was much longer.',
  ])('is not told in “%s”', text => {
    expect(effectOf(text)).toBeNull()
  })
})
