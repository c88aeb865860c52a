/// <reference path="vsce.d.ts" />
// `pnpm --filter marginalia-vscode run pack [FILE]`: the .vsix that people install, by the packager of VS Code.
import { copyFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { packageCommand } from '@vscode/vsce/out/package.js'

const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * Pack what was built, with a manifest that leaves out what only a clone can use.
 * @returns the packed file
 */
export async function pack(file: string): Promise<string> {
  const {
    devDependencies: _,
    scripts: __,
    private: ___,
    type: ____,
    ...manifest
  } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const staged = mkdtempSync(join(tmpdir(), 'marginalia-vscode-'))
  try {
    writeFileSync(join(staged, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`)
    for (const name of ['README.md', 'icon.png']) copyFileSync(join(root, name), join(staged, name))
    copyFileSync(join(root, '../../LICENSE'), join(staged, 'LICENSE'))
    cpSync(join(root, 'dist'), join(staged, 'dist'), { recursive: true })
    const packagePath = resolve(file)
    await packageCommand({ cwd: staged, packagePath, dependencies: false, allowMissingRepository: true })
    return packagePath
  } finally {
    rmSync(staged, { recursive: true })
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  await pack(process.argv[2] ?? `marginalia-${version}.vsix`)
}
