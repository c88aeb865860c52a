import { options } from 'preact'
import { keepFocus } from './focus.ts'

let waiting: (() => void) | null = null

/**
 * Draw what has changed now instead of at the end of the turn: what asks the browser where things are
 * makes it lay out the page, and drawing after that makes it do so twice.
 */
export function drawNow(): void {
  const draw = waiting
  waiting = null
  draw?.()
  if (draw) keepFocus()
}

options.debounceRendering = draw => {
  waiting = draw
  queueMicrotask(drawNow)
}
