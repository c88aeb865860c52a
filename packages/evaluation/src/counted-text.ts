import { letters, partSignsOf, readNarrative, standingsOf } from '@marginalia/narrative'
import { readDocument } from '@marginalia/prose'
import type { Span } from '@marginalia/report'
import type { Counted } from './part-fit.ts'

type Gold = readonly { readonly span: Span; readonly read: readonly string[] }[]

/** A text with the signs of its sentences beside what its readers say. */
export interface CountedText extends Counted {
  readonly id: string
  /** By sentence: the letter both readers give, or null. */
  readonly agreed: readonly (string | null)[]
}

/** A text read for its story, with what its readers say of the sentences they see where ours stand. */
export function countedText(
  id: string,
  author: string,
  source: string,
  gold: Gold,
  weight: number,
  isOther = false,
): CountedText {
  const { document } = readDocument(source)
  const narrative = readNarrative(document, { story: true })
  const size = narrative.sentences.reduce((sum, { sentence }) => sum + sentence.words.length, 0)
  const sentences = narrative.sentences.filter(({ whose }) => whose === 'writer' || whose === 'quotation')
  const standings = standingsOf(document, sentences, size)
  const rows = sentences.map(({ sentence, span }, i) => {
    let most = 0
    let read: readonly string[] = []
    for (const one of gold) {
      const overlap = Math.min(one.span[1], span[1]) - Math.max(one.span[0], span[0])
      if (overlap > most) {
        most = overlap
        read = one.read
      }
    }
    return {
      signs: [...partSignsOf(sentence), ...standings[i]!.signs],
      gap: standings[i]!.gap,
      read,
    }
  })
  const known = rows.filter(({ read }) => read.length > 0)
  return {
    id,
    author,
    weight,
    isOther,
    agreed: known.map(({ read }) => (read.every(one => one === read[0]) ? read[0]! : null)),
    sentences: known.map(({ signs, gap, read }) => ({
      signs,
      gap,
      read: letters.map(letter => read.filter(one => one === letter).length / read.length),
    })),
  }
}
