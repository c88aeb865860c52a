import {
  countedEnds,
  customerNouns,
  largePlaces,
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
import { saidIn } from './saying.ts'

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
  for (const span of saidIn(sentence).get('seniority') ?? [])
    found.push({ kind: 'seniority', value: null, span })
  for (const { lower, text, span } of words)
    if (largePlaces.has(lower) && /^\p{Lu}/u.test(text)) found.push({ kind: 'regions', value: null, span })
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
