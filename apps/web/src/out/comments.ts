import { type Finding, linesOf } from '@marginalia/report'
import type { Dismissal } from '../store/draft.ts'

/**
 * The text with a suppression comment above the line of every note that was set aside, so that the
 * command line and everyone else agree. Nothing else in the text changes.
 */
export function commentsFor(
  text: string,
  findings: readonly Finding[],
  dismissals: readonly Dismissal[],
): string {
  const reasons = new Map(dismissals.map(one => [one.fingerprint, one]))
  const lines = linesOf(text)
  const byLine = new Map<number, Set<string>>()
  for (const finding of findings) {
    const dismissal = reasons.get(finding.fingerprint)
    if (!dismissal) continue
    for (const { rule, span } of [finding, ...finding.also]) {
      const { line } = lines.at(span[0])
      const comments = byLine.get(line) ?? new Set()
      byLine.set(line, comments.add(commentFor({ ...dismissal, rule })))
    }
  }
  let result = ''
  let from = 0
  for (const [line, comments] of [...byLine].sort(([a], [b]) => a - b)) {
    const at = lines.start(line)
    const blank = line === 1 || lines.text(line - 1).trim() === ''
    // A comment inside a paragraph would be part of it; it goes on a line of its own all the same.
    result += `${text.slice(from, at)}${blank ? '' : '\n'}${[...comments].join('\n')}\n${blank ? '\n' : ''}`
    from = at
  }
  return result + text.slice(from)
}

/** `--` and `>` would end the comment early. */
const commentFor = ({ rule, reason }: Dismissal): string =>
  `<!-- marginalia-disable-next-line ${rule} -- ${reason
    .replace(/-{2,}/g, '-')
    .replace(/[<>\r\n]+/g, ' ')
    .trim()} -->`
