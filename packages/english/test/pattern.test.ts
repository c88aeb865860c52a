import { describe, expect, it } from 'vitest'
import { faultsOf, markedOf, matcherOf, PatternError, parsePattern, readPatterns } from '../src/index.ts'
import { sentenceOf } from './sentence.ts'

/** What a pattern finds in a sentence. */
function found(pattern: string, text: string): string[] {
  const sentence = sentenceOf(text)
  const lines = readPatterns(`source: test\n${pattern}\n  + x\n  - x`)
  return matcherOf(lines)
    .find(sentence)
    .map(({ span }) => sentence.block.text.slice(...span))
}

describe('a pattern finds', () => {
  it.each<[pattern: string, example: string]>([
    ['a few [unit-of-time] ago', 'It broke «a few days ago».'],
    ['[few] [unit-of-time] ago', 'It broke several shifts ago.'],
    ['[few] [unit-of-time] ago', 'It broke «several weeks ago».'],
    ['highly [praise]', 'A «highly effective» stall.'],
    ['highly [praise:adj]', 'A highly painted stall.'],
    ['{be} [decide:participle]', 'It «was decided» in May, and it «is agreed».'],
    ['{be} [adv]? [decide:participle]', 'It «was never decided».'],
    ['{be} [adv]? [decide:participle]', 'It «was decided».'],
    ['{take:verb} care of', 'She «took care of» the keys.'],
    ['{get|become} [adj]', 'It «got dark» and «became cold».'],
    ['a/an [adj] number of', 'It took «a small number of» keys.'],
    ['not «very» [adj]', 'It was not «very» clear, and very late.'],
    ['as [adj] as possible', 'Come «as early as possible».'],
    ['between … and', 'It fell «between one and» two.'],
    ['between … and', 'It fell between one, two and three.'],
    ['[quantifier] keys', '«Many keys» fit, and «many keys» do not.'],
    ['{make:verb} * decision', 'We «made a decision», then «made no decision».'],
    ["don't know", 'I «don’t know» them.'],
    ["it's", '«It’s» late.'],
    ['in fact , [pron]', 'In fact we left.'],
    ['in fact , [pron]', '«In fact, we» left.'],
    ['^ needless to say', '«Needless to say», it broke.'],
    ['^ needless to say', 'It was needless to say so.'],
    ['and so on $', 'Pens, keys «and so on».'],
    ['and so on $', 'Pens and so on the list it went.'],
    ['[month|weekday]', 'We met on «Friday» in «May», and may meet again.'],
    ['[verb:past] up', 'He «gave up» and she will give up.'],
    ['[noun:plural] and [noun:plural]', '«Keys and pens», key and pen.'],
    ['[person:plural]', 'The «engineers» asked an engineer.'],
    ['{lead:noun}', 'Our «lead» will lead.'],
    ['very , very', 'It was «very, very» late.'],
  ])('%s: %s', (pattern, example) => {
    const { text, marked } = markedOf(example)
    expect(found(pattern, text)).toEqual(marked)
  })
})

describe('a condition', () => {
  const read = (conditions: string) =>
    matcherOf(
      readPatterns(`source: test\n[few] [noun:plural]\n  + x\n  - x\n${conditions}`, {
        late: ({ sentence }) => sentence.text.includes('late'),
      }),
    )
  it.each<[string, string, number]>([
    ['  unless before only', 'Only several keys came.', 0],
    ['  unless before only', 'Several keys came only now.', 1],
    ['  unless after [adp]', 'Several keys of hers came.', 0],
    ['  unless over several keys [verb]', 'Several keys came.', 0],
    ['  unless over several keys [verb]', 'I took several keys.', 1],
    ['  unless anywhere [num]', 'Several keys came, 40 in all.', 0],
    ['  when anywhere [num]', 'Several keys came.', 0],
    ['  unless beside [vehicle]', 'Several keys came by ship.', 0],
    ['  unless beside [vehicle]', 'Several keys came in a ship box.', 1],
    ['  unless beside [vehicle]', 'Several keys came after the ship.', 1],
    ['  when anywhere [num]', 'Several keys came, 40 in all.', 1],
    ['  unless late', 'Several keys came late.', 0],
    ['  when late', 'Several keys came late.', 1],
    ['  unless late\n  unless anywhere [num]', 'Several keys came.', 1],
  ])('%s: %s', (conditions, text, times) => {
    const matcher = read(conditions)
    expect(matcher.find(sentenceOf(text))).toHaveLength(times)
    const explained = matcher.explain(sentenceOf(text))
    expect(explained.map(({ counts }) => counts)).toEqual([times === 1])
    expect(explained[0]!.conditions.map(({ condition }) => condition.text)).toEqual(
      conditions.split('\n').map(line => line.trim()),
    )
  })
})

