import { describe, expect, it } from 'vitest'
import { isChangeVerb, numbersOf, periodsOf, verbDirection, wordDirection } from '../src/index.ts'
import { sentenceOf } from './sentence.ts'

/** Numbers of a sentence as written, each with its value and unit; labels, years and dates in brackets. */
const numbers = (text: string): string[] => {
  const sentence = sentenceOf(text)
  return numbersOf(sentence).map(({ span, value, to, unit, approximate, metric }) => {
    const shown = `${sentence.block.text.slice(...span)}: ${value}${to === null ? '' : `–${to}`} ${unit}${approximate ? ' about' : ''}`
    return metric ? shown : `(${shown})`
  })
}

describe('a number has its value and unit', () => {
  it.each<[string, ...string[]]>([
    ['It took 6 weeks.', '6 weeks: 6 wk'],
    ['It took six weeks.', 'six weeks: 6 wk'],
    ['We paid $3.4M for it.', '$3.4M: 3400000 USD'],
    ['We paid 40 million euros.', '40 million euros: 40000000 EUR'],
    ['We paid £250 and 30 dollars.', '£250: 250 GBP', '30 dollars: 30 USD'],
    ['Sales rose by 12%.', '12%: 12 percent'],
    ['Sales rose by 12 percent.', '12 percent: 12 percent'],
    ['Sales rose by 12 % and cost 400 €.', '12 %: 12 percent', '400 €: 400 EUR'],
    ['Sales rose by 3 percentage points.', '3 percentage points: 3 points'],
    ['It fell by 50 basis points.', '50 basis points: 0.5 points'],
    ['It fell to 250 ms.', '250 ms: 250 ms'],
    ['It fell by 3 pp and 40 bps.', '3 pp: 3 points', '40 bps: 0.4 points'],
    ['It fell by 3pp and 40bps.', '3pp: 3 points', '40bps: 0.4 points'],
    ['We cut it from three days to an hour.', 'three days: 3 d', 'an hour: 1 h'],
    ['We followed §4 and #7.', '(4: 4 count)', '(7: 7 count)'],
    ['It holds 40 GB.', '40 GB: 40 GB'],
    ['About 40 crates came.', '40: 40 count about'],
    ['Up to 40 crates came.', '40: 40 count about'],
    ['40 or so crates came.', '40: 40 count about'],
    ['Between 10 and 12 percent left.', '10 and 12 percent: 10–12 percent'],
    ['10-12 crates came.', '10-12: 10–12 count'],
    ['Two dozen crates came.', 'Two dozen: 24 count'],
    ['A third of the crates came.', 'third: 33.3 percent'],
    ['The line fell by almost a third.', 'third: 33.3 percent'],
    ['The line fell by well over a quarter.', 'quarter: 25 percent'],
    ['Half of the crates came.', 'Half: 50 percent'],
    ['We doubled it.', 'doubled: 2 factor'],
    ['It was 3 times faster.', '3 times: 3 factor'],
    ['It was 3x faster.', '3x: 3 factor'],
    ['It scored 4.2/5.', '4.2/5: 4.2 count'],
    ['Twenty-one crates came.', 'Twenty-one: 21 count'],
    ['A 6-person team left.', '6-person: 6 count'],
    ['It took an hour less, from three days to an hour.', 'three days: 3 d', 'an hour: 1 h'],
    ['80%+ of them came.', '80%+: 80 percent'],
    ['INR 4,000 was paid.', 'INR 4,000: 4000 INR'],
    ['Rs. 4,000 was paid, and Rs 300.', 'Rs. 4,000: 4000 INR', 'Rs 300: 300 INR'],
    [
      'R18,300 a boat is R4.2m, or R5.1 million.',
      'R18,300: 18300 ZAR',
      'R4.2m: 4200000 ZAR',
      'R5.1 million: 5100000 ZAR',
    ],
    ['R$ 900 thousand and R$300.', 'R$ 900 thousand: 900000 BRL', 'R$300: 300 BRL'],
    [
      'AED 2.4M, PHP 400,000 and 60 million forint.',
      'AED 2.4M: 2400000 AED',
      'PHP 400,000: 400000 PHP',
      '60 million forint: 60000000 HUF',
    ],
    ['We paid ₱300 and 1.4 mio euro.', '₱300: 300 PHP', '1.4 mio euro: 1400000 EUR'],
    // Dots between thousands, as much of Europe writes them.
    ['7.000 crates for 1.250.000 euros.', '7.000: 7000 count', '1.250.000 euros: 1250000 EUR'],
    ['It weighs 3.142 kg and 0.250 kg.', '3.142 kg: 3.142 kg', '0.250 kg: 0.25 kg'],
    ['It fell from 1.250 s to 0.900 s and 4.000%.', '1.250 s: 1.25 s', '0.900 s: 0.9 s', '4.000%: 4 percent'],
    ['$1.450 a litre.', '$1.450: 1.45 USD'],
    ['It rose from 3.000 to 3.812.', '3.000: 3 count', '3.812: 3.812 count'],
    ['It rose from $2.000M.', '$2.000M: 2000000 USD'],
    ['We lost 3 PHP developers and 2 R users.', '3: 3 count', '2: 2 count'],
  ])('%s', (text, ...expected) => {
    expect(numbers(text)).toEqual(expected)
  })
})

