import type { FootnoteDefinition, FootnoteReference, Nodes, Parents, Root, Text } from 'mdast'
import { align } from './align.ts'
import { asMarkdown, type Syntax } from './document.ts'
import { frontMatterOf } from './front-matter.ts'
import { parseMarkdown, withoutComments } from './markdown.ts'
import { SourceMapBuilder } from './source-map.ts'

/** Words of one look. */
export interface Run {
  /** A line break is `\n`. */
  readonly text: string
  /** Where each unit of the text stands in the source; rises through a document. */
  readonly at: readonly number[]
  readonly bold: boolean
  readonly italic: boolean
  readonly struck: boolean
  readonly code: boolean
  /** A mark that stands above the line: of a footnote. */
  readonly raised: boolean
  /** Where a link leads. */
  readonly link: string | null
}

export interface LaidParagraph {
  readonly kind: 'paragraph'
  /** Level of a heading from 1; 0 for body text. */
  readonly heading: number
  readonly code: boolean
  /** Block quotes it stands in. */
  readonly quote: number
  /** The innermost list it stands in. */
  readonly item: {
    /** From 0; each list has its own. */
    readonly list: number
    /** From 0. */
    readonly depth: number
    readonly ordered: boolean
    /** Number of the first item. */
    readonly start: number
    /** False for what follows the first paragraph of an item. */
    readonly opens: boolean
  } | null
  readonly runs: readonly Run[]
}

export interface LaidTable {
  readonly kind: 'table'
  /** Cells by row; the first row is the head. */
  readonly rows: readonly (readonly (readonly Run[])[])[]
}

export type Laid = LaidParagraph | LaidTable | { readonly kind: 'rule' }

type Look = Omit<Run, 'text' | 'at'>
type Place = Pick<LaidParagraph, 'quote' | 'item'>

const plain: Look = { bold: false, italic: false, struck: false, code: false, raised: false, link: null }

/**
 * A whole text as someone would lay it out: everything a reader of the text sees, prose or not, in
 * order. Comments, definitions and front matter are for machines and left out.
 */
