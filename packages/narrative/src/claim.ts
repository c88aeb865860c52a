import { isPast, once, type Sentence, type Word } from '@marginalia/prose'
import type { Span } from '@marginalia/report'
import * as lexicon from './claim-lexicon.ts'
import { periodsOf } from './date.ts'
import { numbersOf } from './number.ts'
import { determiners, inPhrase, joined } from './phrase.ts'

/** How a sentence claims an outcome. */
export type ClaimKind = 'gain' | 'change' | 'state' | 'aim' | 'reach' | 'trouble' | 'outcome' | 'evidence'

/** Words that claim an outcome, and no number that settles it. */
export interface Claim {
  readonly kind: ClaimKind
  /** In the block's text: verb and object, or adjective and noun. */
  readonly span: Span
  /** Word indices, half-open. */
  readonly words: Span
  /** The verb's form: what happened, what went along with it, or what was meant to happen. */
  readonly form: 'past' | 'present' | 'ing' | 'base' | 'none'
}

const longest = 7

/** Every claim of a sentence that no number in its clause settles, in order, without overlap. Linear in its words. */
export const claimsOf = once((sentence: Sentence): readonly Claim[] => {
  const { words } = sentence
  if (/\?["'”’)]*$/.test(sentence.text)) return []
  const found: Claim[] = []
  const end = planFrom(words)
  for (let i = 0; i < end; i++) {
    const claim = readAt(sentence, i)
    if (!claim || !asserted(sentence, claim) || settled(sentence, claim)) continue
    found.push(claim)
    i = claim.words[1] - 1
  }
  return found
})

/** Where a plan begins: what one needed, had or was asked to do is no claim yet. The length where none does. */
function planFrom(words: readonly Word[]): number {
  for (let i = 0; i + 1 < words.length; i++) {
    const { lower } = words[i]!
    const next = words[i + 1]!.lower
    if (
      next === 'to' &&
      /^(?:need|needs|needed|had|have|has|want|wanted|asked|tasked|hoped|planned|aimed|aims|decided|trying|tried|must)$/.test(
        lower,
      )
    )
      return i
    if (/^(?:tasked|charged|responsible)$/.test(lower) && /^(?:with|for)$/.test(next)) return i
    if (
      /^(?:goal|objective|task|aim|mission|challenge|plan|responsibility|goals|objectives)$/.test(lower) &&
      /^(?:was|is|were)$/.test(next)
    )
      return i
  }
  return words.length
}

/**
 * What happened or goes on claims something; what is meant, hoped or true in general does so
 * only where its object is as vague as “value” or “success”.
 */
function asserted({ words }: Sentence, { kind, form, words: [from, to] }: Claim): boolean {
  if (form === 'past' || form === 'ing' || form === 'none') return true
  if (kind === 'aim') return true
  return kind === 'change' && lexicon.vagueNouns.has(words[to - 1]!.lower) && words[from]!.kind === 'word'
}

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
  const { lower } = words[i]!
  if (!lexicon.claimAdjectives.has(lower) || isWeighed(words, i)) return null
  const nouns = lexicon.fieldAdjectives.has(lower) ? lexicon.fieldNouns : lexicon.claimNouns
  for (let j = i + 1; j <= i + 2 && words[j] && connected(sentence, j - 1, j); j++) {
    if (nouns.has(words[j]!.lower)) return claim(sentence, 'outcome', [i, j + 1], -1)
    if (!inPhrase(words[j]!)) break
  }
  return null
}

/** “To measure the business impact”: the size is being asked for. */
const isWeighed = (words: readonly Word[], i: number): boolean =>
  words
    .slice(Math.max(0, i - 6), i)
    .some(({ lower }) =>
      /^(?:measur|assess|evaluat|analy[sz]|understand|estimat|quantif|consider)/.test(lower),
    )

/** “Became the standard”, “laid the foundation”, “set a precedent”, “was adopted across”. */
const reach: Reader = (sentence, i) => {
  const { words } = sentence
  const { lower } = words[i]!
  const next = words[i + 1]?.lower ?? ''
  if (
    lower === 'adopted' &&
    /^(?:across|throughout|widely|company-wide|organization-wide|organisation-wide)$/.test(next)
  ) {
    return claim(sentence, 'reach', [i, i + 2], i)
  }
  if (/^(?:became|become|becoming|becomes)$/.test(lower)) {
    const object = objectOf(sentence, i + 1)
    const article = /^(?:a|an|the|our|its)$/.test(next)
    const heads = object ? words.slice(...object).map(word => word.lower) : []
    const claims =
      article || heads.some(head => lexicon.standingNouns.has(head)) || /^(?:popular|known)$/.test(next)
    return object && claims ? claim(sentence, 'reach', [i, object[1]], i) : null
  }
  if (!lexicon.standingVerbs.has(lower) || !isVerb(sentence, i)) return null
  const object = objectOf(sentence, i + 1)
  const head = object && words[object[1] - 1]!.lower
  return head && lexicon.standingNouns.has(head) ? claim(sentence, 'reach', [i, object[1]], i) : null
}

/** “Gathered data”, “presenting evidence”: shown to others then, not to the reader now. */
const evidence: Reader = (sentence, i) => {
  const { words } = sentence
  if (!lexicon.evidenceVerbs.has(words[i]!.lower) || !isVerb(sentence, i)) return null
  const object = objectOf(sentence, i + 1)
  if (!object || object[1] - object[0] > 2) return null
  return lexicon.evidenceNouns.has(words[object[1] - 1]!.lower)
    ? claim(sentence, 'evidence', [i, object[1]], i)
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
  if (/^(?:resulted|resulting|led|leading)$/.test(lower) && next === (lower.startsWith('l') ? 'to' : 'in')) {
    const object = objectOf(sentence, i + 2)
    return object && claim(sentence, 'aim', [i, object[1]], i)
  }
  return null
}

/** “Experiencing freshness issues”, “causing bottlenecks”, “at risk”. */
const trouble: Reader = (sentence, i) => {
  const { words } = sentence
  const { lower } = words[i]!
  if (lower === 'overwhelmed') return claim(sentence, 'trouble', [i, i + 1], -1)
  if (lower === 'at' && words[i + 1]?.lower === 'risk') return claim(sentence, 'trouble', [i, i + 2], -1)
  if (!lexicon.troubleVerbs.has(lower) || !isVerb(sentence, i) || words[i - 1]?.lower === 'root') return null
  const from = /^(?:from|with)$/.test(words[i + 1]?.lower ?? '') ? i + 2 : i + 1
  const object = objectOf(sentence, from)
  const head = object && words[object[1] - 1]!.lower
  return head && lexicon.troubleNouns.has(head) ? claim(sentence, 'trouble', [i, object[1]], i) : null
}

/** “Enabled the team to decide”. */
const enabling: Reader = (sentence, i) => {
  const { words } = sentence
  if (
    !/^(?:enabled|enabling|empowered|empowering|positioned|positioning)$/.test(words[i]!.lower) ||
    !isVerb(sentence, i)
  )
    return null
  const object = objectOf(sentence, i + 1)
  const next = object && words[object[1]]?.lower
  return next === 'to' || next === 'for' ? claim(sentence, 'aim', [i, object![1]], i) : null
}

/** “Received positive feedback”, “was well received”, “customers were happy”. */
const reception: Reader = (sentence, i) => {
  const { words } = sentence
  const { lower } = words[i]!
  if (/^(?:received|receiving|got|garnered|garnering|gathered|drew|attracted|won)$/.test(lower)) {
    const object = objectOf(sentence, i + 1)
    const head = object && words[object[1] - 1]!.lower
    return head &&
      object[1] - object[0] > 1 &&
      /^(?:feedback|reviews|response|responses|reception|comments|attention)$/.test(head)
      ? claim(sentence, 'reach', [i, object[1]], i)
      : null
  }
  if (/^(?:was|were|is|are)$/.test(lower) && words[i + 1]) {
    const adverb = /..ly$|^(?:well|pretty|so|very|more|all|also)$/.test(words[i + 1]!.lower)
    const at = adverb ? i + 2 : i + 1
    const state = words[at]?.lower ?? ''
    if (/^(?:happy|happier|satisfied|pleased|delighted|thrilled|impressed|appreciated)$/.test(state))
      return claim(sentence, 'reach', [i, at + 1], i)
    if (adverb && /^(?:received|adopted|used|praised|recognized|recognised|accepted)$/.test(state))
      return claim(sentence, 'reach', [i, at + 1], i)
  }
  return null
}

/** “Without any customer impact”, “with minimal downtime”. */
const absence: Reader = (sentence, i) => {
  const { words } = sentence
  if (!/^(?:without|minimal|little)$/.test(words[i]!.lower)) return null
  const object = objectOf(sentence, i + 1)
  const head = object && words[object[1] - 1]!.lower
  return head &&
    object[1] - object[0] <= 3 &&
    /^(?:impact|downtime|disruption|disruptions|interruption|interruptions|loss|incidents|problems|errors|issues|delays)$/.test(
      head,
    )
    ? claim(sentence, 'outcome', [i, object[1]], -1)
    : null
}

const readers: readonly Reader[] = [
  gain,
  change,
  enabling,
  aim,
  reach,
  trouble,
  evidence,
  reception,
  absence,
  state,
  outcome,
]

/** A verb here: not a noun or adjective after a determiner, nor the name of a thing. */
function isVerb({ words }: Sentence, i: number): boolean {
  const previous = words[i - 1]?.lower ?? ''
  const word = words[i]!
  if (i > 0 && /^\p{Lu}/u.test(word.text) && /^\p{Ll}/u.test(words[i - 1]!.text)) return false
  if (determiners.has(previous) && !/^(?:this|that|these|those|all|both)$/.test(previous)) return false
  if (word.lower.endsWith('ing'))
    return !/^(?:of|in|for|to|from|about|on|with|without|at|than)$/.test(previous)
  return (
    !/^(?:no|of|for|in|with|more|most|less|than)$/.test(previous) &&
    !/..(?:al|ive|ous|ful|ant)$/.test(previous)
  )
}

/** The object that begins at `from`, over adverbs, to its head; coordinated objects stop at the first. */
function objectOf(sentence: Sentence, from: number): Span | null {
  const { words } = sentence
  let i = from
  while (
    words[i] &&
    i - from < 2 &&
    (/..ly$/.test(words[i]!.lower) || /^(?:up|out|back|on|also|even|both|not|only)$/.test(words[i]!.lower))
  )
    i++
  while (words[i] && words[i]!.lower !== 'that' && determiners.has(words[i]!.lower)) i++
  const start = i
  while (words[i] && i - start < longest) {
    const word = words[i]!
    if (i > from && !connected(sentence, i - 1, i)) break
    if (determiners.has(word.lower)) break
    if (!inPhrase(word) && !lexicon.outcomeNouns.has(word.lower)) break
    if (i > start && /..ed$/.test(word.lower)) break
    if (
      i > start &&
      word.lower.endsWith('ing') &&
      (lexicon.gainVerbs.has(word.lower) || lexicon.changeVerbs.has(word.lower))
    )
      break
    i++
  }
  return i > start && connected(sentence, from - 1, start) ? [start, i] : null
}

/** No punctuation between two words. */
function connected(sentence: Sentence, from: number, to: number): boolean {
  for (let i = Math.max(0, from); i < to; i++)
    if (!joined(sentence, sentence.words[i]!, sentence.words[i + 1]!)) return false
  return true
}

function claim(sentence: Sentence, kind: ClaimKind, [from, to]: Span, verb: number): Claim {
  const { words } = sentence
  const end = Math.min(to, from + longest)
  const form = verb < 0 ? 'none' : formOf(words, verb)
  return { kind, form, words: [from, end], span: [words[from]!.span[0], words[end - 1]!.span[1]] }
}

function formOf(words: readonly Word[], verb: number): Claim['form'] {
  const { lower } = words[verb]!
  if (lower.endsWith('ing')) return 'ing'
  let i = verb - 1
  while (i >= 0 && /..ly$|^(?:also|not|and|even|both|further)$/.test(words[i]!.lower)) i--
  const governor = words[i]?.lower ?? ''
  if (/^(?:helped|help|helps|did|does|do|let)$/.test(governor)) return 'past'
  if (governor === 'to') {
    // “We were able to”, “it continues to”: done, not meant.
    return /^(?:able|continued|continues|continue|managed|helped|helps|began|started|proved)$/.test(
      words[i - 1]?.lower ?? '',
    )
      ? 'past'
      : 'base'
  }
  if (/^(?:will|would|can|could|may|might|should|must|shall)$/.test(governor)) return 'base'
  return isPast(lower) || /ed$/.test(lower) ? 'past' : 'present'
}

/** A number in the clause settles the claim: from its first word to where the clause ends. */
function settled(sentence: Sentence, { kind, words: [from, to] }: Claim): boolean {
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
      number.words[0] >= from - (kind === 'outcome' ? 1 : 0) &&
      number.words[0] < end &&
      !periods.some(period => period.words[0] <= number.words[0] && number.words[1] <= period.words[1]),
  )
}
