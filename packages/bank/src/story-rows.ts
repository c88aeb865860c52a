import type { Part, Span } from '@marginalia/report'
import { type Column, columnOf } from './columns.ts'
import type { Grid, GridCell } from './grid.ts'

/** A story that is told in one row of a table. */
export interface StoryRow {
  readonly span: Span
  readonly title: Span | null
  readonly parts: readonly { readonly part: Part; readonly span: Span }[]
  /** Cells that name principles. */
  readonly principles: readonly {
    readonly span: Span
    readonly primary: boolean
    /** Other names stand there too, and are no mistakes. */
    readonly only: boolean
  }[]
  readonly date: Span | null
  readonly level: Span | null
  readonly role: Span | null
  readonly question: Span | null
}

/** Words from which a cell is a story and not the name of one. */
const fewestWords = 30

/** True of a table whose columns are the parts of stories. */
export const isStoryTable = ([head = []]: Grid): boolean => tellsParts(head.map(({ text }) => columnOf(text)))

function tellsParts(columns: readonly Column[]): boolean {
  const parts = new Set(columns.flatMap(column => (column.kind === 'part' ? [column.part] : [])))
  return parts.size >= 2 && (parts.has('action') || parts.has('result'))
}

/** The stories of a table: of one whose columns are their parts, or of one with a column of whole stories. */
export function storyRowsIn([head = [], ...rows]: Grid): StoryRow[] {
  const columns = head.map(({ text }) => columnOf(text))
  const told = tellsParts(columns)
  return rows.flatMap(cells => {
    const filled = cells.filter(({ text }) => text !== '')
    const [first] = filled
    const last = filled.at(-1)
    const whole = cells.find((cell, index) => isWhole(cell, columns[index]))
    const inParts = cellsOf(cells, columns, 'part')
    if (!first || !last || (told ? inParts.length === 0 : !whole)) return []
    const one = (kind: Column['kind']): Span | null => cellsOf(cells, columns, kind)[0]?.cell.span ?? null
    const title = cells.find(
      (cell, index) => columns[index]?.kind === 'title' && cell !== whole && cell.text !== '',
    )
    return [
      {
        span: [first.span[0], last.span[1]],
        title: title?.span ?? (told ? null : one('question')),
        parts: told
          ? inParts.map(({ cell, column }) => ({
              part: (column as Extract<Column, { kind: 'part' }>).part,
              span: cell.span,
            }))
          : [],
        principles: cellsOf(cells, columns, 'principle').map(({ cell, column }) => {
          const { primary, only } = column as Extract<Column, { kind: 'principle' }>
          return { span: cell.span, primary, only }
        }),
        date: one('date'),
        level: one('level'),
        role: one('role'),
        question: one('question'),
      },
    ]
  })
}

const cellsOf = (cells: readonly GridCell[], columns: readonly Column[], kind: Column['kind']) =>
  cells.flatMap((cell, index) => {
    const column = columns[index]
    return column?.kind === kind && cell.text !== '' ? [{ cell, column }] : []
  })

const isWhole = ({ text }: GridCell, column: Column | undefined): boolean =>
  (column?.kind === 'text' || column?.kind === 'title') && text.split(/\s+/).length >= fewestWords
