import type { Span } from '@marginalia/report'
import { createAnalyzer } from '../analyzer.ts'
import type { ResolvedProfile } from '../profile.ts'
import { type Term, teamRule } from './shape.ts'
import { ruleOf } from './term.ts'

/** An example of a term that does not show what it is to show. */
export interface FailedExample {
  readonly kind: 'flags' | 'passes'
  /** As it stands in the configuration. */
  readonly example: string
  /** The same with «guillemets» around what was found. */
  readonly found: string
}

const bare: ResolvedProfile = {
  name: '',
  settings: new Map(),
  limits: { characters: null, words: null, pages: null },
  story: false,
  terms: new Set(),
}

/** Tries the examples of a term: what its flags mark is found and nothing else, and in its passes nothing is. */
export function failedExamples(name: string, term: Term): FailedExample[] {
  const analyzer = createAnalyzer([ruleOf(teamRule(name), term)], bare)
  const foundIn = (source: string): Span[] =>
    analyzer.analyze(source, { apart: true }).report.findings.map(({ span }) => span)
  const failed: FailedExample[] = []
  const attempt = (kind: FailedExample['kind'], example: string): void => {
    const { source, spans } = unmarked(example)
    const found = foundIn(source)
    const right = kind === 'passes' ? found.length === 0 : spans.length > 0 && String(found) === String(spans)
    if (!right) failed.push({ kind, example, found: marked(source, found) })
  }
  for (const example of term.flags ?? []) attempt('flags', example)
  for (const example of term.passes ?? []) attempt('passes', example)
  return failed
}

/** A text without its guillemets, and where they stood. */
function unmarked(example: string): { source: string; spans: Span[] } {
  const spans: Span[] = []
  let source = ''
  let from = 0
  for (const part of example.split(/([«»])/)) {
    if (part === '«') from = source.length
    else if (part === '»') spans.push([from, source.length])
    else source += part
  }
  return { source, spans }
}

function marked(source: string, spans: readonly Span[]): string {
  let text = ''
  let at = 0
  for (const [from, to] of spans) {
    text += `${source.slice(at, from)}«${source.slice(from, to)}»`
    at = to
  }
  return text + source.slice(at)
}
