import { inlineLinesOf, type Line, singleLine, type WordInline, wordInlineOf } from './inline.ts'
import { writeLine } from './line-writer.ts'
import { MarkdownWriter, type Stretch } from './markdown-writer.ts'
import type { ListLevel, Numbering } from './numbering.ts'
import { rangeAt } from './sorted-ranges.ts'
import type { Styles } from './styles.ts'
import type { Container, Paragraph, Table, WordBlock, WordMark, WordPiece, WordStory } from './word-model.ts'

export interface Stories {
  readonly main: WordStory
  readonly footnote: WordStory | null
  readonly endnote: WordStory | null
}

/** A paragraph with words, as a reader would count them. */
export interface Shown {
  /** Several where a paragraph mark is deleted. */
  readonly paragraphs: readonly Paragraph[]
  readonly heading: number | null
}

export interface Written {
  readonly markdown: string
  readonly stretches: readonly Stretch[]
  /** In the order of the Markdown. */
  readonly shown: readonly Shown[]
  /** Something was left out because Word writes it: a table of contents, an index, a bibliography. */
  readonly generated: boolean
}

/** Write the stories of a document as one Markdown text: body with tables and text boxes in place, then notes. */
export function writeMarkdown(stories: Stories, styles: Styles, numbering: Numbering): Written {
  return new Emitter(stories, styles, numbering).written()
}

interface OpenItem {
  readonly level: number
  readonly indent: number
  readonly width: number
  readonly kind: ListLevel['kind']
}

class Emitter {
  private readonly writer = new MarkdownWriter()
  private readonly shown: Shown[] = []
  private readonly labels = new Map<string, string>()
  private readonly labelled = { footnote: 0, endnote: 0 }
  private readonly notes: { readonly label: string; readonly container: Container }[] = []
  /** Items the place is in, outermost first. */
  private items: OpenItem[] = []
  private readonly counters = new Map<string, number[]>()
  private generated = false
  private readonly stories: Stories
  private readonly styles: Styles
  private readonly numbering: Numbering

  constructor(stories: Stories, styles: Styles, numbering: Numbering) {
    this.stories = stories
    this.styles = styles
    this.numbering = numbering
  }

  written(): Written {
    this.blocks(this.stories.main.body.blocks)
    this.items = []
    for (const { label, container } of this.notes) this.note(label, container)
    if (this.writer.length > 0) this.writer.markup('\n')
    const { writer, shown, generated } = this
    return { markdown: writer.toString(), stretches: writer.stretches, shown, generated }
  }

  private blocks(blocks: readonly WordBlock[]): void {
    for (const block of joined(blocks)) {
      if (block.kind === 'table') this.table(block)
      else {
        this.paragraph(block.paragraphs)
        for (const paragraph of block.paragraphs) this.blocks(paragraph.boxes)
      }
    }
  }

  private paragraph(paragraphs: readonly Paragraph[]): void {
    // A joined paragraph has the properties of the mark that is left: the last one's.
    const { style, outline, list } = paragraphs.at(-1)!
    const heading = this.styles.heading(style, outline)
    const byStyle = this.styles.list(style)
    const item =
      heading === null ? this.numbering.level(list.id ?? byStyle.id, list.level ?? byStyle.level) : null
    const number = item ? this.count(item) : 0
    const inline = this.inline(paragraphs)
    if (heading !== null) {
      const line = singleLine(inline)
      if (line === null) return
      this.separate('\n\n')
      this.items = []
      this.writer.markup(`${'#'.repeat(Math.min(heading, 6))} `)
      this.line(line, 'heading')
    } else {
      const lines = inlineLinesOf(inline)
      if (lines.every(line => line === null)) return
      if (item) this.lines(inline, lines, this.openItem(item, number))
      else {
        this.separate('\n\n')
        this.items = []
        this.lines(inline, lines, 0)
      }
    }
    this.shown.push({ paragraphs, heading })
  }

  /** Begin a list item; gives the width to indent its further lines by. */
  private openItem(item: ListLevel, number: number): number {
    const marker = item.kind === 'bullet' ? '- ' : `${number}. `
    const after = this.items.length > 0
    let sibling: OpenItem | undefined
    while (this.items.length > 0 && this.items.at(-1)!.level >= item.level) {
      const closed = this.items.pop()!
      sibling = closed.level === item.level ? closed : undefined
    }
    const parent = this.items.at(-1)
    const indent = sibling?.indent ?? (parent ? parent.indent + parent.width : 0)
    // A list that begins with another number than 1 could not interrupt the text before it.
    const begins = sibling ? sibling.kind === item.kind : item.kind === 'bullet' || number === 1
    this.separate(after && begins ? '\n' : '\n\n')
    this.items.push({ level: item.level, indent, width: marker.length, kind: item.kind })
    this.writer.markup(' '.repeat(indent) + marker)
    return indent + marker.length
  }

  private count({ key, level, start }: ListLevel): number {
    const counters = this.counters.get(key) ?? []
    this.counters.set(key, counters)
    counters.length = Math.min(counters.length, level + 1)
    const number = (counters[level] ?? start - 1) + 1
    counters[level] = number
    return number >= 0 && number <= 999_999_999 ? number : 1
  }

  private lines(inline: WordInline, lines: readonly (Line | null)[], indent: number): void {
    let first = true
    let gap = false
    let at = 0
    for (const line of lines) {
      if (line !== null) {
        if (!first) this.newLine(inline, gap ? null : at - 1, indent)
        this.line(line, 'text')
        first = false
      }
      gap = line === null
      at = inline.text.indexOf('\n', at) + 1
    }
  }

