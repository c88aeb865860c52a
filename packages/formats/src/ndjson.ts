import type { Format } from './format.ts'

/** One line a file, for programs that read as they go. */
export const ndjson: Format = {
  id: 'ndjson',
  about: 'one JSON object a line, one line a file',
  open: () => ({
    file: ({ path, report }) => `${JSON.stringify({ path, report })}\n`,
    end: () => '',
  }),
}
