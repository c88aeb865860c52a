import { styleOf } from './inert.ts'

/** Where a paragraph of Word stands in a list. */
export interface WordItem {
  readonly list: string
  readonly level: number
  readonly ordered: boolean
}

/** Formats of list levels from Word's style sheet: `l0:level2` to its number format. */
export function listFormats(html: string): ReadonlyMap<string, string> {
  const formats = new Map<string, string>()
  for (const [, id, rule] of html.matchAll(/@list\s+(l\d+:level\d+)\s*\{([^}]{0,2000})\}/g)) {
    formats.set(id!, /mso-level-number-format:\s*([\w-]+)/.exec(rule!)?.[1] ?? 'decimal')
  }
  return formats
}

/** Word writes a list as paragraphs; its own drawing of the bullet or number is in the text and marked as such. */
export function wordItem(paragraph: Element, formats: ReadonlyMap<string, string>): WordItem | null {
  const found = /(?:^|;)\s*mso-list:\s*(l\d+)\s+level(\d+)/.exec(styleOf(paragraph))
  if (!found) return null
  const [, list = '', level = '1'] = found
  const format = formats.get(`${list}:level${level}`)
  const glyph = [...paragraph.querySelectorAll('*')].find(isGlyph)?.textContent ?? ''
  const ordered =
    format === undefined ? /^[\s\u00A0(]*(?:\d+|[a-z]{1,4})[.)]/i.test(glyph) : format !== 'bullet'
  return { list, level: Number(level), ordered }
}

export const isGlyph = (element: Element): boolean => /mso-list:\s*ignore/i.test(styleOf(element))
