import { describe, expect, it } from 'vitest'
import { claimedIn, isAsserted, isElaborated, isOfToday } from '../src/index.ts'
import { narrativeOf } from './reading.ts'

const sentenceOf = (source: string) => narrativeOf(source).sentences[0]!.sentence

describe('what a sentence claims', () => {
  it.each([
    ['The ferry got faster.', ['got']],
    ['We managed to cut the queue.', ['managed', 'cut']],
    ['The new pier allowed us to load sooner.', ['allowed', 'load']],
    ['The crew said that the pier was safer.', ['said', 'was']],
    ['I was happy to see that the crew liked it.', ['was', 'liked']],
    ['We rang the yard, saving a trip.', ['rang', 'saving']],
    ['We built a pier that helped the crew.', ['built', 'helped']],
    ['We built a pier, which helped the crew.', ['built', 'helped']],
    ['I am sure that the pier saved us a week.', ['am', 'saved']],
    ['I can say that the pier is safer today.', ['is']],
    ['I am glad to report that the pier is safer today.', ['am', 'is']],
    ['Sailors are calmer than they were.', ['are', 'were']],
    ['They made a lamp for that which worked well.', ['made', 'worked']],
    ['That is a part of why the pier is safer.', ['is', 'is']],
    ['We had the chance to build a pier.', ['had', 'build']],
  ])('%s', (source, verbs) => {
    expect([...claimedIn(sentenceOf(source))].map(({ verb }) => verb.verb.lower)).toEqual(verbs)
  })

  it.each([
    ['a purpose', 'We built a pier to cut the queue.', 'cut'],
    ['a wish and what hangs on it', 'We wanted to make sure that the pier was safer.', 'was'],
    ['an aim', 'Our goal was better service.', 'was'],
    ['what is needed', 'A safer pier is essential.', 'is'],
    ['what was denied', 'The pier did not help us.', 'help'],
    ['what is planned', 'The pier will save a week.', 'save'],
    ['an opinion', 'I think that the pier was a success.', 'was'],
    ['an indirect question', 'We asked how the pier had helped.', 'helped'],
    ['what has yet to be', 'We waited until the pier had helped.', 'helped'],
    ['what is said of a kind', 'Sailors work better by day.', 'work'],
    ['which one is meant', 'They praised the pier that worked well.', 'worked'],
    ['what might be said', 'I could say that the pier is safer.', 'is'],
    ['why it might be so', 'They asked why the pier was safer.', 'was'],
    ['a chance seen', 'We saw the chance to build a pier.', 'build'],
    ['a question of which', 'They asked which worked well.', 'worked'],
    ['what is so each time', 'I sleep when the crew works better.', 'works'],
  ])('is not %s', (_, source, verb) => {
    expect([...claimedIn(sentenceOf(source))].map(one => one.verb.verb.lower)).not.toContain(verb)
  })

  it('is something where thanks name a cause', () => {
    expect(isAsserted(sentenceOf('Thanks to the pier the queue got shorter.'))).toBe(true)
    expect(isAsserted(sentenceOf('Many thanks for the pier.'))).toBe(false)
  })
})

describe('what is asserted', () => {
  it.each([
    ['I can say that the pier is safer today.', true],
    ['I could say that the pier is safer today.', false],
    ['I am a passionate cook.', true],
    ['I am passionate.', false],
    ['The sailors were happy.', true],
    ['She was happy.', false],
    ['I feel that the pier is safe.', true],
    ['I feel safe there.', false],
    ['On two piers (north, mill, lock) the queue was short.', true],
    ['We lit two piers (north, mill, lock).', false],
    ['If you asked the crew they would tell you, and I think the pier is safe.', true],
    ['If you light the pier, you will see the gap.', false],
  ])('%s %s', (source, asserted) => {
    expect(isAsserted(sentenceOf(source))).toBe(asserted)
  })
})

describe('how it is since', () => {
  it.each([
    ['The pier is lit today.', true],
    ['Boats come more often than before.', true],
    ['The queue is shorter than it used to be.', true],
    ['The queue is shorter than we had.', true],
    ['The queue is shorter than when I came.', true],
    ['The queue was longer than when boats wait.', false],
    ['The queue was longer than we thought.', false],
    ['The pier is longer than it was wide.', false],
    ['There were more boats than we had berths.', false],
    ['The pier is lit.', false],
  ])('%s %s', (source, since) => {
    expect(isOfToday(sentenceOf(source))).toBe(since)
  })

  it('holds for the sentences after it in a paragraph', () => {
    const of = (source: string) => isOfToday(narrativeOf(source).sentences.at(-1)!.sentence)
    expect(of('Today the pier is lit. The crew is faster.')).toBe(true)
    expect(of('Today the pier is lit.\n\nThe crew is faster.')).toBe(false)
  })
})

describe('what the next sentence answers', () => {
  it.each([
    ['It went well. The queue fell by 4%.', true],
    ['It went well. We cut our costs.', true],
    ['It went well. Why was that?', true],
    ['It went well. Then I slept.', false],
    ['It went well.', false],
  ])('%s', (source, answered) => {
    expect(isElaborated(sentenceOf(source))).toBe(answered)
  })
})
