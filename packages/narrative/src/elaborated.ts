import { tokensOf } from '@marginalia/english'
import { beside, once, type Sentence } from '@marginalia/prose'
import { metricsIn } from './metric.ts'
import { gainIn } from './telling.ts'

/** Words that lead from a general statement to what it is made of. */
const leads =
  /^(?:for (?:example|instance)|first(?:ly)?|one (?:of|was|is)|namely|specifically|in particular|because|among|why|how so)\b|\b(?:because|such as|for example|for instance|e\.g\.)/i

/**
 * The next sentence of the paragraph goes into particulars: a figure, a name, somebody's words, an example or a reason.
 * A reader who wonders at a general statement reads on before writing a note.
 */
export const isElaborated = once((sentence: Sentence): boolean => {
  const next = beside(sentence, 1)
  if (!next) return false
  return (
    leads.test(next.text) ||
    /["“]/.test(next.text) ||
    metricsIn(next).length > 0 ||
    gainIn(next) !== null ||
    tokensOf(next).some(({ pos }, at) => pos === 'PROPN' && at > 0)
  )
})
