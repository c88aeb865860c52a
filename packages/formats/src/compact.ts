import type { Format } from './format.ts'
import { notesOf } from './notes.ts'
import { printable } from './printable.ts'

/** One line a note, as compilers write them: editors and grep know what to do with it. */
export const compact: Format = {
  id: 'compact',
  about: 'one line a note: path:line:column: level rule message',
  open: () => ({
    file: reviewed =>
      notesOf(reviewed)
        .map(({ start, level, info, text }) => {
          const place = `${printable(reviewed.path)}:${start.line}:${start.column}`
          return `${place}: ${level} ${info.id} ${printable(text)}\n`
        })
        .join(''),
    end: () => '',
  }),
}
