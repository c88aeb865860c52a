import { readDocument } from '@marginalia/prose'
import { describe, expect, it } from 'vitest'
import { type Passive, passivesOf } from '../src/index.ts'

function passivesIn(source: string): { text: string; passive: Passive }[] {
  return readDocument(source).document.blocks.flatMap(({ block }) =>
    block.sentences.flatMap(sentence =>
      passivesOf(sentence).map(passive => ({ text: block.text.slice(...passive.span), passive })),
    ),
  )
}

/** Take the guillemets off; say what stood in them. */
function marked(example: string): { source: string; expected: string[] } {
  return {
    source: example.replace(/[«»]/g, ''),
    expected: [...example.matchAll(/«([^»]*)»/g)].map(([, words]) => words!),
  }
}

const found: Readonly<Record<string, readonly string[]>> = {
  'the forms of be': [
    'The gate «was painted» on Monday.',
    'I «am told» so, they «are paid» well, and it «is kept» dry.',
    'It has «been sold», is «being moved» and will «be packed» next week.',
    'The pump may have been «being tested» at the time.',
    'Having «been warned», I left.',
  ],
  'contractions and negation': [
    "The bridge «wasn't closed» that day.",
    "«They're paid» by the hour.",
    '«We’re asked» to wait, and «I’m told» why.',
    "«It's called» the red book.",
    "The line hasn't «been repaired» and won't «be replaced».",
    "That shift's «been cancelled».",
    'The shop «wasnt opened» again.',
  ],
  'words between': [
    'It «was not yet properly tested».',
    'Both «were also both sent» to Lyon.',
    'The plan «was, however, dropped» in May.',
    'The plan «was (in my view) dropped» too early.',
    'It «was in fact built» in 1990, and «is at times flooded».',
    'They «are for the most part hired» locally.',
    'It «is either washed» or it «is burned».',
    'The order «was first carefully and then quickly checked».',
    'Such trips «are best planned» in March.',
  ],
  'questions and inversions': [
    '«Was it built» there?',
    'When «was the old depot closed»?',
    'Why «is this street called» Mill Lane?',
    'What «were the two drivers told»?',
    'Nor «were the other teams asked».',
    '«Attached is» the log.',
    'As agreed, «enclosed are» two copies.',
  ],
  coordination: [
    'The valve «was cleaned, oiled and sealed» at noon.',
    'It «was packed and quickly sent» to Porto.',
    'The van «was hired» and led the convoy.',
    'Each box «is weighed or counted».',
    'It «was weighed», and «was then sealed».',
  ],
  'regular and irregular verbs': [
    'It «was stopped» and «is tried» every year.',
    'The bill «was paid», the book «was written» and the cup «was broken».',
    'The price «was cut» and the date «was set» for May.',
    'The text «was rewritten», and it «was misread».',
    "The place can't «be beat».",
    'The shop «was re-opened».',
  ],
  get: ['Three of us «got promoted».', 'My bag «got stolen» and the window «gets cleaned» weekly.'],
  'feelings with a cause': ['I «was surprised» by it.', 'She «was disturbed» by the noise.'],
  'an object or a complement after it': [
    'She «was given» charge of the yard.',
    'He «was found» guilty and «was named» chairman.',
    'They «were told» stories.',
  ],
  'a purpose after “used to”': ['A crane «is used» to lift them, and it «is used» to clean the hall.'],
}

const silent: Readonly<Record<string, readonly string[]>> = {
  'states of mind': [
    'I was tired, excited and very interested.',
    'She is concerned about it and we were pleased with that.',
    'They got bored.',
  ],
  qualities: [
    'He is experienced and well-known.',
    'The hall was crowded, the rule outdated, and the claim was unfounded.',
    'We were too committed to stop.',
    'I am involved in two projects.',
    'The tool is so limited.',
  ],
  'fixed expressions': [
    'She was born in Porto.',
    'I am used to noise, got used to it, and used to run.',
    'You were supposed to call.',
    'We are done with that, and I was done.',
    'We are based in Oslo and were prepared for rain.',
    'They are opposed to it.',
    'We were all set.',
  ],
  'nouns and adjectives': [
    'It was a used car.',
    'It is a hundred metres long.',
    'There is limited space here.',
    'There were three boxes left.',
    'They are trained professionals.',
    'Is the proposed date in May?',
    'The door was open, the bed was red, and his speed was indeed naked.',
    'The cost was seven euros.',
    'He was Ted.',
  ],
  'the perfect and the active': [
    'They have painted it and had it moved.',
    "He's written two books and it's happened before.",
    "The company's proposed deal failed.",
    'She was running, and it was to fail.',
    'We arrived, and they were gone.',
    'It was what people wanted.',
  ],
  'words of another clause': ['The man who was there stopped.', 'All there was, stayed.'],
}

describe('passivesOf', () => {
  for (const [name, examples] of Object.entries(found)) {
    it.each(examples)(`finds ${name}: %s`, example => {
      const { source, expected } = marked(example)
      expect(passivesIn(source).map(({ text }) => text)).toEqual(expected)
    })
  }

  for (const [name, examples] of Object.entries(silent)) {
    it.each(examples)(`is silent on ${name}: %s`, example => {
      expect(passivesIn(example).map(({ text }) => text)).toEqual([])
    })
  }

  it.each([
    ['It was written by Ana.', 'Ana'],
    ['It was adopted in May by three teams.', 'three teams'],
    ['It was seen by the two inspectors.', 'the two inspectors'],
    ['It was paid by finance and signed.', 'finance'],
    ['It was run by local teams.', 'local teams'],
    ['It was thought too risky by all managers.', 'all managers'],
  ])('knows the doer in: %s', (source, doer) => {
    const { block } = readDocument(source).document.blocks[0]!
    expect(passivesIn(source).map(({ passive }) => block.text.slice(...passive.agent!))).toEqual([doer])
  })

  it.each([
    'It was sorted by date.',
    'It was cut by 20%.',
    'It was done by Friday.',
    'It was made by hand.',
    'It was fixed by changing a valve.',
    'It was sent by the end of May.',
    'It was reduced by three points.',
    'It was sold, and by Monday it was gone.',
  ])('knows no doer in: %s', source => {
    expect(passivesIn(source).map(({ passive }) => passive.agent)).toEqual([null])
  })

  it('reads through markup', () => {
    expect(
      passivesIn('It **was** [_quickly_](a.md) `now` sold. It *was* not **sold**.').map(({ text }) => text),
    ).toEqual(['was not sold'])
  })

  it.each([
    ['was built; ', 2_000],
    ['was built and tested and ', 2_000],
    ['is not very ', 0],
    ['was (', 0],
  ])('reads a sentence of two thousand times “%s”', (piece, count) => {
    expect(passivesIn(piece.repeat(2_000))).toHaveLength(count)
  })
})
