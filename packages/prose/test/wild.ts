import fc from 'fast-check'

/** What no writer types and what arrives all the same: controls, references to them, halves of characters, marks of direction. */
const strange =
  '\0|&#0;|&#1;|&#x9f;|&#128;|&#11;|&#xFFFE;|&#xFDD0;|&#x1F600;|&#9999999;|&#10;|&#32;|&nbsp;|&NotEqualTilde;|&nosuch;|&amp;amp;|\uD83D|\uDE00|😀|e\u0301|\u200B|\u2028|\u202E|\uFEFF|\u00A0|\u0085|\u000B|\f|\u001B[31m'.split(
    '|',
  )
const markup =
  '*|**|***|_|__|~~|~|`|``|[|]|](|)|![|[^1]|[a]: b\n|<|>|<b>|</b>|<br>|<!-- x -->|<!--|-->|\\|\\*|\\\\|\\\n|  \n|"|\n|\n\n|\r\n|\r|\n> |\n- |\n  - |\n1. |\n# |\n\n    |\n\t|\n| a | b |\n| - | - |\n| |\\| | \n===\n|\n```\n|\n***\n|- [x] |\n[^1]: |\n<div>\n'.split(
    '|',
  )
const words =
  'Most|target|was made|40%|from 12 to 3rd|#1|3½%|A: b|T: a|bob@example.com|/anna@example.com.|a.b_c@d.co|www.a.co|https://a.b/c?d=1&amp;e=2|http://a(b|$3.4M|I led.|Result:|**Task:**|“so”|1.|U.S.|é|{a}|<N/>'.split(
    '|',
  )

/** Words, markup and what is neither in any order: as texts are that somebody made in order to break a reader. */
export const wild = (maxLength = 30): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        { weight: 5, arbitrary: fc.constantFrom(...words).map(word => `${word} `) },
        { weight: 2, arbitrary: fc.constantFrom(...words) },
        { weight: 4, arbitrary: fc.constantFrom(...markup) },
        { weight: 2, arbitrary: fc.constantFrom(...strange) },
        { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
      ),
      { minLength: 1, maxLength },
    )
    .map(parts => parts.join(''))
