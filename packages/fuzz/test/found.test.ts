import type { Syntax } from '@marginalia/prose'
import { describe, expect, it } from 'vitest'
import { analyzerOf, checkAgain, checkAnalysis } from '../src/laws.ts'
import { checkSurfaces } from '../src/surfaces.ts'

/** What attacks have found, as small as it became. */
const found: readonly [what: string, source: string, syntax?: Syntax][] = [
  ['a reference to a control character', 'a&#1; Many customers left.'],
  ['a NUL', 'a\0 Many customers left.'],
  ['a mark of byte order inside a text', 'First.\n\n\uFEFFMany customers left.'],
  ['two addresses joined by a slash', 'Contact: bob@example.com/anna@example.com. It had been agreed.'],
  [
    'an indented title above labels',
    '   Our story\n\nSituation: a\n\nTask: b\n\nAction: I did c.\n\nResult: d',
    'text',
  ],
  ['white space at the end of a comment', '<!-- marginalia-disable-x -->  \n\nMany left.'],
  [
    'the same suppression twice',
    '<!-- marginalia-disable hedge -- a -->\n\n<!-- marginalia-disable hedge -- a -->\n',
  ],
  ['a reference to a line end behind a broken line', '&#9999999;  \n&#10;\n1. '],
  ['a reference to a line end behind a tag that breaks it', '<br>&#10;Most \n*'],
  ['an ordinal behind “to”', 'The team cut errors from 12 to 3rd and left.'],
  ['a list behind another, with a space at the end of its first line', '1. \n- Most '],
  ['separated values that begin with an empty line and hold a bullet', '\n<div>\n*', 'csv'],
  ['a line of a quotation that begins with a tab and a mark', '> > He came\n\t> and left.'],
  ['the same with two marks, where one quotes', 'Many left.\n\n> <\n\t>\t>Most'],
  ['the same behind two lines', '> <\n> <\n\t>\t>Most '],
  ['the same with a reference behind the mark', '> He came: 1\n\t>&#32;'],
  ['a reference behind a tag that breaks the line, and a tab', '*<br>\n\t&nbsp;Most '],
  ['an Org heading that is nothing but tags', '* :a:\nTODO Many customers left.', 'org'],
  [
    'a name that is a command',
    '::error::a\n\n##[error]Many customers left. \u001B[31m It had been \u202Eagreed.',
  ],
]

/** What once took minutes, or more room than there is; a test waits for five seconds. */
const endless: readonly [what: string, source: string, syntax?: Syntax][] = [
  ['labels repeated', 'A: b\n'.repeat(20_000)],
  ['labels in the wrong order', 'T: a\n'.repeat(20_000)],
  ['labels repeated in one paragraph of plain text', 'R: a\n'.repeat(20_000), 'text'],
  ['a paragraph of 130,000 lines', 'a line\n'.repeat(130_000), 'text'],
  ['14 KB of stars around a letter', `${'*'.repeat(7_000)}a${'*'.repeat(7_000)}`],
  ['emphasis that opens and then closes', '*a '.repeat(3_000) + 'b* '.repeat(3_000)],
  ['images that never close', '![a '.repeat(4_000)],
  ['brackets that open and then close', '[a '.repeat(3_000) + '] '.repeat(3_000)],
  ['an open comment in a long text', `a <!-- b\n\n${'some *words* here\n\n'.repeat(4_000)}`],
  ['bare carriage returns', 'some *words* here\r'.repeat(4_000)],
  ['an indented fence', ` \`\`\`\na\n\n${'some *words* here\n\n'.repeat(4_000)}`],
  ['brackets that never close', '[a '.repeat(40_000)],
  ['brackets of footnotes that never close', '^[a '.repeat(40_000)],
  ['spaces behind the fence of front matter', `---${' '.repeat(400_000)}a`],
  ['a paragraph of quotation marks', '“so”'.repeat(4_000), 'text'],
  ['numbers behind a sign', '#1 '.repeat(30_000), 'text'],
  ['gaps of a template in one paragraph', 'TODO '.repeat(40_000), 'text'],
  ['a word of 200,000 letters behind a share', `12 of 40 ${'b'.repeat(200_000)} b 30%.`, 'text'],
  ['one word that ends in nothing', 'a'.repeat(200_000), 'text'],
  ['a sentence of passives', 'the approval was given and the boat was painted and '.repeat(3_000), 'text'],
  ['a sentence of gains', `As a result ${'we improved the boats and '.repeat(4_000)}`, 'text'],
  ['numbers with fractions', '3½% '.repeat(30_000), 'text'],
]

/** What was typed in front of a text, and the text. */
const typed: readonly [what: string, before: string, source: string][] = [
  [
    'the same question asked twice in one list',
    'r',
    '\n\n2. The big questions:\n- Tell me\n2. The big questions:',
  ],
]

describe('what an attack has found', () => {
  it.each(typed)('%s is read again as it is read afresh', (_, before, source) => {
    const analyzer = analyzerOf('written-assessment')
    const now = before + source
    const previous = analyzer.analyze(source)
    checkAgain({ source: now, syntax: 'markdown' }, 'written-assessment', analyzer.analyze(now, { previous }))
  })

  it.each(found)('%s breaks no law any more', (_, source, syntax = 'markdown') => {
    for (const profile of ['written-assessment', 'star-story', 'plain']) {
      const text = { source, syntax }
      const analysis = analyzerOf(profile).analyze(source, { syntax })
      checkAnalysis(text, analysis)
      checkAgain(text, profile, analysis)
      checkSurfaces(text, 'a.md', analysis.report)
    }
  })

  it.each(endless)('%s comes to an end', (_, source, syntax = 'markdown') => {
    const { report } = analyzerOf('written-assessment').analyze(source, { syntax })
    expect(report.faults).toEqual([])
  })
})
