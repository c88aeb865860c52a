import { type Laid, type LaidParagraph, layoutOf, type Run, type Syntax } from '@marginalia/prose'
import type { Remark, Report, Span } from '@marginalia/report'
import { strToU8, zipSync } from 'fflate'
import { type Commented, type CommentOptions, commentDocx } from './comment.ts'
import type { DocxDocument } from './document.ts'
import { wordUri } from './namespaces.ts'
import {
  contentTypes,
  fixedWidth,
  indent,
  numbering,
  office,
  relationship,
  relationships,
  stylesXml,
  xmlHead,
} from './new-parts.ts'
import { type Amount, commentsOf } from './notes.ts'
import { readDocx } from './read.ts'
import { xmlTextOf } from './xml-text.ts'

/** A text as a Word document, and the way from the one to the other. */
export interface WrittenDocx {
  readonly bytes: Uint8Array
  /** The document as it reads. */
  readonly document: DocxDocument
  /** A span of the source as a span of the document's Markdown; empty where it holds no words. */
  locate(span: Span): Span
}

/**
 * A new Word document with the words of a text: headings, paragraphs, lists, tables, quotes, bold,
 * italics and links as Word has them. Comments and front matter stay behind. No clock is read: the
 * same text gives the same bytes.
 */
export function writeDocx(source: string, syntax: Syntax = 'markdown'): WrittenDocx {
  const writer = new Writer()
  for (const block of layoutOf(source, syntax)) writer.block(block)
  const bytes = writer.packed()
  const document = readDocx(bytes)
  const places = placesIn(document, writer.written)
  return { bytes, document, locate: span => locateIn(places, span, document.markdown.length) }
}

/** A new Word document with a text that was reviewed, and the notes of its review as comments beside the words. */
export function writeCommented(
  source: string,
  syntax: Syntax,
  report: Report,
  options: CommentOptions,
  show: Amount = 'all',
): Commented {
  const { document, locate } = writeDocx(source, syntax)
  const placed = <Place extends Remark>(remark: Place): Place => ({
    ...remark,
    span: locate(remark.span),
    data: Object.fromEntries(
      Object.entries(remark.data).map(([key, value]) => [
        key,
        typeof value === 'number' ? value : locate(value),
      ]),
    ),
  })
  const findings = report.findings.map(finding => ({ ...placed(finding), also: finding.also.map(placed) }))
  return commentDocx(document, commentsOf({ ...report, findings }, document, show), options)
}

/** Where characters of the source stand in the document's Markdown, in the order of both. */
interface Places {
  readonly source: readonly number[]
  readonly markdown: readonly number[]
}

/** What is read back comes in the order it was written in, piece by piece. */
function placesIn(document: DocxDocument, written: readonly (readonly number[])[]): Places {
  const pieces = document.source.stories.main.paragraphs.flatMap(paragraph => paragraph.pieces)
  const origin = new Map(pieces.map((piece, i) => [piece, written[i] ?? []]))
  const source: number[] = []
  const markdown: number[] = []
  for (const { piece, start, length, offset } of document.anchors.stretches) {
    const at = origin.get(piece) ?? []
    for (let i = 0; i < length; i++) {
      source.push(at[offset + i] ?? source.at(-1) ?? 0)
      markdown.push(start + i)
    }
  }
  return { source, markdown }
}

function locateIn({ source, markdown }: Places, [from, to]: Span, length: number): Span {
  const first = firstAt(source, from)
  const last = firstAt(source, to) - 1
  const start = markdown[first] ?? length
  return last < first ? [start, start] : [start, markdown[last]! + 1]
}

/** Index of the first of the rising numbers that is at least `value`. */
function firstAt(numbers: readonly number[], value: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (numbers[middle]! < value) low = middle + 1
    else high = middle
  }
  return low
}

class Writer {
  /** Source offsets of each child of a run that shows text, in order. */
  readonly written: (readonly number[])[] = []
  private readonly body: string[] = []
  private readonly links = new Map<string, string>()
  private readonly lists = new Map<
    number,
    { readonly id: number; readonly ordered: boolean; readonly start: number }
  >()

  block(block: Laid): void {
    if (block.kind === 'rule') {
      const line = '<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="BFBFBF"/></w:pBdr>'
      this.body.push(`<w:p><w:pPr>${line}</w:pPr></w:p>`)
    } else if (block.kind === 'table') this.table(block.rows)
    else this.body.push(`<w:p>${this.properties(block)}${this.runs(block.runs)}</w:p>`)
  }

