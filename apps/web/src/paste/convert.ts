import { parsePasted, styleOf } from './inert.ts'
import { addressOf, asParagraph, inlineMarkdown, type Piece } from './inline.ts'
import { type Source, sourceOf } from './source.ts'
import { gridOf, tableMarkdown } from './table.ts'
import { isGlyph, listFormats, wordItem } from './word-lists.ts'

export interface Pasted {
  readonly markdown: string
  readonly source: Source
  readonly kept: {
    readonly headings: number
    readonly items: number
    readonly tables: number
    readonly links: number
  }
  readonly leftOut: { readonly images: number; readonly deletions: number }
  /** False when the HTML had nothing to say that plain text does not. */
  readonly rich: boolean
}

type Block =
  | { readonly kind: 'paragraph' | 'raw'; readonly text: string; readonly quote: number }
  | { readonly kind: 'heading'; readonly text: string; readonly depth: number }
  | {
      readonly kind: 'item'
      readonly text: string
      readonly level: number
      readonly ordered: boolean
      readonly number: number
    }
  | { readonly kind: 'more'; readonly text: string; readonly level: number }

interface Look {
  readonly bold: boolean
  readonly italic: boolean
  readonly struck: boolean
  readonly code: boolean
  readonly href: string
}

/** The list a node is in. */
interface Inside {
  readonly level: number
  readonly ordered: boolean
  readonly quote: number
  readonly item: { started: boolean; readonly level: number; readonly ordered: boolean } | null
}

const skipped = new Set(
  'SCRIPT STYLE X-STYLE HEAD TITLE META LINK NOSCRIPT TEMPLATE IFRAME OBJECT EMBED SVG MATH CANVAS AUDIO VIDEO INPUT SELECT TEXTAREA BUTTON'.split(
    ' ',
  ),
)
const blocks = new Set(
  'P DIV SECTION ARTICLE MAIN HEADER FOOTER ASIDE NAV ADDRESS FIGURE FIGCAPTION DL DT DD DETAILS SUMMARY FORM FIELDSET CENTER UL OL LI H1 H2 H3 H4 H5 H6 BLOCKQUOTE PRE TABLE HR BODY'.split(
    ' ',
  ),
)

/** Clipboard HTML as Markdown. Keeps headings, lists, tables, emphasis and links; nothing can run or load. */
export function convert(html: string): Pasted {
  const body = fragment(html)
  const source = sourceOf(html)
  const document = parsePasted(body)
  return new Converter(source, listFormats(html), shortStyles(html)).run(document.body)
}

/** What the writer selected, without the pages of settings around it. Only its mark is looked for. */
function fragment(html: string): string {
  const start = html.indexOf('<!--StartFragment-->')
  const end = html.lastIndexOf('<!--EndFragment-->')
  return start >= 0 && end > start ? html.slice(start + 20, end) : html
}

/** Pages and Notes give every look a class of two characters and explain it in the head. */
function shortStyles(html: string): ReadonlyMap<string, string> {
  const styles = new Map<string, string>()
  for (const [, name, rule] of html
    .slice(0, 60_000)
    .matchAll(/\b(?:p|span|li)\.([a-z]+\d+)\s*\{([^}]{0,1000})\}/g))
    styles.set(name!, rule!)
  return styles
}

class Converter {
  readonly #source: Source
  readonly #formats: ReadonlyMap<string, string>
  readonly #styles: ReadonlyMap<string, string>
  readonly #blocks: Block[] = []
  #pieces: Piece[] = []
  #images = 0
  #deletions = 0
  #tables = 0
  #links = 0
  #emphasis = 0
  /** Levels of the Word list in hand: they may skip, Markdown's may not. */
  #levels: number[] = []

  constructor(source: Source, formats: ReadonlyMap<string, string>, styles: ReadonlyMap<string, string>) {
    this.#source = source
    this.#formats = formats
    this.#styles = styles
  }

  run(root: Element): Pasted {
    const top: Inside = { level: 0, ordered: false, quote: 0, item: null }
    this.#children(root, { bold: false, italic: false, struck: false, code: false, href: '' }, top)
    this.#flush(top)
    const count = (kind: Block['kind']): number => this.#blocks.filter(block => block.kind === kind).length
    const kept = {
      headings: count('heading'),
      items: count('item'),
      tables: this.#tables,
      links: this.#links,
    }
    return {
      markdown: join(this.#blocks),
      source: this.#source,
      kept,
      leftOut: { images: this.#images, deletions: this.#deletions },
      rich: kept.headings + kept.items + kept.tables + kept.links + this.#emphasis + this.#deletions > 0,
    }
  }

  #children(parent: Node, look: Look, inside: Inside): void {
    // Text deeper than this was not written by a person.
    let depth = 0
    for (let up: Node | null = parent; up && depth < 600; up = up.parentNode) depth++
    if (depth >= 600) return
    for (const node of parent.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) this.#text(node.nodeValue ?? '', look)
      else if (node instanceof Element || node.nodeType === Node.ELEMENT_NODE)
        this.#element(node as Element, look, inside)
    }
  }

