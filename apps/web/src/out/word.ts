import type { Report } from '@marginalia/report'

// Stands until the Word package is here.
export function readWord(_bytes: Uint8Array): string {
  throw new Error('Word files cannot be read yet')
}

export function commentWord(_bytes: Uint8Array, _review: (text: string) => Report): Uint8Array<ArrayBuffer> {
  throw new Error('Word files cannot be written yet')
}
