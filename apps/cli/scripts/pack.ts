// `pnpm --filter marginalia run pack [FOLDER]`: the tarball that people install, and that is published.
import { execFileSync } from 'node:child_process'
import { copyFileSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Build the page and then the command, which takes the page along. */
function buildAll(): void {
  const web = join(root, '../web')
  const vite = join(
    dirname(createRequire(join(web, 'package.json')).resolve('vite/package.json')),
    'bin/vite.js',
  )
  execFileSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], { cwd: web, stdio: 'inherit' })
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], { cwd: root, stdio: 'inherit' })
}

/**
 * Pack what was built (and build it where the page is not in it), with a manifest that leaves out what only a clone can use: its scripts, and development
 * dependencies that no registry has.
 * @returns the tarball
 */
export function pack(destination: string): string {
  if (!existsSync(join(root, 'dist/web/index.html'))) buildAll()
  const {
    devDependencies: _,
    scripts: __,
    ...manifest
  } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const staged = mkdtempSync(join(tmpdir(), 'marginalia-pack-'))
  try {
    writeFileSync(join(staged, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`)
    for (const name of ['README.md', 'LICENSE']) copyFileSync(join(root, name), join(staged, name))
    cpSync(join(root, 'dist'), join(staged, 'dist'), {
      recursive: true,
      filter: path => basename(path) !== '.cache',
    })
    const answer = execFileSync('npm', ['pack', '--json', '--pack-destination', resolve(destination)], {
      cwd: staged,
      encoding: 'utf8',
    })
    return join(resolve(destination), JSON.parse(answer)[0].filename)
  } finally {
    rmSync(staged, { recursive: true })
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  // What is published is made of what is there now, built before or not.
  buildAll()
  console.log(pack(process.argv[2] ?? '.'))
}
