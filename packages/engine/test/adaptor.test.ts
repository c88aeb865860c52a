import { VFile } from 'vfile'
import { expect, it } from 'vitest'
import { adapt } from '../src/index.ts'
import { analyzer } from './toy.ts'

it('gives each finding to a pipeline as a message whose weight is that of its level', () => {
  const file = new VFile('So many words stand in this block.\nIt is long.')
  const rules = { wordy: { options: { words: 3 } } }
  adapt(analyzer({ rules }))({ type: 'root' }, file)
  expect(
    file.messages.map(({ ruleId, source, fatal, line, column, note }) => [
      `${source}/${ruleId}`,
      fatal,
      `${line}:${column}`,
      note,
    ]),
  ).toEqual([
    ['marginalia/no-result', true, '1:1', 'A?'],
    ['marginalia/wordy', undefined, '1:1', 'A?'],
    ['marginalia/many', false, '1:4', 'A?'],
  ])
})
