/** What is wrong with a file; stable, for programs. The message is for people. */
export type DocxErrorCode =
  /** Larger than the limit. */
  | 'too-large'
  /** Not a zip archive at all. */
  | 'not-zip'
  /** A legacy .doc, or a .docx encrypted with a password: both are OLE containers. */
  | 'legacy-or-encrypted'
  /** An entry of the archive is encrypted. */
  | 'encrypted'
  /** Truncated, inconsistent or corrupt archive. */
  | 'damaged'
  /** An archive built to exhaust the reader: sizes, ratio, number of entries, overlap. */
  | 'bomb'
  /** A zip feature Word does not use: zip64, several disks, another compression method. */
  | 'unsupported-zip'
  /** An archive that is not a Word document (a spreadsheet, an OpenDocument text …). */
  | 'not-docx'
  /** A part that is not UTF-8. */
  | 'encoding'
  /** A part that is not well-formed XML, or beyond the limits on depth and size. */
  | 'xml'
  /** A document type declaration: never needed, always refused. */
  | 'doctype'
  /** There is nothing a comment could be attached to. */
  | 'no-place'

/** What a writer can do about it, where the file's own faults are none of the writer's business. */
const advice: Partial<Readonly<Record<DocxErrorCode, string>>> = {
  'not-zip': 'this is not a Word document, whatever its name says; open it in Word and save it as .docx',
  'legacy-or-encrypted':
    'this is an old Word file (.doc) or has a password; save it in Word as .docx, without a password',
  encrypted: 'the document has a password; save it in Word without one',
  damaged: 'the file is damaged or unsafe; open it in Word and save it again',
  bomb: 'the file is damaged or unsafe; open it in Word and save it again',
  'unsupported-zip': 'the file is damaged or unsafe; open it in Word and save it again',
  encoding: 'the file is damaged or unsafe; open it in Word and save it again',
  xml: 'the file is damaged or unsafe; open it in Word and save it again',
  doctype: 'the file is damaged or unsafe; open it in Word and save it again',
}

/** A file that cannot be read or commented. `message` is one line for its writer. */
export class DocxError extends Error {
  readonly code: DocxErrorCode
  /** One line for programmers: what is wrong and, where it helps, where. */
  readonly detail: string

  constructor(code: DocxErrorCode, detail: string) {
    super(advice[code] ?? printable(detail))
    this.name = 'DocxError'
    this.code = code
    this.detail = printable(detail)
  }
}

/** Names inside a hostile file may hold anything: keep the message one line of moderate length. */
function printable(message: string): string {
  const line = message.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ').trim()
  return line.length > 200 ? `${line.slice(0, 199)}…` : line
}
