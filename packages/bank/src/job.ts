import { type Expressions, expressionsIn } from '@marginalia/english'
import { principles } from '@marginalia/narrative'
import { later } from '@marginalia/prose'
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
    const weight = weights[place]
    for (const [id, signals] of jobSignals()) {
      for (const place of placesOf(words, id, signals)) {
        const entry = found.get(id) ?? { spans: [], words: new Map<string, number>() }
        found.set(id, entry)
        entry.spans.push(locate(place))
        const word = words
          .slice(...place)
          .toLowerCase()
          .replace(/(?:e?s|ed|ing)$/, '')
        entry.words.set(word, Math.max(weight, entry.words.get(word) ?? 0))
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

/** Where a passage names a principle or signals it, none in another. */
function placesOf(text: string, id: string, signals: Expressions): readonly Span[] {
  const names = [...text.toLowerCase().matchAll(namesOf().get(id)!)].map(
    ({ index, 0: name }): Span => [index, index + name.length],
  )
  const others = [...expressionsIn(text, signals)].filter(
    ([from, to]) => !names.some(([start, end]) => from < end && to > start),
  )
  return [...names, ...others].sort(([a], [b]) => a - b)
}

/** Short aliases and single common words name a principle only in a list of principles. */
const namesOf = later(
  () =>
    new Map(
      principles.map(({ id, name, aliases }) => {
        const names = [name, ...aliases.filter(alias => /\S{3}[ -]\S/.test(alias))].map(escaped)
        return [id, new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join('|')})(?![\\p{L}\\p{N}])`, 'gu')] as const
      }),
    ),
)
