import { beforeStart, type Quantity } from '@marginalia/english'
import type { Sentence } from '@marginalia/prose'

export const firstWord = (text: string): string => /[a-z]+/i.exec(text)?.[0].toLowerCase() ?? ''

/** Without the word that only says how near a number is: “which is about”. */
export const plainly = (text: string): string =>
  text.length > 100
    ? text
    : text.replace(/(?<![a-z])([a-z]+) $/i, (all, word: string) =>
        beforeStart.has(word.toLowerCase()) ? '' : all,
      )

/** A number closes its clause; what it counts may stand behind it where `noun` says so: “33% of 9,600 riders.” */
export const closes = (sentence: Sentence, { span: [, end] }: Quantity, noun = false): boolean => {
  const behind = sentence.block.text.slice(end, Math.min(sentence.span[1], end + 60))
  return (noun ? /^(?:\s[\p{L}-]+)?\s*(?:[.,;:)!?]|$)/u : /^\s*(?:[.,;:)!?]|$)/).test(behind)
}
