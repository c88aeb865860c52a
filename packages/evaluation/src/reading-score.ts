import type { Analyzer } from '@marginalia/engine'
import { overlaps, type Report, type Span } from '@marginalia/report'
import { analyzerFor } from '@marginalia/rules'
import type { Found } from './marks.ts'
import { profileOfReading, type ReadDocument, type ReadingMark } from './readings.ts'

/** A note about words, with those of its places that are short enough to count. */
export interface ScoredNote {
  readonly rule: string
  readonly message: string
  readonly level: string
  /** UTF-16 offsets into the document; the first place of the note first. */
  readonly places: readonly Span[]
  /** A mark of either reader stands where one of the places does. */
  readonly any: boolean
  /** A mark of strength 2 does. */
  readonly strong: boolean
  /** Its rank in `report.first`, from 0; null where it is not among these. */
  readonly rank: number | null
}

/** A document with notes about its words. */
export interface NotedDocument {
  readonly document: ReadDocument
  readonly notes: readonly ScoredNote[]
}

/** What a report says about one document, beside what the readers say. */
export interface ScoredDocument extends NotedDocument {
  readonly report: Report
  /** Ids of the points about the whole that the report raises. */
  readonly points: ReadonlySet<string>
}

/** One analyzer a profile, made when it is asked for. */
export function analyzersBy(make: (profile: string) => Analyzer): (profile: string) => Analyzer {
  const made = new Map<string, Analyzer>()
  return profile => {
    const analyzer = made.get(profile) ?? make(profile)
    made.set(profile, analyzer)
    return analyzer
  }
}

/** Places of more words than this say too little about where a fault is. */
const longestPlace = 12

/** The product as people have it. */
const shipped = analyzersBy(analyzerFor)

/** Review a document by the profile of its kind, and lay the notes over the readers' marks. */
export function scoreReading(
  document: ReadDocument,
  analyzer: (profile: string) => Analyzer = shipped,
): ScoredDocument {
  const { report } = analyzer(profileOfReading[document.kind]).analyze(
    document.source,
    document.prompt ? { prompt: document.prompt } : {},
  )
  const pointOf = new Map(report.rules.map(({ id, point }) => [id, point]))
  const rank = new Map(report.first.map((finding, at) => [finding, at]))
  const points = new Set<string>()
  const notes: ScoredNote[] = []
  for (const [index, { rule, message, level, span, also }] of report.findings.entries()) {
    const point = pointOf.get(rule)
    if (point !== undefined) {
      points.add(point)
      continue
    }
    const met = metBy(document, [span, ...also.map(one => one.span)])
    if (met) notes.push({ rule, message, level, ...met, rank: rank.get(index) ?? null })
  }
  return { document, report, notes, points }
}

/** What another tool found, beside what the readers say: every place is a note of its own. */
export function scoreFound(document: ReadDocument, found: readonly Found[]): NotedDocument {
  const notes = found.flatMap(({ rule, span }) => {
    const met = metBy(document, [span])
    return met ? [{ rule, message: '', level: '', ...met, rank: null }] : []
  })
  return { document, notes }
}

/** The places of a note that are short enough to count, and whether readers mark one; null where none is. */
function metBy(
  { source, marks }: ReadDocument,
  spans: readonly Span[],
): Pick<ScoredNote, 'places' | 'any' | 'strong'> | null {
  const places = spans.filter(span => wordsIn(source.slice(...span)) <= longestPlace)
  if (places.length === 0) return null
  const met = marks.filter(mark => places.some(place => overlaps(place, mark.span)))
  return { places, any: met.length > 0, strong: met.some(({ strength }) => strength === 2) }
}

/** Agreement of notes with two readers. Shares are between 0 and 1. */
export interface ReadingScore {
  readonly documents: number
  readonly words: number
  readonly notes: number
  /** Notes in 1,000 words. */
  readonly density: number
  /** Share of notes that overlap a mark of either reader. */
  readonly any: number
  /** Share of notes that overlap a mark of strength 2. */
  readonly strong: number
  /** Share of the marks of strength 2 that a note overlaps. */
  readonly strongFound: number
  /** Share of the marks of reader A that one of B overlaps, and that a note overlaps. */
  readonly agreedFound: number
}

/** How notes stand by the place they are about alone, and how many places they have. Shares are between 0 and 1. */
export interface LeadScore {
  readonly places: number
  readonly any: number
  readonly strong: number
}

/** A note on several places is right if one of them is marked: this says how often the first is. */
export function leadScore(scored: readonly NotedDocument[]): LeadScore {
  const all = scored.flatMap(({ document: { marks }, notes }) =>
    notes.map(({ places }) => ({
      places: places.length,
      met: marks.filter(({ span }) => overlaps(span, places[0]!)),
    })),
  )
  const mean = (of: (one: (typeof all)[number]) => number): number =>
    all.reduce((sum, one) => sum + of(one), 0) / all.length
  return {
    places: mean(({ places }) => places),
    any: mean(({ met }) => Number(met.length > 0)),
    strong: mean(({ met }) => Number(met.some(({ strength }) => strength === 2))),
  }
}

