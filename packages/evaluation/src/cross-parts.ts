import {
  answerAt,
  type PlacedSentence,
  partSignsOf,
  pointsOf,
  readNarrative,
  sharesOf,
  standingsOf,
} from '@marginalia/narrative'
import { readDocument } from '@marginalia/prose'
import type { SentencePart } from '@marginalia/report'
import type { CountedText } from './counted-text.ts'
import { fit, signsIn, usual } from './part-fit.ts'
import type { ReadDocument } from './readings.ts'

const parts: Readonly<Record<string, SentencePart>> = {
  S: 'situation',
  T: 'task',
  A: 'action',
  R: 'result',
  L: 'learning',
  O: 'other',
}

const folds = 8

/**
 * The part of each sentence as it is found in a text that nothing was counted from: by a scale of the other authors.
 * Whatever is counted beside the parts of the texts read has to see them as they are in a new one.
 */
export function crossParts(
  documents: readonly ReadDocument[],
  texts: readonly CountedText[],
): ReadonlyMap<string, readonly SentencePart[]> {
  const authors = [...new Set(documents.map(({ author }) => author))].sort()
  const found = new Map<string, readonly SentencePart[]>()
  for (let fold = 0; fold < folds; fold++) {
    const out = new Set(authors.filter((_, i) => i % folds === fold))
    const others = texts.filter(({ author }) => !out.has(author))
    const scale = fit(others, signsIn(others, usual), usual)
    for (const { id, source } of documents.filter(({ author }) => out.has(author))) {
      const { document } = readDocument(source)
      const narrative = readNarrative(document)
      const size = narrative.sentences.reduce((sum, { sentence }) => sum + sentence.words.length, 0)
      const isTold = ({ whose }: PlacedSentence): boolean => whose === 'writer' || whose === 'quotation'
      const sentences = narrative.sentences.filter(isTold)
      const standings = standingsOf(document, sentences, size)
      const points = sentences.map(({ sentence }, i) =>
        pointsOf([...partSignsOf(sentence), ...standings[i]!.signs], scale),
      )
      const shares = sharesOf(
        points,
        standings.map(({ gap }) => gap),
        scale,
      )
      let next = 0
      found.set(
        id,
        narrative.sentences.map(one => {
          if (!isTold(one)) return 'other'
          const { letter } = answerAt(shares, next, points[next]!, scale)
          next++
          return parts[letter]!
        }),
      )
    }
  }
  return found
}
