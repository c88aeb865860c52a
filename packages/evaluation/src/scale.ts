import {
  type AnyRule,
  createAnalyzer,
  placeOf,
  resolveProfile,
  type Scale,
  signed,
  underlined,
} from '@marginalia/engine'
import { overlaps, type SentencePart } from '@marginalia/report'
import { type CountedSign, profiles, rules, type ScaleFile, scaleOf } from '@marginalia/rules'
import { analyzersBy, readingScore, type ScoredDocument, scoreReading } from './reading-score.ts'
import { profileOfReading, type ReadDocument } from './readings.ts'
import { regress, type Weights, wholeSteps } from './regression.ts'

/** One place with its signs, and whether readers mark it. */
interface Case {
  readonly sentence: number
  readonly signs: readonly string[]
  readonly any: boolean
  readonly strong: boolean
}

export interface CountedScale {
  readonly scale: Scale
  readonly file: ScaleFile
}

/** Rules whose notes a scale weighs: about the writing, not about instructions, facts, who acted or the whole. */
const isWeighed = ({ about, category, point }: AnyRule): boolean =>
  point === undefined &&
  about !== 'fact' &&
  !['instruction', 'hygiene', 'bank', 'structure', 'actor'].includes(category)

const unweighed = analyzersBy(profile => createAnalyzer(rules, resolveProfile(profile, profiles)))
const byId = new Map<string, AnyRule>(rules.map(rule => [rule.id, rule]))

const outside = 'outside the story'

/** Every place of a document with its signs, those of parts as they are found in a text nothing was counted from. */
export function casesIn(document: ReadDocument, parts: readonly SentencePart[] | undefined): Case[] {
  const { report, narrative } = unweighed(profileOfReading[document.kind]).analyze(document.source, {
    apart: true,
  })
  const told = narrative.sentences.some(({ part }) => part !== null)
  const places = report.findings
    .filter(({ rule }) => isWeighed(byId.get(rule)!))
    .map(({ rule, message, span, level, data, fingerprint }) =>
      placeOf(rule, message, span, level, data, fingerprint),
    )
  return signed(places, narrative, byId)
    .filter(({ sentence }) => sentence !== -1)
    .map(({ place, sentence, signs }) => {
      const { span } = underlined(place, narrative.sentences[sentence]!, byId.get(place.rule))
      const met = document.marks.filter(mark => overlaps(mark.span, span))
      const part = told ? parts?.[sentence] : undefined
      return {
        sentence,
        signs: part
          ? [...signs.filter(sign => sign !== outside), ...(part === 'other' ? [outside] : [])]
          : signs,
        any: met.length > 0,
        strong: met.some(({ strength }) => strength === 2),
      }
    })
}

/** Count a scale from documents that readers have marked. */
export function countedScale(
  documents: readonly ReadDocument[],
  parts: Parts,
  least: number,
  date = '',
): CountedScale {
  const cases = documents.flatMap(document => casesOf(document, parts))
  const [note, first] = (['any', 'strong'] as const).map(key =>
    regress(cases.map(one => ({ signs: one.signs, outcome: one[key] }))),
  ) as [Weights, Weights]
  const signs: Record<string, { -readonly [K in keyof CountedSign]: CountedSign[K] }> = {}
  const countOf = (sign: string) => {
    signs[sign] ??= {
      note: wholeSteps(note.weights.get(sign)),
      first: wholeSteps(first.weights.get(sign)),
      places: 0,
      marked: 0,
      strong: 0,
    }
    return signs[sign]
  }
  for (const { id, messages } of rules.filter(isWeighed))
    for (const message of Object.keys(messages)) countOf(`${id}/${message}`)
  for (const one of cases) {
    for (const sign of one.signs) {
      const count = countOf(sign)
      count.places++
      if (one.any) count.marked++
      if (one.strong) count.strong++
    }
  }
  const file: ScaleFile = {
    date,
    documents: documents.length,
    words: documents.reduce((sum, { words }) => sum + words, 0),
    least,
    start: { note: wholeSteps(note.start), first: wholeSteps(first.start) },
    signs: Object.fromEntries(Object.entries(signs).sort(([a], [b]) => (a < b ? -1 : 1))),
  }
  return { file, scale: scaleOf(file) }
}

export type Parts = ReadonlyMap<string, readonly SentencePart[]>

const remembered = new Map<ReadDocument, readonly Case[]>()
function casesOf(document: ReadDocument, parts: Parts): readonly Case[] {
  const cases = remembered.get(document) ?? casesIn(document, parts.get(document.id))
  remembered.set(document, cases)
  return cases
}

/** The product with another scale. */
export const withScale = (scale: Scale) =>
  analyzersBy(profile => createAnalyzer(rules, resolveProfile(profile, profiles), { scale }))

/**
 * Each author's documents with a scale counted from the other authors, in eight folds of authors; for each of the
 * thresholds `least`.
 */
export function crossScored(
  documents: readonly ReadDocument[],
  parts: Parts,
  least: readonly number[],
): ScoredDocument[][] {
  const authors = [...new Set(documents.map(({ author }) => author))].sort()
  const folds = Array.from({ length: 8 }, (_, k) => new Set(authors.filter((_, i) => i % 8 === k)))
  const scored = least.map((): ScoredDocument[] => [])
  for (const fold of folds) {
    const { scale } = countedScale(
      documents.filter(({ author }) => !fold.has(author)),
      parts,
      0,
    )
    for (const [index, each] of least.entries()) {
      const analyzer = withScale({ ...scale, least: each })
      for (const document of documents.filter(({ author }) => fold.has(author)))
        scored[index]!.push(scoreReading(document, analyzer))
    }
  }
  return scored
}

/** The cross-validated scores of several thresholds, a line each. */
export function crossValidated(
  documents: readonly ReadDocument[],
  parts: Parts,
  least: readonly number[],
): string {
  const scored = crossScored(documents, parts, least)
  return least
    .map((each, index) => {
      const line = (first: boolean): string => {
        const { density, any, strong, strongFound, agreedFound } = readingScore(scored[index]!, first)
        return [density.toFixed(1), ...[any, strong, strongFound, agreedFound].map(x => x.toFixed(2))].join(
          '  ',
        )
      }
      return `${String(each).padStart(4)}  notes ${line(false)}   first ${line(true)}`
    })
    .join('\n')
}
