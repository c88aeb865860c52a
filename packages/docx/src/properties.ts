import { isOn, isWord, wordAttribute } from './namespaces.ts'
import type { Paragraph, WordRun } from './word-model.ts'
import type { Attribute, Tag } from './xml-events.ts'

/** True for what stands in a paragraph's own properties, not in the ones a tracked change remembers. */
export function isPropertyOf(tag: Tag, paragraph: Tag): boolean {
  const properties = isWord(tag.parent, 'numPr') ? tag.parent.parent : tag.parent
  return isWord(properties, 'pPr') && properties.parent === paragraph
}

export function paragraphProperty(tag: Tag, attributes: readonly Attribute[], paragraph: Paragraph): void {
  const value = wordAttribute(attributes, 'val')
  if (value === undefined) return
  if (tag.local === 'pStyle') paragraph.style = value
  else if (tag.local === 'outlineLvl') paragraph.outline = Number(value)
  else if (tag.local === 'numId') paragraph.list.id = value
  else if (tag.local === 'ilvl') paragraph.list.level = Number(value)
}

export function runProperty(tag: Tag, attributes: readonly Attribute[], run: WordRun): void {
  if (tag.local === 'b') run.bold = isOn(attributes)
  else if (tag.local === 'vanish') run.hidden = isOn(attributes)
  else if (tag.local === 'rStyle') run.style = wordAttribute(attributes, 'val') ?? null
}
