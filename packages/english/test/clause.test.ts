import { describe, expect, it } from 'vitest'
import { around, type Clause, clausesOf, nounPhrasesOf, onward } from '../src/index.ts'
import { sentenceOf } from './sentence.ts'

/** A clause in short: kind, person, subject, verb and all that is not ordinary, object. */
function shown(text: string): string[] {
  const sentence = sentenceOf(text)
  const words = (one: { readonly span: readonly [number, number] } | null): string =>
    one ? sentence.block.text.slice(...one.span) : '-'
  return clausesOf(sentence).map(({ kind, mood, person, subject, verb, object }: Clause) =>
    [
      kind,
      mood,
      person,
      words(subject),
      words(verb),
      verb.tense ?? verb.form,
      ...(verb.perfect ? ['perfect'] : []),
      ...(verb.progressive ? ['progressive'] : []),
      ...(verb.voice === 'passive' ? ['passive'] : []),
      ...(verb.negative ? ['negative'] : []),
      words(object),
    ].join(', '),
  )
}

describe('a clause has its verb, subject, object and mood', () => {
  it.each<[string, ...string[]]>([
    ['I called the depot.', 'main, fact, i, I, called, past, the depot'],
    [
      'It helped mend the yield.',
      'main, fact, other, It, helped, past, -',
      'infinitive, fact, nobody, -, mend, infinitive, the yield',
    ],
    ['I let him go.', 'main, fact, i, I, let, past, him', 'infinitive, fact, nobody, -, go, infinitive, -'],
    ['We are waiting.', 'main, fact, we, We, are waiting, present, progressive, -'],
    [
      'She has never missed a week.',
      'main, fact, other, She, has never missed, present, perfect, negative, a week',
    ],
    ['They will ask again.', 'main, fact, other, They, will ask, future, -'],
    ['It could have failed.', 'main, modal, other, It, could have failed, present, perfect, -'],
    ['The draft was rejected by Ann.', 'main, fact, other, The draft, was rejected, past, passive, -'],
    [
      "The draft hasn't been read.",
      "main, fact, other, The draft, hasn't been read, present, perfect, passive, negative, -",
    ],
    ['Did you lock the door?', 'main, question, you, you, Did you lock, past, the door'],
    ['Send me the keys.', 'main, imperative, you, -, Send, present, me'],
    ['Please lock the door.', 'main, imperative, you, -, lock, present, the door'],
    ['There was no owner.', 'main, fact, nobody, There, was, past, no owner'],
    ['Built a ramp.', 'main, fact, nobody, -, Built, past, a ramp'],
    ['Ann and I left.', 'main, fact, we, I, left, past, -'],
    [
      'It needed pens and ink, and I went.',
      'main, fact, other, It, needed, past, pens',
      'main, fact, i, I, went, past, -',
    ],
    ['The owner of the shop left.', 'main, fact, other, The owner, left, past, -'],
    [
      'The team, which was small, left.',
      'relative, fact, other, The team, was, past, -',
      'main, fact, other, The team, left, past, -',
    ],
    [
      'I wrote a list because nobody knew the codes.',
      'main, fact, i, I, wrote, past, a list',
      'subordinate, fact, other, nobody, knew, past, the codes',
    ],
    [
      'If it breaks, call me.',
      'subordinate, conditional, other, it, breaks, present, -',
      'main, imperative, you, -, call, present, me',
    ],
    [
      'I called, asked and waited.',
      'main, fact, i, I, called, past, -',
      'main, fact, i, I, asked, past, -',
      'main, fact, i, I, waited, past, -',
    ],
    [
      'We should ask and wait.',
      'main, modal, we, We, should ask, present, -',
      'main, modal, we, We, wait, present, -',
    ],
    [
      'The list that I wrote was long.',
      'relative, fact, i, I, wrote, past, -',
      'main, fact, other, The list, was, past, -',
    ],
    [
      'The ramp that cut the wait was mine.',
      'relative, fact, other, The ramp, cut, past, the wait',
      'main, fact, other, The ramp, was, past, mine',
    ],
    [
      'I wanted to ask or sell.',
      'main, fact, i, I, wanted, past, -',
      'infinitive, fact, nobody, -, to ask, infinitive, -',
      'infinitive, fact, nobody, -, sell, infinitive, -',
    ],
    [
      'After reading the log I set a limit.',
      'participle, fact, nobody, -, reading, gerund, the log',
      'main, fact, i, I, set, past, a limit',
    ],
    [
      'I think it works.',
      'main, fact, i, I, think, present, -',
      'subordinate, fact, other, it, works, present, -',
    ],
    [
      'The crew loading the truck left.',
      'participle, fact, nobody, -, loading, gerund, the truck',
      'main, fact, other, The crew, left, past, -',
    ],
    [
      'Loading the truck took a day.',
      'participle, fact, nobody, -, Loading, gerund, the truck',
      'main, fact, other, -, took, past, a day',
    ],
    ['We were all waiting.', 'main, fact, we, We, were all waiting, past, progressive, -'],
    [
      'What are the rules that you learned?',
      'main, question, other, What, are, present, the rules',
      'relative, fact, you, you, learned, past, -',
    ],
    ['Many were stuck.', 'main, fact, other, Many, were, past, -'],
    [
      'That helped them move.',
      'main, fact, other, That, helped, past, them',
      'infinitive, fact, nobody, -, move, infinitive, -',
    ],
    [
      'If it breaks or leaks, we stop.',
      'subordinate, conditional, other, it, breaks, present, -',
      'subordinate, conditional, other, it, leaks, present, -',
      'main, fact, we, we, stop, present, -',
    ],
    [
      'When it broke we left.',
      'subordinate, fact, other, it, broke, past, -',
      'main, fact, we, we, left, past, -',
    ],
    [
      'The keys we need hang there.',
      'relative, fact, we, we, need, present, -',
      'main, fact, other, The keys, hang, present, -',
    ],
    ['Last week we left.', 'main, fact, we, we, left, past, -'],
    [
      'We sold the keys to Ann and I left.',
      'main, fact, we, We, sold, past, the keys',
      'main, fact, i, I, left, past, -',
    ],
    ['How will they know?', 'main, question, other, they, will they know, future, -'],
    ['Dr. Ruiz left.', 'main, fact, other, Dr. Ruiz, left, past, -'],
    ['I co-organised a fair.', 'main, fact, i, I, co-organised, past, a fair'],
    [
      'The plan for closing the shop failed.',
      'participle, fact, nobody, -, closing, gerund, the shop',
      'main, fact, other, The plan, failed, past, -',
    ],
    [
      'Output in packing fell.',
      'participle, fact, nobody, -, packing, gerund, -',
      'main, fact, other, Output, fell, past, -',
    ],
    [
      'The news that reached us was old.',
      'relative, fact, other, The news, reached, past, -',
      'main, fact, other, The news, was, past, -',
    ],
    ['We all left.', 'main, fact, we, We, left, past, -'],
    ['After that I left.', 'main, fact, i, I, left, past, -'],
    ['Since then I have slept.', 'main, fact, i, I, have slept, present, perfect, -'],
    ['I quickly and quietly left.', 'main, fact, i, I, left, past, -'],
    ['My stay this summer was short.', 'main, fact, other, My stay, was, past, -'],
    ['We set up the stall.', 'main, fact, we, We, set, past, the stall'],
    [
      'We are going to move.',
      'main, fact, we, We, are going, future, progressive, -',
      'infinitive, fact, nobody, -, to move, infinitive, -',
    ],
  ])('%s', (text, ...expected) => {
    expect(shown(text)).toEqual(expected)
  })
})