  #text(text: string, look: Look): void {
    const plain = text.replace(/[\s\u00A0]+/g, ' ').replace(/[\u200B\uFEFF\u00AD]/g, '')
    if (plain !== '') this.#pieces.push({ text: plain, ...look })
  }

  #element(element: Element, look: Look, inside: Inside): void {
    const tag = element.tagName.toUpperCase()
    const style = styleOf(element)
    if (skipped.has(tag) || isGlyph(element) || this.#hidden(element, style)) return
    // What was deleted while changes were tracked is gone; what is struck through is there to be read.
    if (tag === 'DEL') {
      this.#deletions++
      return
    }
    if (tag === 'IMG' || tag === 'V:IMAGEDATA') {
      // A picture of one pixel is there to be counted, not to be seen.
      if (tag === 'IMG' && !/^[01]$/.test(element.getAttribute('width') ?? '')) this.#images++
      return
    }
    if (tag === 'BR') {
      if (!/Apple-interchange-newline/.test(element.className)) this.#pieces.push({ text: '\n', ...look })
      return
    }
    if (/mso-tab-count|mso-spacerun/.test(style)) {
      this.#pieces.push({ text: ' ', ...look })
      return
    }
    if (blocks.has(tag)) this.#block(tag, element, this.#looks(element, tag, style, look), inside)
    else this.#children(element, this.#looks(element, tag, style, look), inside)
  }

  #hidden(element: Element, style: string): boolean {
    return (
      /display:\s*none|mso-hide:\s*all|mso-element:\s*comment|mso-special-character:\s*comment/.test(style) ||
      /\bMsoCommentReference\b/.test(element.className) ||
      element.hasAttribute('hidden')
    )
  }

  #looks(element: Element, tag: string, own: string, look: Look): Look {
    const style = `${this.#styles.get(element.className) ?? ''};${own}`
    // A property, not part of another one: `mso-bidi-font-weight` says nothing about this text.
    const weight =
      /(?:^|[;{])\s*font-weight:\s*(\w+)/.exec(style)?.[1] ??
      (/(?:^|;)\s*font:\s*bold\b/.test(style) ? 'bold' : undefined)
    const slant = /(?:^|[;{])\s*font-style:\s*(\w+)/.exec(style)?.[1]
    const bold =
      weight === undefined
        ? tag === 'B' || tag === 'STRONG' || look.bold
        : weight === 'bold' || Number(weight) >= 600
    const italic =
      slant === undefined
        ? tag === 'I' || tag === 'EM' || look.italic
        : slant === 'italic' || slant === 'oblique'
    const href = tag === 'A' ? addressOf(element.getAttribute('href') ?? '') : look.href
    if (tag === 'A' && href !== '') this.#links++
    const line = /(?:^|[;{])\s*text-decoration(?:-line)?:\s*([^;}]*)/.exec(style)?.[1]
    const struck = tag === 'S' || tag === 'STRIKE' || look.struck || /line-through/.test(line ?? '')
    return { bold, italic, struck, code: look.code || tag === 'CODE' || tag === 'KBD', href }
  }

  #block(tag: string, element: Element, look: Look, inside: Inside): void {
    this.#flush(inside)
    const heading = this.#headingDepth(tag, element)
    if (heading > 0) {
      this.#levels = []
      this.#children(element, { ...look, bold: false, italic: false }, inside)
      const text = inlineMarkdown(this.#taken().map(piece => ({ ...piece, bold: false, italic: false })))
      if (text !== '')
        this.#blocks.push({ kind: 'heading', text: text.replace(/\s*\n\s*/g, ' '), depth: heading })
      return
    }
    if (tag === 'TABLE') return this.#table(element, look, inside)
    if (tag === 'HR') {
      this.#blocks.push({ kind: 'raw', text: '---', quote: inside.quote })
      return
    }
    if (tag === 'PRE') {
      const text = (element.textContent ?? '').replace(/^\n|\s+$/g, '')
      const fence = '`'.repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(run => run[0].length + 1)))
      if (text !== '')
        this.#blocks.push({ kind: 'raw', text: `${fence}\n${text}\n${fence}`, quote: inside.quote })
      return
    }
    let within = inside
    if (tag === 'UL' || tag === 'OL') within = { ...inside, level: inside.level + 1, ordered: tag === 'OL' }
    else if (tag === 'BLOCKQUOTE') within = { ...inside, quote: inside.quote + 1 }
    else if (tag === 'LI') {
      const said = Number(element.getAttribute('data-aria-level') ?? element.getAttribute('aria-level'))
      const level = said > 0 ? said : Math.max(1, inside.level)
      within = { ...inside, item: { started: false, level, ordered: inside.ordered } }
    } else if (tag === 'P' || tag === 'DIV') {
      const item = this.#source === 'word' ? wordItem(element, this.#formats) : null
      if (item) {
        within = {
          ...inside,
          item: { started: false, level: this.#levelOf(item.level), ordered: item.ordered },
        }
      } else if (/MsoListParagraph/.test(element.className) && this.#levels.length > 0) {
        within = { ...inside, item: { started: true, level: this.#levels.length, ordered: false } }
      } else if (tag === 'P' && (element.textContent ?? '').trim() !== '') this.#levels = []
    }
    this.#children(element, look, within)
    this.#flush(within)
  }

  #headingDepth(tag: string, element: Element): number {
    if (/^H[1-6]$/.test(tag)) return Number(tag[1])
    if (tag === 'LI') return 0
    const said = element.getAttribute('role') === 'heading' ? Number(element.getAttribute('aria-level')) : 0
    if (said >= 1 && said <= 6) return said
    if (tag !== 'P') return 0
    if (/\bMsoTitle\b/.test(element.className)) return 1
    // Google Docs writes its title as a paragraph in large letters.
    if (this.#source !== 'google-docs') return 0
    const sizes = [...element.querySelectorAll('span')].map(one =>
      Number(/font-size:\s*([\d.]+)pt/.exec(styleOf(one))?.[1] ?? 0),
    )
    return sizes.length > 0 && Math.min(...sizes) >= 20 && (element.textContent ?? '').length <= 120 ? 1 : 0
  }

  #levelOf(level: number): number {
    while (this.#levels.length > 0 && this.#levels.at(-1)! > level) this.#levels.pop()
    if (this.#levels.at(-1) !== level) this.#levels.push(level)
    return this.#levels.length
  }

  #table(element: Element, look: Look, inside: Inside): void {
    const cells = [...element.querySelectorAll('td, th')].filter(cell => cell.closest('table') === element)
    const grid = gridOf(element, cell => {
      const inner = new Converter(this.#source, this.#formats, this.#styles)
      const pasted = inner.run(cell)
      this.#images += pasted.leftOut.images
      return pasted.markdown.replace(/\n+/g, ' ')
    })
    const width = Math.max(0, ...grid.map(row => row.length))
    // One column, or one row, is how pages are laid out, not how figures are shown.
    if (width < 2 || grid.length < 2) {
      for (const cell of cells) {
        this.#children(cell, look, inside)
        this.#flush(inside)
      }
      return
    }
    this.#tables++
    this.#blocks.push({ kind: 'raw', text: tableMarkdown(grid), quote: inside.quote })
  }

  #taken(): Piece[] {
    const pieces = this.#pieces
    this.#pieces = []
    return pieces
  }

  #flush({ item, quote }: Inside): void {
    const pieces = this.#taken()
    const text = inlineMarkdown(pieces)
    if (text === '') return
    if (
      pieces.some(
        piece => (piece.bold || piece.italic || piece.struck || piece.code) && piece.text.trim() !== '',
      )
    )
      this.#emphasis++
    if (!item) {
      this.#blocks.push({ kind: 'paragraph', text: asParagraph(text), quote })
    } else if (item.started) {
      this.#blocks.push({ kind: 'more', text: asParagraph(text), level: item.level })
    } else {
      item.started = true
      this.#blocks.push({
        kind: 'item',
        text: asParagraph(text),
        level: item.level,
        ordered: item.ordered,
        number: this.#number(item),
      })
    }
  }

  /** The number of the next item: one more than the last one of its list. */
  #number({ level, ordered }: { level: number; ordered: boolean }): number {
    for (let i = this.#blocks.length - 1; i >= 0; i--) {
      const block = this.#blocks[i]!
      if (block.kind === 'more') continue
      if (block.kind !== 'item' || block.level < level) return 1
      if (block.level === level) return block.ordered === ordered ? block.number + 1 : 1
    }
    return 1
  }
}

