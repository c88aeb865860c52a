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
  for (const file of given) {
    try {
      const taken = await openFile(file, context)
      if (taken === null) opened.push(file.name)
      else said.push(texts.imported(taken))
    } catch (error) {
      wrong.push(texts.cannotOpen(file.name, error instanceof Error ? error.message : String(error)))
    }
  }
  if (opened.length > 0) {
    go('write')
    said.unshift(texts.opened(opened))
  }
  if (wrong.length > 0) context.actions.insist([...wrong, ...said].join(' '))
  else context.actions.say(said.join(' '))
}

/** Answers how many drafts an archive brought; null where the file is a draft itself. */
async function openFile(file: File, { desk }: PageContext): Promise<number | null> {
  if (file.size > longest * 4) throw new Error(texts.tooLarge)
  const kind = /\.(\w+)$/.exec(file.name)?.[1]?.toLowerCase() ?? ''
  if (kind === 'json') return desk.take(readArchive(await file.text()))
  const text = await readText(file, kind)
  if (text.length > longest) throw new Error(texts.tooLarge)
  await desk.create(file.name.replace(/\.\w+$/, ''), text, syntaxOf(kind))
  return null
}

/** How a file is written, where that is not Markdown. */
export const syntaxOf = (kind: string): Brief['syntax'] =>
  kind === 'mdx' ? 'mdx' : kind === 'txt' || kind === 'text' ? 'text' : undefined

/** The text of a file, line ends as the editor keeps them. */
export async function readText(file: File, kind: string): Promise<string> {
  if (kind === 'docx') {
    const { readWord } = await import('./out/word.ts')
    return readWord(new Uint8Array(await file.arrayBuffer()))
  }
  if (!/^(?:md|markdown|mdx|txt|text)$/.test(kind)) throw new Error(texts.unknownFile)
  const bytes = new Uint8Array(await file.arrayBuffer())
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8'
  const text = new TextDecoder(encoding).decode(bytes)
  if (text.includes('\0')) throw new Error(texts.notText)
  return text.replace(/\r\n?/g, '\n')
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
