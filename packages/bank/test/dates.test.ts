import { describe, expect, it } from 'vitest'
import { datesIn, newest, yearsBetween } from '../src/dates.ts'
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

  it('takes a day of the calendar and nothing else', () => {
    expect(dateFrom('2024-02-29')).toEqual({ year: 2024, month: 2, day: 29 })
    for (const text of ['2023-02-29', '2024-13-01', '2024-00-10', '24-01-01', 'today', '2024-1-1']) {
      expect(dateFrom(text)).toBeNull()
    }
  })
})