it('a clause spans its own words', () => {
  const sentence = sentenceOf('I wrote a list because nobody knew the codes, and Ann printed it.')
  expect(clausesOf(sentence).map(({ span }) => sentence.block.text.slice(...span))).toEqual([
    'I wrote a list',
    'because nobody knew the codes',
    'Ann printed it',
  ])
})

describe('a noun phrase has its head and determiner', () => {
  it.each<[string, ...string[]]>([
    ['Our two slowest lines stood still.', 'Our two slowest lines: lines, our'],
    ["The depot's code had changed.", "The depot's code: code, the"],
    ['In 2019 sales rose.', '2019: 2019, -', 'sales: sales, -'],
    [
      'She sent all the delayed crates to Porto.',
      'She: she, -',
      'all the delayed crates: crates, all',
      'Porto: porto, -',
    ],
    ['A very slow line, three doors.', 'A very slow line: line, a', 'three doors: doors, -'],
  ])('%s', (text, ...expected) => {
    const sentence = sentenceOf(text)
    expect(
      nounPhrasesOf(sentence).map(
        ({ span, head, determiner }) =>
          `${sentence.block.text.slice(...span)}: ${head.lower}, ${determiner?.lower ?? '-'}`,
      ),
    ).toEqual(expected)
  })
})

describe('a stretch of a sentence is cut between phrases', () => {
  const text = 'The van of the night shift was late, and the clerk wrote to the man with the keys.'
  const sentence = sentenceOf(text)
  it('from a word on, without words that only lead on', () => {
    const cut = (most: number) => text.slice(...onward(sentence, 0, most))
    expect(cut(6)).toBe('The van of the night shift')
    expect(cut(10)).toBe('The van of the night shift was late')
    expect(cut(14)).toBe('The van of the night shift was late, and the clerk wrote')
  })
  it('around words, within their clause as far as there is room', () => {
    const at = text.indexOf('wrote')
    const cut = (most: number) => text.slice(...around(sentence, [at, at + 5], most))
    expect(cut(3)).toBe('the clerk wrote')
    expect(cut(6)).toBe('the clerk wrote to the man')
  })
})

it('a noun phrase joins two adjectives before their noun, and no more', () => {
  const phrases = (text: string) =>
    nounPhrasesOf(sentenceOf(text)).map(({ span }) => sentenceOf(text).block.text.slice(...span))
  expect(phrases('We sent short and clear lists to them.')).toContain('short and clear lists')
  expect(phrases('The lists were short and the keys fit.')).not.toContain('short and the keys')
  expect(phrases('The lists were short and many keys fit.')).toContain('many keys')
})
