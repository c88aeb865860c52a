import { existsSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { text, type Values } from './command.ts'
import { Problem } from './problem.ts'

/**
 * How a path that was found from the working folder is written for programs that know a repository: from `--base`, else
 * from the root of the repository, else from GitHub's workspace, else as it is. What stands above that root keeps its path.
 */
export function rootedPaths(values: Values): (path: string) => string {
  const cwd = process.cwd()
  const base = baseOf(values, cwd)
  if (base === null || base === cwd) return path => path
  return path => {
    if (path === '-') return path
    const rooted = relative(base, resolve(cwd, path))
    return rooted === '' || rooted.startsWith('..') ? path : rooted.split(sep).join('/')
  }
}

function baseOf(values: Values, cwd: string): string | null {
  const given = text(values, 'base')
  if (given !== undefined) {
    const base = resolve(cwd, given)
    if (statSync(base, { throwIfNoEntry: false })?.isDirectory()) return base
    throw new Problem('--base is not a folder', given)
  }
  for (let folder = cwd; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder
    if (dirname(folder) === folder) return process.env.GITHUB_WORKSPACE || null
  }
}
