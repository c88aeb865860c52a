import { DocxError } from './error.ts'
import { OpenFields } from './fields.ts'
import type { Limits } from './limits.ts'
import { compatibility, isOn, isWord, relationshipId, wordAttribute } from './namespaces.ts'
import type { Relationship } from './parts.ts'
import type { Styles } from './styles.ts'
import { symbolOf } from './symbols.ts'
import type { Container, Mark, Paragraph, Place, Run, Seen, Story, Table } from './word-model.ts'
import { type Attribute, type Handlers, readXml, type Tag } from './xml-events.ts'

/** Children of a run that show one character. */
const atoms: Readonly<Record<string, string>> = {
  tab: '\t',
  ptab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '\u2011',
  softHyphen: '\u00ad',
}

/** Properties of content controls whose content is no rich text: Word may write it anew. */
const plainControl = /^(text|dataBinding|date|dropDownList|comboBox|picture|checkbox|showingPlcHdr)$/

export interface Source {
  readonly xml: string
  readonly part: string
  readonly relationships: readonly Relationship[]
}

/**
 * Read a story part (main text, notes, header) into the text model, in the accepted view: tracked
 * deletions are left out, insertions are in. Throws DocxError.
 */
export function scan(source: Source, styles: Styles, limits: Limits): Story {
  const scanner = new Scanner(source, styles)
  readXml(source.xml, source.part, limits, scanner)
  return scanner.story()
}

class Scanner implements Handlers {
  private root = ''
  private uri = ''
  private readonly body = container('body')
  private readonly notes = new Map<string, Container>()
  private readonly all: Paragraph[] = []
  private readonly commentIds = new Set<number>()
  private readonly closed = new Set<Tag>()
  private readonly seen = new Set<Seen>()
  private readonly addresses: ReadonlyMap<string, string>

  // What is open at the place read.
  private readonly containers: Container[] = [this.body]
  private readonly tables: Table[] = []
  private readonly paragraphs: Paragraph[] = []
  private readonly runs: Run[] = []
  private readonly links: (string | null)[] = []
  private fields = new OpenFields()
  private readonly outerFields: OpenFields[] = []
  /** Depth inside a subtree that is not read. */
  private ignored = 0
  /** Depth of content controls whose content is not read. */
  private hiddenControls = 0
  private characters: string | null = null
  private attributes: readonly Attribute[] = []

  /** Controls whose content is not the writer's text, and why. */
  private readonly unread = new Map<Tag, Seen>()
  /** Alternatives of which one was read, and the text of those that stand inside a run. */
  private readonly chosen = new Set<Tag>()
  private readonly alternativeText = new Map<Tag, string>()
  private readonly source: Source
  private readonly styles: Styles

  constructor(source: Source, styles: Styles) {
    this.source = source
    this.styles = styles
    this.addresses = new Map(
      source.relationships.filter(r => r.external && r.type === 'hyperlink').map(r => [r.id, r.target]),
    )
  }

  story(): Story {
    if (this.fields.unfinished) this.seen.add('unfinished-field')
    const { root, uri, body, notes, all: paragraphs, commentIds, closed, seen } = this
    const { xml, part } = this.source
    return { xml, part, root, uri, body, notes, paragraphs, commentIds, closed, seen }
  }

