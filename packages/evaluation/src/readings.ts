import { readFileSync } from 'node:fs'
import { fingerprint, type Span } from '@marginalia/report'
import { lines } from './gold.ts'

/** What kind of text a document of `readings/` is. */
export type ReadingKind = 'assessment' | 'story' | 'narrative' | 'memo'

export type Reader = 'A' | 'B'

/** A place a reader marked, with the kind of note and how much it matters: 2 where only a dozen notes fit. */
export interface ReadingMark {
  /** UTF-16 offsets into the document. */
  readonly span: Span
  readonly quote: string
  readonly category: string
  readonly strength: 1 | 2
  readonly reader: Reader
  readonly why: string
}

/** One letter a sentence: S T A R L, and O outside the story. */
export interface PartsRead {
  readonly sentences: readonly Span[]
  /** Null where the reader says that the document tells no story. */
  readonly A: string | null
  readonly B: string | null
  /** Letters of the parts that the story lacks, by reader; null with the parts. */
  readonly missing: Readonly<Record<Reader, readonly string[] | null>>
}

/** A document with two independent readings of it. */
export interface ReadDocument {
  readonly id: string
  readonly kind: ReadingKind
  readonly author: string
  readonly words: number
  readonly source: string
  readonly prompt: string | null
  readonly marks: readonly ReadingMark[]
  readonly parts: PartsRead
  /** Points about the whole by reader: 2 certainly, 1 perhaps. */
  readonly whole: Readonly<Record<Reader, Readonly<Record<string, number>>>>
}

interface RawMark extends Omit<ReadingMark, 'span'> {
  readonly doc: string
  readonly start: number
  readonly end: number
}

/** The profile a document of each kind is reviewed by. */
export const profileOfReading: Readonly<Record<ReadingKind, string>> = {
  assessment: 'written-assessment',
  story: 'star-story',
  narrative: 'star-story',
  memo: 'six-pager',
}

/** Read `readings/` of a gold folder. Throws where a file is missing. */
export function readReadings(gold: string): ReadDocument[] {
  const folder = `${gold}/readings`
  const docs: Pick<ReadDocument, 'id' | 'kind' | 'author' | 'words' | 'prompt'>[] = JSON.parse(
    readFileSync(`${folder}/docs.json`, 'utf8'),
  )
  const marks = lines<RawMark>(`${folder}/marks.jsonl`)
  const byDoc = <T extends { readonly doc: string }>(file: string): Map<string, T> =>
    new Map(lines<T>(`${folder}/${file}`).map(one => [one.doc, one]))
  const parts = byDoc<PartsRead & { doc: string }>('parts.jsonl')
  const whole = byDoc<ReadDocument['whole'] & { doc: string }>('whole.jsonl')
  return docs.map(({ id, kind, author, words, prompt }) => ({
    id,
    kind,
    author,
    words,
    prompt: prompt || null,
    source: readFileSync(`${folder}/docs/${id}.md`, 'utf8'),
    marks: marks
      .filter(({ doc }) => doc === id)
      .map(({ doc: _, start, end, ...mark }) => ({ ...mark, span: [start, end] as const })),
    parts: parts.get(id)!,
    whole: whole.get(id)!,
  }))
}

/**
 * A third of the authors, set aside by a hash before any error was read: their errors are never printed, and their
 * totals are looked at when a stage is done.
 */
export const isSetAside = ({ author }: Pick<ReadDocument, 'author'>): boolean =>
  Number.parseInt(fingerprint(`set aside ${author}`).slice(0, 6), 16) % 3 === 0
