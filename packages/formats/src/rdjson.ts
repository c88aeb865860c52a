import { askOf, type Lines, linesOf, type Position } from '@marginalia/report'
import { utf8Length } from './escape.ts'
import { asIs, type Format } from './format.ts'
import { notesOf } from './notes.ts'

const severity = { error: 'ERROR', warning: 'WARNING', note: 'INFO' } as const

/** Reviewdog diagnostic format. Its columns count bytes of UTF-8. */
export const rdjson: Format = {
  id: 'rdjson',
  about: "reviewdog's own format",
  open({ rooted = asIs }) {
    let first = true
    return {
      file(reviewed) {
        const path = rooted(reviewed.path)
        const lines = linesOf(reviewed.source)
        const columnOf = byteColumns(lines)
        const place = (position: Position) => ({ line: position.line, column: columnOf(position) })
        return notesOf(reviewed)
          .map(({ finding, info, level, text, start, end }) => {
            const lead = first ? begin : ',\n'
            first = false
            return (
              lead +
              JSON.stringify({
                message: `${text} ${askOf(finding, info)}`,
                location: { path, range: { start: place(start), end: place(end) } },
                severity: severity[level],
                code: { value: info.id },
              })
            )
          })
          .join('')
      },
      end: () => `${first ? begin : '\n'}]}\n`,
    }
  },
}

/** Columns in bytes. Places come mostly in order, so that a line is counted on from the one before. */
function byteColumns(lines: Lines): (position: Position) => number {
  let last = { line: 0, column: 1, bytes: 0 }
  return ({ line, column }) => {
    const from = last.line === line && last.column <= column ? last : { column: 1, bytes: 0 }
    const more = utf8Length(lines.text(line).slice(from.column - 1, column - 1))
    last = { line, column, bytes: from.bytes + more }
    return last.bytes + 1
  }
}

const begin = '{"source":{"name":"marginalia"},"diagnostics":[\n'
