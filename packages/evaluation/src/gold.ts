import { readFileSync } from 'node:fs'
import type { Span } from '@marginalia/report'

export type GoldKind = 'story' | 'prfaq' | 'letter'

/** A place a reader marked. */
export interface GoldMark {
  /** In the document's source. */
  readonly span: Span
  readonly quote: string
  readonly category: string
  /** How sure a reader was: 2 for everybody would, 1 for not everybody would. */
  readonly strength: number
  readonly reader: number
}

/** A document that two readers marked. */
export interface MarkedDocument {
  readonly id: string
  readonly kind: GoldKind
  readonly author: string
  readonly words: number
  readonly source: string
  readonly marks: readonly GoldMark[]
}

interface RawMark {
  readonly doc: string
  readonly start: number
  readonly end: number
  readonly quote: string
  readonly category: string
  readonly strength: number
  readonly reader: number
}

/** Read `marks/` of a gold folder. Throws where a file is missing. */
export function readMarked(gold: string): MarkedDocument[] {
  const folder = `${gold}/marks`
  const docs: Omit<MarkedDocument, 'source' | 'marks'>[] = JSON.parse(read(`${folder}/docs.json`))
  const marks = new Map<string, GoldMark[]>()
  for (const { doc, start, end, ...rest } of lines<RawMark>(`${folder}/marks.jsonl`)) {
    const list = marks.get(doc) ?? []
    marks.set(doc, list)
    list.push({ ...rest, span: [start, end] })
  }
  return docs.map(doc => ({
    ...doc,
    source: read(`${folder}/docs/${doc.id}.md`),
    marks: marks.get(doc.id) ?? [],
  }))
}

/** The values of a JSON Lines file. */
export function lines<T>(path: string): T[] {
  return read(path)
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line) as T)
}

const read = (path: string): string => readFileSync(path, 'utf8')