it('reads lines with what belongs to each', () => {
  const [first, second, third] = readPatterns(`
# What nobody counted.
source: own
[few] [noun:plural]
  + «Several keys» came.
  - Forty keys came.
  unless before only
a lot of
  + «A lot of» keys.
  + «A lot of» pens.
  - A lot was sold.
source: words/weasels
very
  + «Very» late.
  - Late.
`)
  expect(first).toMatchObject({
    source: 'own',
    line: 4,
    flags: ['«Several keys» came.'],
    passes: ['Forty keys came.'],
  })
  expect(first!.conditions).toMatchObject([{ kind: 'unless', place: 'before', text: 'unless before only' }])
  expect(second!.flags).toHaveLength(2)
  expect(third).toMatchObject({ source: 'words/weasels', line: 13 })
})

describe('what does not follow the notation is one clear error', () => {
  it.each([
    ['[prase]', 'pattern “[prase]”: there is no class, part of speech or inflection “prase”'],
    ['Very [adj]', 'pattern “Very [adj]”: “Very” is no word in small letters, no {lemma} and no [class]'],
    ['{Be} so', 'pattern “{Be} so”: “Be” is no lemma in small letters'],
    ['* …', 'pattern “* …”: no element names a word, a lemma or a class that must stand there'],
    ['very? ', 'pattern “very? ”: no element names a word, a lemma or a class that must stand there'],
    ['so ^ far', 'pattern “so ^ far”: “^” stands anywhere but first'],
    ['so $ far', 'pattern “so $ far”: “$” stands anywhere but last'],
    ['«so far', 'pattern “«so far”: “«” is not closed'],
    ['so far»', 'pattern “so far»”: “»” stands without “«”'],
    ['so far ,', 'pattern “so far ,”: nothing follows the last “,”'],
    ['', 'pattern “”: “” is no word in small letters, no {lemma} and no [class]'],
    ['[]', 'pattern “[]”: “[]” is no word in small letters, no {lemma} and no [class]'],
  ])('“%s”', (text, message) => {
    expect(() => parsePattern(text)).toThrow(new PatternError(message))
  })

  it.each([
    ['very\n  + x\n  - y', 'line 1: “very” has no source'],
    ['source: own\nvery\n  - y', 'line 2: “very” has no text it flags (“+ …”)'],
    ['source: own\n\nvery\n  + y', 'line 3: “very” has no text it passes (“- …”)'],
    ['source: own\n  + y', 'line 2: it is set in, and no pattern stands above it'],
    ['source: own\nvery\n  ! y', 'line 3: “! y”: expected “+ …”, “- …”, “unless …” or “when …”'],
    [
      'source: own\nvery\n  unless quoted',
      'line 3: “unless quoted”: expected “before”, “after”, “over”, “beside” or “anywhere” and a pattern',
    ],
    [
      'source: own\nvery\n  unless toString',
      'line 3: “unless toString”: expected “before”, “after”, “over”, “beside” or “anywhere” and a pattern',
    ],
    [
      'source: own\nvery\n  unless before [z]',
      'line 3: pattern “[z]”: there is no class, part of speech or inflection “z”',
    ],
    ['source: own\n[y]', 'line 2: pattern “[y]”: there is no class, part of speech or inflection “y”'],
  ])('%j', (text, message) => {
    expect(() => readPatterns(text)).toThrow(new PatternError(message))
  })
})

it('patterns none of whose words stand in a sentence are not tried', () => {
  const lines = readPatterns(
    Array.from({ length: 2_000 }, (_, index) => `word${index} [noun]\n  + x\n  - y`)
      .join('\n')
      .replace(/^/, 'source: own\n'),
  )
  let asked = 0
  const counted = lines.map(line => ({
    ...line,
    get pattern() {
      asked++
      return line.pattern
    },
  }))
  const matcher = matcherOf(counted)
  asked = 0
  matcher.find(sentenceOf('I called the depot about word7 keys.'))
  expect(asked).toBeLessThan(10)
})

it('a line whose examples do not hold says so', () => {
  const [good, bad] = readPatterns(`source: own
[few] [noun:plural]
  + «Several keys» and «many pens» came.
  - A few of them came.
[few] [noun:plural]
  + Forty keys came.
  + Several «keys» came.
  - Several keys came.
`)
  expect(faultsOf(good!)).toEqual([])
  expect(faultsOf(bad!)).toEqual([
    '“[few] [noun:plural]” finds nothing in “+ Forty keys came.”',
    '“[few] [noun:plural]” finds “Several keys” in “+ Several «keys» came.”',
    '“[few] [noun:plural]” finds “Several keys” in “- Several keys came.”',
  ])
})
