import type { Syntax } from '@marginalia/prose'
import type { Finding, Report } from '@marginalia/report'

/** A text put in at an offset. Nothing of the writer's is taken away. */
export interface Insertion {
  readonly at: number
  readonly text: string
}

export interface SettingAside {
  /** Notes of the same rule that go with this one, itself among them. */
  readonly notes: number
  comments(reason: string): readonly Insertion[]
}

/** Stands for a reason while it is tried whether a comment reaches its note. */
const trial = 'tried'

/**
 * Comments that set one note aside, the nearest to it that works: above its line, around its paragraph, or for
 * the whole text. Whether one works is seen by reviewing the text with it in. Null where none does.
 * @param review the report about another version of the text
 */
export function settingAside(
  source: string,
  syntax: Syntax,
  finding: Finding,
  before: Report,
  review: (source: string) => Report | null,
): SettingAside | null {
  const rule = finding.rule
  const end = source.includes('\r\n') ? '\r\n' : '\n'
  const line = lineStart(source, finding.span[0])
  const paragraph = paragraphOf(source, line)
  const candidates: ((reason: string) => Insertion[])[] = [
    reason => [comment(line, 'disable-next-line', reason)],
    reason => [comment(paragraph[0], 'disable', reason), comment(paragraph[1], 'enable', null)],
    reason => [comment(topOf(source), 'disable-file', reason)],
  ]
  for (const comments of candidates) {
    const notes = gone(comments(trial))
    if (notes > 0) return { notes, comments }
  }
  return null

  function comment(at: number, kind: string, reason: string | null): Insertion {
    const says = `marginalia-${kind} ${rule}${reason === null ? '' : ` -- ${reason}`}`
    const indent = /^[ \t]*/.exec(source.slice(at))![0]
    const written = `${indent}${syntax === 'mdx' ? `{/* ${says} */}` : `<!-- ${says} -->`}`
    const atEnd = at === source.length && at > 0 && !/[\r\n]$/.test(source)
    return { at, text: atEnd ? `${end}${written}` : `${written}${end}` }
  }

  /** Notes that go; 0 unless this one does, none of another rule with it, and the comments are not noted. */
  function gone(insertions: readonly Insertion[]): number {
    const report = review(inserted(source, insertions))
    if (!report) return 0
    const standing = printsOf(report)
    const known = printsOf(before)
    const works =
      !standing.has(finding.fingerprint) &&
      [...known].every(([print, of]) => of === rule || standing.has(print)) &&
      [...standing].every(([print, of]) => of !== 'suppression' || known.has(print))
    return works ? before.findings.length - report.findings.length : 0
  }
}

/** A text with comments put in. */
export function inserted(source: string, insertions: readonly Insertion[]): string {
  return [...insertions]
    .sort((a, b) => b.at - a.at)
    .reduce((text, { at, text: more }) => text.slice(0, at) + more + text.slice(at), source)
}

/** The rule of every place that a report notes, by its fingerprint. */
const printsOf = ({ findings }: Report): ReadonlyMap<string, string> =>
  new Map(findings.flatMap(finding => [finding, ...finding.also].map(one => [one.fingerprint, one.rule])))

function lineStart(source: string, offset: number): number {
  const before = source.slice(0, offset)
  return Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1
}

/** The lines around an offset up to blank ones. */
function paragraphOf(source: string, offset: number): readonly [start: number, end: number] {
  const before = source.slice(0, offset)
  const blank = [...before.matchAll(/(?:^|[\r\n])[ \t]*(?:\r\n|\r|\n)/g)].at(-1)
  const start = blank ? blank.index + blank[0].length : 0
  const behind = /(?:\r\n|\r|\n)(?=[ \t]*(?:\r|\n|$))/.exec(source.slice(offset))
  return [start, behind ? offset + behind.index + behind[0].length : source.length]
}

/** Behind front matter, where there is any. */
function topOf(source: string): number {
  return (
    /^\uFEFF?---[ \t]*(\r\n|\r|\n)[\s\S]*?\1---[ \t]*\1/.exec(source)?.[0].length ??
    (source.startsWith('\uFEFF') ? 1 : 0)
  )
}
