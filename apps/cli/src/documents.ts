import { readdirSync, readlinkSync } from 'node:fs'
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path'
import { didYouMean } from '@marginalia/engine'
import ignore from 'ignore'
import { Problem, reasonOf } from './problem.ts'
import { statusOf } from './status.ts'

/** Extensions that a folder is searched for. */
export const extensions = ['.md', '.mdx', '.markdown', '.txt', '.docx', '.docm', '.dotx'] as const

/** Those that a folder of stories is searched for: people keep them in tables and in Org, too. */
export const bankExtensions = [...extensions, '.org', '.csv', '.tsv'] as const

/** Something to review: a file by its path, or standard input. */
export interface Document {
  /** Relative to the working folder, with `/`; `-` for standard input. */
  readonly path: string
  readonly absolute: string | null
  /** Named itself, not found in a folder or by a glob. */
  readonly explicit: boolean
}

export interface Found {
  /** Sorted by path, each once. */
  readonly documents: readonly Document[]
  readonly problems: readonly Problem[]
}

export const isDocument = (name: string, wanted: readonly string[] = extensions): boolean =>
  wanted.includes(extname(name).toLowerCase())

/**
 * Documents named by files, folders, globs and `-`, but not those that a glob behind `!` leaves out. What cannot be
 * found is a problem; the others go on.
 * @param wanted extensions that folders are searched for
 */
export async function findDocuments(
  args: readonly string[],
  cwd: string,
  wanted: readonly string[] = extensions,
): Promise<Found> {
  const found = new Map<string, Document>()
  const problems: Problem[] = []
  const { named, left } = sorted(args, cwd)
  for (const arg of named) {
    try {
      for (const document of await documentsOf(arg)) {
        const before = found.get(document.path)
        found.set(document.path, { ...document, explicit: document.explicit || before?.explicit === true })
      }
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      problems.push(error)
    }
  }
  const documents = [...found.values()]
    .filter(({ path }) => !left(path))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
  if (documents.length === 0 && problems.length === 0 && named.length < args.length) {
    const left = args.filter(arg => !named.includes(arg)).join(', ')
    problems.push(new Problem(`nothing to review is left by ${left}`, undefined, true))
  }
  return { documents, problems }

  async function documentsOf(arg: string): Promise<Document[]> {
    if (arg === '-') return [{ path: '-', absolute: null, explicit: true }]
    if (arg === '') throw new Problem('an empty name was given; expected a file, a folder or a glob')
    const absolute = resolve(cwd, arg)
    const stats = statusOf(absolute, arg)
    if (stats?.isDirectory()) return inFolder(absolute, arg)
    if (stats) return [{ ...documentAt(absolute), explicit: true }]
    const target = danglingLink(absolute)
    if (target !== null) throw new Problem(`a symbolic link to “${target}”, where there is nothing`, arg)
    if (/[*?[\]{}]/.test(arg)) return matching(arg)
    throw new Problem(`no such file or folder${didYouMean(basename(arg), neighbours(absolute))}`, arg)
  }

  function inFolder(absolute: string, arg: string): Document[] {
    const before = problems.length
    const files = [...walk(absolute)]
    // A folder that could not be read may hold any number of them.
    if (files.length === 0 && problems.length === before) {
      throw new Problem(`no documents in this folder; expected ${wanted.join(', ')}`, arg, true)
    }
    return files.map(documentAt)
  }

  function* walk(folder: string): Generator<string> {
    let entries: import('node:fs').Dirent[]
    try {
      entries = readdirSync(folder, { withFileTypes: true })
    } catch (error) {
      problems.push(new Problem(`cannot read this folder: ${reasonOf(error)}`, shown(folder)))
      return
    }
    for (const entry of entries) {
      // `~$draft.docx` is Word's own mark that a document is open.
      if (/^(?:\.|~\$)/.test(entry.name) || entry.name === 'node_modules') continue
      const path = join(folder, entry.name)
      if (entry.isDirectory()) yield* walk(path)
      else if (entry.isFile() && isDocument(entry.name, wanted)) yield path
    }
  }

  async function matching(pattern: string): Promise<Document[]> {
    const { glob } = await import('tinyglobby')
    const files = await glob(sep === '\\' ? pattern.replaceAll('\\', '/') : pattern, {
      cwd,
      absolute: true,
      onlyFiles: true,
      expandDirectories: false,
      followSymbolicLinks: false,
      ignore: ['**/node_modules/**', '**/.git/**'],
    })
    if (files.length === 0) throw new Problem('no file matches this glob', pattern, true)
    return files.map(documentAt)
  }

  function documentAt(absolute: string): Document {
    return { path: shown(absolute), absolute, explicit: false }
  }

  function shown(absolute: string): string {
    const path = relative(cwd, absolute)
    return (path === '' ? '.' : path).split(sep).join('/')
  }
}

/** What is named, and whether a path is left out by one of the others: patterns as in .gitignore behind `!`. */
function sorted(
  args: readonly string[],
  cwd: string,
): { named: readonly string[]; left(path: string): boolean } {
  const negated = args.filter(arg => arg.startsWith('!') && !statusOf(resolve(cwd, arg), arg))
  if (negated.length === 0) return { named: args, left: () => false }
  const matcher = ignore().add(negated.map(arg => arg.slice(1).replace(/^\.\//, '/')))
  return {
    named: args.filter(arg => !negated.includes(arg)),
    left: path => ignore.isPathValid(path) && matcher.ignores(path),
  }
}

/** Where a link leads that leads nowhere; null for anything else. */
function danglingLink(absolute: string): string | null {
  try {
    return readlinkSync(absolute)
  } catch {
    return null
  }
}

function neighbours(absolute: string): string[] {
  try {
    return readdirSync(dirname(absolute))
  } catch {
    return []
  }
}
