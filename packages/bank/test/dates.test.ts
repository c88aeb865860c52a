import { describe, expect, it } from 'vitest'
import { datesIn, newest, newestTold, yardstick, yearsBetween } from '../src/dates.ts'
import { dateFrom } from '../src/index.ts'

const rows: readonly (readonly [text: string, dates: readonly string[]])[] = [
  ['On 14 June 2024 and in May 2023.', ['14 June 2024', 'May 2023']],
  ['June 14, 2024', ['June 14, 2024']],
  ['2023-02-17', ['2023-02-17']],
  ['2023-02', ['2023-02']],
  ['In spring 2019 and in Q3 2021.', ['spring 2019', 'Q3 2021']],
  ['In the summer of 2024 we sold ice.', ['summer of 2024']],
  ['Since 2021 it runs.', ['Since 2021']],
  ['From 2019 to 2021, twice.', ['From 2019', 'to 2021']],
  ['2019', ['2019']],
  ['We sold 2,019 boxes and 2019 lamps.', []],
  ['A sum of £2019 and version 2.2019.', []],
  ['It cost 2100 euros in 12 towns.', []],
  ['2019-2021, 2022 – 2023', ['2021', '2023']],
  ['We moved to RSA-2048 and SHA-2019.', []],
  ['It was CVE-2021-44228, CVE-2021-0146 and CVE-2021-10.', []],
  ['Windows Server 2019, ISO 27001:2013, PN 4711-2021-03 and part_2020-01.', []],
  ['Order #2020-11 of 2022-03-01.', ['2022-03-01']],
]

describe('dates', () => {
  it.each(rows)('in “%s”', (text, dates) => {
    expect(datesIn(text).map(({ span }) => text.slice(...span))).toEqual(dates)
  })

  it('takes a year alone for its end, so that no story looks older than it is', () => {
    const [year, month] = [datesIn('2019')[0]!, datesIn('March 2019')[0]!]
    expect(newest([month, year])).toBe(year)
  })

  it('counts completed years', () => {
    const at = (text: string) => datesIn(text)[0]!
    expect(yearsBetween(at('March 2019'), at('2024-02-28'))).toBe(4)
    expect(yearsBetween(at('March 2019'), at('2024-03-01'))).toBe(5)
  })

  it.each([
    ['In May 2023 I wrote the plan. It reaches to a vision for 2030.', '2023-5'],
    ['In May 2023 I wrote it, to be carbon-free by 2040.', '2023-5'],
    ['In 2018 I began. By 2021 we had forty of them.', '2021-'],
    ['From 2015 to 2021, I ran it.', '2021-'],
    ['Since 2019 and until 2021.', '2021-'],
    ['By 2030.', '2030-'],
  ])('dates “%s” by what is told', (text, expected) => {
    const date = newestTold(datesIn(text))!
    expect(`${date.year}-${date.month ?? ''}`).toBe(expected)
  })

  it('never takes a year far ahead of all other stories for the day of the bank', () => {
    const day = (year: number) => ({ year, month: null, day: null })
    expect(yardstick([2021, 2023, 2048].map(day))).toEqual(day(2023))
    expect(yardstick([2015, 2024].map(day))).toEqual(day(2024))
    expect(yardstick([2016, 2017, 2024].map(day))).toEqual(day(2024))
    expect(yardstick([])).toBeNull()
  })

  it('takes a day of the calendar and nothing else', () => {
    expect(dateFrom('2024-02-29')).toEqual({ year: 2024, month: 2, day: 29 })
    for (const text of ['2023-02-29', '2024-13-01', '2024-00-10', '24-01-01', 'today', '2024-1-1']) {
      expect(dateFrom(text)).toBeNull()
    }
  })
})
