import { type BankFile, readBankFile, reviewBank } from '@marginalia/bank'
import type { BankReport } from '@marginalia/report'
import { computed, effect, signal } from '@preact/signals'
import { readText, syntaxOf } from '../files.ts'
import type { PageContext } from '../page-context.ts'
import { analysisOf, library } from '../review.ts'
import { Database } from '../store/database.ts'
import { type Brief, defaultBrief } from '../store/draft.ts'
import { texts as words } from '../texts.ts'

/** A file of the bank as it was given. */
export interface BankText {
  readonly path: string
  readonly text: string
  readonly syntax?: Brief['syntax'] | undefined
  /** The draft that the text is one of. */
  readonly draft?: string
}

export const files = signal<readonly BankText[]>([])
export const job = signal('')

const store = new Database(() => {})
let asked: Promise<void> | null = null

/** Bring back the stories of last time; from then on they are kept as they are, until they are forgotten. */
export function recall(): Promise<void> {
  asked ??= store
    .bank()
    .catch(() => undefined)
    .then(kept => {
      const { files: texts, job: description } = (kept ?? {}) as { files?: readonly BankText[]; job?: string }
      if (files.value.length === 0 && Array.isArray(texts)) files.value = texts
      if (job.value === '' && typeof description === 'string') job.value = description
      let isFirst = true
      effect(() => {
        const now = { files: files.value, job: job.value }
        if (!isFirst) void store.keepBank(now.files.length === 0 && now.job === '' ? null : now)
        isFirst = false
      })
    })
  return asked
}

export function forget(): void {
  files.value = []
  job.value = ''
}

const read = computed<readonly BankFile[]>(() => {
  if (!library.value || files.value.length === 0) return []
  const brief = { ...defaultBrief, profile: 'star-story' }
  return files.value.map(({ path, text, syntax }) =>
    readBankFile(path, analysisOf(text, syntax === undefined ? brief : { ...brief, syntax })),
  )
})

/** What the bank shows, with the job description if there is one; null without files. */
export const bank = computed<BankReport | null>(() => {
  if (read.value.length === 0) return null
  const text = job.value.trim()
  return reviewBank(read.value, text === '' ? {} : { job: { path: words.jobDescription, text } })
})

export const textAt = (path: string): string => files.value.find(file => file.path === path)?.text ?? ''

/** Other stories in place of those that are here; says how to go back. */
export function replaceWith(texts: readonly BankText[], { actions }: PageContext): void {
  const before = files.value
  files.value = texts
  if (before.length === 0) return
  actions.say(words.bankReplaced, {
    label: words.undo,
    run() {
      files.value = before
      actions.quiet()
    },
  })
}

/** Read files as stories. Files that are not text are passed over; what cannot be read is said. */
export async function takeFiles(given: readonly File[], context: PageContext): Promise<void> {
  const found: BankText[] = []
  const wrong: string[] = []
  for (const file of given) {
    const path = file.webkitRelativePath || file.name
    const kind = /\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? ''
    if (!/^(?:md|markdown|mdx|txt|docx)$/.test(kind) || /(^|\/)[._]/.test(path)) continue
    try {
      found.push({ path, text: (await readText(file, kind)).text, syntax: syntaxOf(kind) })
    } catch (error) {
      wrong.push(words.cannotOpen(path, error instanceof Error ? error.message : String(error)))
    }
  }
  if (found.length > 0) replaceWith(found, context)
  else if (wrong.length === 0 && given.length > 0) wrong.push(words.bankNoStories)
  if (wrong.length > 0) context.actions.insist(wrong.join(' '))
}
