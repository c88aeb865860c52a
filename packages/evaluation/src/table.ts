/** Lines of a Markdown table, padded so that it can be read as it stands. The first column is text. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) =>
    Math.max(3, title.length, ...rows.map(row => row[column]?.length ?? 0)),
  )
  const line = (cells: readonly string[]): string =>
    `| ${widths
      .map((width, column) => {
        const cell = cells[column] ?? ''
        return column === 0 ? cell.padEnd(width) : cell.padStart(width)
      })
      .join(' | ')} |`
  const rule = `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`
  return [line(head), rule, ...rows.map(line)].join('\n')
}

/** A share as reviewers of classifiers write it: “.65”, “1.00”. */
export function share(value: number, digits = 2): string {
  return Number.isNaN(value) ? '-' : value.toFixed(digits).replace(/^0\./, '.')
}

export const range = ([from, to]: readonly [number, number]): string => `${share(from)}–${share(to)}`
