import { basename, join } from 'node:path'
import type { Report } from '@marginalia/report'
import { pathOf } from './file-uri.ts'
import type { OpenDocument } from './open-document.ts'
import type { Outcome, Reviewing, Text, Wishes } from './reviewing.ts'
import type { Settings } from './settings.ts'

/** What became of one version of a text that is open. */
export interface Reading extends Outcome {
  readonly document: OpenDocument
}

/** The reviews of what is open: one for each version of a text, made when somebody asks. */
export interface Readings {
  of(document: OpenDocument, settings: Settings): Reading
  /** The report about another version of an open text; what is remembered of the text stays as it is. */
  tried(document: OpenDocument, settings: Settings, source: string): Report | null
  /** Null for a language that is not read. */
  textOf(document: OpenDocument, source?: string): Text | null
  close(document: OpenDocument): void
  /** What was read before no longer holds. */
  reload(): void
}

export function openReadings(reviewing: Reviewing, folder: () => string): Readings {
  let known = new WeakMap<OpenDocument, { readonly settings: Settings; readonly reading: Reading }>()
  return {
    textOf,
    of(document, settings) {
      const before = known.get(document)
      if (before && before.settings === settings) return before.reading
      const reading = { ...outcomeOf(textOf(document), settings), document }
      known.set(document, { settings, reading })
      return reading
    },
    tried: (document, settings, source) => outcomeOf(textOf(document, source), settings).report,
    close: document => reviewing.forget(placeOf(document.uri)),
    reload() {
      known = new WeakMap()
      reviewing.reload()
    },
  }

  function textOf({ uri, languageId, text }: OpenDocument, source = text): Text | null {
    const path = placeOf(uri)
    const syntax = reviewing.syntaxOf(path, languageId)
    return syntax && { path, source, syntax }
  }

  function outcomeOf(text: Text | null, { profile, documents }: Settings): Outcome {
    if (!text) return { report: null, problem: null, configured: false }
    return review(reviewing, text, { fallback: profile, configuredOnly: documents === 'configured' })
  }

  /** A text that has not been saved is reviewed as if it stood in the folder that is open. */
  function placeOf(uri: string): string {
    return pathOf(uri) ?? join(folder(), basename(uri.replace(/^[\w+.-]+:/, '')) || 'untitled')
  }
}

/** Review a text. A defect of ours is a problem of that text alone. */
export function review(reviewing: Reviewing, text: Text, wishes: Wishes): Outcome {
  try {
    return reviewing.review(text, wishes)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return { report: null, problem: `a defect of ours: ${reason}`, configured: false }
  }
}
