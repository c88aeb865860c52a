import { readDocument } from '@marginalia/prose'
import { type Narrative, type NarrativeOptions, readNarrative } from '../src/index.ts'

/** A narrative from Markdown, and a way to read its spans. */
export function narrativeOf(
  source: string,
  options: NarrativeOptions = {},
): Narrative & { words(span: readonly [number, number]): string } {
  const narrative = readNarrative(readDocument(source).document, options)
  return { ...narrative, words: span => source.slice(...span) }
}
