import type { Format } from './format.ts'

/** The whole report of every file: the one format that leaves nothing out. */
export const json: Format = {
  id: 'json',
  about: 'everything that is known, one JSON document',
  open() {
    let first = true
    return {
      file({ path, report }) {
        const start = first ? '{"version":1,"files":[' : ','
        first = false
        return `${start}\n${JSON.stringify({ path, report })}`
      },
      end: summary => `${first ? '{"version":1,"files":[' : '\n'}],"summary":${JSON.stringify(summary)}}\n`,
    }
  },
}
