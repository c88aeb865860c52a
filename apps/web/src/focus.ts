/** What had the keyboard's focus, the last first, each with the elements around it. */
const trail: (readonly Element[])[] = []
const longest = 8

document.addEventListener('focusin', ({ target }) => {
  if (!(target instanceof Element)) return
  const around: Element[] = []
  for (let at: Element | null = target; at && at.id !== 'app'; at = at.parentElement) around.push(at)
  trail.unshift(around)
  trail.length = Math.min(trail.length, longest)
})

const isThere = (element: Element): boolean => element.isConnected && element.closest('[hidden]') === null
const reachable =
  'button:not(:disabled), a[href], input, select, textarea, summary, [tabindex], [contenteditable]'

/**
 * When what had the focus has gone, whoever uses the keyboard goes on beside it, not at the top of the page: where
 * they were before, or at what is left of where they were.
 */
export function keepFocus(): void {
  const active = document.activeElement
  const last = trail[0]?.[0]
  if (!last) return
  const isLost = active === null || active === document.body ? !isThere(last) : !isThere(active)
  if (!isLost) return
  for (const around of trail) {
    for (const element of around) {
      if (!isThere(element) || element.matches('main, .desk')) continue
      const next = element.matches(reachable)
        ? element
        : [...element.querySelectorAll<HTMLElement>(reachable)].find(one => one.offsetParent !== null)
      if (!(next instanceof HTMLElement)) continue
      next.focus({ preventScroll: true })
      if (document.activeElement === next) return
    }
  }
  document
    .querySelector<HTMLElement>('.page, .desk:not([hidden]) .cm-content')
    ?.focus({ preventScroll: true })
}
