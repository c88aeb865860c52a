import { once, type Sentence, type Word } from '@marginalia/prose'
import type { Span } from '@marginalia/report'
import * as lexicon from './claim-lexicon.ts'
import { periodsOf } from './date.ts'
import { numbersOf } from './number.ts'
import { determiners, inPhrase, joined } from './phrase.ts'

/** How a sentence claims an outcome. */
export type ClaimKind = 'gain' | 'change' | 'state' | 'aim' | 'reach' | 'trouble' | 'outcome'

/** Words that claim an outcome, and no number that settles it. */
export interface Claim {
  readonly kind: ClaimKind
  /** In the block's text: verb and object, or adjective and noun. */
  readonly span: Span
  /** Word indices, half-open. */
  readonly words: Span
  /** The verb's form: what happened, what went along with it, or what was meant to happen. */
  readonly form: 'past' | 'ing' | 'base' | 'none'
}

const longest = 7

/** Every claim of a sentence that no number in its clause settles, in order, without overlap. Linear in its words. */
export const claimsOf = once((sentence: Sentence): readonly Claim[] => {
  const { words } = sentence
  if (/\?["'”’)]*$/.test(sentence.text)) return []
  const found: Claim[] = []
  for (let i = 0; i < words.length; i++) {
    const claim = readAt(sentence, i)
    if (!claim || settled(sentence, claim)) continue
    found.push(claim)
    i = claim.words[1] - 1
  }
  return found
})

type Reader = (sentence: Sentence, i: number) => Claim | null

const readAt: Reader = (sentence, i) => {
  for (const reader of readers) {
    const claim = reader(sentence, i)
    if (claim) return claim
  }
  return null
}

/** “Improved the export”, “strengthening our relationship”: whatever the object. */
const gain: Reader = (sentence, i) => {
  const word = sentence.words[i]!
  if (!lexicon.gainVerbs.has(word.lower) || !isVerb(sentence, i)) return null
  const object = objectOf(sentence, i + 1)
  return object && claim(sentence, 'gain', [i, object[1]], i)
}

/** “Reduced costs”, “earned the trust of”: only what can be measured. */
const change: Reader = (sentence, i) => {
  const { lower } = sentence.words[i]!
  if (!lexicon.changeVerbs.has(lower) || !isVerb(sentence, i)) return null
  const nouns = lexicon.weakVerbs.has(lower) ? lexicon.strongNouns : lexicon.outcomeNouns
  const object = objectOf(sentence, i + 1)
  const head = object && sentence.words[object[1] - 1]!.lower
  return head && nouns.has(head) ? claim(sentence, 'change', [i, object[1]], i) : null
}

/** “Productivity improved”, “costs were reduced”, “trust grew”. */
const state: Reader = (sentence, i) => {
  const { words } = sentence
  if (!lexicon.outcomeNouns.has(words[i]!.lower) || !inPhrase(words[i]!)) return null
  let j = i + 1
  while (
    words[j] &&
    /^(?:has|have|had|was|were|is|are|been|also|greatly|significantly|steadily|quickly)$/.test(
      words[j]!.lower,
    )
  )
    j++
  const verb = words[j]
  if (!verb || !connected(sentence, i, j)) return null
  const moved =
    lexicon.gainVerbs.has(verb.lower) ||
    /^(?:increased|decreased|grew|rose|fell|dropped|declined|suffered|soared|slowed|disappeared|reduced|eliminated|restored|lowered|raised|minimized|minimised)$/.test(
      verb.lower,
    )
  if (!moved || !/(?:ed|grew|rose|fell)$/.test(verb.lower)) return null
  const passive = j > i + 1 && /^(?:was|were|is|are|been)$/.test(words[j - 1]!.lower)
  if (!passive && objectOf(sentence, j + 1)) return null
  let start = i
  while (start > 0 && i - start < 2 && inPhrase(words[start - 1]!) && connected(sentence, start - 1, start))
    start--
  return claim(sentence, 'state', [start, j + 1], j)
}

/** “Improved performance”, “potential impact”, “business value”. */
const outcome: Reader = (sentence, i) => {
  const { words } = sentence
  if (!lexicon.claimAdjectives.has(words[i]!.lower)) return null
  for (let j = i + 1; j <= i + 2 && words[j] && connected(sentence, j - 1, j) && inPhrase(words[j]!); j++) {
    if (lexicon.claimNouns.has(words[j]!.lower)) return claim(sentence, 'outcome', [i, j + 1], -1)
  }
  return null
}

/** “Became the standard”, “laid the foundation”, “set a precedent”. */
const reach: Reader = (sentence, i) => {
  const { words } = sentence
  const { lower } = words[i]!
  if (
    /^adopted$/.test(lower) &&
    /^(?:across|by|throughout|company-wide|organization-wide|widely)$/.test(words[i + 1]?.lower ?? '')
  ) {
    return claim(sentence, 'reach', [Math.max(0, i - 1), i + 2], i)
  }
  const base = lexicon.standingVerbs.get(lower)
  if (!base || !isVerb(sentence, i)) return null
  const object = objectOf(sentence, i + 1)
  if (!object) return null
  const heads = words.slice(i + 1, object[1]).map(word => word.lower)
  const standing = heads.some(head => lexicon.standingNouns.has(head))
  return standing || (base === 'become' && heads.length <= 4)
    ? claim(sentence, 'reach', [i, object[1]], i)
    : null
}

/** “Met our objectives”, “paid off”, “contributed to the success”, “made a difference”. */
const aim: Reader = (sentence, i) => {
  const { words } = sentence
  const { lower } = words[i]!
  const next = words[i + 1]?.lower ?? ''
  if (/^(?:paid|paying|pays)$/.test(lower) && next === 'off') return claim(sentence, 'aim', [i, i + 2], i)
  if (/^contribut(?:ed|ing|e|es)$/.test(lower)) {
    const to = next === 'to' ? i + 2 : words[i + 2]?.lower === 'to' ? i + 3 : -1
    const object = to > 0 ? objectOf(sentence, to) : null
    return object && claim(sentence, 'aim', [i, object[1]], i)
  }
  if (/^(?:made|make|making|makes|had|having)$/.test(lower)) {
    const object = objectOf(sentence, i + 1)
    const head = object && words[object[1] - 1]!.lower
    return head && /^(?:difference|impact|contribution|contributions|impression|progress|strides)$/.test(head)
      ? claim(sentence, 'aim', [i, object[1]], i)
      : null
  }
  if (/^(?:resulted|resulting|led|leading)$/.test(lower) && (next === 'in' || next === 'to')) {
    const object = objectOf(sentence, i + 2)
    const head = object && words[object[1] - 1]!.lower
    return head && (lexicon.outcomeNouns.has(head) || lexicon.troubleNouns.has(head))
      ? claim(sentence, 'aim', [i, object[1]], i)
      : null
  }
  return null
}

/** “Experiencing freshness issues”, “causing bottlenecks”, “at risk”. */
const trouble: Reader = (sentence, i) => {
  const { words } = sentence
  const { lower } = words[i]!
  if (lower === 'overwhelmed') return claim(sentence, 'trouble', [i, i + 1], -1)
  if (lower === 'at' && words[i + 1]?.lower === 'risk') return claim(sentence, 'trouble', [i, i + 2], -1)
  if (!lexicon.troubleVerbs.has(lower) || !isVerb(sentence, i)) return null
  const from = /^(?:from|with)$/.test(words[i + 1]?.lower ?? '') ? i + 2 : i + 1
  const object = objectOf(sentence, from)
  const head = object && words[object[1] - 1]!.lower
  return head && lexicon.troubleNouns.has(head) ? claim(sentence, 'trouble', [i, object[1]], i) : null
}

const readers: readonly Reader[] = [gain, change, aim, reach, trouble, state, outcome]

/** A verb here: not a noun or adjective after a determiner, nor the name of a thing. */
function isVerb({ words }: Sentence, i: number): boolean {
  const previous = words[i - 1]?.lower ?? ''
  const { lower } = words[i]!
  if (determiners.has(previous) && !/^(?:this|that|these|those|all|both|such)$/.test(previous)) return false
  if (
    /^(?:no|of|for|in|with|more|most|less|significant|great|major)$/.test(previous) &&
    !lower.endsWith('ing')
  )
    return false
  return true
}

/** The object that begins at `from`, over adverbs, to its head; coordinated objects stop at the first. */
function objectOf(sentence: Sentence, from: number): Span | null {
  const { words } = sentence
  let i = from
  while (
    words[i] &&
    (/..ly$/.test(words[i]!.lower) || /^(?:up|out|back|on|also|even|both|not|only)$/.test(words[i]!.lower)) &&
    i - from < 2
  )
    i++
  while (words[i] && determiners.has(words[i]!.lower)) i++
  const start = i
  while (words[i] && i - start < longest) {
    if (i > from && !connected(sentence, i - 1, i)) break
    if (!inPhrase(words[i]!) || determiners.has(words[i]!.lower)) break
    if (
      i > start &&
      /..(?:ed|ing)$/.test(words[i]!.lower) &&
      !lexicon.outcomeNouns.has(words[i]!.lower) &&
      !inPhraseAfter(words, i)
    )
      break
    i++
  }
  return i > start && connected(sentence, from - 1, start) ? [start, i] : null
}

/** “Load testing procedures”: an “-ing” word that a noun follows. */
const inPhraseAfter = (words: readonly Word[], i: number): boolean =>
  words[i + 1] !== undefined && inPhrase(words[i + 1]!) && !determiners.has(words[i + 1]!.lower)

/** No punctuation between two words. */
function connected(sentence: Sentence, from: number, to: number): boolean {
  for (let i = Math.max(0, from); i < to; i++)
    if (!joined(sentence, sentence.words[i]!, sentence.words[i + 1]!)) return false
  return true
}

function claim(sentence: Sentence, kind: ClaimKind, [from, to]: Span, verb: number): Claim {
  const { words } = sentence
  const end = Math.min(to, from + longest)
  const lower = words[verb]?.lower ?? ''
  const form = verb < 0 ? 'none' : lower.endsWith('ing') ? 'ing' : isBase(words, verb) ? 'base' : 'past'
  return { kind, form, words: [from, end], span: [words[from]!.span[0], words[end - 1]!.span[1]] }
}

function isBase(words: readonly Word[], verb: number): boolean {
  let i = verb - 1
  while (i >= 0 && /..ly$|^(?:also|not|and)$/.test(words[i]!.lower)) i--
  return /^(?:to|will|would|can|could|may|might|should|must|help|helps|helped|let|did|does|do)$/.test(
    words[i]?.lower ?? '',
  )
}

/** A number in the clause settles the claim: from its first word to where the clause ends. */
function settled(sentence: Sentence, { words: [from, to] }: Claim): boolean {
  const { words, block } = sentence
  let end = to
  while (end < words.length && end - to < 12) {
    const between = block.text.slice(words[end - 1]!.span[1], words[end]!.span[0])
    if (/[;:]/.test(between)) break
    if (
      /,/.test(between) &&
      !/^(?:from|a|an|down|up|by|or|saving|which|about|roughly|nearly)$/.test(words[end]!.lower) &&
      words[end]!.kind !== 'number'
    )
      break
    if (/^(?:while|whereas|but)$/.test(words[end]!.lower)) break
    end++
  }
  const periods = periodsOf(sentence)
  return numbersOf(sentence).some(
    number =>
      number.metric &&
      number.words[0] >= from - 2 &&
      number.words[0] < end &&
      !periods.some(period => period.words[0] <= number.words[0] && number.words[1] <= period.words[1]),
  )
}
