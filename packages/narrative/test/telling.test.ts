import { describe, expect, it } from 'vitest'
import {
  aimIn,
  alternativeIn,
  chatIn,
  choiceIn,
  crowdIn,
  goalIn,
  isDated,
  isOwnLesson,
  isSized,
  lessonIn,
  outcomeIn,
  preceptIn,
  proposalIn,
  resultIn,
  stakesIn,
  toldIn,
  troubleIn,
} from '../src/index.ts'
import { narrativeOf } from './reading.ts'

const sentenceOf = (source: string) => narrativeOf(source).sentences[0]!.sentence

/** What a question answers about a sentence: its words, or null. */
const answer =
  (ask: (sentence: ReturnType<typeof sentenceOf>) => readonly [number, number] | null) =>
  (source: string) => {
    const sentence = sentenceOf(source)
    const span = ask(sentence)
    return span && sentence.block.text.slice(...span)
  }

describe('what a sentence tells', () => {
  it.each([
    ['goal', goalIn, 'My director asked me to bring late vans under two a week.', 'asked me to'],
    ['goal', goalIn, 'In order to see, I lit a lamp.', null],
    ['aim', aimIn, 'My goal was a warm room.', 'My goal was'],
    ['aim', aimIn, 'The goal fell in the last minute.', null],
    ['proposal', proposalIn, 'We ask for 30,000 euros.', 'We ask'],
    ['proposal', proposalIn, 'The heating failed.', null],
    ['stakes', stakesIn, 'Each late van cost us 90 pounds.', 'cost'],
    ['stakes', stakesIn, 'The vans were late.', null],
    ['trouble', troubleIn, 'The foreman refused to sign.', 'refused'],
    ['trouble', troubleIn, 'The foreman signed.', null],
    ['alternatives', alternativeIn, 'I took the bridge instead of the ferry.', 'instead of'],
    ['alternatives', alternativeIn, 'I took the bridge.', null],
    ['choice', choiceIn, 'I finally chose vendor A.', 'I finally chose'],
    ['choice', choiceIn, 'Vendor A called.', null],
    ['outcome', outcomeIn, 'As a result, the line got shorter.', 'As a result'],
    ['outcome', outcomeIn, 'I sorted the lists.', null],
    ['lesson', lessonIn, 'I learned that a retry writes twice.', 'I learned'],
    ['lesson', lessonIn, 'I learned about the fire at noon.', null],
    ['precept', preceptIn, 'It is important to listen.', 'It is important'],
    ['precept', preceptIn, 'I listened.', null],
    ['crowd', crowdIn, 'We asked the drivers.', 'drivers'],
    ['crowd', crowdIn, 'We asked 40 drivers.', null],
    ['crowd', crowdIn, 'We bought the computers.', null],
  ] as const)('%s of “%3$s” is %4$s', (_, ask, source, words) => {
    expect(answer(ask)(source)?.toLowerCase() ?? null).toBe(words?.toLowerCase() ?? null)
  })

  it('takes for a result what happened, not what is planned or what the writer felt', () => {
    expect(answer(resultIn)('As a result, the line got shorter.')).not.toBeNull()
    expect(answer(resultIn)('As a result, the line will get shorter.')).toBeNull()
    expect(answer(resultIn)('As a result, I was happy.')).toBeNull()
  })

  it('tells a lesson of the writer’s own from one for anybody', () => {
    expect(isOwnLesson(sentenceOf('I should have come in September.'))).toBe(true)
    expect(isOwnLesson(sentenceOf('One comes too late.'))).toBe(false)
  })

  it.each([
    ['I wrote the form.', 'own'],
    ['So I called them.', 'own'],
    ['We wrote the form.', 'group'],
    ['The team rewrote the form.', 'group'],
    ['We have written two forms.', 'group'],
    ['I helped to write the form.', 'help'],
    ['I have been involved in the form.', 'help'],
    ['We had 40 vans.', null],
    ['The form was long.', null],
  ])('says whose deed “%s” tells', (source, share) => {
    expect(toldIn(sentenceOf(source))?.share ?? null).toBe(share)
  })

  it.each([
    ['We have 40 vans.', true, false],
    ['It cost 90 pounds.', true, false],
    ['Errors fell by 40%.', false, false],
    ['In March 2023 it rained.', false, true],
    ['It rained two years ago.', false, true],
    ['In March it rained.', false, false],
    ['It rained for two days.', false, false],
  ])('knows a size and a date in “%s”', (source, sized, dated) => {
    expect([isSized(sentenceOf(source)), isDated(sentenceOf(source))]).toEqual([sized, dated])
  })

  it.each([
    ['It broke :-(', 'smiley'],
    ['It was awesome.', 'talk'],
    ['It broke again!', 'shout'],
    ['She said: “It was awesome!”', null],
    ['Note: the list (see page 4) is old.', null],
  ])('hears the tone of “%s”', (source, kind) => {
    expect(chatIn(sentenceOf(source))?.kind ?? null).toBe(kind)
  })
})
