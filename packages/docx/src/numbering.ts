import type { ArchiveLimits } from './limits.ts'
import { isWord, wordAttribute } from './namespaces.ts'
import { readXml, type Tag } from './xml-events.ts'

interface Level {
  format: string
  start: number
}

interface Definition {
  /** By level, 0 to 8. */
  levels: Map<number, Level>
  /** The name under which a numbering style is defined here, or the one that is borrowed. */
  styleLink: string | null
  numStyleLink: string | null
}

interface Instance {
  definition: string
  overrides: Map<number, Partial<Level>>
}

/** One list level of a paragraph. */
export interface ListLevel {
  /** Lists with the same key share their counter. */
  readonly key: string
  /** From 0. */
  readonly level: number
  readonly kind: 'bullet' | 'number'
  readonly start: number
}

export interface Numbering {
  /** What the label of a paragraph is, or null for none (`numId` 0, an unknown list, a level without label). */
  level(id: string | null, level: number | null): ListLevel | null
}

/** Reads numbering.xml. The label of a list item is nowhere in its text: only here. */
export function readNumbering(xml: string | null, part: string, limits: ArchiveLimits): Numbering {
  const definitions = new Map<string, Definition>()
  const instances = new Map<string, Instance>()
  let definition: Definition | null = null
  let instance: Instance | null = null
  let level: Partial<Level> | null = null

  if (xml !== null)
    readXml(xml, part, limits, {
      open(tag, attributes) {
        if (!isWord(tag)) return
        const value = wordAttribute(attributes, 'val') ?? ''
        const at = Number(wordAttribute(attributes, 'ilvl') ?? 0)
        if (tag.local === 'abstractNum') {
          definition = { levels: new Map(), styleLink: null, numStyleLink: null }
          definitions.set(wordAttribute(attributes, 'abstractNumId') ?? '', definition)
        } else if (tag.local === 'num') {
          instance = { definition: '', overrides: new Map() }
          instances.set(wordAttribute(attributes, 'numId') ?? '', instance)
        } else if (tag.local === 'abstractNumId' && instance) instance.definition = value
        else if (tag.local === 'lvlOverride' && instance) {
          level = {}
          instance.overrides.set(at, level)
        } else if (tag.local === 'startOverride' && level) level.start = Number(value)
        else if (tag.local === 'lvl' && definition) {
          const fresh = { format: 'decimal', start: 0 }
          definition.levels.set(at, fresh)
          level = fresh
        } else if (tag.local === 'numFmt' && level && isLevel(tag.parent)) level.format = value
        else if (tag.local === 'start' && level) level.start = Number(value)
        else if (tag.local === 'styleLink' && definition) definition.styleLink = value
        else if (tag.local === 'numStyleLink' && definition) definition.numStyleLink = value
      },
      close(tag) {
        if (isWord(tag, 'abstractNum')) definition = null
        if (isWord(tag, 'num')) instance = null
        if (isWord(tag, 'lvlOverride') || (isWord(tag, 'lvl') && definition)) level = null
      },
    })

  const byStyleLink = new Map([...definitions].map(([id, d]) => [d.styleLink, id]))
  return {
    level(id, level) {
      const found = id === null || id === '0' ? undefined : instances.get(id)
      if (!found) return null
      const borrowed = definitions.get(found.definition)?.numStyleLink ?? null
      const key = (borrowed !== null && byStyleLink.get(borrowed)) || found.definition
      const at = Math.max(0, Math.min(8, level ?? 0))
      const own = { ...definitions.get(key)?.levels.get(at), ...found.overrides.get(at) }
      if (own.format === undefined || own.format === 'none') return null
      const restarts = found.overrides.size > 0
      return {
        key: restarts ? `${key}/${id}` : key,
        level: at,
        kind: own.format === 'bullet' ? 'bullet' : 'number',
        start: own.start ?? 1,
      }
    },
  }
}

const isLevel = (tag: Tag | null): boolean => isWord(tag, 'lvl')
