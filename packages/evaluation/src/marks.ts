import type { Analyzer } from '@marginalia/engine'
import { overlaps, type Span } from '@marginalia/report'
import { analyzerFor } from '@marginalia/rules'
import type { GoldKind, GoldMark, MarkedDocument } from './gold.ts'
import { interval } from './random.ts'
import { score } from './score.ts'

/** Where a tool put a note. */
export interface Found {
  readonly rule: string
  /** In the document's source. */
  readonly span: Span
}

/** A tool under test: the places it marks in a document. */
export type MarkFinder = (document: MarkedDocument) => readonly Found[]

/** One document with what a tool found in it, and what was there to find. */
export interface Compared {
  readonly document: MarkedDocument
  /** Every note, long ones too. */
  readonly notes: readonly Found[]
  /** Notes short enough to count. */
  readonly found: readonly { readonly note: Found; readonly agreed: boolean }[]
  /** Marks of the first reader that overlap one of the second. */
  readonly consensus: readonly { readonly mark: GoldMark; readonly recalled: boolean }[]
  /** Marks of strength 2 of either reader. */
  readonly strong: readonly { readonly mark: GoldMark; readonly recalled: boolean }[]
}

export interface Agreement {
  readonly documents: number
  readonly words: number
  readonly found: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly strong: number
  /** Notes per 1,000 words. */
  readonly density: number
}

/** Longer spans do not count: a reader's mark is a few words. */
const longestNote = 12

export const profileOfKind: Readonly<Record<GoldKind, string>> = {
  story: 'star-story',
  prfaq: 'press-release',
  letter: 'six-pager',
}

const analyzers: Readonly<Record<GoldKind, Analyzer>> = {
  story: analyzerFor(profileOfKind.story),
  prfaq: analyzerFor(profileOfKind.prfaq),
  letter: analyzerFor(profileOfKind.letter),
}

/** Marginalia as its users have it: the default profile of the document's kind. */
export const marginalia: MarkFinder = ({ source, kind }) => analyzers[kind].analyze(source).report.findings

/** Compare a tool's notes with the readers' marks. */
export function judge(document: MarkedDocument, notes: readonly Found[]): Compared {
  const { marks, source } = document
  const short = notes.filter(({ span }) => wordsIn(source.slice(...span)) <= longestNote)
  const hit = (mark: GoldMark): boolean => short.some(({ span }) => overlaps(span, mark.span))
  const second = marks.filter(({ reader }) => reader === 2)
  return {
    document,
    notes,
    found: short.map(note => ({ note, agreed: marks.some(({ span }) => overlaps(span, note.span)) })),
    consensus: marks
      .filter(mark => mark.reader === 1 && second.some(({ span }) => overlaps(span, mark.span)))
      .map(mark => ({ mark, recalled: hit(mark) })),
    strong: marks.filter(({ strength }) => strength === 2).map(mark => ({ mark, recalled: hit(mark) })),
  }
}

/** The agreement score over several documents. */
export function agreement(judged: readonly Compared[]): Agreement {
  let [words, found, hits, gold, recalled, strong, strongRecalled] = [0, 0, 0, 0, 0, 0, 0]
  for (const one of judged) {
    words += one.document.words
    found += one.found.length
    hits += count(one.found, ({ agreed }) => agreed)
    gold += one.consensus.length
    recalled += count(one.consensus, mark => mark.recalled)
    strong += one.strong.length
    strongRecalled += count(one.strong, mark => mark.recalled)
  }
  return {
    documents: judged.length,
    words,
    found,
    ...score({ hits, found, gold, recalled }),
    strong: strong === 0 ? 1 : strongRecalled / strong,
    density: words === 0 ? 0 : (found / words) * 1000,
  }
}

export interface RuleAgreement {
  readonly rule: string
  readonly fires: number
  readonly agreed: number
  readonly precision: number
  readonly density: number
}

/** How often the readers agree with each rule. */
export function byRule(judged: readonly Compared[]): RuleAgreement[] {
  const rules = new Map<string, { fires: number; agreed: number }>()
  const words = judged.reduce((sum, { document }) => sum + document.words, 0)
  for (const { note, agreed } of judged.flatMap(one => one.found)) {
    const tally = rules.get(note.rule) ?? { fires: 0, agreed: 0 }
    rules.set(note.rule, tally)
    tally.fires++
    if (agreed) tally.agreed++
  }
  return [...rules]
    .map(([rule, { fires, agreed }]) => ({
      rule,
      fires,
      agreed,
      precision: agreed / fires,
      density: (fires / words) * 1000,
    }))
    .sort((a, b) => b.fires - a.fires || (a.rule < b.rule ? -1 : 1))
}

export interface CategoryRecall {
  readonly category: string
  readonly consensus: number
  readonly consensusRecalled: number
  readonly strong: number
  readonly strongRecalled: number
}

/** How many of the readers' marks of each category any note meets. */
export function byCategory(judged: readonly Compared[]): CategoryRecall[] {
  const categories = new Map<string, { -readonly [K in keyof CategoryRecall]: CategoryRecall[K] }>()
  const of = (category: string) => {
    const known = categories.get(category)
    if (known) return known
    const fresh = { category, consensus: 0, consensusRecalled: 0, strong: 0, strongRecalled: 0 }
    categories.set(category, fresh)
    return fresh
  }
  for (const one of judged) {
    for (const { mark, recalled } of one.consensus) {
      const tally = of(mark.category)
      tally.consensus++
      if (recalled) tally.consensusRecalled++
    }
    for (const { mark, recalled } of one.strong) {
      const tally = of(mark.category)
      tally.strong++
      if (recalled) tally.strongRecalled++
    }
  }
  return [...categories.values()].sort((a, b) => b.consensus - a.consensus)
}

export interface Marks {
  readonly judged: readonly Compared[]
  readonly total: Agreement
  /** 95 % intervals over documents. */
  readonly intervals: Readonly<Record<'precision' | 'recall' | 'f1' | 'strong', readonly [number, number]>>
  readonly rules: readonly RuleAgreement[]
  readonly categories: readonly CategoryRecall[]
}

/** Every figure of a tool over some documents. */
export function summary(judged: readonly Compared[]): Marks {
  const over = (figure: 'precision' | 'recall' | 'f1' | 'strong') =>
    interval(judged, sample => agreement(sample)[figure])
  return {
    judged,
    total: agreement(judged),
    intervals: {
      precision: over('precision'),
      recall: over('recall'),
      f1: over('f1'),
      strong: over('strong'),
    },
    rules: byRule(judged),
    categories: byCategory(judged),
  }
}

const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length

const count = <T>(list: readonly T[], is: (one: T) => boolean): number =>
  list.reduce((sum, one) => sum + (is(one) ? 1 : 0), 0)
