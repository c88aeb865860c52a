import type { Edge } from './comment-range.ts'
import { isWord } from './namespaces.ts'
import type { PackagePart, PackageParts } from './parts.ts'
import { readXml, type Tag } from './xml-events.ts'

/** Where a paragraph may be added to a document: at its end, before the properties of its last section. */
export function bodyEnd(main: PackagePart, parts: PackageParts): Edge | null {
  let body: Tag | null = null
  let section: Tag | null = null
  readXml(main.xml, main.entry.name, parts.limits, {
    open(tag) {
      if (isWord(tag, 'body') && isWord(tag.parent, 'document')) body ??= tag
      // Properties of the last section are the last child of the body.
      if (tag.parent !== null && tag.parent === body) section = isWord(tag, 'sectPr') ? tag : null
    },
  })
  // Assigned in a closure, which the type checker does not follow.
  const [home, last] = [body, section] as [Tag | null, Tag | null]
  if (!home || home.selfClosing) return null
  return { kind: 'paragraph', at: last ? last.start : home.closeStart, near: home }
}
