import { join } from 'node:path'
import { commands, type ExtensionContext, type Uri, workspace } from 'vscode'
import { LanguageClient, TransportKind } from 'vscode-languageclient/node'
import { openBank } from './bank.ts'
import { compareHere } from './comparison.ts'
import { explainHere } from './explanation.ts'
import { setAside } from './set-aside.ts'
import { openStatus } from './status.ts'
import { openTextPages, pageScheme } from './text-page.ts'

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
  const pages = openTextPages()
  context.subscriptions.push(
    status,
    workspace.registerTextDocumentContentProvider(pageScheme, pages),
    commands.registerCommand('marginalia.first', () => status.pick()),
    commands.registerCommand('marginalia.explain', () => explainHere(client!, pages)),
    commands.registerCommand('marginalia.setAside', () => setAside(client!)),
    commands.registerCommand('marginalia.compare', () => compareHere(client!, pages)),
    commands.registerCommand('marginalia.bank', (folder?: Uri) => openBank(command, folder)),
  )
}

export async function deactivate(): Promise<void> {
  await client?.stop()
}
