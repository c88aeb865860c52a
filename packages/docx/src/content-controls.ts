import { isWord, wordAttribute } from './namespaces.ts'
import type { Seen } from './word-model.ts'
import type { Attribute, Tag } from './xml-events.ts'

/** Properties of content controls whose content is no rich text: Word may write it anew. */
const plainControl = /^(text|dataBinding|date|dropDownList|comboBox|picture|checkbox|showingPlcHdr)$/

/** The content controls (`w:sdt`) of a part: which take no marker inside, and which are not read. */
export class ContentControls {
  readonly plain = new Set<Tag>()
  private readonly unread = new Map<Tag, Seen>()
  /** Depth of controls whose content is not read, at the place read. */
  private depth = 0

  /** True while the place read is inside a control whose content is not the writer's text. */
  get hidden(): boolean {
    return this.depth > 0
  }

  /** A child of `w:sdtPr`, of any namespace. */
  property(tag: Tag, attributes: readonly Attribute[]): void {
    const control = tag.parent?.parent
    if (!control) return
    const locked = tag.local === 'lock' && /content/i.test(wordAttribute(attributes, 'val') ?? '')
    if (locked || plainControl.test(tag.local)) this.plain.add(control)
    if (tag.local === 'showingPlcHdr') this.unread.set(control, 'placeholder')
  }

  /** The gallery of a building block: tables of contents and bibliographies are Word's, not the writer's. */
  gallery(tag: Tag, attributes: readonly Attribute[]): void {
    const made = /^(table of contents|bibliographies)$/i.test(wordAttribute(attributes, 'val') ?? '')
    const control = tag.parent?.parent?.parent
    if (made && isWord(tag.parent, 'docPartObj') && control) this.unread.set(control, 'generated-text')
  }

  /** `w:sdtContent` opens; gives the reason when it is not read. */
  open(content: Tag): Seen | undefined {
    const reason = content.parent ? this.unread.get(content.parent) : undefined
    if (reason) this.depth++
    return reason
  }

  close(content: Tag): void {
    if (content.parent && this.unread.has(content.parent)) this.depth--
  }
}
