import { signal } from '@preact/signals'

export type View = 'write' | 'read' | 'compare' | 'bank' | 'drafts' | 'rules' | 'rule' | 'help'

export interface Route {
  readonly view: View
  readonly rest: string
}

const views: readonly string[] = ['write', 'read', 'compare', 'bank', 'drafts', 'rules', 'rule', 'help']

function parse(hash: string): Route {
  const [view = '', rest = ''] = hash.replace(/^#\/?/, '').split('/')
  return { view: views.includes(view) ? (view as View) : 'write', rest: rest.replace(/[^\w-]/g, '') }
}

export const route = signal<Route>(parse(location.hash))

function follow(): void {
  const next = parse(location.hash)
  const { view, rest } = route.value
  if (next.view !== view || next.rest !== rest) route.value = next
}

addEventListener('hashchange', follow)

export const href = (view: View): string => `#/${view === 'write' ? '' : view}`
export const ruleHref = (id: string): string => `#/rule/${id}`
/** At once: the browser tells of a new address when it finds the time, perhaps only after the next frames. */
export const go = (view: View): void => {
  location.hash = href(view)
  follow()
}
