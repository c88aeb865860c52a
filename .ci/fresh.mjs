import { readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pnpm, root, run } from './pnpm.mjs'

/** Written after an install, so that the next one can be left out. */
const stamp = 'node_modules/.marginalia-installed'
const skipped = new Set(['node_modules', 'dist', 'test', '.turbo', 'coverage'])

/** Milliseconds at which a file was last written; 0 where there is none. */
const written = path => statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs ?? 0

/** When the newest file under a folder was written. */
function newest(folder) {
  let latest = 0
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    if (skipped.has(entry.name)) continue
    const path = join(folder, entry.name)
    const time = entry.isDirectory() ? newest(path) : written(path)
    if (time > latest) latest = time
  }
  return latest
}

/** Install what the lock file names, unless that has been done since it last changed. */
export async function install(say) {
  const asked = Math.max(written('pnpm-lock.yaml'), written('pnpm-workspace.yaml'), ...manifests())
  if (written(stamp) >= asked) return 0
  say('installing dependencies')
  const status = await pnpm(['install', '--frozen-lockfile'], { quiet: true })
  if (status === 0) writeFileSync(join(root, stamp), '')
  return status
}

/** Build the command, unless nothing it is made of has changed since. */
export async function buildCommand(say) {
  const built = written('apps/cli/dist/marginalia.cjs')
  if (
    built >=
    Math.max(
      newest('packages'),
      newest('apps/cli/src'),
      newest('apps/cli/scripts'),
      newest('apps/lsp/src'),
      written('pnpm-lock.yaml'),
    )
  )
    return 0
  say('building the command')
  return run(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], {
    quiet: true,
    cwd: join(root, 'apps/cli'),
  })
}

/** Build the page that `marginalia web` serves, unless nothing it is made of has changed since. */
export async function buildPage(say) {
  const built = written('apps/web/dist/index.html')
  if (built >= Math.max(newest('packages'), newest('apps/web'), written('pnpm-lock.yaml'))) return 0
  say('building the page')
  return pnpm(['--filter', '@marginalia/web', 'run', 'build'], { quiet: true })
}

function manifests() {
  return ['packages', 'apps'].flatMap(folder =>
    readdirSync(join(root, folder)).map(name => written(join(folder, name, 'package.json'))),
  )
}