/** Blocks as a document: a blank line between them, none between the items of a list. */
function join(list: readonly Block[]): string {
  let text = ''
  let before: Block | null = null
  /** Column at which the words of each level begin. */
  const columns: number[] = []
  for (const block of list) {
    const tight = before?.kind === 'item' && block.kind === 'item'
    if (before) text += tight ? '\n' : '\n\n'
    if (block.kind === 'heading') text += `${'#'.repeat(block.depth)} ${block.text}`
    else if (block.kind === 'item') {
      const indent = block.level > 1 ? (columns[Math.min(block.level - 2, columns.length - 1)] ?? 0) : 0
      const marker = block.ordered ? `${block.number}. ` : '- '
      columns.length = Math.min(columns.length, block.level - 1)
      columns.push(indent + marker.length)
      text += `${' '.repeat(indent)}${marker}${indented(block.text, indent + marker.length)}`
    } else if (block.kind === 'more') {
      const indent = columns[Math.min(block.level, columns.length) - 1] ?? 0
      text += `${' '.repeat(indent)}${indented(block.text, indent)}`
    } else {
      const prefix = '> '.repeat(Math.min(block.quote, 10))
      text += block.text
        .split('\n')
        .map(line => prefix + line)
        .join('\n')
    }
    if (block.kind !== 'item' && block.kind !== 'more') columns.length = 0
    before = block
  }
  return text
}

const indented = (text: string, by: number): string => text.replaceAll('\n', `\n${' '.repeat(by)}`)
