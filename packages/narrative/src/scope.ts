import {
  countedEnds,
  customerNouns,
  numbersOf,
  organisationNouns,
  peopleNouns,
  regionNouns,
  teamNouns,
  tokenOf,
} from '@marginalia/english'
import { once, type Sentence } from '@marginalia/prose'
import type { ScopeFact, ScopeKind, Span } from '@marginalia/report'
import type { PlacedSentence } from './narrative.ts'

interface Found {
  readonly kind: ScopeKind
  readonly value: number | null
  readonly span: Span
}

/** What a number counts, by the noun that follows within three words. */
const nouns: readonly (readonly [ScopeKind, ReadonlySet<string>])[] = [
  ['customers', customerNouns],
  ['teams', teamNouns],
  ['people', peopleNouns],
  ['organisations', organisationNouns],
  ['regions', regionNouns],
]

const seniority =
  /(?<![\p{L}])(?:(?:c[etfoim]o|svp|evp|vp)s?|vice presidents?|(?:senior |executive |managing )?directors?|presidents?|(?:chief|head|general manager) of [a-z]+|general managers?|principal [a-z]+|board(?: of directors)?|senior leadership|leadership team|executives?|ministers?|l(?:[6-9]|10)s?)(?![\p{L}\p{N}])/giu
const places =
  /(?<![\p{L}])(?:North America|South America|Latin America|Europe|EMEA|APAC|Asia|Africa|Australia|worldwide|globally|the US|the UK|the EU|India|China|Japan|Germany|France|Brazil|Canada|Mexico|Spain|Italy|Poland|Ireland|Singapore)(?![\p{L}])/gu

/** Scope named in a sentence; spans count in the block's text. */
export const scopeIn = once((sentence: Sentence): readonly Found[] => {
  const found: Found[] = []
  const { words } = sentence
  for (const quantity of numbersOf(sentence)) {
    const { value, unit, span, metric } = quantity
    if (!metric) continue
    if (/^[A-Z]{3}$/.test(unit)) {
      found.push({ kind: 'money', value, span })
      continue
    }
    const next = words.findIndex(word => word.span[0] >= span[1])
    for (let at = next; at !== -1 && at < next + 3; at++) {
      const token = tokenOf(sentence, at)
      if (!token) break
      const kind = nouns.find(([, lemmas]) => lemmas.has(token.lemma))?.[0]
      if (kind) {
        found.push({ kind, value, span: [span[0], words[at]!.span[1]] })
        break
      }
      if (countedEnds.has(token.lower) || token.has('unit-of-time')) break
    }
    if (unit === 'y' || unit === 'mo') found.push({ kind: 'horizon', value, span })
  }
  for (const [kind, pattern] of [
    ['seniority', seniority],
    ['regions', places],
  ] as const) {
    for (const match of sentence.text.matchAll(pattern)) {
      const from = sentence.span[0] + match.index
      found.push({ kind, value: null, span: [from, from + match[0].length] })
    }
  }
  return found.sort((a, b) => a.span[0] - b.span[0])
})

/** How large the work was, as the text says it, in source order. */
export function scopeOf(sentences: readonly PlacedSentence[]): ScopeFact[] {
  const facts: ScopeFact[] = []
  for (const { sentence, locate } of sentences) {
    for (const { kind, value, span } of scopeIn(sentence)) facts.push({ kind, value, span: locate(span) })
  }
  return facts
}
