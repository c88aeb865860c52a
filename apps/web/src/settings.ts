import { effect, signal } from '@preact/signals'

export type Theme = 'auto' | 'light' | 'dark'

export const theme = signal<Theme>('auto')
/** Whether the shape is drawn above the text; on a phone it would push the text away. */
export const shapeOpen = signal(!matchMedia('(max-width: 860px)').matches)

const key = 'marginalia:settings'

/** What the reader chose about the page itself is kept apart from the drafts. */
export function keepSettings(): void {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? '{}') as Record<string, unknown>
    if (kept['theme'] === 'light' || kept['theme'] === 'dark') theme.value = kept['theme']
    if (typeof kept['shape'] === 'boolean') shapeOpen.value = kept['shape']
  } catch {
    // Nothing was kept, or nothing can be.
  }
  effect(() => {
    if (theme.value === 'auto') delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = theme.value
    const kept: { theme: Theme; shape: boolean } = { theme: theme.value, shape: shapeOpen.value }
    try {
      localStorage.setItem(key, JSON.stringify(kept))
    } catch {
      // Chosen for this visit only.
    }
  })
}
