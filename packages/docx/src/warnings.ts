/** Something a reader of the review may want to know about how the file was read. */
export type WarningCode =
  /** Deletions are left out and insertions kept, as if every change were accepted. */
  | 'tracked-changes'
  /** Comments of other people: kept as they are, their text is not reviewed. */
  | 'existing-comments'
  /** Pictures, drawings and embedded objects are not read. */
  | 'pictures'
  /** A whole document embedded as `altChunk` is not read. */
  | 'embedded-document'
  /** The prompt of an unfilled content control is not the writer's text. */
  | 'placeholders'
  /** Tables of contents, indexes and bibliographies are left out. */
  | 'generated-text'
  /** Words in headers and footers are not read. */
  | 'headers-and-footers'
  /** A field has no end: its text may be missing. */
  | 'unfinished-field'
  /** A signature becomes invalid when comments are added. */
  | 'signed'
  /** Editing is restricted by the document's settings. */
  | 'protected'
  /** Macros are ignored, and kept. */
  | 'macros'

export interface Warning {
  readonly code: WarningCode
  readonly message: string
}

const messages: Readonly<Record<WarningCode, string>> = {
  'tracked-changes': 'The document has tracked changes; it is read as if all were accepted.',
  'existing-comments': 'The document has comments already; they stay as they are.',
  pictures: 'Pictures and drawings are not read.',
  'embedded-document': 'A document embedded in this one is not read.',
  placeholders: 'A content control still shows its prompt; the prompt is not read.',
  'generated-text': 'The table of contents, index or bibliography is not read.',
  'headers-and-footers': 'Headers and footers are not read.',
  'unfinished-field': 'A field in the document has no end; some text may be missing.',
  signed: 'The document is signed; adding comments makes the signature invalid.',
  protected: 'The document restricts editing.',
  macros: 'The document has macros; they are ignored.',
}

export const warningOf = (code: WarningCode): Warning => ({ code, message: messages[code] })
