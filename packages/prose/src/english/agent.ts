import type { Span } from '@marginalia/report'
import {
  coordinators,
  determiners,
  isNumberWord,
  reflexives,
  subordinators,
  whWords,
} from './function-word.ts'
import { list } from './list.ts'
import { participle } from './participle.ts'
import type { Phrase } from './phrase.ts'

/** After “by” these tell when, how or how much, not who. */
const notAgents = list(
  `accident air april august boat bus car chance choice christmas contract courier cutting dawn day default definition design
   december dint e-mail email far fax february foot friday gift half hand hook january july june land
   law luck mail march means may midnight mistake monday name nature night noon november now october phone plane
   post proxy rail request road saturday sea september september sight sunday telephone then thursday today tomorrow
   train tuesday usage virtue volume way wednesday weight yesterday year`,
)
const notAgentsAfterDeterminer = list(
  `afternoon beginning date day deadline door end evening factor following hour lake margin means middle minute
   month morning next night river road sea side start time way week window year`,
)
const amounts = list(
  'percent per point points times days weeks months years hours hundred thousand million billion',
)

const farthest = 8

/** The doer a by-phrase names after the participle at `at`, in its clause: “adopted in May by three teams”. */
export function agentAfter(phrase: Phrase, at: number): Span | null {
  for (let by = at + 1; by < Math.min(at + farthest, phrase.words.length); by++) {
    if (by > at + 1 && /[;:,.(–—]/.test(phrase.between(by - 1, by))) return null
    const lower = phrase.lower(by)
    if (lower === 'by') return agentAt(phrase, by)
    if (subordinators.has(lower) || whWords.has(lower)) return null
    if (by > at + 1 && coordinators.has(lower)) return null
    if (participle(lower) || (phrase.auxiliary(by) && lower !== 'be')) return null
  }
  return null
}

function agentAt(phrase: Phrase, by: number): Span | null {
  const first = phrase.words[by + 1]
  if (!first || phrase.between(by, by + 1).replace(/["“‘'(]/g, '') !== '') return null
  const { lower, kind } = first
  if (kind === 'number' && !/^\p{L}/u.test(phrase.next(by + 1))) return null
  if ((kind === 'number' || isNumberWord(lower)) && amounts.has(phrase.lower(by + 2))) return null
  if (kind === 'number' && /[%:/]|^(?:19|20)\d\d$/.test(first.text)) return null
  if (/..ing$/.test(lower) || notAgents.has(lower) || reflexives.has(lower)) return null
  if (determiners.has(lower) && notAgentsAfterDeterminer.has(phrase.lower(by + 2))) return null
  const last = determiners.has(lower) ? (phrase.words[by + 2] ?? first) : first
  return [first.span[0], last.span[1]]
}
