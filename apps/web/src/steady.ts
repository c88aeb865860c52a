/**
 * Keeps the text where it is while somebody writes: what stands above it may grow or shrink with every key. Answers
 * what stops this.
 */
export function keepSteady(above: HTMLElement, isWriting: () => boolean): () => void {
  let height = above.offsetHeight
  const observer = new ResizeObserver(() => {
    const now = above.offsetHeight
    const by = now - height
    height = now
    if (by === 0 || !isWriting()) return
    const before = scrollY
    scrollBy({ top: by, behavior: 'instant' })
    // At the top of the page there is nothing to scroll back: the room stays as it was.
    const left = by - (scrollY - before)
    if (left >= 0) return
    height = now - left
    above.style.minHeight = `${height}px`
  })
  observer.observe(above)
  return () => observer.disconnect()
}
