/**
 * How it stood on 2026-11-29, before the scale: measured once, on 46 documents by other authors that are kept apart
 * from the readings. It cannot be measured again here.
 */
export const before = {
  date: '2026-11-29',
  /** Notes in 1,000 words, P any, P strong, R strong, R agreed. */
  notes: [
    ['Marginalia', '35', '.50', '.18', '.51', '.52'],
    ['write-good', '30', '.30', '.09', '.22', '.24'],
    ['retext-intensify, -passive, -simplify', '101', '.25', '.09', '.49', '.47'],
    ['a reader, all marks, against the other', '29', '.77', '.29', '', ''],
    ['a reader, strong marks, against the other', '8', '.94', '.72', '', ''],
  ],
  points: { raised: 71, precision: 0.61, sure: 165, found: 0.09 },
  parts: { right: 0.26, position: 0.48, readers: 0.89 },
} as const
