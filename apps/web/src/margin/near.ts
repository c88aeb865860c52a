import { type Signal, signal } from '@preact/signals'

/** Cards up to which all of them are in the document: a few pages, whatever is said of them. */
export const few = 150

/** Pixels beyond the window within which cards are drawn. */
const beyond = 1200

const known = new WeakMap<Element, Signal<boolean>>()
const observer =
  typeof IntersectionObserver === 'undefined'
    ? null
    : new IntersectionObserver(
        entries => {
          for (const { target, isIntersecting } of entries) {
            const near = known.get(target)
            if (near) near.value = isIntersecting
          }
        },
        { rootMargin: `${beyond}px 0px` },
      )

/** Whether an element is near the window, from now on; `stop` ends it. */
export function nearness(element: Element): { readonly near: Signal<boolean>; stop(): void } {
  const near = signal(observer === null)
  known.set(element, near)
  observer?.observe(element)
  return { near, stop: () => observer?.unobserve(element) }
}
