import { numbersOf } from '@marginalia/english'
import { once, type Sentence } from '@marginalia/prose'
import { change, impossible } from './arithmetic/change.ts'
import type { Miscount } from './arithmetic/miscount.ts'
import { averaged, priced, pricedBefore, product } from './arithmetic/price.ts'
import { backwardRange } from './arithmetic/range.ts'
import { drawnShare, percentOf } from './arithmetic/share.ts'
import { total } from './arithmetic/total.ts'
import { inYear } from './arithmetic/year.ts'
import { pairsOf } from './baseline.ts'
import { longestSentence } from './metric.ts'

/** Every number of a sentence that contradicts the others there. Rounding is respected; linear. */
export const miscountsOf = once((sentence: Sentence): readonly Miscount[] => {
  const numbers = numbersOf(sentence).filter(number => number.metric)
  if (numbers.length < 1 || sentence.words.length > longestSentence) return []
  const pairs = pairsOf(sentence)
  const found: Miscount[] = []
  for (const pair of pairs) {
    const wrong =
      pair.kind === 'share' ? drawnShare(sentence, pair, numbers) : change(sentence, pair, numbers)
    const yearly = wrong ? null : inYear(sentence, pair, numbers)
    if (wrong ?? yearly) found.push((wrong ?? yearly)!)
  }
  for (const [index, number] of numbers.entries()) {
    const wrong =
      impossible(sentence, number) ??
      percentOf(sentence, numbers, index) ??
      product(sentence, numbers, index) ??
      priced(sentence, numbers, index) ??
      averaged(sentence, numbers, index) ??
      pricedBefore(sentence, numbers, index) ??
      total(sentence, numbers, index) ??
      backwardRange(sentence, number, numbers[index + 1])
    if (wrong) found.push(wrong)
  }
  return found.sort((a, b) => a.span[0] - b.span[0])
})
