import type { Field } from './fields.ts'
import type { Tag } from './xml-events.ts'

/** Where a paragraph stands. Only paragraphs of the main text and of table cells can hold a comment. */
export type WordPlace = 'body' | 'table' | 'text box' | 'footnote' | 'endnote'

/** A container of blocks: the body, one cell, one text box, one note. */
export interface Container {
  readonly place: WordPlace
  readonly blocks: WordBlock[]
  /** Of a text box, and of the cells in it: the paragraph it hangs on. */
  readonly host: Paragraph | null
  /** Of a note, and of the cells in it: its identifier. */
  readonly note: string | null
  /** Of a cell: grid columns it takes. */
  columns: number
}

export interface Table {
  readonly kind: 'table'
  readonly rows: Container[][]
}

export type WordBlock = Paragraph | Table

export interface Paragraph {
  readonly kind: 'paragraph'
  /** From 0, in the order of the XML of its part. */
  readonly index: number
  readonly tag: Tag
  readonly container: Container
  /** Where its content may begin: after the properties. */
  contentStart: number
  style: string | null
  outline: number | null
  list: { id: string | null; level: number | null }
  /** The paragraph mark is a tracked deletion: accepted, the text runs on into the next paragraph. */
  markDeleted: boolean
  runs: number
  readonly pieces: WordPiece[]
  readonly boxes: WordBlock[]
}

export interface WordRun {
  /** From 0 within its paragraph. */
  readonly index: number
  readonly tag: Tag
  /** The run's properties as written, [start, end) in the XML; copied when the run is split. */
  properties: readonly [number, number] | null
  style: string | null
  bold: boolean | null
  hidden: boolean | null
  /** Start of the first child that is no property, end of the last one. */
  first: number
  last: number
}

/** A child of a run that shows text, or marks a note. The unit of the text model. */
export interface WordPiece {
  readonly paragraph: Paragraph
  readonly run: WordRun
  /** The child, [start, end) in the XML. */
  readonly start: number
  readonly end: number
  /** The text as shown: of `w:t` its characters, of a tab or break one character. */
  readonly text: string
  /** Of a `w:t`: its opening tag and its content, so that it can be cut. Null for atoms. */
  readonly element: Tag | null
  readonly fields: readonly Field[]
  readonly bold: boolean
  /** Address of a hyperlink around it. */
  readonly link: string | null
  /** A note's reference or an equation: shown by a mark of its own, without text. */
  readonly mark: WordMark | null
}

export type WordMark =
  | { readonly kind: 'footnote' | 'endnote'; readonly id: string }
  | { readonly kind: 'equation' }

/** One scanned part. */
export interface WordStory {
  readonly xml: string
  readonly part: string
  /** Local name and namespace of the root element. */
  readonly root: string
  readonly uri: string
  readonly body: Container
  /** Of a notes part: every note by its identifier. */
  readonly notes: ReadonlyMap<string, Container>
  readonly paragraphs: readonly Paragraph[]
  /** Identifiers of comments that the part refers to. */
  readonly commentIds: ReadonlySet<number>
  /** Tags inside which no marker may stand: content controls for plain text, simple fields, alternatives. */
  readonly closed: ReadonlySet<Tag>
  readonly seen: ReadonlySet<Seen>
}

/** What a part holds that is not read, or read in a stated way. */
export type Seen =
  | 'tracked-changes'
  | 'picture'
  | 'embedded-document'
  | 'placeholder'
  | 'generated-text'
  | 'unfinished-field'
  | 'text-box'

export const container = (
  place: WordPlace,
  host: Paragraph | null = null,
  note: string | null = null,
  blocks: Container['blocks'] = [],
): Container => ({ place, host, note, blocks, columns: 1 })

export const newRun = (tag: Tag, paragraph: Paragraph): WordRun => ({
  index: paragraph.runs++,
  tag,
  properties: null,
  style: null,
  bold: null,
  hidden: null,
  first: Number.POSITIVE_INFINITY,
  last: -1,
})

export const newParagraph = (tag: Tag, outer: Container, index: number): Paragraph => ({
  kind: 'paragraph',
  index,
  tag,
  container: outer,
  contentStart: tag.openEnd,
  style: null,
  outline: null,
  list: { id: null, level: null },
  markDeleted: false,
  runs: 0,
  pieces: [],
  boxes: [],
})
