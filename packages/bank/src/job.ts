import { principles } from '@marginalia/narrative'
import type { JobMatch, Span } from '@marginalia/report'
import { jobSignals } from './job-signals.ts'
import { type Boilerplate, type PostingPlace, passagesOf } from './posting.ts'

export interface JobSignals {
  readonly principle: string
  readonly signals: readonly Span[]
}

export interface Job {
  /** The strongest first. */
  readonly ranking: readonly JobSignals[]
  /** What every posting of the company says, passage by passage. */
  readonly leftOut: JobMatch['leftOut']
}

/** What a word counts by where it stands: what the person does more than what the person has done. */
const weights: Readonly<Record<PostingPlace, number>> = { title: 3, duties: 3, other: 2, qualifications: 1 }

/**
 * The principles a job description signals, the strongest first: by the different words, each weighed by the best
 * place it stands in, then by the number of places, then in the official order.
 */
export function readJob(text: string): Job {
  const found = new Map<string, { spans: Span[]; words: Map<string, number> }>()
  const leftOut: { kind: Boilerplate; span: Span }[] = []
  for (const { span, text: words, locate, place, boilerplate } of passagesOf(text)) {
    if (boilerplate || !place) {
      if (boilerplate) join(leftOut, boilerplate, span)
      continue
    }
    for (const { id, pattern } of patterns()) {
      for (const match of words.toLowerCase().matchAll(pattern)) {
        const entry = found.get(id) ?? { spans: [], words: new Map<string, number>() }
        found.set(id, entry)
        entry.spans.push(locate([match.index, match.index + match[0].length]))
        const word = match[0].replace(/(?:e?s|ed|ing)$/, '')
        entry.words.set(word, Math.max(weights[place], entry.words.get(word) ?? 0))
      }
    }
  }
  const ranking = principles
    .flatMap(({ id }, order) => {
      const entry = found.get(id)
      if (!entry) return []
      const weight = [...entry.words.values()].reduce((sum, one) => sum + one, 0)
      return [{ id, order, weight, spans: entry.spans }]
    })
    .sort((a, b) => b.weight - a.weight || b.spans.length - a.spans.length || a.order - b.order)
    .map(({ id, spans }) => ({ principle: id, signals: spans }))
  return { ranking, leftOut }
}

/** Passages of one kind that follow one another are one. */
function join(leftOut: { kind: Boilerplate; span: Span }[], kind: Boilerplate, span: Span): void {
  const last = leftOut.at(-1)
  if (last?.kind === kind) last.span = [last.span[0], span[1]]
  else leftOut.push({ kind, span })
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
