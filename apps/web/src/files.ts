import type { PageContext } from './page-context.ts'
import { go, route } from './route.ts'
import { type Brief, readArchive } from './store/draft.ts'
import { texts } from './texts.ts'
import { choose } from './views/choose.ts'

/** UTF-16 units; the engine reads no more. */
const longest = 20_000_000

/**
 * Open each file as a new draft, or take in an archive, one after another. What became of them is said at the
 * foot of the page when all are done, and stays where something went wrong.
 */
export async function openFiles(given: readonly File[], context: PageContext): Promise<void> {
  const opened: string[] = []
  const said: string[] = []
  const wrong: string[] = []
  const lacking: string[] = []
  for (const file of given) {
    try {
      const taken = await openFile(file, context)
      if (typeof taken === 'number') said.push(texts.imported(taken))
      else {
        opened.push(file.name)
        if (taken.length > 0) lacking.push(`${file.name}: ${taken.join(' ')}`)
      }
    } catch (error) {
      wrong.push(texts.cannotOpen(file.name, error instanceof Error ? error.message : String(error)))
    }
  }
  if (opened.length > 0) {
    go('write')
    said.unshift(texts.opened(opened))
  }
  if (wrong.length + lacking.length > 0) context.actions.insist([...wrong, ...said, ...lacking].join(' '))
  else context.actions.say(said.join(' '))
}

/** Answers how many drafts an archive brought, or what was left out of the one draft that a file is. */
async function openFile(file: File, { desk }: PageContext): Promise<number | readonly string[]> {
  if (file.size > longest * 4) throw new Error(texts.tooLarge)
  const kind = /\.(\w+)$/.exec(file.name)?.[1]?.toLowerCase() ?? ''
  if (kind === 'json') return desk.take(readArchive(await file.text()))
  const { text, leftOut } = await readText(file, kind)
  if (text.length > longest) throw new Error(texts.tooLarge)
  await desk.create(file.name.replace(/\.\w+$/, ''), text, syntaxOf(kind))
  return leftOut
}

/** How a file is written, where that is not Markdown. */
export const syntaxOf = (kind: string): Brief['syntax'] =>
  kind === 'mdx' ? 'mdx' : kind === 'txt' || kind === 'text' ? 'text' : undefined

/** A text as it was read, and what was left out of it, a sentence each. */
export interface Read {
  readonly text: string
  readonly leftOut: readonly string[]
}

/** The text of a file, line ends as the editor keeps them. */
export async function readText(file: File, kind: string): Promise<Read> {
  if (kind === 'docx') {
    const { readWord } = await import('./out/word.ts')
    return readWord(new Uint8Array(await file.arrayBuffer()))
  }
  if (/^(?:rtf|odt|doc|pages|pdf|wpd|docm|dotx)$/.test(kind)) throw new Error(texts.saveAsWord)
  if (!/^(?:md|markdown|mdx|txt|text)$/.test(kind)) throw new Error(texts.unknownFile)
  return { text: decoded(new Uint8Array(await file.arrayBuffer())).replace(/\r\n?/g, '\n'), leftOut: [] }
}

/** UTF-8, UTF-16 with a mark, or else what Windows wrote before; what is none of them is refused. */
export function decoded(bytes: Uint8Array): string {
  const marked =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : null
  let text: string
  try {
    text = new TextDecoder(marked ?? 'utf-8', { fatal: true }).decode(bytes)
  } catch {
    text = marked ? '\0' : new TextDecoder('windows-1252').decode(bytes)
  }
  // No writer types these; they are what other files, and bytes that Windows never used, turn into.
  if (/[\0-\x08\x0e-\x1a\x1c-\x1f\x80-\x84\x86-\x9f]/.test(text)) throw new Error(texts.notText)
  return text
}

/** Let the reader choose texts; each becomes a draft. */
export const chooseTexts = (context: PageContext): void =>
  choose('.docx,.md,.markdown,.mdx,.txt', files => void openFiles(files, context))

/** Files may be dropped anywhere on the page. */
export function acceptDrops(context: PageContext): void {
  const { body } = document
  body.dataset['drop'] = texts.drop
  const files = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true
  addEventListener('dragover', event => {
    if (!files(event)) return
    event.preventDefault()
    body.classList.add('dropping')
  })
  addEventListener('dragleave', event => {
    if (event.relatedTarget === null) body.classList.remove('dropping')
  })
  addEventListener(
    'drop',
    event => {
      if (!files(event)) return
      event.preventDefault()
      event.stopPropagation()
      body.classList.remove('dropping')
      const dropped = [...(event.dataTransfer?.files ?? [])]
      if (route.value.view === 'bank') {
        void import('./bank/bank.ts').then(({ takeFiles }) => takeFiles(dropped, context))
        return
      }
      void openFiles(dropped, context)
    },
    true,
  )
}
