import { afterEach, describe, expect, it, vi } from 'vitest'
import { readJournals, writeJournal } from '../../src/store/journal.ts'

/** A store as browsers have it: what is kept are its own properties. */
function storage(kept: Record<string, string>): Storage {
  return Object.create(
    {
      getItem: (key: string) => kept[key] ?? null,
      setItem: (key: string, value: string) => {
        kept[key] = value
      },
    },
    Object.getOwnPropertyDescriptors(kept),
  ) as Storage
}

const words = { id: 'a', rev: 2, title: 'Gate', text: 'The last words.' }

describe('the last words before the page went away', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('come back, whatever damaged entry stands before them', () => {
    vi.stubGlobal(
      'localStorage',
      storage({
        'marginalia:journal:0': '{"id":',
        'marginalia:journal:1': '{"id":1,"text":[]}',
        'marginalia:journal:a': JSON.stringify(words),
        other: 'x',
      }),
    )
    expect(readJournals()).toEqual([words])
  })

  it('are none where the browser keeps nothing', () => {
    expect(writeJournal(words)).toBe(false)
    expect(readJournals()).toEqual([])
  })
})