  open(tag: Tag, attributes: readonly Attribute[]): void {
    if (isWord(tag) && tag.local.startsWith('comment')) {
      const id = Number(wordAttribute(attributes, 'id'))
      if (Number.isInteger(id)) this.commentIds.add(id)
    }
    if (this.ignored > 0 || this.skips(tag)) {
      this.ignored++
      return
    }
    if (tag.parent === null) {
      if (!isWord(tag)) throw new DocxError('not-docx', `${this.source.part} is not a Word document`)
      this.root = tag.local
      this.uri = tag.uri
    }
    const run = this.runs.at(-1)
    const child = run !== undefined && tag.parent === run.tag && tag.local !== 'rPr'
    if (child) {
      run.first = Math.min(run.first, tag.start)
      this.attributes = attributes
    }
    if (tag.uri === compatibility && tag.local === 'AlternateContent') this.closed.add(tag)
    else if (tag.local === 'symEx') this.emoji(tag, attributes)
    if (isWord(tag.parent, 'sdtPr')) this.controlProperty(tag, attributes)
    if (!isWord(tag)) return
    if (run && isWord(tag.parent, 'rPr') && tag.parent.parent === run.tag) runProperty(tag, attributes, run)
    else if (child && tag.local === 'fldChar') {
      const paragraph = this.paragraphs.at(-1)
      if (paragraph) this.fields.character(wordAttribute(attributes, 'fldCharType'), run, paragraph)
    } else this.openWord(tag, attributes)
  }

  text(text: string): void {
    if (this.ignored === 0 && this.characters !== null) this.characters += text
  }

  close(tag: Tag): void {
    if (this.ignored > 0) {
      this.ignored--
      return
    }
    const run = this.runs.at(-1)
    if (run && tag.parent === run.tag && !isWord(tag, 'rPr')) {
      run.last = tag.end
      this.closeChild(tag)
    } else if (isWord(tag, 't')) this.closeInnerText(tag)
    else if (tag.local === 'oMath' && tag.uri.endsWith('/math')) this.equation(tag)
    else if (isWord(tag)) this.closeWord(tag)
  }

  /** True for subtrees that are not shown in the accepted view; of alternatives the first is read. */
  private skips(tag: Tag): boolean {
    if (tag.uri === compatibility && /^(Choice|Fallback)$/.test(tag.local) && tag.parent) {
      if (this.chosen.has(tag.parent)) return true
      this.chosen.add(tag.parent)
    }
    if (!isWord(tag)) return false
    if (/^(ins|del|moveFrom|moveTo)$/.test(tag.local)) this.seen.add('tracked-changes')
    const deleted = tag.local === 'del' || tag.local === 'moveFrom'
    if (deleted && isWord(tag.parent, 'rPr') && isWord(tag.parent.parent, 'pPr')) {
      const paragraph = this.paragraphs.at(-1)
      if (paragraph) paragraph.markDeleted = true
    }
    return deleted || tag.local === 'rt' || tag.local.endsWith('PrChange')
  }

  private openWord(tag: Tag, attributes: readonly Attribute[]): void {
    const paragraph = this.paragraphs.at(-1)
    const outer = this.containers.at(-1)!
    switch (tag.local) {
      case 'p':
        this.openParagraph(tag, outer)
        break
      case 'r':
        if (paragraph) this.runs.push(newRun(tag, paragraph))
        break
      case 't':
      case 'instrText':
        this.characters = ''
        break
      case 'tbl': {
        const table: Table = { kind: 'table', rows: [] }
        this.tables.push(table)
        outer.blocks.push(table)
        break
      }
      case 'tr':
        this.tables.at(-1)?.rows.push([])
        break
      case 'tc': {
        const cell = container(outer.place === 'body' ? 'table' : outer.place, outer.host, outer.note)
        this.containers.push(cell)
        this.tables.at(-1)?.rows.at(-1)?.push(cell)
        break
      }
      case 'gridSpan':
        if (isWord(tag.parent, 'tcPr'))
          outer.columns = Math.max(1, Math.min(64, Number(wordAttribute(attributes, 'val')) || 1))
        break
      case 'txbxContent':
        this.seen.add('text-box')
        this.containers.push(container('text box', paragraph ?? null, outer.note, paragraph?.boxes))
        this.outerFields.push(this.fields)
        this.fields = new OpenFields()
        break
      case 'footnote':
      case 'endnote': {
        const id = wordAttribute(attributes, 'id') ?? ''
        const note = container(tag.local, null, id)
        this.containers.push(note)
        this.notes.set(id, note)
        break
      }
      case 'hyperlink':
        this.links.push(this.addresses.get(relationshipId(attributes) ?? '') ?? null)
        break
      case 'fldSimple':
        this.closed.add(tag)
        break
      case 'ruby':
        // The runs inside may not be parted from their reading: the outer run is one piece.
        if (tag.parent) this.closed.add(tag.parent)
        break
      case 'sdtContent':
        if (this.unread.has(tag.parent!)) {
          this.hiddenControls++
          this.seen.add(this.unread.get(tag.parent!)!)
        }
        break
      case 'docPartGallery': {
        const made = /^(table of contents|bibliographies)$/i.test(wordAttribute(attributes, 'val') ?? '')
        const control = tag.parent?.parent?.parent
        if (made && isWord(tag.parent, 'docPartObj') && control) this.unread.set(control, 'generated-text')
        break
      }
      case 'altChunk':
        this.seen.add('embedded-document')
        break
      default:
        if (paragraph && isPropertyOf(tag, paragraph.tag)) paragraphProperty(tag, attributes, paragraph)
    }
  }

