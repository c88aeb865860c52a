import type { PageContext } from './page-context.ts'
import { go, route } from './route.ts'
import { type Brief, readArchive } from './store/draft.ts'
import { texts } from './texts.ts'
import { choose } from './views/choose.ts'

/** UTF-16 units; the engine reads no more. */
const longest = 20_000_000

/** Open a file as a new draft, or take in an archive. What goes wrong is one line at the foot of the page. */
export async function openFile(file: File, { desk, actions }: PageContext): Promise<void> {
  try {
    if (file.size > longest * 4) throw new Error(texts.tooLarge)
    const kind = /\.(\w+)$/.exec(file.name)?.[1]?.toLowerCase() ?? ''
    if (kind === 'json') {
      const taken = await desk.take(readArchive(await file.text()))
      actions.say(texts.imported(taken))
      return
    }
    const text = await readText(file, kind)
    if (text.length > longest) throw new Error(texts.tooLarge)
    await desk.create(file.name.replace(/\.\w+$/, ''), text, syntaxOf(kind))
    go('write')
    actions.say(texts.opened(file.name))
  } catch (error) {
    actions.say(texts.cannotOpen(file.name, error instanceof Error ? error.message : String(error)))
  }
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
  choose('.docx,.md,.markdown,.mdx,.txt', files => {
    for (const file of files) void openFile(file, context)
  })

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
      for (const file of dropped) void openFile(file, context)
    },
    true,
  )
}
