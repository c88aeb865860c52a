import { askOf } from '@marginalia/report'
import { escapeXml } from './escape.ts'
import { asIs, type Format } from './format.ts'
import { notesOf } from './notes.ts'

const begin = '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="8.0">\n'
const severity = { error: 'error', warning: 'warning', note: 'info' } as const

/** Checkstyle XML, which many code review tools read. */
export const checkstyle: Format = {
  id: 'checkstyle',
  about: 'Checkstyle XML, which many review tools read',
  open({ rooted = asIs }) {
    let first = true
    return {
      file(reviewed) {
        const start = first ? begin : ''
        first = false
        const errors = notesOf(reviewed).map(({ finding, info, level, text, start: { line, column } }) => {
          const place = `line="${line}" column="${column}" severity="${severity[level]}"`
          return `    <error ${place} message="${escapeXml(`${text} ${askOf(finding, info)}`)}" source="marginalia.${info.id}"/>\n`
        })
        return `${start}  <file name="${escapeXml(rooted(reviewed.path))}">\n${errors.join('')}  </file>\n`
      },
      end: () => `${first ? begin : ''}</checkstyle>\n`,
    }
  },
}
