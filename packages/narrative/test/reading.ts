import { readDocument } from '@marginalia/prose'
import { type Narrative, readNarrative } from '../src/index.ts'

/** A narrative from Markdown, and a way to read its spans. */
export function narrativeOf(source: string): Narrative & { words(span: readonly [number, number]): string } {
  const narrative = readNarrative(readDocument(source).document)
  return { ...narrative, words: span => source.slice(...span) }
}
