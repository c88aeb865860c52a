import { describe, expect, it } from 'vitest'
import { identified } from '../../src/margin/identity.ts'
import type { MarginNote } from '../../src/margin/threads.ts'

const note = (fingerprint: string, from: number, rule = 'vague', id = fingerprint): MarginNote => ({
  id,
  finding: { rule, message: 'found', span: [from, from + 4], level: 'note', data: {}, fingerprint, also: [] },
  rule: { id: rule, title: '', why: '', ask: '', category: 'quantity', messages: {}, source: [] },
  family: 'numbers' as MarginNote['family'],
  says: '',
  short: '',
})
const ids = (notes: readonly MarginNote[]): string[] => notes.map(({ id }) => id)

describe('a note keeps its id', () => {
  it('while the words around it change', () => {
    const first = identified([note('a', 0), note('b', 40)], [])
    const second = identified([note('a2', 0), note('b', 41)], first)
    expect(ids(second)).toEqual(['a', 'b'])
    expect(ids(identified([note('a3', 0), note('b', 42)], second))).toEqual(['a', 'b'])
  })

  it('but not for a note of another rule, nor for one far away', () => {
    const first = [note('a', 0)]
    expect(ids(identified([note('c', 0, 'passive')], first))).toEqual(['c'])
    expect(ids(identified([note('d', 500)], first))).toEqual(['d'])
  })

  it('wherever it shows best, if it is about the whole', () => {
    const point = (fingerprint: string, from: number): MarginNote => {
      const one = note(fingerprint, from)
      return { ...one, rule: { ...one.rule, point: 'no-end' } }
    }
    expect(ids(identified([point('d', 500)], [point('a', 0)]))).toEqual(['a'])
  })

  it('and never shares it, when a copy brings an old fingerprint back', () => {
    const moved = identified([note('a2', 0)], [note('a', 0)])
    const copied = identified([note('a2', 0), note('a', 30)], moved)
    expect(new Set(ids(copied)).size).toBe(2)
    expect(ids(copied)[0]).toBe('a')
  })
})
