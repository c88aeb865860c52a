import { join, resolve } from 'node:path'
import { linesOf, type Report, sifted } from '@marginalia/report'
import { isDocument } from './documents.ts'
import { Problem } from './problem.ts'

/** Lines that differ, from 1, both ends included. A whole new file is one range. */
export type Ranges = readonly (readonly [first: number, last: number])[]

/**
 * What has changed in the work tree: since the last commit, or since this branch left `since`.
 * By absolute path. Throws a Problem outside a repository and for a revision that does not exist.
 */
export function changedLines(cwd: string, since: string | undefined): ReadonlyMap<string, Ranges> {
  const root = git(['rev-parse', '--show-toplevel']).replace(/\n$/, '')
  const base = since === undefined ? head() : git(['merge-base', '--', since, 'HEAD'], since).trim()
  const diff = [
    'diff',
    '--unified=0',
    '--inter-hunk-context=0',
    '--no-color',
    '--no-ext-diff',
    '--no-textconv',
    '--find-renames',
    '--src-prefix=a/',
    '--dst-prefix=b/',
  ]
  const untracked = git(['ls-files', '--others', '--exclude-standard', '-z', '--full-name', '--', root])
    .split('\0')
    .filter(path => path !== '')
  // A name that is no text came with a sign in place of some bytes: git knows no file that is called so.
  const isKnown = (path: string): boolean => isDocument(path) && !path.includes('\uFFFD')
  const documents = untracked.filter(isKnown)
  const read = (index?: string) => readDiff(git([...diff, base, '--'], undefined, index), root)
  const changes = documents.length === 0 ? read() : withIndexOf(documents, read)
  for (const path of untracked) {
    if (!isKnown(path)) changes.set(join(root, path), wholeFile)
  }
  return changes

  /** A new file may be an old one that was moved; git tells that only of files that it knows. Its own index stays as it is. */
  function withIndexOf<T>(paths: readonly string[], ask: (index: string) => T): T {
    const { copyFileSync, existsSync, mkdtempSync, rmSync } = process.getBuiltinModule('node:fs')
    const { tmpdir } = process.getBuiltinModule('node:os')
    const folder = mkdtempSync(join(tmpdir(), 'marginalia-index-'))
    try {
      const index = join(folder, 'index')
      const own = resolve(cwd, git(['rev-parse', '--git-path', 'index']).trimEnd())
      if (existsSync(own)) copyFileSync(own, index)
      const names = paths.map(path => `:(top,literal)${path}\0`).join('')
      git(
        ['add', '--intent-to-add', '--pathspec-from-file=-', '--pathspec-file-nul'],
        undefined,
        index,
        names,
      )
      return ask(index)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }

  /** The last commit; before the first one, the empty tree. */
  function head(): string {
    try {
      return git(['rev-parse', '--verify', '--quiet', 'HEAD']).trim()
    } catch {
      return git(['hash-object', '-t', 'tree', '--stdin']).trim()
    }
  }

  function git(args: readonly string[], ref?: string, index?: string, input = ''): string {
    // Loaded when asked for: every module costs time at the start.
    const { execFileSync } = process.getBuiltinModule('node:child_process')
    try {
      // Names below the root, whatever is usual; older versions have no option for it.
      return execFileSync('git', ['-c', 'diff.relative=false', ...args], {
        cwd,
        encoding: 'utf8',
        input,
        env: index === undefined ? process.env : { ...process.env, GIT_INDEX_FILE: index },
        maxBuffer: 1e9,
        stdio: ['pipe', 'pipe', 'pipe'],
      })
    } catch (error) {
      const { code, stderr = '' } = error as { code?: unknown; stderr?: string }
      if (code === 'ENOENT') throw new Problem('--changed needs git, and there is none on the PATH')
      if (/not a git repository/.test(stderr)) throw new Problem('--changed needs a git repository', cwd)
      if (ref !== undefined)
        throw new Problem(`--since “${ref}” is not a commit, branch or tag with a common history`)
      throw new Problem(`git ${args[0]} failed: ${stderr.trim().split('\n')[0] ?? ''}`)
    }
  }
}

const wholeFile: Ranges = [[1, Number.POSITIVE_INFINITY]]

/** New lines by file, from a diff without context. Of a Word document git tells only that it differs. */
export function readDiff(diff: string, root: string): Map<string, Ranges> {
  const changes = new Map<string, Ranges>()
  let ranges: (readonly [number, number])[] = []
  let inHeader = false
  for (const line of diff.split('\n')) {
    if (line.startsWith('diff --git ')) inHeader = true
    else if (inHeader && line.startsWith('+++ ')) {
      const name = unquoted(line.slice(4).replace(/\t$/, ''))
      ranges = []
      if (name !== '/dev/null') changes.set(join(root, name.replace(/^b\//, '')), ranges)
    } else if (inHeader && line.startsWith('Binary files ')) {
      const name = / and ("?b\/.*) differ$/.exec(line)?.[1]
      if (name !== undefined) changes.set(join(root, unquoted(name).replace(/^b\//, '')), wholeFile)
    } else if (line.startsWith('@@ ')) {
      inHeader = false
      const match = /^@@ -\S+ \+(\d+)(?:,(\d+))? @@/.exec(line)
      const start = Number(match?.[1])
      const count = Number(match?.[2] ?? 1)
      if (count > 0) ranges.push([start, start + count - 1])
    }
  }
  return changes
}

/** A name as git writes it: in quotes with C escapes where it holds anything unusual. */
function unquoted(name: string): string {
  if (!name.startsWith('"')) return name
  const bytes: number[] = []
  const escapes: Readonly<Record<string, number>> = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13 }
  for (const [, octal, escaped, other = ''] of name.slice(1, -1).matchAll(/\\([0-7]{3})|\\(.)|([^\\]+)/gs)) {
    if (octal !== undefined) bytes.push(Number.parseInt(octal, 8))
    else if (escaped !== undefined) bytes.push(escapes[escaped] ?? escaped.charCodeAt(0))
    else bytes.push(...Buffer.from(other))
  }
  return Buffer.from(bytes).toString('utf8')
}

/** The findings that touch a changed line, and how many do not. */
export function onlyChanged(
  report: Report,
  source: string,
  ranges: Ranges,
): { report: Report; hidden: number } {
  const lines = linesOf(source)
  const rest = sifted(report, finding => {
    const [from, to] = finding.span
    const first = lines.at(from).line
    const last = lines.at(Math.max(from, to - 1)).line
    return ranges.some(([a, b]) => first <= b && a <= last) ? finding : null
  })
  return { report: rest, hidden: report.findings.length - rest.findings.length }
}
