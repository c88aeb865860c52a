import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { promisify } from 'node:util'
import { ProgressLocation, type Uri, ViewColumn, window, workspace } from 'vscode'

/** Show the report on a folder of stories as the command writes it: a page that runs and fetches nothing. */
export async function openBank(command: string, given?: Uri): Promise<void> {
  const folder = given ?? (await chosenFolder())
  if (!folder) return
  const title = `Stories in ${basename(folder.fsPath)}`
  const page = await window.withProgress({ location: ProgressLocation.Window, title }, () =>
    reportOn(command, folder.fsPath),
  )
  if (page === null) return
  const panel = window.createWebviewPanel('marginalia.bank', title, ViewColumn.Active, {
    enableScripts: false,
    enableForms: false,
    enableCommandUris: false,
    localResourceRoots: [],
  })
  panel.webview.html = strict(page)
}

async function chosenFolder(): Promise<Uri | undefined> {
  const [folder] = workspace.workspaceFolders ?? []
  const chosen = await window.showOpenDialog({
    canSelectFiles: false,
    canSelectFolders: true,
    openLabel: 'Report on this folder',
    ...(folder ? { defaultUri: folder.uri } : {}),
  })
  return chosen?.[0]
}

async function reportOn(command: string, folder: string): Promise<string | null> {
  try {
    const args = [command, 'bank', folder, '--format', 'html', '--fail-on', 'never', '--quiet']
    const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' }
    const { stdout } = await promisify(execFile)(process.execPath, args, { env, maxBuffer: 64_000_000 })
    return stdout
  } catch (error) {
    const said = (error as { stderr?: string }).stderr?.trim()
    window.showErrorMessage(said || String(error))
    return null
  }
}

/** The page with a policy that allows its own style sheet, by its hash, and nothing else. */
export function strict(page: string): string {
  const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? ''
  const hash = createHash('sha256').update(style).digest('base64')
  const policy = `default-src 'none'; style-src 'sha256-${hash}'`
  return page.replace(
    /(http-equiv="Content-Security-Policy" content=")[^"]*/,
    (_, start) => `${start}${policy}`,
  )
}
