import { strToU8, zipSync } from 'fflate'

export const wordUri = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006'
const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

export interface Contents {
  /** Inside `w:body`. */
  readonly body: string
  readonly styles?: string
  readonly numbering?: string
  /** Inside `w:footnotes` and `w:endnotes`. */
  readonly footnotes?: string
  readonly endnotes?: string
  /** Inside `w:comments`. */
  readonly comments?: string
  readonly header?: string
  /** Addresses of external hyperlinks, by relationship. */
  readonly links?: Readonly<Record<string, string>>
  readonly mainName?: string
  /** The whole main part, in place of the usual wrapping. */
  readonly document?: string | Uint8Array
  readonly extra?: Readonly<Record<string, string | Uint8Array>>
  readonly leaveOut?: readonly string[]
}

const namespaces =
  `xmlns:w="${wordUri}" xmlns:r="${office}/relationships" ` +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" ' +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" ' +
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" ' +
  'xmlns:w16se="http://schemas.microsoft.com/office/word/2015/wordml/symex" ' +
  'xmlns:v="urn:schemas-microsoft-com:vml" ' +
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" ' +
  'mc:Ignorable="w14 w16se"'

export const mainPart = (body: string): string =>
  `${xmlHead}<w:document ${namespaces}><w:body>${body}<w:sectPr/></w:body></w:document>`

/** The parts of a Word package, by name, in the order in which they are packed. */
export function partsOf(contents: Contents): Record<string, Uint8Array> {
  const main = contents.mainName ?? 'word/document.xml'
  const folder = main.replace(/[^/]*$/, '')
  const parts: Record<string, string | Uint8Array> = {}
  const overrides: string[] = [override(main, 'document.main')]
  const relationships: string[] = []
  const add = (name: string, type: string, xml: string | undefined) => {
    if (xml === undefined) return
    parts[`${folder}${name}.xml`] = xml
    overrides.push(override(`${folder}${name}.xml`, type))
    relationships.push(relationship(`rId${relationships.length + 1}`, type, `${name}.xml`))
  }
  const wrap = (root: string, inner: string | undefined) =>
    inner === undefined ? undefined : `${xmlHead}<w:${root} ${namespaces}>${inner}</w:${root}>`
  parts[main] = contents.document ?? mainPart(contents.body)
  add('styles', 'styles', wrap('styles', contents.styles))
  add('numbering', 'numbering', wrap('numbering', contents.numbering))
  add('footnotes', 'footnotes', wrap('footnotes', contents.footnotes))
  add('endnotes', 'endnotes', wrap('endnotes', contents.endnotes))
  add('comments', 'comments', wrap('comments', contents.comments))
  add('header1', 'header', wrap('hdr', contents.header))
  for (const [id, address] of Object.entries(contents.links ?? {}))
    relationships.push(
      `<Relationship Id="${id}" Type="${office}/relationships/hyperlink" Target="${address}" TargetMode="External"/>`,
    )
  const all: Record<string, string | Uint8Array> = {
    '[Content_Types].xml':
      `${xmlHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      `<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`,
    '_rels/.rels': relationshipsOf([relationship('rId1', 'officeDocument', main)]),
    [main.replace(/[^/]*$/, file => `_rels/${file}.rels`)]: relationshipsOf(relationships),
    ...parts,
    'docProps/note.bin': new Uint8Array(64).map((_, i) => (i * 37) & 255),
    ...contents.extra,
  }
  return Object.fromEntries(
    Object.entries(all)
      .filter(([name]) => !contents.leaveOut?.includes(name))
      .map(([name, data]) => [name, typeof data === 'string' ? strToU8(data) : data]),
  )
}

export const pack = (contents: Contents): Uint8Array =>
  zipSync(partsOf(contents), { mtime: new Date(2020, 0, 1), level: 6 })

const override = (name: string, type: string): string =>
  `<Override PartName="/${name}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${type}+xml"/>`
const relationship = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${office}/relationships/${type}" Target="${target}"/>`
const relationshipsOf = (inner: readonly string[]): string =>
  `${xmlHead}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner.join('')}</Relationships>`

export const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
/** A run with a text. */
export const run = (text: string, properties = ''): string =>
  `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ''}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`
/** A paragraph around runs. */
export const paragraph = (inner: string, properties = ''): string =>
  `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}${inner}</w:p>`
export const textBox = (inner: string): string =>
  '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><wps:wsp><wps:txbx>' +
  `<w:txbxContent>${inner}</w:txbxContent></wps:txbx></wps:wsp></wp:inline></w:drawing></mc:Choice>` +
  `<mc:Fallback><w:pict><v:textbox><w:txbxContent>${inner}</w:txbxContent></v:textbox></w:pict></mc:Fallback>` +
  '</mc:AlternateContent></w:r>'
export const field = (instruction: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>` +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
export const control = (inner: string, properties = ''): string =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`
export const cell = (inner: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${inner}</w:tc>`
export const table = (...rows: readonly (readonly string[])[]): string =>
  `<w:tbl><w:tblPr/><w:tblGrid/>${rows.map(cells => `<w:tr>${cells.join('')}</w:tr>`).join('')}</w:tbl>`
