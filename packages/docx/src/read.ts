import { readContentTypes } from './content-types.ts'
import { DocxDocument } from './document.ts'
import { DocxError } from './error.ts'
import { type ArchiveLimits, defaultLimits } from './limits.ts'
import { type Stories, writeMarkdown } from './markdown.ts'
import { readNumbering } from './numbering.ts'
import { type PackagePart, PackageParts } from './parts.ts'
import { scan } from './scan.ts'
import { readStyles, type Styles } from './styles.ts'
import { type WarningCode, warningOf } from './warnings.ts'
import { readDirectory } from './zip-directory.ts'

/**
 * Read a Word document: .docx of Word, Google Docs, LibreOffice, Pages; also .docm and .dotx.
 * Deterministic; inflates only the parts it reads; follows no link. Throws DocxError for anything
 * that is not a sound Word document within the limits.
 */
export function readDocx(bytes: Uint8Array, limits: Partial<ArchiveLimits> = {}): DocxDocument {
  const bounds = { ...defaultLimits, ...limits }
  const parts = new PackageParts(readDirectory(bytes, bounds), bounds)
  const main = parts.main()
  const type = readContentTypes(parts).of(main.entry.name)
  if (!/(wordprocessingml|ms-word)\.\w+(\.macroEnabled\w*)?\.main\+xml$/.test(type ?? ''))
    throw new DocxError('not-docx', 'this is a file of another program; expected a Word document (.docx)')
  const stylesPart = parts.related(main, 'styles')
  const styles = readStyles(stylesPart?.xml ?? null, stylesPart?.entry.name ?? 'styles', bounds)
  const numberingPart = parts.related(main, 'numbering')
  const numbering = readNumbering(
    numberingPart?.xml ?? null,
    numberingPart?.entry.name ?? 'numbering',
    bounds,
  )
  const story = (part: PackagePart) =>
    scan({ xml: part.xml, part: part.entry.name, relationships: part.relationships }, styles, bounds)
  const notes = (type: string) => {
    const part = parts.related(main, type)
    return part ? story(part) : null
  }
  const stories: Stories = { main: story(main), footnote: notes('footnotes'), endnote: notes('endnotes') }
  if (stories.main.root !== 'document')
    throw new DocxError('not-docx', 'this has no text that Word could show; expected a Word document (.docx)')
  const written = writeMarkdown(stories, styles, numbering)
  const codes = warningCodes(parts, main, stories, styles, bounds)
  if (written.generated || stories.main.seen.has('generated-text')) codes.push('generated-text')
  return new DocxDocument({ parts, main, stories }, written, codes.map(warningOf))
}

function warningCodes(
  parts: PackageParts,
  main: PackagePart,
  stories: Stories,
  styles: Styles,
  limits: ArchiveLimits,
): WarningCode[] {
  const codes: WarningCode[] = []
  const seen = new Set(
    [stories.main, stories.footnote, stories.endnote].flatMap(story => [...(story?.seen ?? [])]),
  )
  if (seen.has('tracked-changes')) codes.push('tracked-changes')
  if (stories.main.commentIds.size > 0) codes.push('existing-comments')
  if (seen.has('picture')) codes.push('pictures')
  if (seen.has('embedded-document')) codes.push('embedded-document')
  if (seen.has('placeholder')) codes.push('placeholders')
  if (seen.has('unfinished-field')) codes.push('unfinished-field')
  const margins = [...parts.allRelated(main, 'header'), ...parts.allRelated(main, 'footer')]
  const words = margins.some(part => {
    const source = { xml: part.xml, part: part.entry.name, relationships: [] }
    const { paragraphs } = scan(source, styles, limits)
    return paragraphs.some(p =>
      p.pieces.some(piece => piece.fields.length === 0 && /\p{L}/u.test(piece.text)),
    )
  })
  if (words) codes.push('headers-and-footers')
  if (parts.archive.entries.some(entry => entry.name.startsWith('_xmlsignatures/'))) codes.push('signed')
  if (/<(?:\w+:)?documentProtection\b/.test(parts.related(main, 'settings')?.xml ?? ''))
    codes.push('protected')
  if (main.relationships.some(r => r.type === 'vbaProject')) codes.push('macros')
  return codes
}
