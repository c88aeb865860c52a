/** Half-open range of UTF-16 offsets into the source. */
export type Span = readonly [start: number, end: number]

/** True when the two ranges share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1]

/** True when `inner` lies within `outer`. */
export const contains = (outer: Span, inner: Span): boolean => outer[0] <= inner[0] && inner[1] <= outer[1]
