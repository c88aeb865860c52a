import type { Nodes } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const processor = unified().use(remarkParse).use(remarkGfm)

export const parse = (markdown: string): Nodes => processor.parse(markdown)

/** The kinds of nodes in a tree. */
export function kinds(node: Nodes): Set<string> {
  const found = new Set<string>([node.type])
  if ('children' in node) for (const child of node.children) for (const kind of kinds(child)) found.add(kind)
  return found
}

/** The words of a tree, block after block; white space of any kind and number as one space. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type === 'break') return ' '
  if ('children' in node) {
    const parts = node.children.map(textOf)
    const inline = /^(paragraph|heading|tableCell|link|strong)$/.test(node.type)
    return parts.join(inline ? '' : ' ')
  }
  return ''
}

export const spaced = (text: string): string => text.replace(/[ \t\r\n]+/g, ' ').trim()
