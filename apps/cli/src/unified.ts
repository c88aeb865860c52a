import { adapt } from '@marginalia/engine'
import type { AnalyzerOptions, TextOptions } from './library.ts'
import { openLibrary } from './library-reviewer.ts'

export interface Options extends AnalyzerOptions {
  /** How the file is written; by its extension where it is not given, else `markdown`. */
  readonly syntax?: TextOptions['syntax']
}

/** What of a VFile is used; any version of it has this. */
export interface FileLike {
  readonly extname?: string | undefined
  toString(): string
  message(reason: string, options?: object): object
}

/**
 * A plugin for remark, retext and whatever else is built on unified: `remark().use(marginalia)`.
 * Every note becomes a message of the file: its reason is the note, its `note` the question, and it is
 * fatal for errors. The tree is left alone.
 */
export default function marginalia(options: Options = {}): (tree: unknown, file: FileLike) => undefined {
  const { syntax, ...rest } = options
  const analyzer = openLibrary(rest)
  return (tree, file) => {
    const transform = adapt(analyzer, syntax ?? syntaxOf(file.extname))
    return transform(tree as Parameters<typeof transform>[0], file as Parameters<typeof transform>[1])
  }
}

const syntaxes: Readonly<Record<string, NonNullable<TextOptions['syntax']>>> = {
  '.txt': 'text',
  '.mdx': 'mdx',
  '.html': 'html',
  '.htm': 'html',
}

const syntaxOf = (extension = '') => syntaxes[extension.toLowerCase()] ?? 'markdown'
