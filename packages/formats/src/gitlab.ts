import { askOf, fingerprint } from '@marginalia/report'
import { asIs, type Format } from './format.ts'
import { notesOf } from './notes.ts'

const severity = { error: 'major', warning: 'minor', note: 'info' } as const

/** GitLab's code quality report. */
export const gitlab: Format = {
  id: 'gitlab',
  about: "GitLab's code quality report",
  open({ rooted = asIs }) {
    let first = true
    return {
      file(reviewed) {
        const path = rooted(reviewed.path)
        return notesOf(reviewed)
          .map(({ finding, info, level, text, start, end }) => {
            const lead = first ? '[\n' : ',\n'
            first = false
            return (
              lead +
              JSON.stringify({
                type: 'issue',
                check_name: info.id,
                description: `${text} ${askOf(finding, info)}`,
                categories: ['Clarity'],
                severity: severity[level],
                fingerprint: fingerprint(`${path}\0${finding.fingerprint}`),
                location: { path, lines: { begin: start.line, end: end.line } },
              })
            )
          })
          .join('')
      },
      end: () => (first ? '[]\n' : '\n]\n'),
    }
  },
}