  private closeWord(tag: Tag): void {
    const run = this.runs.at(-1)
    const paragraph = this.paragraphs.at(-1)
    switch (tag.local) {
      case 'rPr':
        if (run && tag.parent === run.tag) run.properties = [tag.start, tag.end]
        break
      case 'r':
        if (tag === run?.tag) this.runs.pop()
        break
      case 'pPr':
        if (paragraph && tag.parent === paragraph.tag) paragraph.contentStart = tag.end
        break
      case 'p':
        this.paragraphs.pop()
        break
      case 'tbl':
        this.tables.pop()
        break
      case 'tc':
      case 'footnote':
      case 'endnote':
        this.containers.pop()
        break
      case 'txbxContent':
        this.containers.pop()
        this.fields = this.outerFields.pop()!
        break
      case 'hyperlink':
        this.links.pop()
        break
      case 'sdtContent':
        if (this.unread.has(tag.parent!)) this.hiddenControls--
    }
  }

  private openParagraph(tag: Tag, outer: Container): void {
    const paragraph: Paragraph = {
      kind: 'paragraph',
      index: this.all.length,
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
    }
    this.all.push(paragraph)
    this.paragraphs.push(paragraph)
    outer.blocks.push(paragraph)
  }

  private controlProperty(tag: Tag, attributes: readonly Attribute[]): void {
    const control = tag.parent?.parent
    if (!control) return
    const locked = tag.local === 'lock' && /content/i.test(wordAttribute(attributes, 'val') ?? '')
    if (locked || plainControl.test(tag.local)) this.closed.add(control)
    if (tag.local === 'showingPlcHdr') this.unread.set(control, 'placeholder')
  }

  private closeChild(tag: Tag): void {
    const { local } = tag
    const text = this.alternativeText.get(tag)
    if (text !== undefined) this.piece(tag, text)
    if (!isWord(tag)) return
    const { attributes } = this
    if (local === 't') {
      this.piece(tag, this.characters ?? '', tag)
      this.characters = null
    } else if (local === 'instrText') {
      this.fields.instruction(this.characters ?? '')
      this.characters = null
    } else if (local === 'br' && /^(page|column)$/.test(wordAttribute(attributes, 'type') ?? '')) return
    else if (Object.hasOwn(atoms, local)) this.piece(tag, atoms[local]!)
    else if (local === 'sym') this.piece(tag, symbolOf(wordAttribute(attributes, 'char')))
    else if (local === 'footnoteReference' || local === 'endnoteReference') {
      const kind = local === 'footnoteReference' ? 'footnote' : 'endnote'
      this.piece(tag, '', null, { kind, id: wordAttribute(attributes, 'id') ?? '' })
    } else if (/^(drawing|pict|object)$/.test(local)) this.seen.add('picture')
  }

