import { once, type Sentence } from '@marginalia/prose'
import type { Actor } from '@marginalia/report'

const first = new Set(['i', "i'm", "i've", "i'd", "i'll", 'my', 'me', 'myself', 'mine'])
const plural = new Set(['we', "we're", "we've", "we'd", "we'll", 'our', 'us', 'ourselves', 'ours'])

/** Who acts in a sentence, from its pronouns; “I” outranks “we”. */
export const actorOf = once((sentence: Sentence): Actor => {
  let found: Actor = 'nobody'
  for (const { lower } of sentence.words) {
    if (first.has(lower)) return 'i'
    if (plural.has(lower)) found = 'we'
  }
  return found
})
