import {
  namesIn,
  nearestPrinciple,
  type PrincipleClaim,
  principleOf,
  principles,
} from '@marginalia/narrative'
import type { Document } from '@marginalia/prose'
import { contains, type Span, type StoryFacts } from '@marginalia/report'
import type { Extent } from './extents.ts'
import { type Heading, outlineAt } from './headings.ts'
import type { StoryRow } from './story-rows.ts'

/** Under which principles a story is filed. */
export interface Filing extends Pick<StoryFacts, 'claimed' | 'unknown'> {
  /** A line with nothing but the name of a principle, where the story is filed by that alone. */
  readonly announced: PrincipleClaim | null
}

/** A file with what names principles in it. */
export interface Filed {
  readonly document: Document
  readonly headings: readonly Heading[]
  readonly claims: readonly PrincipleClaim[]
}

/**
 * The principles that front matter, headings, lines and tags around a story name; without any, those of its title.
 * @param first where its first part begins
 * @param before the filing of the story before it in the file: what is announced holds for all stories below
 */
export function filingOf(extent: Extent, first: number, filed: Filed, before: Filing | null): Filing {
  const { source } = filed.document
  const { row, title } = extent
  const mine = claimsAbout(extent, filed)
  if (row) return { ...sorted(source, [...mine, ...namedIn(source, row)]), announced: null }
  if (mine.length > 0) return { ...sorted(source, mine), announced: null }
  const announced =
    announcement(filed.document, extent, first) ??
    (title === null || contains(extent.around, title) === false ? before?.announced : null) ??
    null
  const named = announced ? [announced] : title ? claimsInTitle(source, title) : []
  return { ...sorted(source, named), announced }
}

function claimsAbout({ span, around, title, shared }: Extent, { document, headings, claims }: Filed) {
  const { frontMatter } = document
  const above = outlineAt(headings, title?.[0] ?? span[0])
  return claims.filter(claim => {
    if (frontMatter !== null && claim.span[1] <= frontMatter.span[1]) return true
    const heads = ({ span }: Heading): boolean => span[0] === claim.span[0]
    if (headings.some(heads)) return above.some(heads)
    return contains(around, claim.span) || (shared !== null && contains(shared, claim.span))
  })
}

/** Each principle once, and apart the names that are none. */
function sorted(source: string, named: readonly PrincipleClaim[]): Pick<Filing, 'claimed' | 'unknown'> {
  const claimed = new Map<string, StoryFacts['claimed'][number]>()
  const unknown = new Map<number, StoryFacts['unknown'][number]>()
  for (const { principle, span, primary } of named) {
    if (principle === null) {
      unknown.set(span[0], { span, nearest: nearestPrinciple(source.slice(...span))?.id ?? null })
      continue
    }
    const before = claimed.get(principle)
    claimed.set(principle, {
      principle,
      span: before?.span ?? span,
      primary: primary || before?.primary === true,
    })
  }
  return { claimed: [...claimed.values()], unknown: [...unknown.values()] }
}

/** Names in the cells of a row that are meant for principles. */
const namedIn = (source: string, { principles }: StoryRow): PrincipleClaim[] =>
  principles.flatMap(({ span, primary, only }) =>
    claimsInCell(source, span).flatMap(({ principle, span }) =>
      principle === null && only ? [] : [{ principle, span, primary }],
    ),
  )

/** Each name of a list in a cell; null where it is none of the sixteen. */
export function claimsInCell(source: string, span: Span): { principle: string | null; span: Span }[] {
  const cell = source.slice(...span)
  let at = 0
  const list = cell.replace(/<br\s*\/?>/gi, tag => `,${' '.repeat(tag.length - 1)}`)
  return namesIn(list).map(name => {
    const found = cell.indexOf(name, at)
    if (found !== -1) at = found + name.length
    return { principle: principleOf(name), span: found === -1 ? span : [span[0] + found, span[0] + at] }
  })
}

/** A line with nothing but the name of a principle, close before the first part of a story. */
function announcement({ blocks }: Document, { around }: Extent, first: number): PrincipleClaim | null {
  const before = blocks.filter(({ start }) => around[0] <= start && start < first).slice(-3)
  for (const { block, locate } of before.toReversed()) {
    const name = block.text.split('\n')[0]!
    const principle = name.length > 60 || block.kind === 'heading' ? null : principleOf(name)
    if (principle !== null) return { principle, span: locate([0, name.length]), primary: false }
  }
  return null
}

const officialNames = new Set(principles.map(({ name }) => name.toLowerCase()))

/** Principles that a title names between its signs: “Q3: Customer Obsession — the late truck”, “[Ownership] The truck”. */
function claimsInTitle(source: string, [from, to]: Span): PrincipleClaim[] {
  const title = source.slice(from, to)
  return [...title.matchAll(/[^:—–|&/[\]]+/g)].flatMap(({ 0: piece, index }) => {
    const words = piece.replace(/^[^\p{L}]+|[^\p{L})]+$/gu, '')
    // “Trust” or “Results” in a title is a word; “Ownership” and two words are a name.
    const named = /\s/.test(words) || title.trim() === words || officialNames.has(words.toLowerCase())
    const principle = named ? principleOf(words) : null
    const start = from + index + piece.indexOf(words)
    return principle === null
      ? []
      : [{ principle, span: [start, start + words.length], primary: false } as const]
  })
}
