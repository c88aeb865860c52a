import {
  boilerplateHeadings,
  boilerplateTexts,
  dutyHeadings,
  type Expressions,
  hasExpression,
  plainWordsOf,
  qualificationHeadings,
} from '@marginalia/english'
import { readDocument } from '@marginalia/prose'
import type { Span } from '@marginalia/report'

/** What a posting says about every job of its company, and not about this one. */
export type Boilerplate = 'about-us' | 'culture' | 'benefits' | 'hiring-process' | 'equal-opportunity'

/** A passage of a posting. */
export interface PostingPassage {
  readonly span: Span
  /** In the posting's text, markup left out. */
  readonly text: string
  /** Map a span of the passage's text to the posting. */
  locate(span: Span): Span
  /** Where it stands: what the person does counts most, what the person brings least. Null for boilerplate. */
  readonly place: PostingPlace | null
  readonly boilerplate: Boilerplate | null
}

export type PostingPlace = 'title' | 'duties' | 'qualifications' | 'other'

/** “About Northwind”, “Why Northwind”; not “About You”. */
const aboutUs = [
  /^\W*(?:about (?:us|the company|our company)|who we are|our (?:company|story|mission)|(?:why|join) us|company(?: overview| description)?)\W*$/i,
  /^\W*(?:About|Why|Join) (?!You\b|The\b|This\b|Your\b)[A-Z][\w&.]*(?: [A-Z][\w&.]*){0,2}\W*$/,
]

/** The kind of boilerplate whose expressions stand among words. */
const kindOf = <Kind extends Boilerplate>(
  words: readonly string[],
  kinds: Readonly<Record<Kind, Expressions>>,
): Kind | null => (Object.keys(kinds) as Kind[]).find(kind => hasExpression(words, kinds[kind])) ?? null

/** “About the team” and “About the role” are no boilerplate. */
function placeUnder(words: readonly string[]): PostingPlace {
  if (words[0] === 'description' || hasExpression(words, dutyHeadings)) return 'duties'
  return hasExpression(words, qualificationHeadings) ? 'qualifications' : 'other'
}

/** The passages of a posting, with where each stands. Headings are passages too: a posting says much in them. */
export function passagesOf(posting: string): PostingPassage[] {
  const { document } = readDocument(posting)
  let place: PostingPlace = 'title'
  let head: Boilerplate | null = null
  return document.blocks.flatMap(({ block, locate }, index): PostingPassage[] =>
    // Postings that were pasted have their headings as the first lines of paragraphs.
    linesOf(block.text, block.kind === 'paragraph' && block.list === 0).map(({ text, from, alone }) => {
      const heading = block.kind === 'heading' || (alone && isHeading(text, index === 0))
      if (heading && index > 0) {
        head = kindOf(plainWordsOf(text), boilerplateHeadings)
        if (!head && aboutUs.some(pattern => pattern.test(text))) head = 'about-us'
        place = placeUnder(plainWordsOf(text))
      }
      // What speaks to the reader is about the job, though no heading says that it begins.
      if (head === 'about-us' && !heading && /\byou(?:rs?|['’]\w+)?\b/i.test(text)) head = null
      const boilerplate = head ?? (heading ? null : kindOf(plainWordsOf(text), boilerplateTexts))
      const passage: PostingPassage = {
        span: locate([from, from + text.length]),
        text,
        locate: ([start, end]) => locate([start + from, end + from]),
        // What is asked for comes in lists; a paragraph below them speaks of the job again.
        place: boilerplate
          ? null
          : place === 'qualifications' && block.list === 0 && !heading
            ? 'other'
            : place,
        boilerplate,
      }
      if (place === 'title') place = 'other'
      return passage
    }),
  )
}

/** The lines of a block where one of them may be a heading, else the block as a whole. */
function linesOf(text: string, mayHead: boolean) {
  const first = text.split('\n')[0]!
  if (!mayHead) return [{ text, from: 0, alone: false }]
  if (first.length === text.length || !isHeading(first, false))
    return [{ text, from: 0, alone: first.length === text.length }]
  const rest = text.slice(first.length + 1)
  return [
    { text: first, from: 0, alone: true },
    { text: rest, from: first.length + 1, alone: false },
  ]
}

/** A short line that is no sentence. */
const isHeading = (line: string, title: boolean): boolean =>
  title ||
  (line.length <= 60 && !/[.!?;,]\s*$/.test(line) && /^\W*[\p{Lu}\d]/u.test(line) && !/:\s+\S/.test(line))