  /** Text in an alternative that stands inside a run: the alternative is one piece. */
  private closeInnerText(tag: Tag): void {
    const run = this.runs.at(-1)
    const alternative = run ? childOf(run.tag, tag) : null
    if (alternative?.uri === compatibility) {
      const before = this.alternativeText.get(alternative) ?? ''
      this.alternativeText.set(alternative, before + (this.characters ?? ''))
    }
    this.characters = null
  }

  private emoji(tag: Tag, attributes: readonly Attribute[]): void {
    const run = this.runs.at(-1)
    const alternative = run ? childOf(run.tag, tag) : null
    const code = Number.parseInt(attributes.find(a => a.local === 'char')?.value ?? '', 16)
    const known = code > 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
    if (alternative) this.alternativeText.set(alternative, known ? String.fromCodePoint(code) : '\ufffc')
  }

  /** An equation is no run; one of its own stands for it, so that the Markdown can show where it is. */
  private equation(tag: Tag): void {
    const paragraph = this.paragraphs.at(-1)
    if (!paragraph || this.runs.length > 0) return
    this.runs.push(newRun(tag, paragraph))
    this.piece(tag, '', null, { kind: 'equation' })
    this.runs.pop()
  }

  private piece(tag: Tag, text: string, element: Tag | null = null, mark: Mark | null = null): void {
    const paragraph = this.paragraphs.at(-1)
    const run = this.runs.at(-1)
    if (!paragraph || !run || (text === '' && mark === null) || this.hiddenControls > 0) return
    if (!this.fields.visible) return
    const { styles } = this
    if (run.hidden ?? styles.hidden(run.style) ?? styles.hidden(paragraph.style)) return
    const fields = this.fields.around()
    paragraph.pieces.push({
      paragraph,
      run,
      start: tag.start,
      end: tag.end,
      text,
      element,
      fields,
      bold: run.bold ?? styles.bold(run.style) ?? styles.bold(paragraph.style) ?? false,
      link: this.links.at(-1) ?? fields.findLast(field => field.address !== null)?.address ?? null,
      mark,
    })
  }
}

const container = (
  place: Place,
  host: Paragraph | null = null,
  note: string | null = null,
  blocks: Container['blocks'] = [],
): Container => ({ place, host, note, blocks, columns: 1 })

const newRun = (tag: Tag, paragraph: Paragraph): Run => ({
  index: paragraph.runs++,
  tag,
  properties: null,
  style: null,
  bold: null,
  hidden: null,
  first: Number.POSITIVE_INFINITY,
  last: -1,
})

/** The child of `ancestor` that `tag` stands in, or null. */
function childOf(ancestor: Tag, tag: Tag): Tag | null {
  let at: Tag | null = tag
  while (at && at.parent !== ancestor) at = at.parent
  return at
}

function isPropertyOf(tag: Tag, paragraph: Tag): boolean {
  const properties = isWord(tag.parent, 'numPr') ? tag.parent.parent : tag.parent
  return isWord(properties, 'pPr') && properties.parent === paragraph
}

function paragraphProperty(tag: Tag, attributes: readonly Attribute[], paragraph: Paragraph): void {
  const value = wordAttribute(attributes, 'val')
  if (value === undefined) return
  if (tag.local === 'pStyle') paragraph.style = value
  else if (tag.local === 'outlineLvl') paragraph.outline = Number(value)
  else if (tag.local === 'numId') paragraph.list.id = value
  else if (tag.local === 'ilvl') paragraph.list.level = Number(value)
}

function runProperty(tag: Tag, attributes: readonly Attribute[], run: Run): void {
  if (tag.local === 'b') run.bold = isOn(attributes)
  else if (tag.local === 'vanish') run.hidden = isOn(attributes)
  else if (tag.local === 'rStyle') run.style = wordAttribute(attributes, 'val') ?? null
}
