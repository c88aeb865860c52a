/** Where a sticky expression ends that fits at `from`, in UTF-16 units; null where it does not fit. */
export function endAt(pattern: RegExp, text: string, from: number): number | null {
  pattern.lastIndex = from
  return pattern.test(text) ? pattern.lastIndex : null
}
