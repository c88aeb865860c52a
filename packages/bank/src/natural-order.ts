/** Paths in the order in which a person numbers them: `story-2` before `story-10`. The same in every locale. */
export function naturalOrder(a: string, b: string): number {
  const [left, right] = [piecesOf(a), piecesOf(b)]
  for (let at = 0; at < Math.min(left.length, right.length); at++) {
    const [one, other] = [left[at]!, right[at]!]
    if (one === other) continue
    const numbers = /^\d/.test(one) && /^\d/.test(other)
    const apart = numbers ? one.replace(/^0+/, '').length - other.replace(/^0+/, '').length : 0
    if (apart !== 0) return apart
    const [x, y] = numbers ? [one.replace(/^0+/, ''), other.replace(/^0+/, '')] : [one, other]
    if (x !== y) return x < y ? -1 : 1
  }
  return left.length - right.length || (a < b ? -1 : a > b ? 1 : 0)
}

const piecesOf = (path: string): string[] => path.match(/\d+|\D+/g) ?? []
