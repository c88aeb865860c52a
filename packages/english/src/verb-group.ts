import { once, type Sentence } from '@marginalia/prose'
import type { Span } from '@marginalia/report'
import { possessives } from './function-word.ts'
import { passivesOf } from './passive.ts'
import { tokensOf } from './tag.ts'
import type { Token } from './token.ts'

/** A verb with its auxiliaries: “was not yet tested”, “would have helped”, “to ask”, “waiting”. */
export interface VerbGroup {
  /** From the first auxiliary to the verb, in the block's text, UTF-16. */
  readonly span: Span
  /** Indices into `tokensOf(sentence)`, half-open; adverbs and a subject between auxiliary and verb are inside. */
  readonly tokens: Span
  /** The verb that says what is done; of “was late” it is “was”. */
  readonly verb: Token
  readonly form: 'finite' | 'infinitive' | 'gerund' | 'participle'
  /** Null where the form has none: infinitives, gerunds and participles. */
  readonly tense: 'past' | 'present' | 'future' | null
  /** “Has asked”, “had asked”. */
  readonly perfect: boolean
  /** “Is asking”. */
  readonly progressive: boolean
  /** Lemma of the modal: “would”, “might”; “will” and “shall” as well. */
  readonly modal: string | null
  readonly voice: 'active' | 'passive'
  readonly negative: boolean
  /** The subject stands inside, between the auxiliary and the verb: “did she ask”. */
  readonly inverted: boolean
}

/** The verb groups of a sentence, in order. */
export const verbGroupsOf = once((sentence: Sentence): readonly VerbGroup[] => {
  const tokens = tokensOf(sentence)
  const passives = new Set(passivesOf(sentence).flatMap(({ participles }) => participles))
  const found: VerbGroup[] = []
  for (let at = 0; at < tokens.length; ) {
    const group = groupAt(tokens, at, passives)
    if (group) found.push(group)
    at = group ? group.tokens[1] : at + 1
  }
  return found
})

const future = new Set(['will', 'shall'])
const negatives = new Set(['not', 'never', 'nor', 'neither', 'hardly', 'barely', 'scarcely'])
/** Words between auxiliary and verb, adverbs apart. */
const widestSubject = 6

function groupAt(tokens: readonly Token[], from: number, passives: ReadonlySet<number>): VerbGroup | null {
  const first = tokens[from]!
  if (first.pos === 'PART' && first.lower === 'to') return infinitive(tokens, from, passives)
  if (first.pos === 'AUX') return auxiliary(tokens, from, passives)
  if (first.pos !== 'VERB') return null
  if (isAttributive(tokens, from)) return null
  const form =
    first.inflection === 'gerund' ? 'gerund' : first.inflection === 'participle' ? 'participle' : 'finite'
  // “Got fired”: “get” is the auxiliary.
  const next = first.lemma === 'get' ? skip(tokens, from + 1) : from
  const at = next !== from && passives.has(tokens[next]?.word ?? -1) ? next : from
  return {
    ...made(tokens, from, at, from, passives),
    form,
    tense: form === 'finite' ? (first.inflection === 'past' ? 'past' : 'present') : null,
  }
}

/** “The delayed crates”, “a growing list”: part of a noun phrase. */
function isAttributive(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!
  const next = tokens[at + 1]
  const previous = tokens[at - 1]
  if (!['participle', 'gerund', 'past'].includes(token.inflection) || !previous || token.gap !== '')
    return false
  if (next?.gap !== '' || !['NOUN', 'PROPN', 'ADJ'].includes(next.pos)) return false
  return (
    previous.pos === 'DET' ||
    previous.pos === 'ADJ' ||
    previous.pos === 'NUM' ||
    possessives.has(previous.lower) ||
    previous.lower === "'s"
  )
}

function made(
  tokens: readonly Token[],
  from: number,
  at: number,
  firstWord: number,
  passives: ReadonlySet<number>,
): VerbGroup {
  const verb = tokens[at]!
  let negative = false
  for (let i = from; i < at; i++) if (negatives.has(tokens[i]!.lemma)) negative = true
  const before = tokens[firstWord - 1]
  const after = tokens[at + 1]
  if (before && negatives.has(before.lemma)) negative = true
  if (after?.lemma === 'not' || after?.lower === 'nothing' || after?.lower === 'nobody') negative = true
  return {
    span: [tokens[from]!.span[0], verb.span[1]],
    tokens: [from, at + 1],
    verb,
    form: 'finite',
    tense: 'present',
    perfect: false,
    progressive: false,
    modal: null,
    voice: passives.has(verb.word) && verb.inflection !== 'gerund' ? 'passive' : 'active',
    negative,
    inverted: false,
  }
}

