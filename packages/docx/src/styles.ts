import type { ArchiveLimits } from './limits.ts'
import { isOn, isWord, wordAttribute } from './namespaces.ts'
import { readXml } from './xml-events.ts'

interface Style {
  name: string
  basedOn: string | null
  /** 0 to 8; 9 is body text, said aloud. */
  outline: number | null
  bold: boolean | null
  hidden: boolean | null
  list: { id: string | null; level: number | null }
}

/** What styles say about a paragraph or run that names none of it directly. */
export interface Styles {
  /** Level of a heading from 1, or null for body text. */
  heading(styleId: string | null, outline: number | null): number | null
  bold(styleId: string | null): boolean | null
  hidden(styleId: string | null): boolean | null
  list(styleId: string | null): { readonly id: string | null; readonly level: number | null }
}

/** Styles based on styles: Word allows about ten. */
const deepest = 20

/**
 * Identifiers of styles are localised (`Titre1`), names of built-in styles are not (`heading 1`);
 * an outline level counts before both. Names are matched whole: “Table subtitle” is no title.
 */
export function readStyles(xml: string | null, part: string, limits: ArchiveLimits): Styles {
  const styles = new Map<string, Style>()
  let defaultParagraph: string | null = null
  let style: Style | null = null
  if (xml !== null)
    readXml(xml, part, limits, {
      open(tag, attributes) {
        if (!isWord(tag)) return
        const value = wordAttribute(attributes, 'val')
        if (tag.local === 'style') {
          const id = wordAttribute(attributes, 'styleId') ?? ''
          style = {
            name: '',
            basedOn: null,
            outline: null,
            bold: null,
            hidden: null,
            list: { id: null, level: null },
          }
          styles.set(id, style)
          const isDefault = /^(1|true|on)$/.test(wordAttribute(attributes, 'default') ?? '')
          if (isDefault && wordAttribute(attributes, 'type') === 'paragraph') defaultParagraph = id
        } else if (style === null || value === undefined) {
          if (style && tag.local === 'b' && isWord(tag.parent, 'rPr')) style.bold = true
          if (style && tag.local === 'vanish' && isWord(tag.parent, 'rPr')) style.hidden = true
        } else if (tag.local === 'name') style.name = value.trim().toLowerCase()
        else if (tag.local === 'basedOn') style.basedOn = value
        else if (tag.local === 'outlineLvl') style.outline = Number(value)
        else if (tag.local === 'numId') style.list.id = value
        else if (tag.local === 'ilvl') style.list.level = Number(value)
        else if (isWord(tag.parent, 'rPr') && isWord(tag.parent.parent, 'style')) {
          if (tag.local === 'b') style.bold = isOn(attributes)
          if (tag.local === 'vanish') style.hidden = isOn(attributes)
        }
      },
      close(tag) {
        if (isWord(tag, 'style')) style = null
      },
    })

  /** The first answer along `basedOn`, as far as Word would follow it; circles end there too. */
  function inherited<T>(id: string | null, ask: (style: Style) => T | null): T | null {
    let at = id
    for (let depth = 0; at !== null && depth < deepest; depth++) {
      const found = styles.get(at)
      const answer = found ? ask(found) : null
      if (answer !== null) return answer
      at = found?.basedOn ?? null
    }
    return null
  }

  const level = (outline: number | null) =>
    outline !== null && outline >= 0 && outline <= 8 ? outline + 1 : null
  return {
    heading(styleId, outline) {
      if (outline !== null) return level(outline)
      const id = styleId ?? defaultParagraph
      const byStyle = inherited(id, s => s.outline)
      if (byStyle !== null) return level(byStyle)
      return inherited(id, s => {
        if (s.name === 'title' || s.name === 'heading') return 1
        const number = /^heading ([1-9])$/.exec(s.name)?.[1]
        return number === undefined ? null : Number(number)
      })
    },
    bold: id => inherited(id, s => s.bold),
    hidden: id => inherited(id, s => s.hidden),
    list: id => ({
      id: inherited(id ?? defaultParagraph, s => s.list.id),
      level: inherited(id ?? defaultParagraph, s => s.list.level),
    }),
  }
}
