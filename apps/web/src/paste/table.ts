/** Cells as a GitHub table; the first row is its head. Rows are made equally long. */
export function tableMarkdown(rows: readonly (readonly string[])[]): string {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0)
  const line = (row: readonly string[]): string =>
    `| ${Array.from({ length: width }, (_, i) => (row[i] ?? '').replace(/\s*\n\s*/g, ' ').replaceAll('|', '\\|')).join(' | ')} |`
  const [head = [], ...body] = rows
  return [line(head), `|${' --- |'.repeat(width)}`, ...body.map(line)].join('\n')
}

/** The cells of a table as a grid: a cell over several columns or rows leaves the others empty. */
export function gridOf(table: Element, textOf: (cell: Element) => string): string[][] {
  const grid: string[][] = []
  const rows = [...table.querySelectorAll('tr')].filter(row => row.closest('table') === table).slice(0, 2000)
  rows.forEach((row, y) => {
    let x = 0
    for (const cell of row.children) {
      if (cell.tagName !== 'TD' && cell.tagName !== 'TH') continue
      while (grid[y]?.[x] !== undefined) x++
      const columns = span(cell, 'colspan')
      const down = Math.min(span(cell, 'rowspan'), rows.length - y)
      for (let dy = 0; dy < down; dy++) {
        for (let dx = 0; dx < columns; dx++) {
          grid[y + dy] ??= []
          grid[y + dy]![x + dx] = dy === 0 && dx === 0 ? textOf(cell) : ''
        }
      }
      x += columns
    }
  })
  return grid.map(row => Array.from(row, cell => cell ?? ''))
}

const span = (cell: Element, name: string): number =>
  Math.max(1, Math.min(50, Number(cell.getAttribute(name)) || 1))
