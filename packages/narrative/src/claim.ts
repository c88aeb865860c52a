import { numbersOf, periodsOf } from '@marginalia/english'
import { once, type Sentence, type Word } from '@marginalia/prose'
import type { Span } from '@marginalia/report'
import { vagueNouns } from './claim-lexicon.ts'
import { claimAt } from './claim-shapes.ts'
import { longestSentence } from './metric.ts'

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

/** Every claim of a sentence that no number in its clause settles, in order, without overlap. Linear in its words. */
export const claimsOf = once((sentence: Sentence): readonly Claim[] => {
  const { words } = sentence
  if (
    sentence.block.kind === 'heading' ||
    words.length > longestSentence ||
    /\?["'”’)]{0,5}$/.test(sentence.text)
  )
    return []
  const found: Claim[] = []
  const end = planFrom(words)
  for (let i = 0; i < end; i++) {
    const claim = claimAt(sentence, i)
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
  if (form === 'ing' && (foreseen(words, from) || named(words, from))) return false
  if (form === 'past' || form === 'ing' || form === 'none') return true
  if (kind === 'aim') return true
  return kind === 'change' && vagueNouns.has(words[to - 1]!.lower) && words[from]!.kind === 'word'
}

/** “Trust will increase, driving adoption”: what goes along with a forecast is one too. */
const foreseen = (words: readonly Word[], from: number): boolean =>
  words.slice(0, from).some(({ lower }) => /^(?:will|would|could|can|may|might|should)$/.test(lower))

/** “Including optimizing …”, “the cost of delivering …”: the deed is named, not claimed. */
const named = (words: readonly Word[], from: number): boolean =>
  /^(?:including|of|about|on|regarding|like)$/.test(words[from - 1]?.lower ?? '')

/** A number in the clause settles the claim: from its first word to where the clause ends. */
function settled(sentence: Sentence, { kind, words: [from, to] }: Claim): boolean {
  const { words, block } = sentence
  let end = to
  while (end < words.length && end - to < 12) {
    const between = block.text.slice(words[end - 1]!.span[1], words[end]!.span[0])
    if (between.includes(';')) break
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
