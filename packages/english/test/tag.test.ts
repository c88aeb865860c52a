import { describe, expect, it } from 'vitest'
import { type Feature, stepsOf, type Token, tokensOf } from '../src/index.ts'
import { sentenceOf } from './sentence.ts'

const tokens = (text: string): readonly Token[] => tokensOf(sentenceOf(text))
const find = (text: string, word: string): Token => {
  const token = tokens(text).find(({ lower }) => lower === word)
  if (!token) throw new Error(`no “${word}” in “${text}”`)
  return token
}

describe('a word is read by its neighbours', () => {
  it.each([
    ['I had to work late', 'work', 'VERB'],
    ['The work was done in May', 'work', 'NOUN'],
    ['Our lead asked for a plan', 'lead', 'NOUN'],
    ['I lead the team in Turin', 'lead', 'VERB'],
    ['We plan the visit', 'plan', 'VERB'],
    ['She plans each visit', 'plans', 'VERB'],
    ['Their plans had changed', 'plans', 'NOUN'],
    ['I walked to the depot', 'to', 'ADP'],
    ['I wanted to walk', 'to', 'PART'],
    ['She knew that the belt was worn', 'that', 'SCONJ'],
    ['That belt was worn', 'that', 'DET'],
    ['The belt that broke was new', 'that', 'PRON'],
    ['This was the third belt', 'this', 'PRON'],
    ['We had a spare belt', 'had', 'VERB'],
    ['We had finally replaced the belt', 'had', 'AUX'],
    ['I did not call', 'did', 'AUX'],
    ['I did the count by hand', 'did', 'VERB'],
    ['There was a spare belt', 'was', 'VERB'],
    ['I called before she left', 'before', 'SCONJ'],
    ['I called before noon', 'before', 'ADP'],
    ['I would like a map', 'like', 'VERB'],
    ['It looked like a map', 'like', 'ADP'],
    ['Please contact the shop', 'contact', 'VERB'],
    ['We moved in about 40 crates', 'about', 'ADV'],
    ['The open door let in the rain', 'open', 'ADJ'],
    ['I will open the door', 'open', 'VERB'],
    ['We met on Friday in Porto', 'porto', 'PROPN'],
    ['More people came', 'more', 'ADJ'],
    ['It was more useful', 'more', 'ADV'],
    ['The launch was late', 'launch', 'NOUN'],
    ['We launch the site in May', 'launch', 'VERB'],
    ['The ask was clear', 'ask', 'NOUN'],
    ['The last deploy failed', 'deploy', 'NOUN'],
    ['The team got involved', 'got', 'VERB'],
    ['We met the American buyers', 'american', 'ADJ'],
    ['The New Rule About Keys Stood There', 'rule', 'NOUN'],
  ])('%s: %s is %s', (text, word, pos) => {
    expect(find(text, word).pos).toBe(pos)
  })
})

describe('a verb has its form', () => {
  it.each([
    ['She struck a balance', 'struck', 'strike', 'past'],
    ['They were fed twice', 'fed', 'feed', 'participle'],
    ['It has cut the wait', 'cut', 'cut', 'participle'],
    ['The crates had not yet been built', 'built', 'build', 'participle'],
    ['I am writing a list', 'writing', 'write', 'gerund'],
    ['He runs the shop', 'runs', 'run', 'third'],
    ['The delayed crates came on Monday', 'delayed', 'delay', 'participle'],
  ])('%s: %s is %s, %s', (text, word, lemma, inflection) => {
    expect(find(text, word)).toMatchObject({ pos: 'VERB', lemma, inflection })
  })
})

it('takes apart what is written as one word', () => {
  const parted = tokens("We didn't know the depot's code and it's old, I cannot tell.")
  expect(parted.map(({ lower, pos }) => `${lower} ${pos}`).join(', ')).toBe(
    "we PRON, did AUX, n't PART, know VERB, the DET, depot NOUN, 's PART, code NOUN, and CCONJ, it PRON, 's AUX, old ADJ, i PRON, can AUX, not PART, tell VERB",
  )
  expect(parted.map(({ word }) => word)).toEqual([0, 1, 1, 2, 3, 4, 4, 5, 6, 7, 7, 8, 9, 10, 10, 11])
})

it('knows where each word stands', () => {
  const sentence = sentenceOf("Ann's 3 crates weren't there – “at all”.")
  for (const { span, lower } of tokensOf(sentence))
    expect(
      sentence.block.text
        .slice(...span)
        .toLowerCase()
        .replace('’', "'"),
    ).toBe(lower)
  expect(
    tokensOf(sentence)
      .map(({ gap }) => gap)
      .join(''),
  ).toBe('–')
})

describe('a word has features of its part of speech', () => {
  it.each<[string, string, Feature, boolean]>([
    ['The engineer agreed', 'engineer', 'person', true],
    ['The engineers agreed', 'engineers', 'person', true],
    ['The board agreed', 'agreed', 'decide', true],
    ['Our team asked', 'team', 'group', true],
    ['We lost three weeks', 'weeks', 'unit-of-time', true],
    ['It fell by half', 'fell', 'change-down', true],
    ['Sales rose', 'rose', 'change-up', true],
    ['A robust plan', 'robust', 'praise', true],
    ['He praised her', 'praised', 'praise', true],
    ['Several crates', 'several', 'few', true],
    ['It might rain', 'might', 'hedge', true],
    ['A pound of might', 'might', 'hedge', false],
    ['We rose at six', 'six', 'change-up', false],
    ['I saw the increase', 'increase', 'change-up', true],
    ['The server crashed', 'server', 'technical', true],
  ])('%s: %s, %s: %s', (text, word, feature, has) => {
    expect(find(text, word).has(feature)).toBe(has)
  })
})

it('can say which rule read a word as it is', () => {
  const steps = stepsOf(sentenceOf('I had to work late'))
  expect(steps.map(({ from, to, rule }) => `${from.lemma} ${from.pos} ${to.pos} ${rule}`)).toContainEqual(
    expect.stringMatching(/^work NOUN VERB NOUN.* > VERB\.base \|/),
  )
})

it('reads any words at all', () => {
  for (const text of [
    "'s 's",
    'ABC DEF GHI',
    '42',
    'n’t',
    'https://a.example x',
    '😀 ok',
    'Ünïcödé wörds ’tis',
  ]) {
    for (const sentence of [sentenceOf(`${text} a`)]) expect(tokensOf(sentence).length).toBeGreaterThan(0)
  }
})
