/**
 * The last words before the page went away, written at once and by force: an IndexedDB write may not
 * survive a closing page everywhere, `localStorage` does.
 */
export interface Entry {
  readonly id: string
  readonly rev: number
  readonly title: string
  readonly text: string
}

const prefix = 'marginalia:journal:'

export function writeJournal(entry: Entry): boolean {
  try {
    localStorage.setItem(prefix + entry.id, JSON.stringify(entry))
    return true
  } catch {
    return false
  }
}

export function clearJournal(id: string): void {
  try {
    localStorage.removeItem(prefix + id)
  } catch {
    // A browser that keeps nothing has nothing to clear.
  }
}

export function readJournals(): readonly Entry[] {
  return keys().flatMap(key => {
    const entry = entryAt(key)
    return entry ? [entry] : []
  })
}

function keys(): string[] {
  try {
    return Object.keys(localStorage).filter(key => key.startsWith(prefix))
  } catch {
    return []
  }
}

/** Null for what nobody can read: it is no entry, and hides no other. */
function entryAt(key: string): Entry | null {
  try {
    const entry = JSON.parse(localStorage.getItem(key) ?? 'null') as Partial<Entry> | null
    if (typeof entry?.id !== 'string' || typeof entry.text !== 'string') return null
    return {
      id: entry.id,
      rev: Number(entry.rev ?? 0),
      title: String(entry.title ?? ''),
      text: entry.text,
    }
  } catch {
    return null
  }
}
