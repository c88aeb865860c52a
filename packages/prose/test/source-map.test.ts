import { describe, expect, it } from 'vitest'
import { readDocument } from '../src/index.ts'

/** Every “target” word of the prose, sliced out of the source by its own span. */
function slices(source: string, wanted = /^targ/): string[] {
  const { document } = readDocument(source, source.startsWith('import ') ? 'mdx' : 'markdown')
  return document.blocks.flatMap(placed =>
    placed.block.sentences.flatMap(sentence =>
      sentence.words
        .filter(word => wanted.test(word.lower))
        .map(word => source.slice(...placed.locate(word.span))),
    ),
  )
}

const cases: [string, string][] = [
  ['a plain paragraph', 'One target here.'],
  ['an escape before', 'Cost \\~30% and \\*one\\* target here.'],
  ['references before', 'P&amp;L &#8364; &#x20AC; &nbsp;and target here.'],
  ['a reference to nothing', 'A &nosuch; and &#0; then target here.'],
  ['emphasis and strong', '*One* **very** ***big*** _good_ target here.'],
  ['strong around it', 'One **target** here.'],
  ['a link', 'See [the P&amp;L](http://x.y "t") and [a target](<z>).'],
  ['a reference link', 'See [the one][r] and a target.\n\n[r]: http://x.y\n'],
  ['inline code', 'The `code ` ``x`` span and target here.'],
  ['an image', 'An ![alt text](a.png) and target here.'],
  ['an autolink', 'See <http://x.y> and https://x.z/q?a=1&amp;b=2 and target.'],
  ['a soft wrap', 'One line\nand   target\n  then target here.'],
  ['white space before a soft wrap', 'One line \nand target here.'],
  ['a hard break', 'One line  \nand target\\\nand target here.'],
  ['a quote with continuation lines', '> one \\> line\n> and target\n>   and target\nlazy target here.'],
  ['a quote in a quote', '> > one\n> > target\n> target'],
  ['nested lists', '- a\n  - b\n    c target\n\n    d target\n\n1. target\n   and target'],
  ['a quote in a list', '- a\n  > b\n  > target\n'],
  ['a table', '| a | b |\n| - | :-: |\n| x \\| y target | **target** |\n'],
  ['headings', '# A *target*\n\nSetext target\n===\n\n## B target ##\n'],
  ['a footnote', 'A word.[^1] And target.\n\n[^1]: The target of it\n    and target.\n'],
  ['HTML comments', 'A <!-- x target y --> target.\n\n<!-- target -->\n\ntarget'],
  ['inline HTML', 'A <b>bold</b><br>target <span title="target">and</span> target'],
  ['details', '<details>\n<summary>target</summary>\n\nInside target.\n\n</details>\n\nAfter target.'],
  ['front matter', '---\ntitle: target\n---\n\nAfter target.'],
  ['a byte order mark', '\uFEFFOne target.'],
  ['carriage returns', 'One\r\nline and target.\r\n\r\n> two\r\n> target\r\n'],
  ['bare carriage returns', 'One\rline and target.\r\rtarget'],
  ['tabs', '-\tone target\n\n\ttwo target\n\n>\tquoted target'],
  ['emoji and marks', '👩‍👩‍👧 🇫🇷 e\u0301 target 👍🏽 target'],
  ['strikethrough', '~~gone target~~ and target'],
  ['a task list', '- [x] target\n- [ ] the target'],
  ['MDX', 'import A from "a"\n\n{/* target */}\n\nOne {value} target.\n'],
]

describe('source map', () => {
  it.each(cases)('finds the exact word through %s', (_, source) => {
    const found = slices(source)
    expect(found.length).toBeGreaterThan(0)
    for (const slice of found) expect(slice).toBe('target')
  })

  it.each([
    ['an entity', 'The fee is in &euro;', 'The fee is in &euro;'],
    ['a numbered entity', 'The mark is &#8364;', 'The mark is &#8364;'],
    ['code', 'The command is `sort -u`', 'The command is `sort -u`'],
    ['code in emphasis', 'The command is *`sort -u`*', 'The command is *`sort -u`'],
    ['an image', 'See ![the yard](yard.png)', 'See ![the yard](yard.png)'],
    ['an escape', 'It costs 30\\%', 'It costs 30\\%'],
    ['a pair of surrogates', 'We were glad 👍', 'We were glad 👍'],
  ])('holds the whole of %s that a sentence ends in', (_, source, expected) => {
    const [placed] = readDocument(source).document.blocks
    const [sentence] = placed!.block.sentences
    expect(source.slice(...placed!.locate(sentence!.span))).toBe(expected)
  })

  it('holds the whole of an entity or code that a sentence opens with', () => {
    for (const source of ['&euro; is the mark', '`sort -u` is the command']) {
      const [placed] = readDocument(source).document.blocks
      const [sentence] = placed!.block.sentences
      expect(source.slice(...placed!.locate(sentence!.span))).toBe(source)
    }
  })

  it('never reads code, HTML, comments, struck text or front matter as prose', () => {
    const source =
      '---\na: secret\n---\n\n```js\nsecret\n```\n\n    secret\n\n<style>secret</style>\n\n<!-- secret -->\n\n`secret` ~~secret~~ open\n'
    expect(slices(source, /secret/)).toEqual([])
    expect(slices(source, /open/)).toEqual(['open'])
  })

  it('puts a placeholder where code stood, so that the sentence stays whole', () => {
    const { document } = readDocument('It is such as a `Mesh`.')
    expect(document.blocks[0]!.block.text).toBe('It is such as a \uFFFC.')
    expect(document.blocks[0]!.block.marks).toEqual([{ kind: 'code', span: [16, 17] }])
  })

  it('keeps broken front matter out of the prose and says so', () => {
    const { document } = readDocument('---\ntitle: [a\n---\n\nText.')
    expect(document.frontMatter?.data).toBeNull()
    expect(document.blocks.map(({ block }) => block.text)).toEqual(['Text.'])
  })

  it('does not take a thematic break for front matter', () => {
    const { document } = readDocument('---\n\nA first line.\n\n---\n\nText.')
    expect(document.frontMatter).toBeNull()
    expect(document.blocks).toHaveLength(2)
  })
})
