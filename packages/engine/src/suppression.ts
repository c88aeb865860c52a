import type { Document } from '@marginalia/prose'
import { type Lines, linesOf, type RuleInfo, type Span } from '@marginalia/report'

type Kind = 'next-line' | 'start' | 'end' | 'file'

/** One `<!-- marginalia-… -->` comment. */
export interface Suppression {
  readonly kind: Kind
  /** Rule ids; empty means every rule. */
  readonly rules: readonly string[]
  readonly reasoned: boolean
  readonly span: Span
  /** Findings that begin here are suppressed. */
  readonly covers: Span
}

/** What the engine says about its own comments. */
export const suppressionRule: RuleInfo = {
  id: 'suppression',
  title: 'Suppression comment',
  category: 'hygiene',
  why: 'A suppression outlives its words, and hides notes nobody has read.',
  ask: 'Why does this note not belong here?',
  messages: {
    unused: 'This comment suppresses nothing.',
    unreasoned: 'This comment gives no reason, so it has no effect.',
    unknown: 'This comment names a rule that does not exist.',
    malformed: 'This comment begins like a suppression and is not one.',
  },
  source: [{ title: 'Marginalia', grade: 'own' }],
}

const form = /^<!--\s*marginalia-([\w-]+)((?:[ \t,]+(?!--)[\w/-]+)*)[ \t,]*(?:\s--\s+([\s\S]*?))?\s*-->$/
const kinds: Readonly<Record<string, Kind>> = {
  'disable-next-line': 'next-line',
  disable: 'start',
  enable: 'end',
  'disable-file': 'file',
}

/** The suppression comments of a document, in order; malformed ones apart. */
export function suppressionsOf(document: Document): { valid: Suppression[]; malformed: Span[] } {
  const found: { kind: Kind; rules: string[]; reasoned: boolean; span: Span }[] = []
  const malformed: Span[] = []
  for (const { kind, span } of document.features) {
    if (kind !== 'comment') continue
    const text = document.source
      .slice(...span)
      .trimEnd()
      .replace(/^\{\/\*([\s\S]*)\*\/\}$/, '<!--$1-->')
    if (text.length > 2_000 || !/^<!--\s*marginalia-/.test(text)) continue
    const match = form.exec(text)
    const action = match && kinds[match[1]!]
    if (!match || !action) {
      malformed.push(span)
      continue
    }
    const rules = match[2]!.split(/[\s,]+/).filter(id => id !== '')
    found.push({ kind: action, rules, reasoned: (match[3] ?? '').trim() !== '', span })
  }
  if (found.length === 0) return { valid: [], malformed }
  const lines = linesOf(document.source)
  const valid = found
    .map((comment, index) => ({
      ...comment,
      covers: covered(comment, found.slice(index + 1), document.source, lines),
    }))
    .filter(comment => comment.kind !== 'end')
  return { valid, malformed }
}

function covered(
  { kind, rules, span }: { kind: Kind; rules: readonly string[]; span: Span },
  later: readonly { kind: Kind; rules: readonly string[]; span: Span }[],
  source: string,
  lines: Lines,
): Span {
  if (kind === 'file') return [0, source.length]
  if (kind === 'next-line') {
    let line = lines.at(span[1]).line + 1
    while (line <= lines.count && lines.text(line).trim() === '') line++
    return [lines.start(line), lines.start(line + 1)]
  }
  const end = later.find(
    other => other.kind === 'end' && (other.rules.length === 0 || other.rules.some(id => rules.includes(id))),
  )
  return [span[1], end ? end.span[0] : source.length]
}
