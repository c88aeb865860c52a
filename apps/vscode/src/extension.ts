import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { commands, type ExtensionContext, Uri, workspace } from 'vscode'
import { LanguageClient, TransportKind } from 'vscode-languageclient/node'
import { openBank } from './bank.ts'
import { comparisonScheme, openComparisons } from './comparison.ts'
import { noteHere } from './note-here.ts'
import { setAside } from './set-aside.ts'
import { openStatus } from './status.ts'

let client: LanguageClient | undefined

export async function activate(context: ExtensionContext): Promise<void> {
  const command = join(context.extensionPath, 'dist', 'command.cjs')
  const languages = ['markdown', 'mdx', 'plaintext']
  client = new LanguageClient(
    'marginalia',
    'Marginalia',
    { module: command, args: ['lsp'], transport: TransportKind.stdio },
    {
      documentSelector: languages.flatMap(language =>
        ['file', 'untitled'].map(scheme => ({ language, scheme })),
      ),
    },
  )
  await client.start()
  const status = openStatus(client)
  const comparisons = openComparisons(client)
  context.subscriptions.push(
    status,
    workspace.registerTextDocumentContentProvider(comparisonScheme, comparisons),
    commands.registerCommand('marginalia.first', () => status.pick()),
    commands.registerCommand('marginalia.explain', explain),
    commands.registerCommand('marginalia.setAside', () => setAside(client!)),
    commands.registerCommand('marginalia.compare', () => comparisons.show()),
    commands.registerCommand('marginalia.bank', (folder?: Uri) => openBank(command, folder)),
  )

  async function explain(): Promise<void> {
    const note = await noteHere()
    if (!note) return
    const page = join(context.extensionPath, 'dist', 'rules', `${note.code}.md`)
    // A rule of a team has no page; what it says of itself stands in the hover.
    if (existsSync(page)) await commands.executeCommand('markdown.showPreviewToSide', Uri.file(page))
    else await commands.executeCommand('editor.action.showHover')
  }
}

export async function deactivate(): Promise<void> {
  await client?.stop()
}
