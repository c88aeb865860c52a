import { ContentControls } from './content-controls.ts'
import { DocxError } from './error.ts'
import { OpenFields } from './fields.ts'
import type { ArchiveLimits } from './limits.ts'
import { compatibility, isWord, relationshipId, wordAttribute } from './namespaces.ts'
import type { Relationship } from './parts.ts'
import { isPropertyOf, paragraphProperty, runProperty } from './properties.ts'
import type { Styles } from './styles.ts'
import { symbolOf } from './symbols.ts'
import {
  type Container,
  container,
  newParagraph,
  newRun,
  type Paragraph,
  type Seen,
  type Table,
  type WordMark,
  type WordRun,
  type WordStory,
} from './word-model.ts'
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

export interface XmlSource {
  readonly xml: string
  readonly part: string
  readonly relationships: readonly Relationship[]
}

/**
 * Read a story part (main text, notes, header) into the text model, in the accepted view: tracked
 * deletions are left out, insertions are in. Throws DocxError.
 */
export function scan(source: XmlSource, styles: Styles, limits: ArchiveLimits): WordStory {
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
  /** Simple fields, alternatives and ruby: no marker may stand inside. */
  private readonly closed = new Set<Tag>()
  private readonly seen = new Set<Seen>()
  private readonly addresses: ReadonlyMap<string, string>

  // What is open at the place read.
  private readonly containers: Container[] = [this.body]
  private readonly tables: Table[] = []
  private readonly paragraphs: Paragraph[] = []
  private readonly runs: WordRun[] = []
  private readonly links: (string | null)[] = []
  private fields = new OpenFields()
  /** Open properties of runs: whatever they are named, they hold nothing. */
  private readonly properties = new Set<Tag>()
  private readonly outerFields: OpenFields[] = []
  /** Depth inside a subtree that is not read. */
  private ignored = 0
  private characters: string | null = null
  private attributes: readonly Attribute[] = []

  private readonly controls = new ContentControls()
  /** Alternatives of which one was read, and the text of those that stand inside a run. */
  private readonly chosen = new Set<Tag>()
  private readonly alternativeText = new Map<Tag, string>()
  private readonly source: XmlSource
  private readonly styles: Styles

  constructor(source: XmlSource, styles: Styles) {
    this.source = source
    this.styles = styles
    this.addresses = new Map(
      source.relationships.filter(r => r.external && r.type === 'hyperlink').map(r => [r.id, r.target]),
    )
  }

  story(): WordStory {
    if (this.fields.unfinished) this.seen.add('unfinished-field')
    const { root, uri, body, notes, all: paragraphs, commentIds, seen } = this
    const closed = new Set([...this.closed, ...this.controls.plain])
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
      if (!isWord(tag))
        throw new DocxError('not-docx', 'this is not a Word document; open it in Word and save it as .docx')
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
    if (isWord(tag.parent, 'sdtPr')) this.controls.property(tag, attributes)
    if (!isWord(tag)) return
    if (run && isWord(tag.parent, 'rPr') && tag.parent.parent === run.tag) {
      this.properties.add(tag)
      runProperty(tag, attributes, run)
    } else if (child && tag.local === 'fldChar') {
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
    // Whatever was opened is closed, wherever a damaged file has put it.
    if (isWord(tag) && !this.properties.delete(tag)) this.closeWord(tag)
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
      case 'sdtContent': {
        const reason = this.controls.open(tag)
        if (reason) this.seen.add(reason)
        break
      }
      case 'docPartGallery':
        this.controls.gallery(tag, attributes)
        break
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
        this.controls.close(tag)
    }
  }

  private openParagraph(tag: Tag, outer: Container): void {
    const paragraph = newParagraph(tag, outer, this.all.length)
    this.all.push(paragraph)
    this.paragraphs.push(paragraph)
    outer.blocks.push(paragraph)
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

  private piece(tag: Tag, text: string, element: Tag | null = null, mark: WordMark | null = null): void {
    const paragraph = this.paragraphs.at(-1)
    const run = this.runs.at(-1)
    if (!paragraph || !run || (text === '' && mark === null) || this.controls.hidden) return
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

/** The child of `ancestor` that `tag` stands in, or null. */
function childOf(ancestor: Tag, tag: Tag): Tag | null {
  let at: Tag | null = tag
  while (at && at.parent !== ancestor) at = at.parent
  return at
}
