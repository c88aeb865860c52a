import {
  type Clause,
  clausesOf,
  departments,
  type NounPhrase,
  peoplePronouns,
  tokensOf,
} from '@marginalia/english'
import { once, type Sentence } from '@marginalia/prose'
import type { Actor, Span } from '@marginalia/report'
import { proseWords } from './label-prose.ts'

/** Who acts in a sentence, and the words that say so (in the block's text). */
export interface Acting {
  readonly actor: Actor
  /** The subject; null where nobody is named. */
  readonly subject: Span | null
  /** The subject is a group without a name: “the team”, “engineering”. */
  readonly group: boolean
  /** Index of the first word after the subject. */
  readonly verb: number
}

const nobody: Acting = { actor: 'nobody', subject: null, group: false, verb: 0 }

/** Who acts in a sentence: the subject of its main clause. Dropped subjects, things and agentless passives are nobody. */
export const actingIn = once((sentence: Sentence): Acting => {
  // Behind a label: “Root cause: I found a stale lock”.
  const from = proseWords(sentence)[0]?.span[0] ?? 0
  const told = clausesOf(sentence).filter(
    ({ kind, verb }) => kind === 'main' && verb.form === 'finite' && verb.span[0] >= from,
  )
  const clause =
    told.find(({ person }) => person === 'i') ?? told.find(({ person }) => person === 'we') ?? told[0]
  return clause?.subject ? actorOfClause(sentence, clause, clause.subject) : nobody
})

/** Who acts in a sentence. */
export const actorOf = (sentence: Sentence): Actor => actingIn(sentence).actor

function actorOfClause(sentence: Sentence, { person, kind: _ }: Clause, phrase: NounPhrase): Acting {
  const { head, determiner, span: subject } = phrase
  const verb = head.word + 1
  if (person === 'i' || person === 'we') return { actor: person, subject, group: false, verb }
  if (person === 'nobody') return nobody
  const own = determiner?.lower
  if (head.has('organization') && (determiner || isCapital(phrase) || departments.has(head.lower)))
    return { actor: own === 'our' ? 'we' : 'other', subject, group: true, verb }
  if (head.has('person') || peoplePronouns.has(head.lower))
    return { actor: 'other', subject, group: false, verb }
  if (own === 'my') return { actor: 'i', subject, group: false, verb }
  if (head.pos === 'PROPN' && isName(sentence, phrase)) return { actor: 'other', subject, group: false, verb }
  return { ...nobody, verb }
}

const isCapital = ({ head }: NounPhrase): boolean => head.capital

/** A capitalised first word that is a name: the block writes it with a capital inside a sentence too. */
function isName(sentence: Sentence, { tokens: [from, to], head }: NounPhrase): boolean {
  if (from > 0 || to - from > 1) return !/(?:s|ion|ment|ity|ing)$/.test(head.lower)
  return sentence.block.sentences.some(
    other =>
      other !== sentence &&
      tokensOf(other).some(({ capital, lower }, at) => at > 0 && capital && lower === head.lower),
  )
}
