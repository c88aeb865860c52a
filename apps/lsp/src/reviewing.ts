import type { Why } from '@marginalia/engine'
import type { Syntax } from '@marginalia/prose'
import type { Report, Span } from '@marginalia/report'

/** A text to review. */
export interface Text {
  /** Absolute. What is remembered from one review of a text to the next is remembered by it. */
  readonly path: string
  readonly source: string
  readonly syntax: Syntax
}

/** What became of a text: a report, or the one line that says why there is none, or neither: it is left out. */
export interface Outcome {
  readonly report: Report | null
  readonly problem: string | null
  /** A configuration file or its own front matter says how it is reviewed. */
  readonly configured: boolean
}

export interface Wishes {
  /** Profile of a text for which nobody names one; null takes the command's. */
  readonly fallback: string | null
  /** Leave out what is not configured. */
  readonly configuredOnly: boolean
}

/**
 * How the command reviews. It is handed to the server, so that an editor and the command decide alike about
 * profiles, front matter, configuration and what is left out.
 */
export interface Reviewing {
  readonly version: string
  readonly profiles: readonly string[]
  review(text: Text, wishes: Wishes): Outcome
  /** No more changes of this text will come. */
  forget(path: string): void
  /** Configuration may have changed. */
  reload(): void
  /** Why a rule has a note at a place (UTF-16, in the source); null where it has none. */
  why(text: Text, rule: string, at: Span, fallback: string | null): Why | null
  /** What a rule sees in the sentence at an offset (UTF-16), in words; null where no sentence stands there. */
  explain(text: Text, rule: string, offset: number, fallback: string | null): string | null
  /** What the second of two versions of a text changed, in words. */
  compare(before: Text, after: Text, fallback: string | null): string
  /** Absolute paths of the texts below a folder, those that are left out among them. */
  textsIn(folder: string): Promise<readonly string[]>
  /** Throws with one line for a file that cannot be read as text. */
  read(path: string): Promise<string>
  /** How a text is written; null for a language that is not read. */
  syntaxOf(path: string, languageId: string | null): Syntax | null
  /** Names of files that decide how others are reviewed. */
  readonly configurationNames: readonly string[]
  /** URI of the page about a rule; null where there is none. */
  pageOf(rule: string): string | null
}
