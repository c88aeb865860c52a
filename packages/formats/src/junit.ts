import { askOf } from '@marginalia/report'
import { escapeXml } from './escape.ts'
import { asIs, type Format, type Reviewed, type Surface } from './format.ts'
import { notesOf } from './notes.ts'

/** JUnit XML: a suite for each file, a case for each note, failed where it fails the run, and one that passes where there is none. */
export const junit: Format = {
  id: 'junit',
  about: 'JUnit XML, for CI servers that show test results',
  open({ rooted = asIs, fails = () => true }) {
    let first = true
    return {
      file(reviewed) {
        const start = first ? begin : ''
        first = false
        return start + suiteOf(reviewed, rooted(reviewed.path), fails)
      },
      end: () => `${first ? begin : ''}</testsuites>\n`,
    }
  },
}

const begin = '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="marginalia">\n'

function suiteOf(reviewed: Reviewed, where: string, fails: NonNullable<Surface['fails']>): string {
  const path = escapeXml(where)
  const notes = notesOf(reviewed)
  const cases = notes.map(({ finding, info, level, text, start }) => {
    const name = `${info.id} ${start.line}:${start.column}`
    const body = `${where}:${start.line}:${start.column} ${text} ${askOf(finding, info)}`
    return [
      `    <testcase name="${escapeXml(name)}" classname="${path}" time="0">`,
      fails(level)
        ? `      <failure type="${level}" message="${escapeXml(text)}">${escapeXml(body)}</failure>`
        : `      <system-out>${escapeXml(`${level}: ${body}`)}</system-out>`,
      '    </testcase>',
    ].join('\n')
  })
  if (cases.length === 0) cases.push(`    <testcase name="no findings" classname="${path}" time="0"/>`)
  const failures = notes.filter(({ level }) => fails(level)).length
  const counts = `tests="${cases.length}" failures="${failures}" errors="0" skipped="0"`
  return `  <testsuite name="${path}" ${counts} time="0">\n${cases.join('\n')}\n  </testsuite>\n`
}
