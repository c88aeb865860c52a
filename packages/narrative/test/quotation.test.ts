import { describe, expect, it } from 'vitest'
import { beginningOfClause, neighbourhoodOf } from '../src/index.ts'
import { narrativeOf } from './reading.ts'

const beginning = (source: string): string => {
  const span = beginningOfClause(narrativeOf(source).sentences[0]!)
  return span ? source.slice(...span) : ''
}

describe('the words a question is about', () => {
  it('are a sentence as a whole where it is short', () => {
    expect(beginning('The gate of the depot stuck on Monday.')).toBe('The gate of the depot stuck on Monday')
  })

  it('begin where the writer acts', () => {
    expect(beginning('In March I moved the list to the yard.')).toBe('I moved the list to the yard')
  })

  it('end with a clause that ends within reach', () => {
    expect(
      beginning(
        'The gate of the old depot stuck on Monday, and all of the vans stood in the rain for hours.',
      ),
    ).toBe('The gate of the old depot stuck on Monday')
  })

  it('never end on a word that points to what was cut off', () => {
    expect(
      beginning('The clerk wrote down each of the forty lists drivers left in the box of the night shift.'),
    ).toBe('The clerk wrote down each of the forty lists drivers left')
  })

  it('are a figure with what stands around it in its clause', () => {
    const source =
      'In May, the number of late vans fell from 14 to 2 in all of the yards, and the clerk slept.'
    const at = source.indexOf('14')
    expect(source.slice(...neighbourhoodOf(narrativeOf(source), [at, at + 7]))).toBe(
      'late vans fell from 14 to 2 in all of',
    )
  })
})
