import { once, type Sentence } from '@marginalia/prose'

/** The sentence says what was learned, not what came of it. */
export const isLesson = once((sentence: Sentence): boolean =>
  /\b(?:(?:i|we) (?:also |have |'ve |since )*(?:learned|learnt|learn)|taught me|lessons?|reinforced|underscored|next time|in hindsight|in retrospect|looking back|takeaway|i now|would do differently|reminded me|showed me that)\b/.test(
    sentence.text.toLowerCase().replace(/[’ʼ]/g, "'").replace(/\s+/g, ' '),
  ),
)
