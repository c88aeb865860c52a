import { fingerprint } from '@marginalia/report'
import type { MarkedDocument } from './gold.ts'

/** Fingerprints of the authors set aside: their names are not ours to publish. */
const setAside: ReadonlySet<string> = new Set([
  'bb02ba3b59f59b9b',
  '9df31dba48aaf05a',
  'e49a38bf39b869a6',
  '476e39c5545e55a6',
])

/** The authors from whose errors the rules were written: seven of eleven. The others were scored. */
export function developmentAuthors(documents: readonly MarkedDocument[]): ReadonlySet<string> {
  return new Set(documents.map(({ author }) => author).filter(author => !setAside.has(fingerprint(author))))
}
