import { DocxError } from './error.ts'
import type { Paragraph, WordRun } from './word-model.ts'

/** A complex field: `begin` instruction `separate` result `end`. */
export interface Field {
  readonly begin: WordRun
  readonly paragraph: Paragraph
  instruction: string
  /** Past `separate`: what follows is the result, and shown. */
  showing: boolean
  end: WordRun | null
  endParagraph: Paragraph | null
  /** What the instruction asks for, known once the result begins. */
  kind: 'link' | 'list' | 'other'
  /** Address of a link. */
  address: string | null
}

const link = /^\s*HYPERLINK\b(?:\s+"([^"]*)")?/i
/** Tables of contents, indexes and bibliographies: paragraphs that Word or a citation tool writes. */
const list = /^\s*(TOC|TOA|INDEX|BIBLIOGRAPHY|ADDIN\s+(ZOTERO_BIBL|EN\.REFLIST|Mendeley\s+Bibliography))\b/i

const deepest = 100

/** The complex fields open at a place, outermost first. Damaged nesting is tolerated, as Word does. */
export class OpenFields {
  private fields: Field[] = []

  get unfinished(): boolean {
    return this.fields.length > 0
  }

  /** A copy, so that a piece remembers the fields around it. */
  around(): readonly Field[] {
    return this.fields.length > 0 ? [...this.fields] : none
  }

  /** Text is visible unless it belongs to an instruction. */
  get visible(): boolean {
    return this.fields.every(field => field.showing)
  }

  character(type: string | undefined, run: WordRun, paragraph: Paragraph): void {
    const field = this.fields.at(-1)
    if (type === 'begin') {
      if (this.fields.length === deepest)
        throw new DocxError('xml', `fields are nested more than ${deepest} deep`)
      this.fields.push({
        begin: run,
        paragraph,
        instruction: '',
        showing: false,
        end: null,
        endParagraph: null,
        kind: 'other',
        address: null,
      })
    } else if (field && type === 'separate') {
      const found = link.exec(field.instruction)
      field.showing = true
      field.kind = found ? 'link' : list.test(field.instruction) ? 'list' : 'other'
      field.address = found?.[1] ?? null
    } else if (field && type === 'end') {
      this.fields.pop()
      field.end = run
      field.endParagraph = paragraph
    }
  }

  instruction(text: string): void {
    const field = this.fields.at(-1)
    if (field && !field.showing) field.instruction += text
  }
}

const none: readonly Field[] = []

/** True when the field's result lies in one paragraph, so that a comment can go around it. */
export const inOneParagraph = (field: Field): boolean => field.endParagraph === field.paragraph
