import { type Feature, type Token, tokensOf } from '@marginalia/english'
import { once, type Sentence } from '@marginalia/prose'

/** Who or what a clause is about; `none` where the subject is left out. */
export type Theme =
  | 'i'
  | 'we'
  | 'you'
  | 'they'
  | 'it'
  | 'this'
  | 'there'
  | 'person'
  | 'group'
  | 'thing'
  | 'none'

/** When, by the form of the verb; `bare` is an order or a goal: “Reduce the wait”. */
export type Tense =
  | 'past'
  | 'had done'
  | 'was doing'
  | 'present'
  | 'has done'
  | 'is doing'
  | 'will'
  | 'would'
  | 'can'
  | 'must'
  | 'bare'
  | 'none'

/** The first clause of a sentence that no conjunction or preposition opens. */
export interface MainClause {
  readonly subject: Theme
  readonly tense: Tense
  readonly passive: boolean
  readonly negated: boolean
  readonly verb: Token | null
}

const subjects: Readonly<Record<string, Theme>> = {
  i: 'i',
  we: 'we',
  you: 'you',
  he: 'they',
  she: 'they',
  they: 'they',
  it: 'it',
  this: 'this',
  that: 'this',
  these: 'this',
  those: 'this',
  there: 'there',
}

export const mainClauseOf = once((sentence: Sentence): MainClause => {
  const tokens = tokensOf(sentence)
  let at = opening(tokens, 0)
  if (isFronted(tokens[at])) {
    const comma = tokens.findIndex((token, i) => i > at && i < at + 25 && /[,:;—–-]/.test(token.gap))
    const pronoun = tokens.findIndex(
      (token, i) => i > at && token.pos === 'PRON' && subjects[token.lower] && opensVerb(tokens, i + 1),
    )
    const next = comma === -1 ? pronoun : comma
    if (next !== -1) at = opening(tokens, next)
  }
  return clauseAt(tokens, at)
})

/** Past what only joins a sentence to the one before. */
function opening(tokens: readonly Token[], from: number): number {
  let at = from
  while (
    at < tokens.length - 1 &&
    /^(?:CCONJ|ADV|INTJ)$/.test(tokens[at]!.pos) &&
    !/^(?:how|why|when|where|there)$/.test(tokens[at]!.lower)
  )
    at++
  return at
}

const isFronted = (token: Token | undefined): boolean =>
  token !== undefined &&
  (/^(?:SCONJ|ADP|PART)$/.test(token.pos) ||
    /^(?:when|where)$/.test(token.lower) ||
    (token.pos === 'VERB' && (token.inflection === 'gerund' || token.inflection === 'participle')))

/** An auxiliary or a verb that can stand by itself begins at `at`, adverbs apart. */
function opensVerb(tokens: readonly Token[], at: number): boolean {
  let i = at
  while (i < at + 3 && tokens[i]?.pos === 'ADV') i++
  const token = tokens[i]
  return token?.pos === 'AUX' || (token?.pos === 'VERB' && /^(?:past|base|third)$/.test(token.inflection))
}

function clauseAt(tokens: readonly Token[], from: number): MainClause {
  const first = tokens[from]
  const nothing = { subject: 'none', tense: 'none', passive: false, negated: false, verb: null } as const
  if (!first) return nothing
  if (first.pos === 'VERB' && (first.inflection === 'base' || first.inflection === 'past'))
    return { ...nothing, tense: first.inflection === 'past' ? 'past' : 'bare', verb: first }
  let end = from
  while (end < tokens.length && !(end > from || first.pos === 'AUX' ? isVerbal(tokens[end]!) : false)) end++
  if (end >= tokens.length) return nothing
  return { subject: subjectOf(tokens, from, end), ...groupAt(tokens, end) }
}

const isVerbal = (token: Token): boolean =>
  token.pos === 'AUX' || (token.pos === 'VERB' && /^(?:past|base|third)$/.test(token.inflection))

function subjectOf(tokens: readonly Token[], from: number, end: number): Theme {
  let head: Token | null = null
  for (let i = from; i < end; i++) {
    const token = tokens[i]!
    const pronoun =
      token.pos === 'PRON' || token.pos === 'DET' || token.lower === 'there'
        ? subjects[token.lower]
        : undefined
    if (pronoun && (pronoun !== 'this' || i === end - 1)) return pronoun
    if (head && (token.pos === 'ADP' || token.pos === 'PRON' || token.pos === 'SCONJ')) break
    if (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'PRON') head = token
  }
  if (!head) return from === end ? 'none' : 'thing'
  if (head.has('group' as Feature)) return 'group'
  return head.pos === 'PROPN' || head.pos === 'PRON' || head.has('person' as Feature) ? 'person' : 'thing'
}

/** Tense and verb of the group that begins at `from`. */
function groupAt(tokens: readonly Token[], from: number): Omit<MainClause, 'subject'> {
  const chain: Token[] = []
  let negated = false
  let at = from
  for (; at < tokens.length && at < from + 8; at++) {
    const token = tokens[at]!
    if (/^(?:not|n't|never)$/.test(token.lower)) negated = true
    else if (token.pos === 'AUX') chain.push(token)
    else if (token.pos !== 'ADV' && token.pos !== 'PART') break
  }
  const main = tokens[at]?.pos === 'VERB' ? tokens[at]! : null
  const last = chain.at(-1) ?? null
  const verb = main ?? last
  if (chain.length === 0)
    return { tense: main?.inflection === 'past' ? 'past' : 'present', passive: false, negated, verb }
  const has = (...lemmas: string[]): boolean =>
    chain.some(({ lemma, lower }) => lemmas.includes(lemma) || lemmas.includes(lower))
  const be = last!.lemma === 'be' && main !== null
  const doing = be && main?.inflection === 'gerund'
  const passive = be && main?.inflection === 'participle'
  const done = main !== null ? main.inflection === 'participle' || chain.length > 1 : chain.length > 1
  let tense: Tense
  if (has('will', "'ll", 'shall')) tense = 'will'
  else if (has('would')) tense = 'would'
  else if (has('can', 'could', 'may', 'might')) tense = 'can'
  else if (has('should', 'must', 'ought')) tense = 'must'
  else if (chain[0]!.lemma === 'have' && done)
    tense = chain[0]!.inflection === 'past' || chain[0]!.lower === "'d" ? 'had done' : 'has done'
  else if (/^(?:was|were|did|had|got)$/.test(chain[0]!.lower)) tense = doing ? 'was doing' : 'past'
  else tense = doing ? 'is doing' : 'present'
  return { tense, passive, negated, verb }
}
