import { features, usesOf } from '@marginalia/english'
import { describe, expect, it } from 'vitest'
import { isNode, lineOf, nodesOf, type SourceFile, type SyntaxNode, sources } from './sources.ts'

/** So many words beside each other are a list. */
const least = 6
const word = /^[a-z]+(?:['-][a-z]+)*$/

/** What is no English although it is spelled like it: names of elements, ids of this project. */
const apart: Readonly<Record<string, string>> = {
  'packages/prose/src/html.ts': 'elements of HTML',
  'packages/prose/src/inline.ts': 'elements of HTML',
  'packages/prose/src/sentence.ts':
    'stands below english: where a sentence ends is asked before any word is read',
  'packages/engine/src/settings/schema.ts': 'categories of notes',
  'packages/narrative/src/segment.ts': 'parts of a story',
  'packages/rules/src/rules/prompt-unanswered.ts': 'parts of a prompt',
}

/** Packages that read English. */
const reading = /^packages\/(?:prose|narrative|engine|rules|bank|report|formats)\//

const isEnglish = (one: string): boolean => word.test(one) && usesOf(one).length > 0
const isOwnName = (one: string): boolean => features.has(one)

/** Words of a literal that is split, or given to `list`. */
function wordsIn(node: SyntaxNode): readonly string[] {
  if (node.type === 'ArrayExpression')
    return (node.elements as readonly (SyntaxNode | null)[]).flatMap(one =>
      typeof one?.value === 'string' ? [one.value] : [],
    )
  if (node.type !== 'CallExpression') return []
  const { callee } = node
  const { name, property, object } = callee as SyntaxNode
  const split = isNode(property) && property.name === 'split' && isNode(object) ? object : null
  const from = name === 'list' ? (node.arguments as readonly SyntaxNode[])[0] : split
  return from
    ? textOf(from)
        .trim()
        .split(/[\s|,]+/)
    : []
}

function textOf({ value, quasis }: SyntaxNode): string {
  if (typeof value === 'string') return value
  return Array.isArray(quasis) ? quasis.map(({ value: { cooked } }) => cooked).join(' ') : ''
}

const listsIn = (file: SourceFile): readonly string[] =>
  [...nodesOf(file.program)].flatMap(node => {
    const words = wordsIn(node).filter(one => isEnglish(one) && !isOwnName(one))
    return words.length < least ? [] : [`${file.path}:${lineOf(file, node)}: ${words.join(' ').slice(0, 60)}`]
  })

describe('words', () => {
  it('stand in english and in the files of patterns: no other package has a list of them', () => {
    const files = sources.filter(
      ({ path }) => reading.test(path) && !path.includes('/patterns/') && !apart[path],
    )
    expect(files.length).toBeGreaterThan(200)
    expect(files.flatMap(listsIn)).toEqual([])
  })
})
