import { type AnyRule, createAnalyzer, resolveProfile } from '@marginalia/engine'
import { overlaps, type Span } from '@marginalia/report'
import { profiles, rules } from '@marginalia/rules'
import { lines } from './gold.ts'
import { type Score, score, type Tally } from './score.ts'
import { share, table } from './table.ts'

/** A sentence of the gold data. Offsets are UTF-16. */
export interface PassiveSentence {
  readonly id: string
  readonly text: string
  readonly passives: readonly { readonly start: number; readonly end: number }[]
}

export interface PassiveError {
  readonly kind: 'miss' | 'false alarm'
  readonly id: string
  readonly text: string
  readonly span: Span
}

/** How a gold passive is built, as far as its own words show. */
export type Construction = 'adjacent' | 'parted' | 'contracted' | 'get' | 'fronted'

export interface PassiveResult {
  readonly file: string
  readonly counts: Tally
  readonly score: Score
  readonly recall: Readonly<Record<Construction, { readonly gold: number; readonly found: number }>>
  readonly errors: readonly PassiveError[]
}

const files = ['ewt-dev', 'ewt-train'] as const
const constructions = ['adjacent', 'parted', 'contracted', 'get', 'fronted'] as const

/** Score `passive-voice` against `passive/*.jsonl` of the gold folder. Throws where a file is missing. */
export function evaluatePassive(gold: string, names: readonly string[] = files): PassiveResult[] {
  const find = passiveFinder()
  return names.map(file => ({
    file,
    ...scorePassives(lines<PassiveSentence>(`${gold}/passive/${file}.jsonl`), find),
  }))
}

/** The rule as the engine runs it, under the profile that reports every passive. */
export function passiveFinder(): (text: string) => Span[] {
  const only: readonly AnyRule[] = rules.filter(rule => rule.id === 'passive-voice')
  const analyzer = createAnalyzer(only, resolveProfile('plain', profiles))
  return text =>
    analyzer
      .analyze(text, { syntax: 'text' })
      .report.findings.filter(({ rule }) => rule === 'passive-voice')
      .map(({ span }) => span)
}

/** A finding matches a gold passive it overlaps; each may be matched once. */
export function scorePassives(
  sentences: readonly PassiveSentence[],
  find: (text: string) => readonly Span[],
): Omit<PassiveResult, 'file'> {
  const errors: PassiveError[] = []
  const recall = Object.fromEntries(constructions.map(name => [name, { gold: 0, found: 0 }])) as Record<
    Construction,
    { gold: number; found: number }
  >
  let hits = 0
  let found = 0
  let gold = 0
  for (const { id, text, passives } of sentences) {
    const open = passives.map(({ start, end }): Span => [start, end])
    gold += open.length
    for (const span of open) recall[constructionOf(text.slice(...span))].gold++
    for (const span of find(text)) {
      found++
      const match = open.findIndex(one => overlaps(one, span))
      if (match < 0) {
        errors.push({ kind: 'false alarm', id, text, span })
        continue
      }
      const [matched] = open.splice(match, 1)
      recall[constructionOf(text.slice(...matched!))].found++
      hits++
    }
    for (const span of open) errors.push({ kind: 'miss', id, text, span })
  }
  const counts = { hits, found, gold }
  return { counts, score: score(counts), recall, errors }
}

export function constructionOf(passive: string): Construction {
  const words = passive.toLowerCase().split(/\s+/)
  const first = words[0]!
  if (/^(?:get|gets|got|getting|gotten)$/.test(first)) return 'get'
  if (/['’]|^(?:s|m|r|re)$/.test(first)) return 'contracted'
  if (!/^(?:be|am|is|are|was|were|been|being)$/.test(first)) return 'fronted'
  return words.length > 2 ? 'parted' : 'adjacent'
}

export function passiveTable(results: readonly PassiveResult[], { errors = false } = {}): string {
  const scores = table(
    ['passive voice', 'gold', 'found', 'precision', 'recall', 'F1'],
    results.map(({ file, counts, score: { precision, recall, f1 } }) => [
      file,
      String(counts.gold),
      String(counts.found),
      share(precision, 3),
      share(recall, 3),
      share(f1, 3),
    ]),
  )
  const byConstruction = table(
    ['recall by construction', ...constructions],
    results.map(({ file, recall }) => [
      file,
      ...constructions.map(name => `${recall[name].found} of ${recall[name].gold}`),
    ]),
  )
  const list = errors ? results.flatMap(result => ['', result.file, ...result.errors.map(context)]) : []
  return [scores, '', byConstruction, ...list].join('\n')
}

function context({ kind, text, span: [from, to] }: PassiveError): string {
  const shown = `${text.slice(Math.max(0, from - 60), from)}«${text.slice(from, to)}»${text.slice(to, to + 60)}`
  return `  ${kind}: ${shown.replace(/\s+/g, ' ')}`
}
