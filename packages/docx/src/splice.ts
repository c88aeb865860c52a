import type { ArchiveLimits } from './limits.ts'
import { readXml, type Tag } from './xml-events.ts'

/** Put `insert` in place of [at, to) of a text; `to` is `at` for a plain insertion. */
export interface Edit {
  readonly at: number
  readonly to?: number
  readonly insert: string
}

/** Apply edits that do not overlap; those at one offset keep their order. Everything else keeps its bytes. */
export function splice(text: string, edits: readonly Edit[]): string {
  const parts: string[] = []
  let from = 0
  for (const { at, to = at, insert } of [...edits].sort((a, b) => a.at - b.at)) {
    parts.push(text.slice(from, at), insert)
    from = to
  }
  parts.push(text.slice(from))
  return parts.join('')
}

/** Add XML at the end of the root element. */
export function appendToRoot(
  xml: string,
  part: string,
  limits: ArchiveLimits,
  insert: (root: Tag) => string,
): string {
  let root: Tag | null = null
  readXml(xml, part, limits, {
    close(tag) {
      if (tag.parent === null) root = tag
    },
  })
  const { selfClosing, closeStart, end, name } = root! as Tag
  return selfClosing
    ? splice(xml, [{ at: end - 2, to: end, insert: `>${insert(root!)}</${name}>` }])
    : splice(xml, [{ at: closeStart, insert: insert(root!) }])
}
