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
export const gaps = ['sentence', 'paragraph', 'section', 'step', 'short paragraph'] as const
export type Gap = (typeof gaps)[number]

/** Words. An answer of one page or less runs from situation to result; longer texts go their own ways. */
const shortText = 280

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
  let before = 0
  return sentences.map(({ placed, sentence }, i) => {
    const at = (before + sentence.words.length / 2) / Math.max(total, 1)
    before += sentence.words.length
    const short = wordsOfText < shortText ? ' of a short text' : ''
    const signs = [
      `in tenth ${Math.floor(at * 10) + 1}${short}`,
      `in fifth ${Math.floor(at * 5) + 1}${short}`,
    ]
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
    const own = short === '' ? 'sentence' : 'step'
    const parted = short === '' ? 'paragraph' : 'short paragraph'
    return { signs, gap: turned ? 'section' : opens && i > 0 ? parted : own }
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
