import type { PageContext } from '../page-context.ts'
import { analyzerOf, review } from '../review.ts'
import { texts } from '../texts.ts'
import { choose } from '../views/choose.ts'
import { download, fileName } from './download.ts'
import { htmlReport } from './html.tsx'
import { markdownReport } from './markdown.ts'

export type Kind = 'docx' | 'html' | 'markdown' | 'json' | 'text'

/** Give the reader a file. Notes that were set aside or filtered away are left out, except in JSON. */
export async function exportAs(kind: Kind, { desk, margin, actions }: PageContext): Promise<void> {
  const now = review.value
  if (!now) return
  const title = desk.title.value
  const name = fileName(title)
  switch (kind) {
    case 'text':
      return download(`${name}.md`, 'text/markdown', now.text)
    case 'json':
      return download(`${name}.json`, 'application/json', jsonReport(`${name}.md`, now))
    case 'markdown':
      return download(
        `${name}-notes.md`,
        'text/markdown',
        markdownReport(title, now.text, margin.notes.value),
      )
    case 'html':
      return download(`${name}-notes.html`, 'text/html', htmlReport(title, now.text, margin.notes.value))
    case 'docx':
      return choose('.docx', files => {
        for (const file of files) {
          void (async () => {
            try {
              const { commentWord } = await import('./word.ts')
              const { brief } = desk.draft.value
              const bytes = commentWord(
                new Uint8Array(await file.arrayBuffer()),
                text =>
                  analyzerOf(brief).analyze(text, brief.prompt === null ? {} : { prompt: brief.prompt })
                    .report,
              )
              const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
              download(file.name.replace(/\.docx$/i, '-notes.docx'), type, bytes)
            } catch (error) {
              actions.say(texts.wordFailed(error instanceof Error ? error.message : String(error)))
            }
          })()
        }
      })
  }
}

/** As `marginalia review --format json` prints it. */
function jsonReport(path: string, { report }: NonNullable<typeof review.value>): string {
  const findings = { error: 0, warning: 0, note: 0 }
  for (const { level } of report.findings) findings[level]++
  return `${JSON.stringify({ version: 1, files: [{ path, report }], summary: { files: 1, words: report.measures.words, findings } })}\n`
}
