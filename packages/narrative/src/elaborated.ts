import { tokensOf } from '@marginalia/english'
import { beside, once, type Sentence } from '@marginalia/prose'
import { metricsIn } from './metric.ts'
import { says } from './saying.ts'
import { gainIn } from './telling.ts'

/**
 * The next sentence of the paragraph goes into particulars: a figure, a name, somebody's words, an example or a reason.
 * A reader who wonders at a general statement reads on before writing a note.
 */
export const isElaborated = once((sentence: Sentence): boolean => {
  const next = beside(sentence, 1)
  if (!next) return false
  return (
    says('example', 'particulars')(next) ||
    /["“]/.test(next.text) ||
    metricsIn(next).length > 0 ||
    gainIn(next) !== null ||
    tokensOf(next).some(({ pos }, at) => pos === 'PROPN' && at > 0)
  )
})
