import { metricsIn } from './metric.ts'
import type { Narrative } from './narrative.ts'

/** How many sentences the writer tells it in, and how many of them have a figure. */
export type FigureShare = Readonly<Record<'sentences' | 'with', number>>

export function figureShareOf({ sentences }: Pick<Narrative, 'sentences'>): FigureShare {
  const own = sentences.filter(({ whose, part }) => whose === 'writer' && part !== 'other')
  return { sentences: own.length, with: own.filter(({ sentence }) => metricsIn(sentence).length > 0).length }
}

/** Sentences; a shorter text has no habit of counting. */
const fewestSentences = 20

/**
 * One sentence in five has a figure: who counts so much is asked for less. Of 1,222 verdicts on notes of such texts 36 in
 * 100 were “wrong”, of 2,415 on the others 19.
 */
export const hasManyFigures = (narrative: Pick<Narrative, 'sentences'>): boolean => {
  const { sentences, with: figured } = figureShareOf(narrative)
  return sentences >= fewestSentences && figured * 5 >= sentences
}
