import { describe, expect, it } from 'vitest'
import { lineOf, nodesOf, type SourceFile, type SyntaxNode, sources } from './sources.ts'

/** So many branches beside each other are a list of words, which `english` looks up in one step. */
const most = 5

/** Alternations of more branches that a package still has; the number falls and never rises. */
const left: Readonly<Record<string, number>> = {
  bank: 0,
  english: 0,
  narrative: 0,
  rules: 3,
}

/** How many branches each group of an expression has, and the whole: `a(?:b|c)` has 2 and 1. */
function branchesOf(source: string): readonly number[] {
  const open = [1]
  const closed: number[] = []
  for (const [one] of source.matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|[(|)]/gs)) {
    if (one === '(') open.push(1)
    else if (one === '|') open[open.length - 1]!++
    else if (one === ')' && open.length > 1) closed.push(open.pop()!)
  }
  return [...closed, ...open]
}

/** What may be an expression: one, or the text of one. A row of a table is none. */
function expressionOf({ type, regex, value }: SyntaxNode): string {
  if (regex) return (regex as { pattern: string }).pattern
  const text = type === 'TemplateElement' ? (value as { raw: string }).raw : value
  return (type === 'TemplateElement' || type === 'Literal') && typeof text === 'string' && !/ \| /.test(text)
    ? text
    : ''
}

const wideIn = (file: SourceFile): readonly string[] =>
  [...nodesOf(file.program)].flatMap(node =>
    branchesOf(expressionOf(node))
      .filter(count => count > most)
      .map(count => `${file.path}:${lineOf(file, node)}: ${count}`),
  )

describe('alternations', () => {
  it('are counted group by group', () => {
    expect(branchesOf('a|b')).toEqual([2])
    expect(branchesOf('x(?:a|b[|)]|c)\\|')).toEqual([3, 1])
  })

  for (const [name, count] of Object.entries(left))
    it(`of more than ${most} branches stand in ${name} no more often than before`, () => {
      // What stands in files of patterns is looked up already.
      const found = sources
        .filter(({ path }) => path.startsWith(`packages/${name}/`) && !path.includes('/patterns/'))
        .flatMap(wideIn)
      expect(found.length <= count ? [] : found).toEqual([])
    })
})
