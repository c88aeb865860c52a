import type { Tag } from './xml-events.ts'

/** Text for an element or a double-quoted attribute; characters that XML 1.0 cannot hold are left out. */
export function xmlTextOf(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
}

/**
 * For each offset of a text (its end included) the offset in the XML it was read from: references
 * and `\r\n` are longer there. Null when the XML is more than text (a comment, CDATA).
 */
export function rawOffsets(raw: string, text: string): readonly number[] | null {
  if (raw.includes('<')) return null
  const offsets: number[] = []
  for (let i = 0; i < raw.length; ) {
    offsets.push(i)
    if (raw[i] === '&') {
      const end = raw.indexOf(';', i)
      const code = /^#(x?)([\da-f]+)$/i.exec(raw.slice(i + 1, end))
      if (code && Number.parseInt(code[2]!, code[1] ? 16 : 10) > 0xffff) offsets.push(i)
      i = end + 1
    } else i += raw[i] === '\r' && raw[i + 1] === '\n' ? 2 : 1
  }
  offsets.push(raw.length)
  return offsets.length === text.length + 1 ? offsets : null
}

/**
 * Names of WordprocessingML as they are written near a tag: with its prefix, or with one declared
 * on the spot where the tag uses the default namespace (attributes need a prefix).
 */
export interface Names {
  readonly prefix: string
  /** Stands in the outermost element that uses the prefix. */
  readonly declaration: string
}

export const namesNear = ({ prefix, uri }: Pick<Tag, 'prefix' | 'uri'>): Names =>
  prefix === ''
    ? { prefix: 'w:', declaration: ` xmlns:w="${uri}"` }
    : { prefix: `${prefix}:`, declaration: '' }
