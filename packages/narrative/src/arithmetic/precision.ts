import type { Quantity } from '@marginalia/english'

/** Percentage points by which a stated percentage may differ. */
export const tolerance = 1.5

export const isApproximate = (...numbers: readonly Quantity[]): boolean =>
  numbers.some(({ approximate }) => approximate)
