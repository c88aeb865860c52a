import { fieldNames, folderFiles, plainWordsOf } from '@marginalia/english'
import type { Narrative, PrincipleClaim } from '@marginalia/narrative'
import type { Document } from '@marginalia/prose'
import { contains, overlaps, type Span } from '@marginalia/report'
import type { Filed } from './filing.ts'
import { gridsOf } from './grid.ts'
import { type Heading, outlineAt } from './headings.ts'
import { headsAdvice, isGenericTitle, isOneAnswer, titlesNoStory } from './no-story.ts'
import { type StoryRow, storyRowsIn } from './story-rows.ts'

/** Where a story is. */
export interface Extent {
  /** The story with its title. */
  readonly span: Span
  /** The story and the lines about it: from the story before to the story after. */
  readonly around: Span
  readonly title: Span | null
  /** Index into `structure.stories`; null where only its place is known. */
  readonly index: number | null
  /** The row of a table that tells it. */
  readonly row: StoryRow | null
  /** The question with the lines below it, where several stories answer it. */
  readonly shared: Span | null
}

type Found = Omit<Extent, 'around'>

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
const isAbout = (path: string): boolean =>
  folderFiles.has(/(?:^|\/)(\w+)\.\w+$/.exec(path)?.[1]?.toLowerCase() ?? '')

/**
 * The stories of one file: rows of a table of stories; those with labels; sections without labels whose heading asks
 * a question or names a principle; and a file that says in its front matter, or with a tag, that it is a story.
 */
export function extentsOf(path: string, narrative: Narrative, filed: Filed): Extent[] {
  const reading: Reading = { path, narrative, ...filed }
  const { document } = filed
  const rows = gridsOf(path, document)
    .flatMap(storyRowsIn)
    .filter(row => row.parts.length > 0 || isTold(reading, row.span))
    .map((row): Found => ({ span: row.span, title: row.title, index: null, row, shared: null }))
  const told = [...rows, ...labelled(reading, rows)]
  const found = [...told, ...underHeadings(reading, told)]
  if (found.length === 0) {
    const whole = wholeFile(reading)
    if (whole) found.push(whole)
  }
  found.sort((a, b) => a.span[0] - b.span[0])
  return found.map((extent, index) => ({
    ...extent,
    around: extent.row
      ? extent.span
      : [index === 0 ? 0 : found[index - 1]!.span[1], found[index + 1]?.span[0] ?? document.source.length],
  }))
}

interface Reading extends Filed {
  readonly path: string
  readonly narrative: Narrative
}

const wordsAt = ({ source }: Document, span: Span): string => source.slice(...span)

const adviceAbove = ({ document, headings }: Reading, at: number): boolean =>
  outlineAt(headings, at).some(({ span }) => headsAdvice(wordsAt(document, span)))

function labelled(reading: Reading, taken: readonly Found[]): Found[] {
  const { document, narrative } = reading
  const { structure } = narrative
  if (!structure.sections.some(({ basis }) => basis === 'label')) return []
  return structure.stories.flatMap(({ span, title }, index): Found[] => {
    if (taken.some(one => overlaps(one.span, span))) return []
    const named = titleOf(reading, title)
    if (named && titlesNoStory(wordsAt(document, named))) return []
    if (adviceAbove(reading, span[0])) return []
    return [{ span, title: named, index, row: null, shared: null }]
  })
}

/**
 * The title as found, a line that names a principle right before the story, or for a title that would do for any
 * story the heading above it.
 */
function titleOf({ document, headings }: Reading, title: Span | null): Span | null {
  if (!title || isField(wordsAt(document, title))) return null
  if (!isGenericTitle(wordsAt(document, title))) return title
  const above = outlineAt(headings, title[0]).filter(({ span }) => span[0] < title[0])
  const better = above.findLast(({ span }) => !isGenericTitle(wordsAt(document, span)))
  return better?.span ?? null
}

