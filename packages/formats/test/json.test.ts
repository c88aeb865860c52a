import { expect, test } from 'vitest'
import { add, nothing } from '../src/index.ts'
import { json } from '../src/json.ts'
import { reviewed } from './reviewed.ts'

const surface = { width: 80, colour: false, version: '1.2.3' }

test('no files, one file and two files are each one JSON document', () => {
  for (const files of [
    [],
    [reviewed('«A».')],
    [reviewed('«A».'), reviewed('B.', { path: '"\u2028\\.md' })],
  ]) {
    const writer = json.open(surface)
    let summary = nothing
    let text = ''
    for (const file of files) {
      text += writer.file(file)
      summary = add(summary, file.report)
    }
    text += writer.end(summary)
    expect(JSON.parse(text)).toEqual({
      version: 1,
      files: files.map(({ path, report }) => ({ path, report })),
      summary,
    })
  }
})