  /** A break of the writer's is a hard break; two in a row part paragraphs. `at` is the break's offset. */
  private newLine(inline: WordInline, at: number | null, indent: number): void {
    const origin = at === null ? undefined : rangeAt(inline.origins, at)
    if (origin) {
      this.writer.markup('  ')
      this.writer.text('\n', origin.piece, origin.offset + at! - origin.start)
    } else this.writer.markup('\n\n')
    this.writer.markup(' '.repeat(indent))
  }

  private line(line: Line, kind: 'text' | 'heading' | 'cell'): void {
    writeLine(this.writer, line, { kind, mark: mark => this.mark(mark) })
  }

  private mark(mark: WordMark): string {
    if (mark.kind === 'equation') return '[equation]'
    const key = `${mark.kind} ${mark.id}`
    let label = this.labels.get(key)
    if (label === undefined) {
      const container = this.stories[mark.kind]?.notes.get(mark.id)
      const hasWords =
        container && paragraphsIn(container.blocks).some(p => p.pieces.some(x => /\S/.test(x.text)))
      label = hasWords ? `[^${mark.kind === 'endnote' ? 'e' : ''}${++this.labelled[mark.kind]}]` : ''
      this.labels.set(key, label)
      if (hasWords) this.notes.push({ label, container })
    }
    return label
  }

  /** A note is shown as plain paragraphs, further ones indented. */
  private note(label: string, container: Container): void {
    let first = true
    for (const paragraph of paragraphsIn(container.blocks)) {
      const inline = this.inline([paragraph])
      const lines = inlineLinesOf({ ...inline, marks: [] })
      if (lines.every(line => line === null)) continue
      this.separate('\n\n')
      this.writer.markup(first ? `${label}: ` : '    ')
      this.lines(inline, lines, 4)
      this.shown.push({ paragraphs: [paragraph], heading: null })
      first = false
    }
  }

  private table(table: Table): void {
    const rows = table.rows.map(row => row.map(cell => this.cell(cell)))
    const simple = rows.every(row => row.every(cell => cell !== null))
    const width = Math.max(0, ...table.rows.map(row => row.reduce((sum, cell) => sum + cell.columns, 0)))
    if (!simple || width < 2 || width > mostColumns) {
      for (const row of table.rows) for (const cell of row) this.blocks(cell.blocks)
      return
    }
    const filled = table.rows.filter((_, i) => rows[i]!.some(cell => cell!.line !== null))
    if (filled.length === 0) return
    this.separate('\n\n')
    this.items = []
    for (const [i, row] of filled.entries()) {
      if (i > 0) this.writer.markup('\n')
      this.row(row, width)
      if (i === 0) this.writer.markup(`\n|${' --- |'.repeat(width)}`)
    }
  }

  private row(row: readonly Container[], width: number): void {
    let column = 0
    this.writer.markup('|')
    for (const container of row) {
      const { line, paragraphs } = this.cell(container)!
      this.writer.markup(' ')
      if (line) {
        this.line(line, 'cell')
        this.shown.push({ paragraphs, heading: null })
      }
      this.writer.markup(' |')
      this.writer.markup('  |'.repeat(container.columns - 1))
      column += container.columns
    }
    this.writer.markup('  |'.repeat(width - column))
  }

  /** The one line of a cell, or null when it holds more than a row of Markdown can. */
  private cell(container: Container): { line: Line | null; paragraphs: readonly Paragraph[] } | null {
    let found: { line: Line | null; paragraphs: readonly Paragraph[] } = { line: null, paragraphs: [] }
    for (const block of joined(container.blocks)) {
      if (block.kind === 'table') return null
      const { paragraphs } = block
      if (paragraphs.some(paragraph => paragraph.boxes.length > 0)) return null
      const line = singleLine(this.inline(paragraphs))
      if (line === null) continue
      const { style, outline, list } = paragraphs.at(-1)!
      const listed = this.numbering.level(list.id ?? this.styles.list(style).id, 0) !== null
      if (found.line || listed || this.styles.heading(style, outline) !== null) return null
      found = { line, paragraphs }
    }
    return found
  }

  private inline(paragraphs: readonly Paragraph[]): WordInline {
    return wordInlineOf(paragraphs, piece => {
      const generated = isGenerated(piece)
      this.generated ||= generated
      return !generated
    })
  }

  private separate(between: string): void {
    if (this.writer.length > 0) this.writer.markup(between)
  }
}

/** As in Word; a table that claims more is not padded out. */
const mostColumns = 63

const isGenerated = (piece: WordPiece): boolean => piece.fields.some(field => field.kind === 'list')

interface Joined {
  readonly kind: 'paragraphs'
  readonly paragraphs: readonly Paragraph[]
}

/** A paragraph whose mark is deleted runs on into the next one of the same container. */
function joined(blocks: readonly WordBlock[]): (Joined | Table)[] {
  const found: (Joined | Table)[] = []
  let open: Paragraph[] = []
  for (const [i, block] of blocks.entries()) {
    if (block.kind === 'table') {
      found.push(block)
      continue
    }
    open.push(block)
    if (block.markDeleted && blocks[i + 1]?.kind === 'paragraph') continue
    found.push({ kind: 'paragraphs', paragraphs: open })
    open = []
  }
  return found
}

/** Every paragraph of some blocks, tables included. */
function paragraphsIn(blocks: readonly WordBlock[]): Paragraph[] {
  return blocks.flatMap(block =>
    block.kind === 'paragraph' ? [block] : block.rows.flat().flatMap(cell => paragraphsIn(cell.blocks)),
  )
}
