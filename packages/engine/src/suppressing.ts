import type { Document } from '@marginalia/prose'
import { fingerprint, type Level, noteOn, type Span, type Suppressed } from '@marginalia/report'
import { numbered } from './identity.ts'
import { inOrder, type Place, placeOf } from './place.ts'
import { noData, trimmed } from './placing.ts'
import { type Suppression, suppressionRule, suppressionsOf, suppressorOf } from './suppression.ts'

/** What a document's comments may name, and how loud it is said that one is of no use. */
export interface Suppressing {
  readonly rules: ReadonlySet<string>
  /** Rules that are applied to a whole folder. */
  readonly elsewhere: ReadonlySet<string>
  readonly level: Level | 'off'
}

/** Places, in order, without those that a comment suppresses, and with what there is to say of the comments. */
export function suppress(
  document: Document,
  places: readonly Place[],
  suppressing: Suppressing,
): { readonly kept: readonly Place[]; readonly suppressed: readonly Suppressed[] } {
  const { valid, malformed } = suppressionsOf(document)
  const kept: Place[] = []
  const suppressed: Suppressed[] = []
  const used = new Set<Span>()
  const suppressor = suppressorOf(valid)
  for (const place of places) {
    const comment = suppressor(place.rule, place.span[0])
    if (!comment) {
      kept.push(place)
      continue
    }
    used.add(comment.span)
    suppressed.push({ finding: noteOn([place])!, comment: comment.span })
  }
  if (suppressing.level === 'off') return { kept, suppressed }
  const about = [
    ...malformed.map(span => ['malformed', span] as const),
    ...valid.flatMap(comment => {
      const message = wrongWith(comment, used, suppressing)
      return message === null ? [] : [[message, comment.span] as const]
    }),
  ].map(([message, written]) => {
    const span = trimmed(document.source, written)
    const print = fingerprint(`suppression ${message} ${document.source.slice(...span)}`)
    return placeOf(suppressionRule.id, message, span, suppressing.level as Level, noData, print)
  })
  return { kept: [...kept, ...numbered(about.sort(inOrder))].sort(inOrder), suppressed }
}

function wrongWith(
  { rules, reasoned, span }: Suppression,
  used: ReadonlySet<Span>,
  known: Suppressing,
): 'unknown' | 'unreasoned' | 'unused' | null {
  // One document alone can tell neither whether such a comment is of use nor whether its message exists.
  const isElsewhere = (rule: string): boolean => known.elsewhere.has(rule.split('/', 1)[0]!)
  if (rules.some(id => !known.rules.has(id) && !isElsewhere(id))) return 'unknown'
  if (!reasoned) return 'unreasoned'
  return used.has(span) || rules.some(isElsewhere) ? null : 'unused'
}
