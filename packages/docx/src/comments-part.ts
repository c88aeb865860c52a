import { readContentTypes } from './content-types.ts'
import type { DocxDocument } from './document.ts'
import { isStrict, isWord, wordAttribute } from './namespaces.ts'
import { resolve } from './parts.ts'
import { appendToRoot } from './splice.ts'
import { readXml } from './xml-events.ts'
import { type Names, namesNear, xmlTextOf } from './xml-text.ts'

/** One comment as it is written. */
export interface Comment {
  readonly id: number
  readonly author: string
  readonly initials: string
  readonly date: string | null
  /** Paragraphs. */
  readonly text: readonly string[]
}

/** The identifiers taken by comments that are there already, in the part and in the text. */
export function takenIds(document: DocxDocument): Set<number> {
  const { parts, main, stories } = document.source
  const ids = new Set(stories.main.commentIds)
  const part = parts.related(main, 'comments')
  if (part)
    readXml(part.xml, part.entry.name, parts.limits, {
      open(tag, attributes) {
        const id = isWord(tag, 'comment') ? Number(wordAttribute(attributes, 'id')) : Number.NaN
        if (Number.isInteger(id)) ids.add(id)
      },
    })
  return ids
}

/**
 * The parts that change so that the document has these comments: `comments.xml`, and where it is
 * new the relationship and the content type. The optional parts for threads, people and durable
 * identifiers are left as they are: rows for new comments alone would lose the threads of others.
 */
export function commentParts(document: DocxDocument, comments: readonly Comment[]): Map<string, string> {
  const { parts, main, stories } = document.source
  const { limits, archive } = parts
  const changed = new Map<string, string>()
  const existing = parts.related(main, 'comments')
  if (existing) {
    const { name } = existing.entry
    changed.set(
      name,
      appendToRoot(existing.xml, name, limits, root => entries(comments, namesNear(root))),
    )
    return changed
  }

  const { uri } = stories.main
  const folder = main.entry.name.replace(/[^/]*$/, '')
  const promised = main.relationships.find(r => r.type === 'comments' && !r.external)
  let name = promised ? resolve(main.entry.name, promised.target) : `${folder}comments.xml`
  for (let i = 1; archive.find(name); i++) name = `${folder}comments${i}.xml`
  const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
  const names = { prefix: 'w:', declaration: '' }
  changed.set(name, `${declaration}<w:comments xmlns:w="${uri}">${entries(comments, names)}</w:comments>`)

  const types = readContentTypes(parts)
  if (!types.has(name)) {
    const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml'
    const entry = (prefix: string) =>
      `<${prefix}Override PartName="/${xmlTextOf(name)}" ContentType="${type}"/>`
    changed.set(
      types.name,
      appendToRoot(types.xml, types.name, limits, root => entry(colon(root.prefix))),
    )
  }
  if (!promised) {
    const base = isStrict(uri)
      ? 'http://purl.oclc.org/ooxml/officeDocument/relationships/'
      : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
    const ids = new Set(main.relationships.map(r => r.id))
    let number = 1
    while (ids.has(`rIdComments${number}`)) number++
    const target = xmlTextOf(name.slice(folder.length))
    const entry = (prefix: string) =>
      `<${prefix}Relationship Id="rIdComments${number}" Type="${base}comments" Target="${target}"/>`
    const source =
      main.relationshipsXml ??
      `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>`
    const part = main.relationshipsName
    changed.set(
      part,
      appendToRoot(source, part, limits, root => entry(colon(root.prefix))),
    )
  }
  return changed
}

const colon = (prefix: string): string => (prefix === '' ? '' : `${prefix}:`)

function entries(comments: readonly Comment[], { prefix: w, declaration }: Names): string {
  return comments
    .map(({ id, author, initials, date, text }) => {
      const when = date === null ? '' : ` ${w}date="${xmlTextOf(date)}"`
      const who = `${w}author="${xmlTextOf(author)}"${when} ${w}initials="${xmlTextOf(initials)}"`
      const lines = text.flatMap(paragraph => paragraph.split(/\r\n|\r|\n/))
      // A comment without a paragraph makes Word repair the file.
      const body = (lines.length > 0 ? lines : ['']).map((line, i) => paragraphOf(line, i === 0, w))
      return `<${w}comment${declaration} ${w}id="${id}" ${who}>${body.join('')}</${w}comment>`
    })
    .join('')
}

/** Direct formatting instead of the comment styles, so that styles.xml need not change. */
function paragraphOf(line: string, first: boolean, w: string): string {
  const spacing = `<${w}spacing ${w}before="0" ${w}after="0" ${w}line="240" ${w}lineRule="auto"/>`
  const properties = `<${w}pPr>${spacing}<${w}ind ${w}firstLine="0"/></${w}pPr>`
  const reference = first ? `<${w}r><${w}annotationRef/></${w}r>` : ''
  const size = `<${w}rPr><${w}sz ${w}val="20"/></${w}rPr>`
  const text = `<${w}r>${size}<${w}t xml:space="preserve">${xmlTextOf(line)}</${w}t></${w}r>`
  return `<${w}p>${properties}${reference}${text}</${w}p>`
}
