/**
 * The assignment of columns to rows with the largest total weight, each column used at most once:
 * the Hungarian method (Kuhn 1955) with potentials, O(rows² × columns). A weight of 0 means that the
 * two do not go together: such a row gets null. Equal totals keep the lowest columns for the first rows.
 */
export function assign(weights: readonly (readonly number[])[]): (number | null)[] {
  const rows = weights.length
  // One column more for each row, of weight 0, so that every row finds one.
  const real = Math.max(0, ...weights.map(row => row.length))
  const columns = real + rows
  const cost = (row: number, column: number): number => -(weights[row]![column] ?? 0)
  const rowPotential = new Array<number>(rows + 1).fill(0)
  const columnPotential = new Array<number>(columns + 1).fill(0)
  /** The row, from 1, that has each column; 0 for none. Column 0 holds the row being placed. */
  const holder = new Array<number>(columns + 1).fill(0)
  for (let row = 1; row <= rows; row++) {
    const least = new Array<number>(columns + 1).fill(Number.POSITIVE_INFINITY)
    const from = new Array<number>(columns + 1).fill(0)
    const done = new Array<boolean>(columns + 1).fill(false)
    holder[0] = row
    let at = 0
    while (holder[at] !== 0) {
      done[at] = true
      const current = holder[at]!
      let next = 0
      let step = Number.POSITIVE_INFINITY
      for (let column = 1; column <= columns; column++) {
        if (done[column]) continue
        const reduced = cost(current - 1, column - 1) - rowPotential[current]! - columnPotential[column]!
        if (reduced < least[column]!) {
          least[column] = reduced
          from[column] = at
        }
        if (least[column]! < step) {
          step = least[column]!
          next = column
        }
      }
      for (let column = 0; column <= columns; column++) {
        if (done[column]) {
          rowPotential[holder[column]!]! += step
          columnPotential[column]! -= step
        } else least[column]! -= step
      }
      at = next
    }
    while (at !== 0) {
      holder[at] = holder[from[at]!]!
      at = from[at]!
    }
  }
  const answer = new Array<number | null>(rows).fill(null)
  for (let column = 1; column <= real; column++) {
    const row = holder[column]! - 1
    if (row >= 0 && cost(row, column - 1) !== 0) answer[row] = column - 1
  }
  return answer
}
