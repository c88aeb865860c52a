import { signal } from '@preact/signals'
import type { ComponentType } from 'preact'

/** A view that is fetched when it is first shown. */
export function lazy<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const loaded = signal<ComponentType<Props> | null>(null)
  let asked = false
  return function Lazy(props: Props) {
    if (!asked) {
      asked = true
      void load().then(component => {
        loaded.value = component
      })
    }
    const Component = loaded.value
    return Component ? <Component {...props} /> : null
  }
}
