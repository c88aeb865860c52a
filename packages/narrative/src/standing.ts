import {
  backgroundHeadings,
  doingHeadings,
  goalHeadings,
  lessonHeadings,
  resultHeadings,
  thanksHeadings,
  tokensOf,
} from '@marginalia/english'
import type { Document, Placed } from '@marginalia/prose'
import type { RawSentence } from './structure.ts'

/** What a heading announces, by lemmas of its words. */
const headings: readonly (readonly [string, ReadonlySet<string>])[] = [
  ['background', backgroundHeadings],
  ['goals', goalHeadings],
  ['doing', doingHeadings],
  ['results', resultHeadings],
  ['lessons', lessonHeadings],
  ['thanks', thanksHeadings],
]

/** How much a sentence is parted from the one before it. */
export const gaps = [
  'sentence',
  'paragraph',
  'section',
  'sentence of a short text',
  'paragraph of a short text',
] as const
export type Gap = (typeof gaps)[number]

/** Words. An answer of one page or less runs from situation to result; longer texts go their own ways. */
const shortText = 280

/** A text without a heading between its sentences runs in that order more often than others do. */
type Form = ' of a short text' | ' of one piece' | ''

export interface Standing {
  readonly signs: readonly string[]
  readonly gap: Gap
}

/** Where each sentence stands: in the document, in its paragraph, under its heading. */
export function standingsOf(
  document: Document,
  sentences: readonly RawSentence[],
  wordsOfText: number,
): Standing[] {
  const total = sentences.reduce((sum, { sentence }) => sum + sentence.words.length, 0)
  const above = headingsAbove(document)
  const divided = sentences.some(({ placed }) => above.has(placed))
  const form: Form =
    wordsOfText < shortText
      ? ' of a short text'
      : sentences.every(({ placed }) => above.get(placed) === above.get(sentences[0]!.placed))
        ? ' of one piece'
        : ''
  let before = 0
  return sentences.map(({ placed, sentence }, i) => {
    const at = (before + sentence.words.length / 2) / Math.max(total, 1)
    before += sentence.words.length
    const signs = [`in tenth ${Math.floor(at * 10) + 1}${form}`, `in fifth ${Math.floor(at * 5) + 1}${form}`]
    if (i === 0) signs.push('first sentence')
    if (i === 1) signs.push('second sentence')
    if (i === sentences.length - 1) signs.push('last sentence')
    if (i === sentences.length - 2) signs.push('last but one')
    const { block } = placed
    const opens = sentences[i - 1]?.placed !== placed
    const closes = sentences[i + 1]?.placed !== placed
    if (opens) signs.push('opens paragraph')
    if (closes) signs.push('closes paragraph')
    if (opens && closes) signs.push('alone in paragraph')
    if (block.list > 0) signs.push('in list')
    if (block.quote > 0) signs.push('in block quote')
    const heading = above.get(placed)
    const last = sentences[i - 1]
    const turned = i > 0 && heading !== above.get(last!.placed)
    if (heading) {
      if (turned || i === 0) signs.push('below heading')
      for (const name of heading.names) signs.push(name)
    } else if (divided) signs.push('before headings')
    const ofShort = form === ' of a short text' ? form : ''
    const gap = turned ? 'section' : (`${opens && i > 0 ? 'paragraph' : 'sentence'}${ofShort}` as const)
    return { signs, gap }
  })
}

interface Heading {
  readonly names: readonly string[]
}

/** The heading each block stands under. */
function headingsAbove(document: Document): Map<Placed, Heading> {
  const map = new Map<Placed, Heading>()
  let last: Heading | null = null
  for (const placed of document.blocks) {
    if (placed.block.kind === 'heading') {
      const lemmas = placed.block.sentences.flatMap(tokensOf).map(({ lemma }) => lemma)
      const names = headings
        .filter(([, known]) => lemmas.some(lemma => known.has(lemma)))
        .map(([name]) => `under ${name}`)
      last = { names: placed.block.text.endsWith('?') ? [...names, 'under a question'] : names }
    } else if (last) map.set(placed, last)
  }
  return map
}
