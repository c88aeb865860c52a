import type { Document } from '@marginalia/prose'
import type { RuleInfo, Span } from '@marginalia/report'

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

/**
 * True for a rule about a folder of stories. Whoever reads the folder applies it (`bank`), so that one
 * document alone can tell neither whether it exists nor whether a comment about it is of use.
 */
export const isAboutFolder = (rule: string): boolean => folderRules.has(rule.split('/', 1)[0]!)

/** Ids of the rules about a folder; a test of `bank` holds them to the rules it has. */
export const folderRules: ReadonlySet<string> = new Set(
  ['coverage', 'duplicate', 'metadata', 'overuse', 'principle-unknown', 'stale', 'story-count'].map(
    name => `bank-${name}`,
  ),
)

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
  return { valid: coverings(found, document.source), malformed }
}

/** What each comment covers. Goes from the end, so that the next `enable` of every rule is at hand. */
function coverings(found: readonly Omit<Suppression, 'covers'>[], source: string): Suppression[] {
  if (found.length === 0) return []
  const ends = new Map<string, number>()
  const end = (rules: readonly string[]): number =>
    Math.min(source.length, ...[every, ...rules].map(rule => ends.get(rule) ?? source.length))
  const valid: Suppression[] = []
  for (const comment of [...found].reverse()) {
    const { kind, rules, span } = comment
    if (kind === 'end') for (const rule of rules.length === 0 ? [every] : rules) ends.set(rule, span[0])
    else if (kind === 'file') valid.push({ ...comment, covers: [0, source.length] })
    else if (kind === 'start') valid.push({ ...comment, covers: [span[1], end(rules)] })
    else valid.push({ ...comment, covers: nextLine(source, span[1]) })
  }
  return valid.reverse()
}

/** The first line with something on it after the one an offset stands in. */
function nextLine(source: string, from: number): Span {
  let start = endOfLine(source, from)
  let end = endOfLine(source, start)
  while (start < source.length && source.slice(start, end).trim() === '') {
    start = end
    end = endOfLine(source, start)
  }
  return [start, end]
}

/** Where the line of an offset ends, its end included. */
const endOfLine = (source: string, from: number): number => {
  const end = /\r\n|\r|\n/g
  end.lastIndex = from
  return end.test(source) ? end.lastIndex : source.length
}

/** Stands for every rule where a comment names none. */
const every = '*'

/**
 * Asks, for findings in source order, which comment suppresses them; the one that reaches
 * furthest answers. Comments without a reason suppress nothing.
 */
export function suppressorOf(
  comments: readonly Suppression[],
): (rule: string, at: number) => Suppression | null {
  const waiting = comments.filter(({ reasoned }) => reasoned).sort((a, b) => b.covers[0] - a.covers[0])
  const active = new Map<string, Suppression>()
  const reaches = (comment: Suppression | undefined, at: number): comment is Suppression =>
    comment !== undefined && at < Math.max(comment.covers[1], comment.covers[0] + 1)
  return (rule, at) => {
    for (let next = waiting.at(-1); next && next.covers[0] <= at; next = waiting.at(-1)) {
      waiting.pop()
      for (const id of next.rules.length === 0 ? [every] : next.rules) {
        const known = active.get(id)
        if (!known || known.covers[1] < next.covers[1]) active.set(id, next)
      }
    }
    const own = active.get(rule)
    if (reaches(own, at)) return own
    const all = active.get(every)
    return reaches(all, at) ? all : null
  }
}
