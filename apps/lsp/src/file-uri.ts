import { fileURLToPath } from 'node:url'

/** The path that a URI names; null where it names no file. Editors write the same path in several ways. */
export function pathOf(uri: string): string | null {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : null
  } catch {
    return null
  }
}
