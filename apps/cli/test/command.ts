import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll } from 'vitest'

export const built: string = fileURLToPath(new URL('../dist/marginalia.cjs', import.meta.url))

export interface Ended {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface Given {
  readonly cwd?: string
  readonly stdin?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
}

/** Run the built command to its end. */
export function marginalia(
  args: readonly string[],
  { cwd, stdin = '', env = {} }: Given = {},
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [built, ...args], {
      cwd,
      env: { PATH: process.env.PATH, HOME: tmpdir(), ...env },
    })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', part => (stdout += part))
    child.stderr.setEncoding('utf8').on('data', part => (stderr += part))
    child.stdin.on('error', () => {})
    child.on('error', reject)
    child.on('close', status => resolve({ status, stdout, stderr }))
    child.stdin.end(stdin)
  })
}

const made: string[] = []
afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** A new folder with these files in it. */
export function folder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'marginalia-cli-'))
  made.push(root)
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), content)
  }
  return root
}

/** A sentence with one note, a warning, under every profile: no scale of what is worth a note knows its rule. */
export const noted =
  'ana@kestrel-freight.com has had the network log of gate 4 and of the two doors beside it since 4 May 2023, and sent it back at noon.'

/** A text that nothing is said about under `plain`. */
export const clean = 'I moved 2.1M rows on 4 May 2023.'