/** The score of all notes about words, or of those that stand in `report.first`. */
export function readingScore(scored: readonly NotedDocument[], first = false): ReadingScore {
  const tally = { words: 0, notes: 0, any: 0, strong: 0 }
  const found = { strong: [0, 0], agreed: [0, 0] } as { strong: [number, number]; agreed: [number, number] }
  for (const { document, notes } of scored) {
    const counted = first ? notes.filter(({ rank }) => rank !== null) : notes
    const places = counted.flatMap(note => note.places)
    const isMet = (mark: ReadingMark): boolean => places.some(place => overlaps(place, mark.span))
    tally.words += document.words
    tally.notes += counted.length
    tally.any += counted.filter(({ any }) => any).length
    tally.strong += counted.filter(({ strong }) => strong).length
    for (const mark of document.marks) {
      if (mark.strength === 2) count(found.strong, isMet(mark))
      if (isAgreed(mark, document.marks)) count(found.agreed, isMet(mark))
    }
  }
  return {
    documents: scored.length,
    words: tally.words,
    notes: tally.notes,
    density: ratio(tally.notes * 1000, tally.words),
    any: ratio(tally.any, tally.notes),
    strong: ratio(tally.strong, tally.notes),
    strongFound: ratio(...found.strong),
    agreedFound: ratio(...found.agreed),
  }
}

/** Points about the whole: how many raised, how many of them a reader raises too, and the sure ones found. */
export interface PointScore {
  readonly point: string
  readonly raised: number
  readonly right: number
  /** Points that both readers raise with a sum of at least 3. */
  readonly sure: number
  readonly sureFound: number
}

/** All points together. */
export function pointTotals(scored: readonly ScoredDocument[]): Omit<PointScore, 'point'> {
  const total = { raised: 0, right: 0, sure: 0, sureFound: 0 }
  for (const one of pointScores(scored)) {
    total.raised += one.raised
    total.right += one.right
    total.sure += one.sure
    total.sureFound += one.sureFound
  }
  return total
}

/** By point, those raised most first. */
export function pointScores(scored: readonly ScoredDocument[]): PointScore[] {
  const ids = new Set(
    scored.flatMap(({ document: { whole }, points }) => [
      ...points,
      ...Object.keys(whole.A),
      ...Object.keys(whole.B),
    ]),
  )
  return [...ids]
    .map(point => {
      const score = { point, raised: 0, right: 0, sure: 0, sureFound: 0 }
      for (const { document, points } of scored) {
        const [a, b] = [document.whole.A[point] ?? 0, document.whole.B[point] ?? 0]
        const raised = points.has(point)
        if (raised) score.raised++
        if (raised && a + b > 0) score.right++
        if (a > 0 && b > 0 && a + b >= 3) {
          score.sure++
          if (raised) score.sureFound++
        }
      }
      return score
    })
    .sort((a, b) => b.raised - a.raised || b.sure - a.sure || (a.point < b.point ? -1 : 1))
}

export interface RuleScore {
  readonly rule: string
  readonly notes: number
  readonly any: number
  readonly strong: number
}

/** How often a reader has a mark where a rule (or, `byMessage`, a case of it) makes a note. */
export function ruleScores(scored: readonly ScoredDocument[], byMessage = false): RuleScore[] {
  const rules = new Map<string, { rule: string; notes: number; any: number; strong: number }>()
  for (const note of scored.flatMap(({ notes }) => notes)) {
    const rule = byMessage ? `${note.rule}/${note.message}` : note.rule
    const tally = rules.get(rule) ?? { rule, notes: 0, any: 0, strong: 0 }
    rules.set(rule, tally)
    tally.notes++
    if (note.any) tally.any++
    if (note.strong) tally.strong++
  }
  return [...rules.values()].sort((a, b) => b.notes - a.notes || (a.rule < b.rule ? -1 : 1))
}

export interface CategoryScore {
  readonly category: string
  readonly strong: number
  readonly strongFound: number
  readonly agreed: number
  readonly agreedFound: number
}

/** How many of the marks of each category any note meets. */
export function categoryScores(scored: readonly ScoredDocument[]): CategoryScore[] {
  const categories = new Map<string, { strong: [number, number]; agreed: [number, number] }>()
  for (const { document, notes } of scored) {
    const places = notes.flatMap(note => note.places)
    for (const mark of document.marks) {
      const tally = categories.get(mark.category) ?? { strong: [0, 0], agreed: [0, 0] }
      categories.set(mark.category, tally)
      const met = places.some(place => overlaps(place, mark.span))
      if (mark.strength === 2) count(tally.strong, met)
      if (isAgreed(mark, document.marks)) count(tally.agreed, met)
    }
  }
  return [...categories]
    .map(([category, { strong, agreed }]) => ({
      category,
      strong: strong[1],
      strongFound: strong[0],
      agreed: agreed[1],
      agreedFound: agreed[0],
    }))
    .sort((a, b) => b.strong - a.strong)
}

/** A mark of reader A that a mark of B overlaps. */
const isAgreed = (mark: ReadingMark, marks: readonly ReadingMark[]): boolean =>
  mark.reader === 'A' && marks.some(({ reader, span }) => reader === 'B' && overlaps(span, mark.span))

const count = (tally: [number, number], met: boolean): void => {
  tally[1]++
  if (met) tally[0]++
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)

const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length
