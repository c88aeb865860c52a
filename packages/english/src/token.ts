import type { Span } from '@marginalia/report'
import type { Feature } from './feature.ts'
import type { Inflection, PartOfSpeech } from './pos.ts'
import type { Reading } from './reading.ts'

/**
 * A word of a sentence as it is read there. What the text writes as one word and grammar takes for two is two tokens:
 * “don’t” is “do” and “n’t”, “company’s” is “company” and “’s”.
 */
export class Token {
  /** Index in `sentence.words`; two tokens share it where a word was parted. */
  readonly word: number
  /** In the block's text, UTF-16. */
  readonly span: Span
  /** Lower case, with straight apostrophes. */
  readonly lower: string
  /** Capital: “Monday”. */
  readonly capital: boolean
  /** What stands between the token before and this one, without white space, quotes and marks: “,”, “(”, “–”. */
  readonly gap: string
  /** All it could be, the likeliest first. */
  readonly readings: readonly Reading[]
  /** What it is here. */
  reading: Reading

  constructor(
    word: number,
    span: Span,
    lower: string,
    capital: boolean,
    gap: string,
    readings: readonly Reading[],
  ) {
    this.word = word
    this.span = span
    this.lower = lower
    this.capital = capital
    this.gap = gap
    this.readings = readings
    this.reading = readings[0]!
  }

  get pos(): PartOfSpeech {
    return this.reading.pos
  }

  get lemma(): string {
    return this.reading.lemma
  }

  get inflection(): Inflection {
    return this.reading.inflection
  }

  get features(): ReadonlySet<Feature> {
    return this.reading.features
  }

  has(feature: Feature): boolean {
    return this.reading.features.has(feature)
  }
}
