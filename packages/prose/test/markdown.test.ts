import { describe, expect, test } from 'vitest'
import { readDocument } from '../src/index.ts'

describe('a ruled line is no prose, however wide', () => {
  test.each([
    ['dashes', '-'.repeat(300)],
    ['stars', '*'.repeat(101)],
    ['dashes with gaps', '- '.repeat(150)],
    ['dashes before a line end of Windows', `${'-'.repeat(200)}\r`],
  ])('%s', (_, line) => {
    const { document } = readDocument(`The gate was open.\n\n${line}\nThe yard was wide.\n`)
    expect(document.blocks.map(({ block }) => block.text)).toEqual([
      'The gate was open.',
      'The yard was wide.',
    ])
  })
})

test('text behind a hundred bullets in one line is read all the same', () => {
  const { document } = readDocument(`${'- '.repeat(2_000)}gate`)
  expect(document.blocks).toHaveLength(1)
  expect(document.blocks[0]!.block.text).toMatch(/gate$/)
  expect(document.blocks[0]!.block.list).toBe(100)
})
