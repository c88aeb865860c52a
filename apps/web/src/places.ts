import { route } from './route.ts'

/** How far down each view has been scrolled, in pixels. */
const places = new Map<string, number>()
const keyOf = (): string => `${route.peek().view}/${route.peek().rest}`

history.scrollRestoration = 'manual'
addEventListener('scroll', () => places.set(keyOf(), scrollY), { passive: true })

/** To be called when another view has been drawn: one comes back to where one was. */
export function returnToPlace(): void {
  scrollTo({ top: places.get(keyOf()) ?? 0, behavior: 'instant' })
}

/** Another text has come: it is read from its beginning. */
export function beginAtTop(): void {
  places.delete('write/')
  if (route.peek().view === 'write') scrollTo({ top: 0, behavior: 'instant' })
}
