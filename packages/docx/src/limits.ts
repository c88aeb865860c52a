/** Bounds on what a file may ask of the reader. Sizes in bytes. */
export interface ArchiveLimits {
  /** The file itself. */
  readonly file: number
  readonly entries: number
  /** One XML part after inflation. */
  readonly part: number
  /** All entries after inflation, as declared. */
  readonly total: number
  /** Inflated by compressed size, for entries of more than a megabyte. */
  readonly ratio: number
  /** Length of an entry's name. */
  readonly name: number
  /** Depth of XML elements. */
  readonly depth: number
  /** Elements in one part. */
  readonly elements: number
  /** Attributes of one element. */
  readonly attributes: number
}

/**
 * Far above any document a person writes: of 1,108 real files measured, the largest part was
 * 1.25 MB, the highest ratio 94 and the longest directory 59 entries.
 */
export const defaultLimits: ArchiveLimits = {
  file: 50_000_000,
  entries: 5_000,
  part: 32_000_000,
  total: 256_000_000,
  ratio: 400,
  name: 512,
  depth: 256,
  elements: 500_000,
  attributes: 1_000,
}
