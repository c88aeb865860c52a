import { type FunctionComponent, h, type VNode } from 'preact'

/** Entries to remember: more than any text shows. */
const most = 5_000

/**
 * Elements of a list as they were drawn last: the very same while their props are the same, for Preact
 * passes over what it has seen.
 */
export class Kept<P extends object> {
  readonly #component: FunctionComponent<P>
  readonly #known = new Map<string | number, VNode<P>>()

  constructor(component: FunctionComponent<P>) {
    this.#component = component
  }

  element(key: string | number, props: P): VNode<P> {
    const known = this.#known.get(key)
    if (known && isSame(known.props, props)) return known
    if (this.#known.size > most) this.#known.clear()
    const made = h(this.#component, { ...props, key })
    this.#known.set(key, made)
    return made
  }
}

function isSame<P extends object>(a: P, b: P): boolean {
  for (const name in b) if (a[name] !== b[name]) return false
  return true
}
