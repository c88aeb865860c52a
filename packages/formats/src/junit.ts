import { escapeXml } from './escape.ts'
import type { Format, Reviewed } from './format.ts'
import { notesOf } from './notes.ts'

/** JUnit XML: a suite for each file, a failed case for each note, one that passes where there is none. */
export const junit: Format = {
  id: 'junit',
  about: 'JUnit XML, for CI servers that show test results',
  open() {
    let first = true
    return {
      file(reviewed) {
        const start = first ? begin : ''
        first = false
        return start + suiteOf(reviewed)
      },
      end: () => `${first ? begin : ''}</testsuites>\n`,
    }
  },
}

const begin = '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="marginalia">\n'

function suiteOf(reviewed: Reviewed): string {
  const path = escapeXml(reviewed.path)
  const notes = notesOf(reviewed)
  const cases = notes.map(({ info, level, text, start }) => {
    const name = `${info.id} ${start.line}:${start.column}`
    const body = `${reviewed.path}:${start.line}:${start.column} ${text} ${info.ask}`
    return [
      `    <testcase name="${escapeXml(name)}" classname="${path}" time="0">`,
      `      <failure type="${level}" message="${escapeXml(text)}">${escapeXml(body)}</failure>`,
      '    </testcase>',
    ].join('\n')
  })
  if (cases.length === 0) cases.push(`    <testcase name="no findings" classname="${path}" time="0"/>`)
  const counts = `tests="${cases.length}" failures="${notes.length}" errors="0" skipped="0"`
  return `  <testsuite name="${path}" ${counts} time="0">\n${cases.join('\n')}\n  </testsuite>\n`
}
