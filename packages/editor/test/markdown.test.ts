import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lineShape, runs, type Within } from '../src/markdown.ts'

describe('lines of Markdown', () => {
  it.each([
    ['## Task', 'heading', 3, 2],
    ['- one', 'item', 2, 0],
    ['  12. one', 'item', 6, 2],
    ['> said', 'quote', 2, 0],
    ['* * *', 'rule', 5, 0],
    ['| a | b |', 'table', 0, 0],
    ['#hash', 'text', 0, 0],
    ['plain', 'text', 0, 0],
    ['', 'blank', 0, 0],
  ] as const)('%s is %s', (line, kind, lead, depth) => {
    expect(lineShape(line, 'text')[0]).toMatchObject({ kind, lead, depth })
  })

  it('remember fences and front matter', () => {
    let within: Within = 'start'
    const kinds = ['---', 'title: x', '---', '# A', '```', '# not', '```', 'b'].map(line => {
      const [shape, next] = lineShape(line, within)
      within = next
      return shape.kind
    })
    expect(kinds).toEqual(['meta', 'meta', 'meta', 'heading', 'fence', 'code', 'fence', 'text'])
  })
})

/** Markup, words and characters of any kind, in any order. */
const line = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'---|...|```|~~~|# |#######|- |12. |1234567890) |> |* * *|   |\t|\\|`|***|__|_|[|](|](a b)|](x)|<!--|-->|\u202E|\uD83D|\u2028|I led'.split(
          '|',
        ),
      ),
      fc.string({ unit: 'binary', maxLength: 4 }).map(text => text.replace(/[\r\n]/g, '')),
    ),
    { maxLength: 12 },
  )
  .map(parts => parts.join(''))

describe('any text at all', () => {
  it('is lines whose markup lies in them and whose runs cover the rest', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), lines => {
        let within: Within = 'start'
        for (const text of lines) {
          const [{ lead, depth }, next] = lineShape(text, within)
          within = next
          expect(lead).toBeLessThanOrEqual(text.length)
          expect(depth).toBeGreaterThanOrEqual(0)
          const rest = text.slice(lead)
          const found = runs(rest)
          expect(found.map(({ from, to }) => rest.slice(from, to)).join('')).toBe(rest)
          expect(found.every(({ from, to }) => from < to)).toBe(true)
        }
      }),
      { seed: 5, numRuns: 2_000 },
    )
  })

  it.each(['[', '](', '*a ', 'a* ', '_', '`', '***', '\\', '<!--', '[a](b', '- ', '> ', ' ', '*\t'])(
    'comes to an end: a line of %j again and again',
    piece => {
      const text = piece.repeat(100_000)
      expect(lineShape(text, 'start')[0].lead).toBeLessThanOrEqual(text.length)
      expect(runs(text).at(-1)!.to).toBe(text.length)
    },
  )
})

describe('runs of a line', () => {
  const shown = (text: string): string =>
    runs(text)
      .filter(run => run.style !== 'sign')
      .map(run => `${run.style}(${text.slice(run.from, run.to)})`)
      .join(' ')
  it.each([
    ['**Task.** I went', 'strong(Task.) plain( I went)'],
    ['an *old* boat', 'plain(an ) em(old) plain( boat)'],
    ['2 * 3 * 4', 'plain(2 * 3 * 4)'],
    ['snake_case_name', 'plain(snake_case_name)'],
    ['a `code *x*` b', 'plain(a ) code(code *x*) plain( b)'],
    ['see [the list](https://example.org)', 'plain(see ) link(the list)'],
    ['never **closed', 'plain(never **closed)'],
    ['\\*kept\\*', 'plain(*kept) plain(*)'],
  ])('%s', (text, expected) => {
    expect(shown(text)).toBe(expected)
  })

  it('cover every text without gaps or overlaps', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ab *_`[\]()\\<!>-]*$/), text => {
        let at = 0
        for (const run of runs(text)) {
          expect(run.from).toBe(at)
          at = run.to
        }
        expect(at).toBe(text.length)
      }),
      { seed: 3, numRuns: 2000 },
    )
  })
})
