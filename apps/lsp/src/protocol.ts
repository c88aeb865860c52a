import type { Position, Range, WorkspaceEdit } from 'vscode-languageserver'

/** Requests beyond the protocol, for clients that know them: the extension of VS Code does. */
export const overviewRequest = 'marginalia/overview'
export const setAsideRequest = 'marginalia/setAside'
export const compareRequest = 'marginalia/compare'
export const explainRequest = 'marginalia/explain'

export interface OverviewParams {
  readonly uri: string
}

/** What is worth a line below a text. */
export interface Overview {
  readonly profile: string
  /** Such as `612 of 1,000 words`. */
  readonly sizes: readonly string[]
  readonly notes: number
  /** The notes to read first, the most important first. */
  readonly first: readonly { readonly message: string; readonly range: Range }[]
}

export interface SetAsideParams {
  readonly uri: string
  readonly rule: string
  readonly range: Range
  readonly reason: string
}

export type SetAsideResult = WorkspaceEdit | null

export interface CompareParams {
  readonly uri: string
  /** The earlier version of the text. */
  readonly before: string
}

/** Answered with the words of `marginalia explain RULE FILE:LINE:COLUMN`; null where no sentence stands there. */
export interface ExplainParams {
  readonly uri: string
  readonly rule: string
  readonly position: Position
}
