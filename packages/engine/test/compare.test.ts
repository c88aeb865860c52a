import { describe, expect, it } from 'vitest'
import { compare, defineRule } from '../src/index.ts'
import { analyzer } from './toy.ts'

/** Marks the last sentence of a text that has no “end”. */
const noEnd = (point?: string) =>
  defineRule({
    id: 'no-end',
    title: 'T',
    why: 'W',
    ask: 'A?',
    category: 'structure',
    source: [{ title: 'Test', grade: 'own' }],
    level: 'note',
    scope: 'document',
    messages: { absent: 'There is no end.' },
    examples: { flags: [], passes: [] },
    ...(point === undefined ? {} : { point }),
    *check({ document, narrative }) {
      const last = narrative.sentences.at(-1)
      if (last && !document.source.includes('end')) yield { message: 'absent', at: last.span }
    },
  })

function changes(point?: string) {
  const reviewer = analyzer({}, [noEnd(point)])
  const before = reviewer.analyze('We drove to Leeds.')
  const after = reviewer.analyze('We drove to Leeds. Nobody was at home that day.')
  const { resolved, added, standing } = compare(before, after).findings
  return { resolved: resolved.length, added: added.length, standing: standing.length }
}

describe('comparing what is said of the whole', () => {
  it('finds it standing, wherever it shows best now', () => {
    expect(changes('no-end')).toEqual({ resolved: 0, added: 0, standing: 1 })
  })

  it('takes a note on other words for another note', () => {
    expect(changes()).toEqual({ resolved: 1, added: 1, standing: 0 })
  })
})
