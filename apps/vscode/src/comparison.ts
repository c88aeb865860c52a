import { basename } from 'node:path'
import { type CompareParams, compareRequest } from '@marginalia/lsp/protocol'
import { extensions, type Uri, window } from 'vscode'
import type { LanguageClient } from 'vscode-languageclient/node'
import type { TextPages } from './text-page.ts'

/** What is used of the extension for git that comes with the editor. */
interface Git {
  getAPI(version: 1): {
    getRepository(uri: Uri): { show(ref: string, path: string): Promise<string> } | null
  }
}

/** Show what the text in the editor changed since the last commit. */
export async function compareHere(client: LanguageClient, pages: TextPages): Promise<void> {
  const document = window.activeTextEditor?.document
  if (!document) return
  const before = await committed(document.uri)
  if (before === null) {
    window.showInformationMessage('Git has no earlier version of this text.')
    return
  }
  const params: CompareParams = { uri: client.code2ProtocolConverter.asUri(document.uri), before }
  const text = await client.sendRequest<string | null>(compareRequest, params)
  await pages.show(
    `${basename(document.uri.path)} since the last commit`,
    text ?? 'There is nothing to compare.',
  )
}

async function committed(uri: Uri): Promise<string | null> {
  const git = await extensions.getExtension<Git>('vscode.git')?.activate()
  try {
    return (await git?.getAPI(1).getRepository(uri)?.show('HEAD', uri.fsPath)) ?? null
  } catch {
    return null
  }
}