/** “To ask”, “to have been asked”. */
function infinitive(tokens: readonly Token[], from: number, passives: ReadonlySet<number>): VerbGroup | null {
  const next = skip(tokens, from + 1)
  const token = tokens[next]
  if (!token || (token.pos !== 'VERB' && token.pos !== 'AUX') || token.inflection !== 'base') return null
  const inner =
    token.pos === 'AUX' ? chain(tokens, next, false) : { at: next, perfect: false, progressive: false }
  return {
    ...made(tokens, from, inner.at, from, passives),
    form: 'infinitive',
    tense: null,
    perfect: inner.perfect,
    progressive: inner.progressive,
  }
}

interface Chain {
  /** Index of the verb the auxiliaries lead to; of the last auxiliary where there is none. */
  readonly at: number
  readonly perfect: boolean
  readonly progressive: boolean
  readonly inverted?: boolean
}

/** Follow auxiliaries from `from` to their verb, over adverbs, “not” and, in a question, the subject. */
function chain(tokens: readonly Token[], from: number, mayInvert: boolean): Chain {
  let at = from
  let perfect = false
  let progressive = false
  let inverted = false
  for (;;) {
    const auxiliary = tokens[at]!
    let next = skip(tokens, at + 1)
    let candidate = fits(auxiliary, tokens[next])
    if (!candidate && mayInvert && !inverted) {
      const end = subjectEnd(tokens, next)
      const after = end === next ? next : skip(tokens, end)
      if (end > next && fits(auxiliary, tokens[after])) {
        inverted = true
        next = after
        candidate = true
      }
    }
    if (!candidate) return { at, perfect, progressive, inverted }
    const { pos, inflection } = tokens[next]!
    if (auxiliary.lemma === 'have') perfect = true
    if (auxiliary.lemma === 'be' && inflection === 'gerund') progressive = true
    at = next
    if (pos === 'VERB') return { at, perfect, progressive, inverted }
  }
}

/** Whether a verb can follow an auxiliary. */
function fits({ lemma, pos }: Token, next: Token | undefined): boolean {
  if (!next || pos !== 'AUX' || (next.pos !== 'VERB' && next.pos !== 'AUX')) return false
  switch (lemma) {
    case 'be':
      return next.inflection === 'participle' || next.inflection === 'gerund' || next.inflection === 'past'
    case 'have':
      return next.inflection === 'participle' || next.inflection === 'past'
    default:
      return next.inflection === 'base'
  }
}

/** Index of the first token from `from` that is no adverb and no “not”; an edge ends the search. */
function skip(tokens: readonly Token[], from: number): number {
  let at = from
  while (tokens[at]?.gap === '' && isBetween(tokens[at]!)) at++
  return tokens[at] && tokens[at]!.gap === '' ? at : tokens.length
}

/** “Not”, an adverb, or the “all” of “we were all waiting”. */
const isBetween = ({ pos, lemma, lower }: Token): boolean =>
  pos === 'ADV' || lemma === 'not' || lower === 'all' || lower === 'both' || lower === 'either'

const inSubject: ReadonlySet<string> = new Set(['DET', 'NOUN', 'PROPN', 'ADJ', 'NUM'])

/** The end of a subject that stands between auxiliary and verb. */
function subjectEnd(tokens: readonly Token[], from: number): number {
  const first = tokens[from]
  if (first?.gap !== '') return from
  if (first.pos === 'PRON' && !possessives.has(first.lower)) return from + 1
  let at = from
  while (
    at < from + widestSubject &&
    tokens[at]?.gap === '' &&
    (inSubject.has(tokens[at]!.pos) || possessives.has(tokens[at]!.lower))
  )
    at++
  return at
}

function auxiliary(tokens: readonly Token[], from: number, passives: ReadonlySet<number>): VerbGroup {
  const first = tokens[from]!
  const previous = tokens[from - 1]
  const opens =
    !previous ||
    first.gap !== '' ||
    asking.has(previous.lower) ||
    inverting.has(previous.lower) ||
    previous.pos === 'CCONJ'
  const {
    at,
    perfect,
    progressive,
    inverted = false,
  } = chain(tokens, from, opens || previous!.pos === 'NOUN')
  const modal = first.lemma !== 'be' && first.lemma !== 'have' && first.lemma !== 'do' ? first.lemma : null
  const { inflection } = first
  const form = inflection === 'gerund' ? 'gerund' : inflection === 'participle' ? 'participle' : 'finite'
  const group = made(tokens, from, at, from, passives)
  return {
    ...group,
    form,
    tense:
      form !== 'finite'
        ? null
        : modal
          ? future.has(modal)
            ? 'future'
            : 'present'
          : tokens[at]!.lower === 'going' && tokens[at + 1]?.lower === 'to' && tokens[at + 1]!.pos === 'PART'
            ? 'future'
            : inflection === 'past'
              ? 'past'
              : 'present',
    perfect,
    progressive,
    modal,
    inverted,
  }
}

const asking = new Set('what which who whom whose when where why how'.split(' '))
const inverting = new Set('nor neither so only never rarely seldom'.split(' '))
