import { TextDocumentContentChangeEvent } from 'vscode-languageserver'
import { type Encoding, type Positions, positionsOf } from './position.ts'

/** One version of a text that an editor has open. A change makes a new one. */
export interface OpenDocument {
  readonly uri: string
  readonly languageId: string
  readonly version: number
  readonly text: string
  readonly positions: Positions
}

/**
 * Keeps texts as their editor has them. The protocol's own library does so in UTF-16 only; here places count
 * in whatever was agreed on.
 */
export const openDocuments = (encoding: () => Encoding) => ({
  create: (uri: string, languageId: string, version: number, text: string): OpenDocument => ({
    uri,
    languageId,
    version,
    text,
    positions: positionsOf(text, encoding()),
  }),
  update(
    document: OpenDocument,
    changes: readonly TextDocumentContentChangeEvent[],
    version: number,
  ): OpenDocument {
    const { uri, languageId } = document
    let { text, positions } = document
    for (const change of changes) {
      const whole = !TextDocumentContentChangeEvent.isIncremental(change)
      const [start, end] = whole ? [0, text.length] : positions.span(change.range)
      text = text.slice(0, start) + change.text + text.slice(end)
      positions = positionsOf(text, encoding())
    }
    return { uri, languageId, version, text, positions }
  },
})