describe('a number that counts nothing is told apart', () => {
  it.each([
    'We left in 2019.',
    'We met on 4 May.',
    'We met on May 4.',
    'See page 12.',
    'We sailed release R2, gas R134a and server R740.',
    'The host is 192.168.100.200.',
    'We met at COP 26.',
    'It was phase 2.',
    'We met at 6 pm.',
    'One of us left.',
    'The other one left.',
    'Version 3 broke.',
    'See ticket #40.',
    'At pier 5 many ships waited.',
    'Server 4 failed.',
    'We moved the crew to hall 12.',
    'Several lamps on decks 3, 4 and 5 failed.',
    'At 9:30 many drivers left.',
    'By 2 several vans had left.',
  ])('%s', text => {
    expect(numbers(text).filter(one => !one.startsWith('('))).toEqual([])
  })
})

describe('what is counted stands behind its number', () => {
  it.each<[string, ...string[]]>([
    ['At work 3 pumps failed.', '3: 3 count'],
    ['At work 3 failed.', '3: 3 count'],
    ['In total 40 failed.', '40: 40 count'],
    ['At gate 3 and 40 vans passed.', '(3: 3 count)', '40: 40 count'],
    ['In group 4, 12 patients fell.', '(4: 4 count)', '12: 12 count'],
    ['It failed on phone 3 of 5.', '3: 3 count', '5: 5 count'],
    ['The budget 5 of us had asked for was gone.', '5: 5 count'],
    ['We reached score 5.', '5: 5 count'],
  ])('%s', (text, ...expected) => {
    expect(numbers(text)).toEqual(expected)
  })
})

describe('an expression of time has its kind', () => {
  it.each<[string, ...string[]]>([
    ['We moved 40 crates a week.', 'rate a week'],
    ['We moved 40 crates per week.', 'rate per week'],
    ['It was done in May 2023.', 'date in May 2023'],
    ['It grew from March 2021 to May 2022.', 'date from March 2021 to May 2022'],
    ['It rose to 40 requests/day.', 'rate day'],
    ['It was done within 6 weeks.', 'span within 6 weeks'],
    ['It grew last year.', 'relative last year'],
    ['It grew year over year.', 'comparison year over year'],
    ['It broke 6 weeks later.', 'after 6 weeks later'],
    ['It grew in Q3.', 'date in Q3'],
    ['It grew in Q3 2022.', 'date in Q3 2022'],
    ['It grew in Q3 FY22.', 'date in Q3 FY22'],
    ['We moved 40 crates every 6 weeks.', 'rate every 6 weeks'],
    ['We moved 40 crates per 6 weeks.', 'rate per 6 weeks'],
    ['We paid 40 euros per unit.'],
  ])('%s', (text, ...expected) => {
    const sentence = sentenceOf(text)
    expect(
      periodsOf(sentence).map(({ kind, span }) => `${kind} ${sentence.block.text.slice(...span)}`),
    ).toEqual(expected)
  })
})

it('a verb of change has a direction in each of its forms', () => {
  expect(['cut', 'cuts', 'cutting', 'fell', 'fallen', 'shrank'].map(verbDirection)).toEqual(
    Array(6).fill('down'),
  )
  expect(['rose', 'risen', 'grew', 'doubling'].map(verbDirection)).toEqual(Array(4).fill('up'))
  expect(['improved', 'changed'].map(verbDirection)).toEqual([null, null])
  expect(['improved', 'changed', 'fell'].every(isChangeVerb)).toBe(true)
  expect(isChangeVerb('painted')).toBe(false)
  expect(['faster', 'fewer', 'growth', 'paint'].map(wordDirection)).toEqual(['up', 'down', 'up', null])
})
