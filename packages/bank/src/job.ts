import { principles } from '@marginalia/narrative'
import { readDocument, sentencesIn } from '@marginalia/prose'
import type { Span } from '@marginalia/report'
import { jobSignals } from './job-signals.ts'

export interface JobSignals {
  readonly principle: string
  readonly signals: readonly Span[]
}

/**
 * The principles a job description signals, the strongest first: by the number of different words, then of
 * places, then in the official order. Headings count too: an opening says much in them.
 */
export function readJob(text: string): JobSignals[] {
  const { document } = readDocument(text)
  const found = new Map<string, { spans: Span[]; words: Set<string> }>()
  for (const { sentence, placed } of sentencesIn(document)) {
    const words = sentence.text.toLowerCase()
    for (const { id, pattern } of patterns()) {
      const entry = found.get(id) ?? { spans: [], words: new Set<string>() }
      for (const match of words.matchAll(pattern)) {
        const from = sentence.span[0] + match.index
        entry.spans.push(placed.locate([from, from + match[0].length]))
        entry.words.add(match[0].replace(/(?:e?s|ed|ing)$/, ''))
      }
      if (entry.spans.length > 0) found.set(id, entry)
    }
  }
  return principles
    .flatMap(({ id }, order) => {
      const entry = found.get(id)
      return entry ? [{ id, order, ...entry }] : []
    })
    .sort((a, b) => b.words.size - a.words.size || b.spans.length - a.spans.length || a.order - b.order)
    .map(({ id, spans }) => ({ principle: id, signals: spans }))
}

const escaped = (text: string): string => text.toLowerCase().replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

interface Signal {
  readonly id: string
  readonly pattern: RegExp
}

let known: readonly Signal[] | undefined

/** Made when the first job description is read: few runs read one. */
function patterns(): readonly Signal[] {
  known ??= principles.map(({ id, name, aliases }) => {
    // Short aliases and single common words name a principle only in a list of principles.
    const names = [name, ...aliases.filter(alias => /\S{3}[ -]\S/.test(alias))].map(escaped)
    const any = [...names, ...(jobSignals[id] ?? [])].join('|')
    return { id, pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, 'gu') }
  })
  return known
}
