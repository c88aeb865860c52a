import { failures, inventions, quarrels } from '@marginalia/english'
import { once, type Sentence } from '@marginalia/prose'
import { isQuestion } from './asking.ts'
import type { Narrative } from './narrative.ts'

/** What a question asks to be told of. */
export interface AskedAbout {
  readonly quarrel: boolean
  readonly failure: boolean
  readonly invention: boolean
}

/**
 * What the title of a text, its questions and its declared prompt ask about. A text with several questions asks about all
 * that any of them does.
 */
export const askedAbout = once(({ document, sentences, answers, asked }: Narrative): AskedAbout => {
  const [first] = document.blocks
  const title = first && first.block.kind === 'heading' ? first.block.sentences : []
  const questions = sentences.filter(({ sentence }) => isQuestion(sentence.block))
  const words = new Set([
    ...[...title, ...questions.map(({ sentence }) => sentence)].flatMap(wordsOf),
    ...[asked ?? '', ...answers.map(one => one.asked)].flatMap(text =>
      text.toLowerCase().split(/[^\p{L}-]+/u),
    ),
  ])
  const speaksOf = (list: ReadonlySet<string>): boolean => [...list].some(word => words.has(word))
  const isRoot = words.has('root') && words.has('cause')
  return {
    quarrel: speaksOf(quarrels),
    failure: isRoot || speaksOf(failures),
    invention: speaksOf(inventions),
  }
})

const wordsOf = ({ words }: Sentence): string[] => words.map(({ lower }) => lower)
