import { type Narrative, type PrincipleClaim, principleOf } from '@marginalia/narrative'
import type { Document } from '@marginalia/prose'
import { overlaps, type Span } from '@marginalia/report'
import type { Heading } from './headings.ts'

/** Where a story is. */
export interface Extent {
  /** The story with its title. */
  readonly span: Span
  /** The story and the lines about it: from the story before to the story after. */
  readonly around: Span
  readonly title: Span | null
  /** Index into `structure.stories`; null where only its place is known. */
  readonly index: number | null
}

/** Words below which a passage without labels is a remark. */
const fewestWords = 60
/** Headings above which a file without labels is a collection of notes. */
const mostHeadings = 6
/** Sentences that say “I” in a story without labels. */
const fewestOwn = 3
/** “Tell me about a time”, “A time when”: the head of a story even where it has no labels. */
const question =
  /\b(?:tell (?:me|us) about|(?:describe|give) (?:me )?(?:a|an)\b|a time (?:when|where|you|that)|an example of)/i
/** Files about the bank. */
const about = /(?:^|\/)(?:readme|index|contents|toc|contributing|template)\.\w+$/i

/**
 * The stories of one file: those with labels; sections without labels whose heading asks a question or names a
 * principle; and a file that says in its front matter that it is a story.
 */
export function extentsOf(
  path: string,
  document: Document,
  narrative: Narrative,
  headings: readonly Heading[],
  claims: readonly PrincipleClaim[],
): Extent[] {
  const { structure } = narrative
  const labelled = structure.sections.some(({ basis }) => basis === 'label')
  const found: Omit<Extent, 'around'>[] = []
  if (labelled) {
    structure.stories.forEach(({ span, title }, index) => {
      found.push({ span, title: titleIn(document, title), index })
    })
  }
  for (const one of underHeadings(document, narrative, headings, found)) found.push(one)
  if (found.length === 0) {
    const whole = wholeFile(path, document, narrative, headings, claims)
    if (whole) found.push(whole)
  }
  found.sort((a, b) => a.span[0] - b.span[0])
  return found.map((extent, index) => ({
    ...extent,
    around: [
      index === 0 ? 0 : found[index - 1]!.span[1],
      found[index + 1]?.span[0] ?? document.source.length,
    ],
  }))
}

/** A line such as “Confidence: high” is not a title. */
function titleIn({ source }: Document, title: Span | null): Span | null {
  if (!title) return null
  return /^[*_ ]*[\p{L} ]{1,30}[:：]\**\s+\S/u.test(source.slice(...title)) &&
    /^[*_ ]*(?:confidence|date|level|role|tags?|timeline|primary|secondary|principles?|lps?)\b/i.test(
      source.slice(...title),
    )
    ? null
    : title
}

function underHeadings(
  { source }: Document,
  { sentences }: Narrative,
  headings: readonly Heading[],
  taken: readonly { readonly span: Span }[],
): Omit<Extent, 'around'>[] {
  return headings.flatMap((heading, index) => {
    const words = source.slice(...heading.span).replace(/^[^\p{L}]+/u, '')
    if (!question.test(words) && principleOf(words) === null) return []
    const next = headings.slice(index + 1).find(other => other.depth <= heading.depth || asks(source, other))
    const within: Span = [heading.span[0], next?.span[0] ?? source.length]
    if (taken.some(({ span }) => overlaps(span, within))) return []
    const own = sentences.filter(({ span }) => within[0] <= span[0] && span[1] <= within[1])
    if (!toldByWriter(own)) return []
    return [{ span: [within[0], own.at(-1)!.span[1]] as const, title: heading.span, index: null }]
  })
}

const asks = (source: string, { span }: Heading): boolean => question.test(source.slice(...span))

function wholeFile(
  path: string,
  document: Document,
  { sentences, structure }: Narrative,
  headings: readonly Heading[],
  claims: readonly PrincipleClaim[],
): Omit<Extent, 'around'> | null {
  const last = sentences.at(-1)
  if (!last) return null
  const filed =
    document.frontMatter?.data !== undefined &&
    document.frontMatter.data !== null &&
    (claims.some(({ span }) => span[1] <= document.frontMatter!.span[1]) ||
      'prompt' in document.frontMatter.data)
  const inferred =
    structure.stories.length === 1 &&
    !about.test(path) &&
    headings.length <= mostHeadings &&
    !headings.some(heading => asks(document.source, heading)) &&
    toldByWriter(sentences)
  if (!filed && !inferred) return null
  const from = document.blocks[0]?.locate([0, 0])[0] ?? sentences[0]!.span[0]
  const heading = document.blocks[0]?.block.kind === 'heading' ? document.blocks[0] : null
  return {
    span: [from, last.span[1]],
    title: heading ? heading.locate([0, heading.block.text.length]) : null,
    index: structure.stories.length === 1 ? 0 : null,
  }
}

const toldByWriter = (sentences: Narrative['sentences']): boolean =>
  sentences.reduce((sum, { sentence }) => sum + sentence.words.length, 0) >= fewestWords &&
  sentences.filter(({ actor }) => actor === 'i').length >= fewestOwn
