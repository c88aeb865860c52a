import { describe, expect, it, test } from 'vitest'
import { readDocument, type Syntax } from '../src/index.ts'

/** The prose of each block, in order; what stands for one thing is `□`. */
const prose = (source: string, syntax?: Syntax): string[] =>
  readDocument(source, syntax).document.blocks.map(({ block }) => block.text.replaceAll('\uFFFC', '□'))

/** Each word of the prose as the source has it, to see that places are right. */
const places = (source: string, syntax?: Syntax): string[] =>
  readDocument(source, syntax).document.blocks.flatMap(placed =>
    placed.block.sentences.flatMap(({ words }) =>
      words.filter(({ kind }) => kind !== 'code').map(({ span }) => source.slice(...placed.locate(span))),
    ),
  )

type Case = readonly [what: string, source: string, blocks: readonly string[]]

describe('formulas', () => {
  const cases: Case[] = [
    ['in a line', 'The term $x$ fell.', ['The term □ fell.']],
    ['with words in TeX', 'The bound $very \\le \\text{so many}$ held.', ['The bound □ held.']],
    ['before letters', 'The $n$th run took $k$s.', ['The □th run took □s.']],
    ['with spaces', 'Where $a + b$ is $p < 0.05$.', ['Where □ is □.']],
    ['in brackets of TeX', 'Where \\(x^2\\) is \\[ y = 3 \\] here.', ['Where □ is □ here.']],
    ['in a paragraph of its own', 'One.\n\n$$E = mc^2$$ {#eq-one}\n\nTwo.', ['One.', 'Two.']],
    ['over lines', 'One.\n\n$$\n\\begin{aligned}\nvery &= many\n\\end{aligned}$$\n\nTwo.', ['One.', 'Two.']],
    ['over empty lines', 'One.\n\n$$\na = b\n\nc = d\n$$\n\nTwo.', ['One.', 'Two.']],
    ['between the lines of a paragraph', 'The sum\n$$\na = b\n$$\nis two.', ['The sum\n□\nis two.']],
    ['as an environment', 'One.\n\n\\begin{align*}\nmany &= few\n\\end{align*}\n\nTwo.', ['One.', 'Two.']],
    ['in a list', '- the term $x_1$ fell\n- $$y = 2$$ rose', ['the term □ fell', '□ rose']],
    ['in a quote over lines', '> The sum $a +\n> b$ is two.', ['The sum □\nis two.']],
  ]
  it.each(cases)('are one thing %s', (_, source, blocks) => {
    expect(prose(source).map(text => text.replace('□\n ', '□\n'))).toEqual(blocks)
  })

  test.each([
    'It cost $5 and sold for $9 in 2023.',
    'It rose from $5M in 2022 to 7M$ in 2023.',
    'The range was $5-$9, or US$3 to US$4.',
    'We spent $$ on tools and saved $$ on people.',
    'It costs $x.',
    'Set $HOME and $PATH, or $HOME/$PATH.',
    'I read it \\(the log\\) on 4 May \\[Name\\].',
    'The `$x$` and `\\(a^2\\)` are code.',
  ])('are not money, variables, brackets or code: %s', source => {
    const plain = source.replace(/\\([([\])])/g, '$1').replace(/`[^`]*`/g, '□')
    expect(prose(source)).toEqual([plain])
  })
})

describe('raw HTML is read where a reader of the page reads it', () => {
  const cases: Case[] = [
    [
      'a paragraph that begins with comments',
      '<!-- a --><!-- b -->It was late.\n\n<!-- c -->\nIt was cold.',
      ['It was late.', 'It was cold.'],
    ],
    ['a paragraph', '<p align="center">It was <b>late</b> &amp; cold.</p>', ['It was late & cold.']],
    ['several in one line', '<p>One.</p><p>Two.</p>', ['One.', 'Two.']],
    [
      'what an export puts aside',
      '<aside>\n💡 It was **late**.\n\n</aside>\n\nAfter.',
      ['💡 It was late.', 'After.'],
    ],
    [
      'a summary',
      '<details><summary>The log</summary>\nIt was late.\n</details>',
      ['The log', 'It was late.'],
    ],
    ['a table', '<table><tr><th>When</th><td>It was late.</td></tr></table>', ['When', 'It was late.']],
    ['a list', '<ul>\n  <li>One\n    goes on\n  <li>Two\n</ul>', ['One\ngoes on', 'Two']],
    ['in a quote', '> <p>It was\n> late.</p>', ['It was\nlate.']],
    ['in a list item', '- <center>It was late.</center>', ['It was late.']],
    ['code in a sentence', 'Set <code>very many</code> here.', ['Set □ here.']],
    [
      'not scripts and styles',
      '<script>\nvery many\n\nmany\n</script>\n\n<style>many</style>\n\n<svg><text>many</text></svg>\n\nOne.',
      ['One.'],
    ],
    ['not tags that never end', '<div many\n\nOne.', ['One.']],
  ]
  it.each(cases)('%s', (_, source, blocks) => {
    expect(prose(source)).toEqual(blocks)
  })

  it('as headings, cells, items and quotations', () => {
    const source =
      '<h2>Result</h2>\n\n<table><tr><td>Cell</td></tr></table>\n\n<ol><li>Item</li></ol>\n\n<blockquote>Said</blockquote>'
    const { document } = readDocument(source)
    expect(
      document.blocks.map(({ block }) => [block.text, block.kind, block.depth, block.list, block.quote]),
    ).toEqual([
      ['Result', 'heading', 2, 0, 0],
      ['Cell', 'cell', 0, 0, 0],
      ['Item', 'paragraph', 0, 1, 0],
      ['Said', 'paragraph', 0, 0, 1],
    ])
    expect(document.features.map(({ kind }) => kind)).toEqual([
      'html',
      'html',
      'table',
      'html',
      'list',
      'html',
    ])
  })

  it('a comment on a line of its own does not cut a paragraph', () => {
    expect(prose('I asked and\n<!-- a note\nof two lines -->\nsent the log.\nThen')).toEqual([
      'I asked and\nsent the log.\nThen',
    ])
    expect(prose('- I asked and\n  <!-- a -->\n  sent it.\n\n  More.')).toEqual([
      'I asked and\nsent it.',
      'More.',
    ])
  })

  it('a comment between two paragraphs stays between them', () => {
    expect(prose('I asked.\n\n<!-- a -->\n\nHe sent it.')).toEqual(['I asked.', 'He sent it.'])
  })
})

describe('what note-taking programs and site builders write', () => {
  const cases: Case[] = [
    ['links to notes', 'See [[The log]] and [[gate/4|the gate]].', ['See The log and the gate.']],
    ['pictures of notes', 'See ![[pump.png]] here.', ['See □ here.']],
    ['comments', 'One %% very many %% here.\n\n%%\nvery\n\nmany\n%%\n\nTwo.', ['One  here.', 'Two.']],
    ['a per cent sign twice', 'It rose 100%% and 50%% then.', ['It rose 100%% and 50%% then.']],
    ['tags', '#work #on/call\n\nIt fell in #alpha.', ['It fell in □.']],
    ['a heading without its space', '#Result\n\nIt fell.', ['#Result', 'It fell.']],
    [
      'properties',
      'owner:: very many\n\n- date:: 4 May\n- It fell [cost:: very many] then.',
      ['It fell  then.'],
    ],
    ['highlights', 'It ==fell== then.', ['It fell then.']],
    ['names of blocks', 'It fell then. ^very-many', ['It fell then. ']],
    ['attributes', '## The log {#very .many}\n\nIt fell.\n{: .very }', ['The log ', 'It fell.']],
    ['tags of a site builder', '{% include very.html %}\n\nIt fell.', ['It fell.']],
    [
      'callouts',
      '> [!NOTE]\n> It fell.\n\n> [!tip]- The log\n> It rose.',
      ['It fell.', 'The log', 'It rose.'],
    ],
    [
      'admonitions',
      '!!! note "The log"\n    It fell.\n\n    It rose.\n\nAfter.',
      ['The log', 'It fell.', 'It rose.', 'After.'],
    ],
    ['admonitions that fold', '???+ warning\n    It fell.\n\nAfter.', ['It fell.', 'After.']],
    ['tabs', '=== "One"\n    It fell.\n\n=== "Two"\n    It rose.', ['It fell.', 'It rose.']],
    [
      'containers',
      ':::warning[The log]\nIt fell.\n:::\n\n::: {.callout-note title="very"}\nIt rose.\n:::',
      ['The log', 'It fell.', 'It rose.'],
    ],
    ['containers with a title', '::: tip The log\nIt fell.\n:::', ['The log', 'It fell.']],
    [
      'footnotes behind a sentence',
      'It fell.^[It rose.] Then it fell.',
      ['It fell.  It rose. Then it fell.'],
    ],
  ]
  it.each(cases)('%s', (_, source, blocks) => {
    const found = prose(source)
    expect(found.map(text => text.trim())).toEqual(blocks.map(text => text.trim()))
    for (const word of places(source)) expect(found.join(' ')).toContain(word)
  })

  it('a box is neither a list nor a quotation, and what is in it may be', () => {
    const source = '> [!note] The log\n> It fell.\n>\n> - Item\n\n!!! note\n    It rose.\n\n    - Thing\n'
    const { document } = readDocument(source)
    expect(document.blocks.map(({ block }) => [block.text.trim(), block.list, block.quote])).toEqual([
      ['The log', 0, 0],
      ['It fell.', 0, 0],
      ['Item', 1, 0],
      ['It rose.', 0, 0],
      ['Thing', 1, 0],
    ])
    expect(document.features.filter(({ kind }) => kind === 'list')).toHaveLength(2)
  })

  it('a blank to be filled in stays one', () => {
    expect(prose('I asked [[NAME]] and [[insert the date]].')).toEqual([
      'I asked [[NAME]] and [[insert the date]].',
    ])
  })
})

describe('what is not read is said', () => {
  const unread = (source: string, syntax?: Syntax) =>
    readDocument(source, syntax).document.unread.map(({ what, reason, span, words }) => [
      what,
      reason,
      source.slice(...span),
      words,
    ])

  it('prose that four spaces make code of', () => {
    expect(unread('One.\n\n    It was late when we closed the gate.\n\n    const many = 1')).toEqual([
      ['indented-text', 'read-as-code', '    It was late when we closed the gate.\n\n    const many = 1', 11],
    ])
    expect(unread('One.\n\n    const many = few(1, 2)\n')).toEqual([])
  })

  it('prose in elements for code', () => {
    expect(unread('<pre>It was late.</pre>')).toEqual([['html', 'in-pre', '<pre>It was late.</pre>', 3]])
  })

  it('tags that never end', () => {
    expect(unread('<div many\n\nOne.')).toEqual([['html', 'nested', '<div many', 2]])
  })

  it('a footnote within a sentence', () => {
    expect(unread('It fell^[many were there] then.')).toEqual([
      ['footnote', 'within-a-sentence', '^[many were there]', 3],
    ])
  })
})

describe('MDX', () => {
  test.each([
    'import duty on steel rose to 9% in May.',
    'export licences took 40 days.',
    'import from the plant was late.',
    'export default settings were wrong.',
  ])('prose that begins with a word of code is read: %s', text => {
    expect(prose(`${text}\n\nAfter.`, 'mdx')).toEqual([text, 'After.'])
  })

  test.each([
    "import A from 'a'",
    "import A, { B } from 'a'",
    "import { many } from 'a'",
    "import * as many from 'a'",
    "import 'many'",
    'export const many = 1',
    'export const { many } = very',
    'export function Many(very) {\n  return many\n}',
    'export default Many',
    'export default function Many() {}',
    "export * from 'many'",
    'export { many }',
  ])('imports and exports are not: %s', code => {
    expect(prose(`${code}\n\nAfter.`, 'mdx')).toEqual(['After.'])
  })
})

test('a page of HTML is read without its head, its scripts and its indentation', () => {
  const page =
    '<!DOCTYPE html>\n<html><head><title>Many</title><style>very</style></head>\n<body>\n  <h1>The log</h1>\n  <p>\n    It was late\n\n    <em>and</em> cold.\n  </p>\n</body></html>\n'
  expect(prose(page, 'html').map(text => text.replace(/\s+/g, ' '))).toEqual([
    'The log',
    'It was late and cold.',
  ])
  expect(places(page, 'html')).toEqual(['The', 'log', 'It', 'was', 'late', 'and', 'cold'])
})
