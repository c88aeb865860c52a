import type { EditorView } from '@codemirror/view'

/** The one thing used here that CodeMirror does not document: what it sets to lay a text out for paper. */
interface PrintableState {
  printing?: boolean
}

/** A note and where it begins, in UTF-16 units. */
export interface NoteAnchor {
  readonly id: string
  readonly from: number
}

/** Which row of its line a note is on. */
interface Row {
  /** Pixels from the top of the line's block to the middle of the row. */
  readonly offset: number
  /** The line as it was measured, and where in it the note begins. */
  readonly line: string
  readonly at: number
}

/**
 * Where places of the text stand on the page.
 *
 * CodeMirror draws only what is near the window and guesses the height of everything else, so notes
 * on the next page would be placed by a guess and jump when scrolled to. `measureAll` has it lay out
 * the whole text once, as it does for printing; from then on its heights are exact and stay so
 * through edits. To be called after loading, after a change of width or fonts, and after a large paste.
 */
export class Anchors {
  readonly #rows = new Map<string, Row>()
  #guessed = false

  /** True when a place was asked for that has never been laid out: time to measure all again. */
  get guessed(): boolean {
    return this.#guessed
  }

  measureAll(view: EditorView, notes: Iterable<NoteAnchor>): boolean {
    const { viewState } = view as unknown as { viewState?: PrintableState }
    const { measure } = view as unknown as { measure?: () => void }
    if (!viewState || !('printing' in viewState) || typeof measure !== 'function') return false
    viewState.printing = true
    try {
      measure.call(view)
      this.#rows.clear()
      this.#guessed = false
      for (const { id, from } of notes) this.#exact(view, id, from)
    } finally {
      viewState.printing = false
    }
    view.requestMeasure()
    return true
  }

  /**
   * Pixels from the top of the text to the middle of each note's row, for notes in the order of the text. To be
   * called while reading layout only.
   */
  middles(view: EditorView, places: readonly NoteAnchor[]): readonly number[] {
    const { viewport } = view
    let block = view.lineBlockAt(0)
    return places.map(({ id, from }) => {
      if (from < block.from || from > block.to) block = view.lineBlockAt(from)
      const row = this.#rows.get(id)
      if (from >= viewport.from && from <= viewport.to) {
        // A key changes one line; asking the browser about all the others would take most of the time.
        const line = view.state.doc.lineAt(from)
        if (row && row.at === from - line.from && isSameRow(row.line, line.text, row.at))
          return block.top + row.offset
        const exact = this.#exact(view, id, from)
        if (exact !== null) return exact
      }
      if (row === undefined) this.#guessed = true
      return block.top + (row?.offset ?? view.defaultLineHeight / 2)
    })
  }

  #exact(view: EditorView, id: string, from: number): number | null {
    const place = view.coordsAtPos(from, 1)
    if (!place) return null
    const middle = (place.top + place.bottom) / 2 - view.documentTop
    const line = view.state.doc.lineAt(from)
    this.#rows.set(id, {
      offset: middle - view.lineBlockAt(from).top,
      line: line.text,
      at: from - line.from,
    })
    return middle
  }
}

/**
 * Is what stands at an offset on the row it was on, though the line may have changed? Rows are filled from the
 * left, so only the words up to its own can move it; emphasis that is closed further on makes them wider.
 */
function isSameRow(before: string, now: string, at: number): boolean {
  if (before === now) return true
  if (emphasis.test(before) || emphasis.test(now)) return false
  const end = wordEnd(now, at)
  return end === wordEnd(before, at) && before.slice(0, end) === now.slice(0, end)
}

const emphasis = /[*_`[\]]/

function wordEnd(line: string, at: number): number {
  const end = line.indexOf(' ', at)
  return end === -1 ? line.length : end
}
