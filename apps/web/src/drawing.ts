import { options } from 'preact'

let waiting: (() => void) | null = null

/**
 * Draw what has changed now instead of at the end of the turn: what asks the browser where things are
 * makes it lay out the page, and drawing after that makes it do so twice.
 */
export function drawNow(): void {
  const draw = waiting
  waiting = null
  draw?.()
}

options.debounceRendering = draw => {
  waiting = draw
  queueMicrotask(drawNow)
}
