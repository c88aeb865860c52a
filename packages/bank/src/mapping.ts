import { type PrincipleClaim, principleOf } from '@marginalia/narrative'
import type { Span, StoryFacts } from '@marginalia/report'
import { columnOf } from './columns.ts'
import { claimsInCell } from './filing.ts'
import { type Grid, type GridCell, tablesIn } from './grid.ts'
import { isStoryTable } from './story-rows.ts'

/** A line of a file that says which story is told for which principle. */
export interface Mapped {
  /** How the story is called there. */
  readonly name: string
  readonly claims: readonly (PrincipleClaim & { readonly principle: string })[]
}

/**
 * Stories and principles that a file maps to each other: in tables with a column of each or with marks below the names
 * of principles, and in lines such as “The late truck: Ownership, Dive Deep” or “Ownership: the late truck”.
 */
export function mappingIn(path: string, source: string): Mapped[] {
  const tables = tablesIn(path, source)
  const inTables = tables.flatMap(grid => (isStoryTable(grid) ? [] : rowsOf(source, grid)))
  return [...inTables, ...(/\.[ct]sv$/i.test(path) ? [] : linesOf(source))]
}

function rowsOf(source: string, [head = [], ...rows]: Grid): Mapped[] {
  const columns = head.map(({ text }) => columnOf(text))
  const names = columns.findIndex(({ kind }) => kind === 'title')
  if (names === -1) return []
  return rows.flatMap(cells => {
    const claims = cells.flatMap((cell, index): PrincipleClaim[] => {
      const column = columns[index]
      if (column?.kind === 'mark') {
        return isMark(cell)
          ? [{ principle: column.principle, span: cell.span, primary: isPrimary(cell) }]
          : []
      }
      if (column?.kind !== 'principle' || cell.text === '') return []
      return claimsInCell(source, cell.span).map(claim => ({ ...claim, primary: column.primary }))
    })
    return mapped(storyNames(cells[names]?.text ?? ''), claims)
  })
}

const isMark = ({ text }: GridCell): boolean =>
  /^(?:[xyps✓✔☑●○•*√✅1-3]|yes|primary|secondary|strong)$/iu.test(text)

const isPrimary = ({ text }: GridCell): boolean => /^(?:p|1|primary|strong)$/i.test(text)

/** Several stories for one principle stand in one cell, between line breaks or commas. */
const storyNames = (text: string): string[] =>
  text
    .split(/\s*(?:<br\s*\/?>|;|\n)\s*/i)
    .map(name => name.trim())
    .filter(name => /[\p{L}\p{N}]/u.test(name))

const mapped = (names: readonly string[], claims: readonly PrincipleClaim[]): Mapped[] => {
  const known = claims.filter((claim): claim is Mapped['claims'][number] => claim.principle !== null)
  return known.length === 0 ? [] : names.map(name => ({ name, claims: known }))
}

/** “- **The late truck**: Ownership, Dive Deep” and the other way round; each side is a list of names alone. */
const line = /^[ \t]*[-*+•][ \t]+(.{2,120}?)[ \t]*(?::|→|->|=>|[–—])\**[ \t]+(.{2,300})$/gmu

function linesOf(source: string): Mapped[] {
  return [...source.matchAll(line)].flatMap(({ 0: whole, 1: left = '', 2: right = '', index }) => {
    const end = index + whole.length
    const after: Span = [end - right.length, end]
    const claims = claimsInCell(source, after)
    if (claims.length > 0 && claims.every(({ principle }) => principle !== null)) {
      return mapped(
        [left],
        claims.map(claim => ({ ...claim, primary: false })),
      )
    }
    const principle = principleOf(left)
    if (principle === null) return []
    const at = index + whole.indexOf(left)
    const span: Span = [at, at + left.length]
    const names = right.split(/\s*[,;]\s*/)
    return mapped(names, [{ principle, span, primary: false }])
  })
}

/** A story that a mapping may mean, by what it is called. */
export interface Named {
  readonly title: string | null
  readonly path: string
  /** The only story of its file. */
  readonly alone: boolean
}

/**
 * Finds the index of the story that is called so: by its title, by its file, by its number where titles have one, or by
 * a part of its title. Null where none is, or several are.
 */
export function storyFinder(stories: readonly Named[]): (name: string) => number | null {
  const titles = stories.map(({ title }) => (title === null ? '' : plain(title)))
  const byTitle = grouped(titles)
  const byWords = grouped(titles.map(withoutNumber))
  const byNumber = grouped(titles.map(numberOf))
  const byFile = grouped(stories.map(({ path, alone }) => (alone ? stemOf(path) : '')))
  return name => {
    const wanted = plain(name)
    const found =
      byTitle.get(wanted) ??
      byFile.get(stemOf(linkIn(name) ?? name)) ??
      byWords.get(withoutNumber(wanted)) ??
      byNumber.get(numberOf(`${wanted} `)) ??
      (wanted.includes(' ') && wanted.length >= 8
        ? titles.flatMap((title, index) => (title.includes(wanted) ? [index] : []))
        : [])
    return found.length === 1 ? found[0]! : null
  }
}

/** Indexes by what they are called; what is called nothing is left out. */
function grouped(names: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>()
  names.forEach((name, index) => {
    if (name !== '') groups.set(name, [...(groups.get(name) ?? []), index])
  })
  return groups
}

/** “story 3 the truck” and “3” have the number 3. */
const numberOf = (title: string): string => /^(?:story )?(\d{1,3}) /.exec(title)?.[1] ?? ''

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\[\[([^\]|]*)(?:\|[^\]]*)?\]\]|\[([^\]]*)\]\([^)]*\)/g, '$1$2')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const withoutNumber = (title: string): string => title.replace(/^(?:story )?(?:q|s)?\d{1,3} /, '').trim()

const linkIn = (text: string): string | null => /\]\(([^)#]+)/.exec(text)?.[1] ?? null

const stemOf = (path: string): string =>
  plain(
    path
      .split('/')
      .at(-1)!
      .replace(/\.\w+$/, ''),
  )

/** The stories with the principles that a file beside them names, where they do not name these themselves. */
export function withMapped(story: StoryFacts, claims: Mapped['claims'], file: number): StoryFacts {
  const named = new Set(story.claimed.map(({ principle }) => principle))
  const more = claims.filter(({ principle }) => !named.has(principle))
  if (more.length === 0) return story
  const span: Span = story.title ?? [story.span[0], story.span[0]]
  return {
    ...story,
    claimed: [
      ...story.claimed,
      ...more.map(({ principle, primary, span: at }) => ({
        principle,
        span,
        primary,
        at: { file, span: at },
      })),
    ],
  }
}
