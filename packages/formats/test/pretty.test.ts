import { describe, expect, test } from 'vitest'
import { pretty } from '../src/pretty/pretty.ts'
import { reviewed } from './reviewed.ts'

/** The rows of the first note's frame, without the gutter. */
function frameOf(marked: string, width = 60): string[] {
  const out = pretty.open({ width, colour: false, version: '1.2.3' }).file(reviewed(marked)).split('\n')
  const from = out.findIndex(line => line.includes('▲')) + 1
  const to = out.findIndex(line => line.includes('A reader stops here.'))
  return out.slice(from, to).map(line => line.replace(/^[ \d]*[│┃] ?/, ''))
}

describe('the squiggle stands under the words the note is about', () => {
  const cases: [what: string, marked: string, rows: string[]][] = [
    ['in a short line', 'I saw «many» of them.', ['I saw many of them.', '      ~~~~']],
    ['after wide characters', '網路 was «slow» then.', ['網路 was slow then.', '         ~~~~']],
    ['under wide characters', 'It was «網路» then.', ['It was 網路 then.', '       ~~~~']],
    ['after an emoji of several code points', 'A 👩‍💻 had «it» all.', ['A 👩‍💻 had it all.', '         ~~']],
    ['after a combining mark', 'Cafe\u0301 had «it» all.', ['Cafe\u0301 had it all.', '         ~~']],
    ['after a tab', 'One\tand «two» of it.', ['One and two of it.', '        ~~~']],
    ['in an indented line', '    - it was «two» of it.', ['- it was two of it.', '         ~~~']],
    [
      'in the second line of a paragraph',
      'One line\nand «two» lines.\nThree.',
      ['and two lines.', '    ~~~'],
    ],
    ['at the very end', 'I saw «all.»', ['I saw all.', '      ~~~~']],
    ['with no width at all', 'I saw «»all of it.', ['I saw all of it.', '      ~']],
  ]
  test.each(cases)('%s', (_, marked, rows) => expect(frameOf(marked)).toEqual(rows))

  test('in a paragraph of one line, of which only the sentence is shown', () => {
    const other = 'It was another sentence of many words that nobody asked about. '
    expect(frameOf(`${other}I saw «many» of them. ${other}`)).toEqual([
      '… I saw many of them. …',
      '        ~~~~',
    ])
  })

  test('on a row further down', () => {
    const before = 'word '.repeat(30)
    const rows = frameOf(`${before}«many» of them.`)
    const at = rows.findIndex(row => row.includes('~'))
    expect(rows[at - 1]!.slice(rows[at]!.indexOf('~'), rows[at]!.lastIndexOf('~') + 1)).toBe('many')
  })

  test('and a long passage has a bar beside it, with its beginning and its end', () => {
    const out = pretty
      .open({ width: 60, colour: false, version: '1.2.3' })
      .file(reviewed(`«${'word '.repeat(80)}end.»`))
    expect(out).toContain('⋮')
    expect(out).not.toContain('~')
    expect(out).toMatch(/^ 1 ┃ word word/m)
    expect(out).toMatch(/┃ .*end\.\n/)
  })
})

test('why is said once for a rule, the question each time', () => {
  const out = pretty
    .open({ width: 80, colour: false, version: '1.2.3' })
    .file(reviewed('I saw «many» and «few» here.'))
  expect(out.match(/A reader stops here\./g)).toHaveLength(1)
  expect(out.match(/What is it\?/g)).toHaveLength(2)
})

test('several files end with a line about all of them', () => {
  const writer = pretty.open({ width: 80, colour: false, version: '1.2.3' })
  expect(writer.end({ files: 1, words: 3, findings: { error: 0, warning: 0, note: 0 } })).toBe('')
  expect(writer.end({ files: 2, words: 1203, findings: { error: 1, warning: 2, note: 0 } })).toBe(
    '2 files · 1,203 words · 1 error, 2 warnings\n',
  )
})