  packed(): Uint8Array {
    const page =
      '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/>' +
      '<w:pgMar w:top="1418" w:right="1418" w:bottom="1418" w:left="1418" w:header="709" w:footer="709" w:gutter="0"/></w:sectPr>'
    // A document without a paragraph has no place for a comment on the whole of it.
    const end = this.body.length === 0 ? '<w:p/>' : ''
    const parts = {
      '[Content_Types].xml': contentTypes,
      '_rels/.rels': relationships(relationship('rId1', 'officeDocument', 'word/document.xml')),
      'word/document.xml':
        `${xmlHead}<w:document xmlns:w="${wordUri}" xmlns:r="${office}"><w:body>` +
        `${this.body.join('')}${end}${page}</w:body></w:document>`,
      'word/_rels/document.xml.rels': relationships(
        relationship('rId1', 'styles', 'styles.xml') +
          relationship('rId2', 'numbering', 'numbering.xml') +
          [...this.links].map(([to, id]) => relationship(id, 'hyperlink', xmlTextOf(to), true)).join(''),
      ),
      'word/styles.xml': stylesXml,
      'word/numbering.xml': numbering([...this.lists.values()]),
    }
    const bytes = Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]))
    return zipSync(bytes, { mtime: new Date(2020, 0, 1), level: 6 })
  }

  private properties({ heading, code, quote, item }: LaidParagraph): string {
    const style =
      heading > 0 ? `Heading${heading}` : code ? 'Code' : quote > 0 ? 'Quote' : item ? 'ListParagraph' : null
    const level = item ? Math.min(item.depth, 8) : 0
    const left = (item ? indent * (level + 1) : 0) + quote * indent
    let list = ''
    if (item?.opens) {
      const known = this.lists.get(item.list) ?? { ...item, id: this.lists.size + 1 }
      this.lists.set(item.list, known)
      list = `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${known.id}"/></w:numPr>`
    }
    const hanging = item?.opens ? ` w:hanging="${indent}"` : ''
    const ind = left > 0 ? `<w:ind w:left="${left}"${hanging}/>` : ''
    const inner = `${style ? `<w:pStyle w:val="${style}"/>` : ''}${list}${ind}`
    return inner === '' ? '' : `<w:pPr>${inner}</w:pPr>`
  }

  private runs(runs: readonly Run[], bold = false): string {
    return runs
      .map(run => {
        const address = run.link === null ? null : safeAddress(run.link)
        if (address === null) return this.run(run, bold, false)
        const id = this.links.get(address) ?? `rIdLink${this.links.size + 1}`
        this.links.set(address, id)
        return `<w:hyperlink r:id="${id}">${this.run(run, bold, true)}</w:hyperlink>`
      })
      .join('')
  }

  private run(run: Run, head: boolean, linked: boolean): string {
    const properties =
      (linked ? '<w:rStyle w:val="Hyperlink"/>' : '') +
      (run.code ? fixedWidth : '') +
      (run.bold || head ? '<w:b/>' : '') +
      (run.italic ? '<w:i/>' : '') +
      (run.struck ? '<w:strike/>' : '') +
      (run.raised ? '<w:vertAlign w:val="superscript"/>' : '')
    const children: string[] = []
    let words = ''
    let at: number[] = []
    const flush = (): void => {
      if (words === '') return
      children.push(`<w:t xml:space="preserve">${xmlTextOf(words)}</w:t>`)
      this.written.push(at)
      words = ''
      at = []
    }
    let unit = 0
    for (const given of run.text) {
      // A tab would jump to wherever Word's next stop is.
      const character = given === '\t' ? ' ' : given
      const place = run.at[unit]!
      unit += character.length
      if (character === '\n') {
        flush()
        children.push('<w:br/>')
        this.written.push([place])
      } else if (legal.test(character)) {
        words += character
        for (let i = 0; i < character.length; i++) at.push(run.at[unit - character.length + i]!)
      }
    }
    flush()
    if (children.length === 0) return ''
    return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${children.join('')}</w:r>`
  }

  /** Word wants a paragraph after a table, and a reader some air. */
  private table(rows: readonly (readonly (readonly Run[])[])[]): void {
    const columns = Math.max(1, ...rows.map(row => row.length))
    const width = Math.floor(9070 / columns)
    const cells = (row: readonly (readonly Run[])[], head: boolean): string =>
      Array.from({ length: columns }, (_, i) => {
        const inner = this.runs(row[i] ?? [], head)
        return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:spacing w:after="40"/></w:pPr>${inner}</w:p></w:tc>`
      }).join('')
    const written = rows.map((row, i) => `<w:tr>${cells(row, i === 0)}</w:tr>`)
    this.body.push(
      '<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="0" w:type="auto"/></w:tblPr>' +
        `<w:tblGrid>${`<w:gridCol w:w="${width}"/>`.repeat(columns)}</w:tblGrid>${written.join('')}</w:tbl>` +
        '<w:p><w:pPr><w:spacing w:after="60" w:line="120" w:lineRule="auto"/></w:pPr></w:p>',
    )
  }
}

/** What XML can hold, less control characters. */
const legal = /^[\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]$/u

/** Only addresses a reader can follow without harm become links. */
function safeAddress(address: string): string | null {
  if (!/^(?:https?:\/\/|mailto:)/i.test(address) || address.length > 2_000) return null
  return address
    .replace(/[\ud800-\udfff]/gu, '')
    .replace(/[^\w\-.~:/?#@!$&'()*+,;=%[\]]/gu, character => encodeURIComponent(character))
}
