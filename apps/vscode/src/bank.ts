import { execFile } from 'node:child_process'
import { basename, dirname } from 'node:path'
import { promisify } from 'node:util'
import { ProgressLocation, type Uri, ViewColumn, window, workspace } from 'vscode'
import { strict } from './strict-page.ts'

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
    // Paths in the report begin with the folder's own name.
    const args = [
      command,
      'bank',
      `./${basename(folder)}`,
      '--format',
      'html',
      '--fail-on',
      'never',
      '--quiet',
    ]
    const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' }
    const { stdout } = await promisify(execFile)(process.execPath, args, {
      cwd: dirname(folder),
      env,
      maxBuffer: 64_000_000,
    })
    return stdout
  } catch (error) {
    const said = (error as { stderr?: string }).stderr?.trim()
    window.showErrorMessage(said || String(error))
    return null
  }
}
