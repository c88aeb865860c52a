import { render } from '@marginalia/report'
import { describe, expect, it } from 'vitest'
import type { AnyRule, DocumentUnit } from '../src/index.ts'
import { analyzer } from './toy.ts'

/** A point about the whole: a word said again, with every place where it stands. */
const again: AnyRule = {
  id: 'again',
  point: 'repetition',
  title: 'T',
  why: 'W',
  ask: 'A?',
  category: 'clutter',
  source: [{ title: 'Test', grade: 'own' }],
  level: 'note',
  scope: 'document',
  messages: { seen: '“{match}” again.' },
  examples: { flags: [], passes: [] },
  *check({ document }: DocumentUnit) {
    const [first, ...others] = [...document.source.matchAll(/tea/g)].map(
      ({ index }) => [index, index + 3] as const,
    )
    if (first) yield { message: 'seen', at: first, also: others }
  },
}

const read = (source: string) => analyzer({}, [again]).analyze(source).report

describe('a point about the whole', () => {
  it('is one note with every place that its rule names', () => {
    const source = 'I had tea.\n\nThe tea was cold. More tea came.'
    const [note, ...more] = read(source).findings
    expect(more).toEqual([])
    expect([note!, ...note!.also].map(({ span }) => span[0])).toEqual([6, 16, 35])
    expect(render(note!, again, source)).toBe('“tea” again. Also: “tea”, “tea”.')
  })

  it('has no white space at the ends of any place', () => {
    const lines: AnyRule = {
      ...again,
      *check({ document }: DocumentUnit) {
        const [at, ...also] = [...document.source.matchAll(/.+/g)].map(
          ({ index, 0: line }) => [index, index + line.length] as const,
        )
        yield { message: 'seen', at: at!, also }
      },
    }
    const source = ' First. \n Second.\uFEFF\n\tThird. '
    const [note] = analyzer({}, [lines]).analyze(source).report.findings
    expect([note!, ...note!.also].map(({ span }) => source.slice(...span))).toEqual([
      'First.',
      'Second.',
      'Third.',
    ])
  })

  it('is known by its first place, so that it stays the same note while others come and go', () => {
    const [long, short] = ['I had tea.\n\nThe tea was cold.', 'I had tea.'].map(
      source => read(source).findings[0]!,
    )
    expect(long!.also).toHaveLength(1)
    expect(short!.also).toHaveLength(0)
    expect(long!.fingerprint).toBe(short!.fingerprint)
  })

  it('goes with its places where a comment sets the first aside', () => {
    const { findings, suppressed } = read(
      '<!-- marginalia-disable-next-line again -- a quotation -->\n\nI had tea.\n\nThe tea was cold.',
    )
    expect(findings).toEqual([])
    expect(suppressed).toHaveLength(1)
  })
})
