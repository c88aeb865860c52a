import type { Context } from './contexts.ts'

/** Entries of one kind that mean the same thing to a reader and are fine in the same contexts. */
export interface Group {
  /** Id of the rule that notes them; null for terms of art, which nobody notes. */
  readonly rule: string | null
  /** Key of the rule's message. */
  readonly message: string
  /** Fires too often to be on by default; counts only where no other group does. */
  readonly weak?: boolean
  /** Where the entries come from; `own` is this project's reading of business English. */
  readonly source: string
  /** Contexts all of which must hold. */
  readonly when?: readonly Context[]
  /** Contexts none of which may hold: where the same words are fine. */
  readonly unless?: readonly Context[]
  /** One pattern a line, in the notation of `patternOf`. */
  readonly entries: string
}
