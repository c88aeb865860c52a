import { linesOf, type Position } from '@marginalia/report'
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
        const place = ({ line, column }: Position) => ({
          line,
          column: utf8Length(lines.text(line).slice(0, column - 1)) + 1,
        })
        return notesOf(reviewed)
          .map(({ info, level, text, start, end }) => {
            const lead = first ? begin : ',\n'
            first = false
            return (
              lead +
              JSON.stringify({
                message: `${text} ${info.ask}`,
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

const begin = '{"source":{"name":"marginalia"},"diagnostics":[\n'
