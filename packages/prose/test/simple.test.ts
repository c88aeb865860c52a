import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseChunk } from '../src/markdown.ts'
import { simpleChunk } from '../src/simple.ts'
import { wild } from './wild.ts'

const words =
  'the|gate|was|made|we|I|www|ww|w.|http|a|b|Some|5|12.|3)|40%|“most”|(one)|don’t|on-call|$3|e.g.|end.|so:|is,|é|Ж|=|—|+|-|!|\uFEFF|\u00a0|\u2028'.split(
    '|',
  )
const markup =
  '- |* |+ |\n- |\n- |\n* |\n  - |\n1. |\n> |# |## |###### |####### |\n# |\n## |\n\n|\n|\n|\n  |**|**|**|**a|a**|**a**|**b c**|**So:**|***|*|_|#|\n===|\n---|  \n|://|;|\n\n\n| '.split(
    '|',
  )

/** Words with blanks between most of them, line ends, headings, items and stars. */
const text = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...words).map(word => `${word} `) },
      { weight: 3, arbitrary: fc.constantFrom(...words) },
      { weight: 3, arbitrary: fc.constantFrom(...markup) },
    ),
    { minLength: 1, maxLength: 14 },
  )
  .map(parts => parts.join(''))

describe('a chunk without markup but bold type, headings and items', () => {
  it.each([
    '## What happened\nThe gate was shut.\n\n',
    '# A\n\n## B',
    '- One gate was shut.\n- Two were **not**.\n',
    '**Task.** I counted **all** of it.\n**Result:** It was **40**, as I said.',
  ])('is read without the parser: %j', source => {
    expect(simpleChunk(source)).not.toBeNull()
    expect(simpleChunk(source)).toEqual(parseChunk(source))
  })

  it('is read as the parser reads it, wherever it is read without', { timeout: 600_000 }, () => {
    let read = 0
    let asked = 0
    fc.assert(
      fc.property(fc.oneof({ weight: 8, arbitrary: text }, wild(8)), written => {
        // Nobody sees white space at the end, and it belongs to no block.
        const source = written.replace(/[ \n]+$/, '\n')
        const found = simpleChunk(source)
        asked++
        if (!found) return
        read++
        expect(found).toEqual(parseChunk(source))
      }),
      { seed: Number(process.env.SEED ?? 7), numRuns: Number(process.env.RUNS ?? 3_000) },
    )
    expect(read / asked).toBeGreaterThan(0.03)
  })
})
