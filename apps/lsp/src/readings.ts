import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Report } from '@marginalia/report'
import type { OpenDocument } from './open-document.ts'
import type { Outcome, Reviewing, Text } from './reviewing.ts'
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
  textOf(document: OpenDocument, source?: string): Text
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
    close: document => reviewing.forget(pathOf(document.uri, folder())),
    reload() {
      known = new WeakMap()
      reviewing.reload()
    },
  }

  function textOf({ uri, languageId, text }: OpenDocument, source = text): Text {
    const path = pathOf(uri, folder())
    return { path, source, syntax: reviewing.syntaxOf(path, languageId) }
  }

  function outcomeOf(text: Text, { profile, documents }: Settings): Outcome {
    const outcome = review(reviewing, text, profile)
    return documents === 'configured' && !outcome.configured ? leftOut : outcome
  }
}

const leftOut: Outcome = { report: null, problem: null, configured: false }

/** Review a text. A defect of ours is a problem of that text alone. */
export function review(reviewing: Reviewing, text: Text, fallback: string | null): Outcome {
  try {
    return reviewing.review(text, fallback)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return { report: null, problem: `a defect of ours: ${reason}`, configured: false }
  }
}

/** A text that has not been saved is reviewed as if it stood in the folder that is open. */
function pathOf(uri: string, folder: string): string {
  try {
    if (uri.startsWith('file:')) return fileURLToPath(uri)
  } catch {}
  return join(folder, basename(uri.replace(/^[\w+.-]+:/, '')) || 'untitled')
}
