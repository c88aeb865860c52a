import { add, formats, nothing } from '@marginalia/formats'
import { type Report, sifted } from '@marginalia/report'
import type { MarginState } from '../margin/margin-state.ts'
import type { PageContext } from '../page-context.ts'
import { analysisOf, type Review, reviewOfNow } from '../review.ts'
import { texts } from '../texts.ts'
import { choose } from '../views/choose.ts'
import { download, fileName } from './download.ts'

export type Kind = 'docx' | 'into-docx' | 'html' | 'markdown' | 'json' | 'text'

/** Give the reader a file. Notes that were set aside are left out, except in JSON; a filter leaves out none. */
export async function exportAs(kind: Kind, { desk, margin, actions }: PageContext): Promise<void> {
  const now = reviewOfNow()
  if (!now) return
  const title = desk.title.value
  const name = fileName(title)
  switch (kind) {
    case 'text':
      return download(`${name}.md`, 'text/markdown', now.text)
    case 'json':
      return download(`${name}.json`, 'application/json', written('json', `${name}.md`, now, now.report))
    case 'markdown':
    case 'html': {
      const content = written(kind, title, now, standingOf(now, margin))
      return kind === 'html'
        ? download(`${name}-notes.html`, 'text/html', content)
        : download(`${name}-notes.md`, 'text/markdown', content)
    }
    case 'docx':
      try {
        const { newWord } = await import('./word.ts')
        return download(
          `${name}.docx`,
          wordType,
          newWord(now.text, now.brief.syntax, standingOf(now, margin)),
        )
      } catch (error) {
        return actions.say(texts.wordFailed(reason(error)))
      }
    case 'into-docx':
      return choose('.docx', files => {
        for (const file of files) {
          void (async () => {
            try {
              const { commentWord } = await import('./word.ts')
              const { brief } = desk.draft.value
              const dismissed = new Set(desk.dismissals.value.map(({ fingerprint }) => fingerprint))
              const bytes = commentWord(
                new Uint8Array(await file.arrayBuffer()),
                text => analysisOf(text, brief).report,
                fingerprint => !dismissed.has(fingerprint),
              )
              download(file.name.replace(/\.docx$/i, '-notes.docx'), wordType, bytes)
            } catch (error) {
              actions.say(texts.wordFailed(reason(error)))
            }
          })()
        }
      })
  }
}

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** The report without the notes that were set aside. */
function standingOf({ report }: Review, margin: MarginState): Report {
  const shown = new Set(margin.standing.value.map(note => note.finding.fingerprint))
  return sifted(report, finding => (shown.has(finding.fingerprint) ? finding : null))
}

/** In the words of the command line's formats, so that a report is the same wherever it was made. */
function written(format: string, path: string, { text }: Review, report: Report): string {
  const writer = formats.find(({ id }) => id === format)?.open({ width: 80, colour: false, version: '0.1.0' })
  if (!writer) throw new Error(`there is no format “${format}”`)
  return writer.file({ path, source: text, report }) + writer.end(add(nothing, report))
}