export function layoutOf(source: string, syntax: Syntax = 'markdown'): readonly Laid[] {
  if (syntax === 'text' || syntax === 'csv' || syntax === 'tsv')
    return [...source.matchAll(/\S.*(?:\r?\n[ \t]*\S.*)*/g)].map(plainParagraph)
  const frontMatter = syntax === 'org' ? null : frontMatterOf(source)
  const base = frontMatter?.span[1] ?? (source.startsWith('\uFEFF') ? 1 : 0)
  const body = asMarkdown(source.slice(base), syntax)
  const { tree, parsed } = parseMarkdown(body)
  const addresses = addressesIn(tree)
  const laid: Laid[] = []
  let lists = 0
  visit(tree, { quote: 0, item: null })
  return laid

  function visit(node: Nodes, place: Place): void {
    switch (node.type) {
      case 'paragraph':
      case 'html':
        return add(node, place)
      case 'heading':
        return add(node, place, { heading: node.depth })
      case 'code':
        return add(node, place, { code: true })
      case 'thematicBreak':
        laid.push({ kind: 'rule' })
        return
      case 'table':
        laid.push({
          kind: 'table',
          rows: node.children.map(row => row.children.map(cell => runsOf(cell, place))),
        })
        return
      case 'blockquote':
        for (const child of node.children) visit(child, { ...place, quote: place.quote + 1 })
        return
      case 'list': {
        const depth = place.item ? place.item.depth + 1 : 0
        const item = { list: lists++, depth, ordered: node.ordered === true, start: node.start ?? 1 }
        for (const child of node.children) {
          let opens = true
          for (const inner of child.children) {
            visit(inner, { ...place, item: { ...item, opens } })
            opens = false
          }
        }
        return
      }
      case 'footnoteDefinition': {
        const from = laid.length
        for (const child of node.children) visit(child, place)
        const first = laid[from]
        if (first?.kind === 'paragraph') laid[from] = { ...first, runs: [labelOf(node), ...first.runs] }
        return
      }
      default:
        if ('children' in node) for (const child of node.children) visit(child, place)
    }
  }

  function add(node: Nodes, place: Place, own: Partial<LaidParagraph> = {}): void {
    const runs = runsOf(node, place)
    if (runs.length > 0) laid.push({ kind: 'paragraph', heading: 0, code: false, ...place, ...own, runs })
  }

  /** `[^label]`, as a reference and where its note begins. */
  function labelOf(node: FootnoteDefinition | FootnoteReference): Run {
    const text = node.label ?? node.identifier
    return {
      ...plain,
      raised: true,
      text,
      at: rising(base + (node.position?.start.offset ?? 0) + 2, text.length),
    }
  }

  function runsOf(block: Nodes, { quote }: Place): Run[] {
    const runs: Run[] = []
    let at = 0
    collect(block, plain)
    return runs

    function collect(node: Nodes, look: Look): void {
      at = node.position?.start.offset ?? at
      switch (node.type) {
        case 'text':
          return prose(node, look)
        case 'inlineCode':
        case 'code':
          return literal(node.value, node, { ...look, code: true })
        case 'html':
          if (withoutComments(node.value) === '') return
          if (/^<br\s*\/?>$/i.test(node.value)) return lineBreak(look)
          return literal(node.value, node, { ...look, code: true })
        case 'break':
          return lineBreak(look)
        case 'image':
        case 'imageReference':
          return literal(node.alt ?? '', node, { ...look, italic: true })
        case 'footnoteReference':
          runs.push(labelOf(node))
          return
        case 'strong':
          return children(node, { ...look, bold: true })
        case 'emphasis':
          return children(node, { ...look, italic: true })
        case 'delete':
          return children(node, { ...look, struck: true })
        case 'link':
          return children(node, { ...look, link: node.url })
        case 'linkReference':
          return children(node, { ...look, link: addresses.get(node.identifier) ?? null })
        default:
          if ('children' in node) children(node, look)
      }
    }

    function children(node: Parents, look: Look): void {
      for (const child of node.children) collect(child, look)
    }

    function prose({ value, position }: Text, look: Look): void {
      const map = new SourceMapBuilder()
      align(map, value, parsed, [at, position?.end.offset ?? at], quote)
      const places = map.pieces.flatMap(({ source: from, length, width }) =>
        length === width ? rising(base + from, length) : Array<number>(length).fill(base + from),
      )
      // The end of a line in the source is a space on the page.
      if (value !== '') runs.push({ ...look, text: map.textFrom(body).replaceAll('\n', ' '), at: places })
    }

    /** Text that is no prose: known as a whole where its lines are not as they stand in the source. */
    function literal(text: string, node: Nodes, look: Look): void {
      if (text === '') return
      const found = body.indexOf(text, at)
      const whole = found >= 0 && found + text.length <= (node.position?.end.offset ?? 0)
      runs.push({
        ...look,
        text,
        at: whole ? rising(base + found, text.length) : Array<number>(text.length).fill(base + at),
      })
    }

    function lineBreak(look: Look): void {
      runs.push({ ...look, text: '\n', at: [base + at] })
    }
  }
}

function plainParagraph({ 0: text, index }: RegExpExecArray): Laid {
  const run = { ...plain, text, at: rising(index, text.length) }
  return { kind: 'paragraph', heading: 0, code: false, quote: 0, item: null, runs: [run] }
}

const rising = (from: number, length: number): number[] => Array.from({ length }, (_, i) => from + i)

function addressesIn(tree: Root): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const walk = (node: Nodes): void => {
    if (node.type === 'definition' && !found.has(node.identifier)) found.set(node.identifier, node.url)
    if ('children' in node) for (const child of node.children) walk(child)
  }
  walk(tree)
  return found
}
