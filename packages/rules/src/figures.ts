import { metricsIn } from '@marginalia/narrative'
import { once, type Sentence } from '@marginalia/prose'

/** How many figures a sentence gives in digits: “one of three” is read as words. */
export const figuresIn = once(
  (sentence: Sentence): number =>
    metricsIn(sentence).filter(({ quantity: { span } }) => /\d/.test(sentence.block.text.slice(...span)))
      .length,
)
