import { signal } from '@preact/signals'
import { readText } from '../files.ts'
import type { PageContext } from '../page-context.ts'
import { analyzerOf, library } from '../review.ts'
import { titleOf } from '../store/desk.ts'
import { defaultBrief } from '../store/draft.ts'
import { texts } from '../texts.ts'
import type { BankStory } from './story.ts'

export const stories = signal<readonly BankStory[]>([])

/** Read files as stories. Files that are not text are passed over; what cannot be read is said. */
export async function takeFiles(files: readonly File[], { actions }: PageContext): Promise<void> {
  const found: { path: string; text: string }[] = []
  for (const file of files) {
    const path = file.webkitRelativePath || file.name
    const kind = /\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? ''
    if (!/^(?:md|markdown|mdx|txt|docx)$/.test(kind) || /(^|\/)[._]/.test(path)) continue
    try {
      found.push({ path, text: await readText(file, kind) })
    } catch (error) {
      actions.say(texts.cannotOpen(path, error instanceof Error ? error.message : String(error)))
    }
  }
  takeTexts(found)
}

export function takeTexts(files: readonly { readonly path: string; readonly text: string }[]): void {
  if (!library.value) return
  const analyzer = analyzerOf({ ...defaultBrief, profile: 'star-story' })
  stories.value = files
    .map(({ path, text }) => ({
      path,
      text,
      title: titleOf(text) || path,
      report: analyzer.analyze(text).report,
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}
