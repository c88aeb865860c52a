import { once, type Sentence } from '@marginalia/prose'
import type { Span } from '@marginalia/report'
import { signals } from './patterns/signals.ts'
import { type Principle, principles } from './principles.ts'
import { spotterOf } from './spotting.ts'

/** The id of the principle a label, a tag or a heading names; null where it names none, or several. */
export function principleOf(text: string): string | null {
  return byName.get(plain(text)) ?? definedIn(text)
}

/** The id of the principle whose official definition begins in `text`; null where none does. */
export function definedIn(text: string): string | null {
  if (text.length < 20) return null
  const start = text.slice(0, 200).toLowerCase().replace(/[’]/g, "'")
  return principles.find(({ definition }) => start.includes(definition))?.id ?? null
}

/** The official name of the principle whose names come closest to `text`; null where none is near. */
export function nearestPrinciple(text: string): Principle | null {
  const wanted = plain(text).slice(0, 80)
  if (wanted.length < 4) return null
  let best: Principle | null = null
  let least = Math.max(2, Math.floor(wanted.length * 0.34)) + 1
  for (const [name, id] of byName) {
    if (name.length < 4) continue
    const apart = name.startsWith(wanted) || wanted.startsWith(name) ? 1 : distance(wanted, name, least)
    if (apart < least) {
      least = apart
      best = principles.find(one => one.id === id) ?? null
    }
  }
  return best
}

/** Places in a sentence that show a principle at work, by principle; spans in the block's text. */
export const signalsIn = once(
  (sentence: Sentence): readonly { readonly principle: string; readonly span: Span }[] => {
    const found = spotted(sentence)
    return principles.flatMap(({ id }) => (found.get(id) ?? []).map(span => ({ principle: id, span })))
  },
)

const plain = (text: string): string =>
  text
    .slice(0, 200)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’']s?\b/g, '')
    .replace(/&/g, ' and ')
    .replace(/\(.*?\)/g, ' ')
    .replace(/^[^\p{L}]+/u, '')
    .replace(/[^\p{Script=Latin}\p{N}]+/gu, ' ')
    .replace(/\b(?:lp|leadership principle|amazon)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

const byName = new Map<string, string>()
for (const { id, name, aliases } of principles) {
  for (const one of [id, name, ...aliases]) byName.set(plain(one), id)
}

const spotted = spotterOf(Object.entries(signals))

/** Levenshtein distance, given up at `limit`. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1))
    }
    if (Math.min(...next) >= limit) return limit
    row = next
  }
  return row[b.length]!
}

export { type Principle, principles }