/** A line such as “Confidence: high” is not a title. */
const isField = (line: string): boolean =>
  /^[*_ ]*[\p{L} ]{1,30}[:：]\**\s+\S/u.test(line) && fieldNames.has(plainWordsOf(line)[0] ?? '')

function underHeadings(reading: Reading, taken: readonly Found[]): Found[] {
  const { document, headings, claims } = reading
  return headings.flatMap((heading, index) => {
    const words = wordsAt(document, heading.span)
    const named = claims.some(({ span }) => span[0] === heading.span[0])
    if (
      (!asks(document, heading) && !named) ||
      titlesNoStory(words) ||
      adviceAbove(reading, heading.span[0])
    ) {
      return []
    }
    const next = headings
      .slice(index + 1)
      .find(other => other.depth <= heading.depth || asks(document, other))
    const within: Span = [heading.span[0], next?.span[0] ?? document.source.length]
    if (taken.some(({ span }) => overlaps(span, within))) return []
    return answersIn(reading, heading, within)
  })
}

/** The answers under one question: one for each heading that numbers them, else one. */
function answersIn(reading: Reading, heading: Heading, within: Span): Found[] {
  const { document, headings } = reading
  const inside = headings.filter(({ span }) => span[0] > heading.span[0] && span[1] <= within[1])
  const answers = inside.filter(({ span }) => isOneAnswer(wordsAt(document, span)))
  const several = answers.length > 1
  const starts = several ? answers : [heading]
  const shared: Span | null = several ? [heading.span[0], answers[0]!.span[0]] : null
  return starts.flatMap((start, index): Found[] => {
    const words = wordsAt(document, start.span)
    const own = sentencesIn(reading, [start.span[0], starts[index + 1]?.span[0] ?? within[1]])
    if (titlesNoStory(words) || !toldByWriter(own)) return []
    const title = isGenericTitle(words) ? heading.span : start.span
    return [{ span: [start.span[0], own.at(-1)!.span[1]], title, index: null, row: null, shared }]
  })
}

const asks = (document: Document, { span }: Heading): boolean => question.test(wordsAt(document, span))

function wholeFile(reading: Reading): Found | null {
  const { path, document, narrative, headings, claims } = reading
  const { sentences, structure } = narrative
  const last = sentences.at(-1)
  if (!last) return null
  const { frontMatter } = document
  const inFront = ({ span }: PrincipleClaim): boolean =>
    frontMatter !== null && span[1] <= frontMatter.span[1]
  const filed = frontMatter?.data != null && (claims.some(inFront) || 'prompt' in frontMatter.data)
  const tagged = claims.some(({ principle }) => principle !== null)
  const told =
    (structure.stories.length === 1 || tagged) &&
    !isAbout(path) &&
    headings.length <= mostHeadings &&
    !headings.some(heading => asks(document, heading) || titlesNoStory(wordsAt(document, heading.span))) &&
    toldByWriter(sentences)
  if (!filed && !told) return null
  const from = document.blocks[0]?.locate([0, 0])[0] ?? sentences[0]!.span[0]
  const heading = document.blocks[0]?.block.kind === 'heading' ? document.blocks[0] : null
  const title = heading ? heading.locate([0, heading.block.text.length]) : null
  return {
    span: [from, last.span[1]],
    title: title && isGenericTitle(wordsAt(document, title)) ? null : title,
    index: structure.stories.length === 1 ? 0 : null,
    row: null,
    shared: null,
  }
}

const sentencesIn = ({ narrative }: Reading, within: Span): Narrative['sentences'] =>
  narrative.sentences.filter(({ span }) => contains(within, span))

const isTold = (reading: Reading, within: Span): boolean => toldByWriter(sentencesIn(reading, within))

const toldByWriter = (sentences: Narrative['sentences']): boolean =>
  sentences.reduce((sum, { sentence }) => sum + sentence.words.length, 0) >= fewestWords &&
  sentences.filter(({ actor }) => actor === 'i').length >= fewestOwn
