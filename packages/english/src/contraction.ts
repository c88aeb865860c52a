/** UTF-16 units at the end of a word that are a word of their own: “n’t”, “’s”, the “not” of “cannot”. */
export function cutOf(lower: string): number {
  if (lower === 'cannot') return 3
  const at = lower.lastIndexOf("'")
  if (at < 1) return 0
  switch (lower.slice(at)) {
    case "'t":
      return lower.endsWith("n't") && lower.length > 3 ? 3 : 0
    case "'s":
    case "'m":
    case "'d":
      return 2
    case "'re":
    case "'ve":
    case "'ll":
      return 3
    default:
      return 0
  }
}
