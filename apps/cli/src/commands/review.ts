import { add, type Counts, formats, nothing } from '@marginalia/formats'
import { profiles } from '@marginalia/rules'
import { type Command, list, on, type Status, text } from '../command.ts'
import { findDocuments } from '../documents.ts'
import { didYouMean } from '../nearest.ts'
import { Problem } from '../problem.ts'
import { openReviewer } from '../reviewer.ts'
import { readSource, syntaxOf } from '../source.ts'

/** Below this many documents a progress line would only flicker. */
const fewest = 20

export const failLevels = ['error', 'warning', 'note', 'never'] as const

export const review: Command = {
  name: 'review',
  about: 'Review documents and write notes about them. The default command.',
  arguments: [
    {
      name: 'FILE',
      about: 'files, folders, globs in quotes, or - for standard input',
      required: false,
      repeat: true,
      completes: 'files',
    },
  ],
  options: [
    {
      name: 'profile',
      short: 'p',
      value: 'NAME',
      choices: [...profiles.keys()],
      otherwise: 'front matter `profile:`, or written-assessment',
      about: 'What the documents are reviewed as.',
    },
    {
      name: 'prompt',
      value: 'ID',
      otherwise: 'front matter `prompt:`',
      about: 'The published question the documents answer.',
    },
    {
      name: 'fail-on',
      value: 'LEVEL',
      choices: failLevels,
      otherwise: 'error',
      about: 'Lowest level at which the exit status is 1.',
    },
    {
      name: 'format',
      short: 'f',
      value: 'FORMAT',
      choices: formats.map(format => format.id),
      otherwise: 'pretty',
      about: 'How the review is written down.',
    },
    { name: 'no-color', about: 'No colours. NO_COLOR in the environment does the same.' },
  ],
  examples: [
    { run: 'marginalia draft.md', does: 'review one document' },
    { run: 'marginalia review stories/ --profile star-story', does: 'review every document in a folder' },
    { run: 'marginalia review "docs/**/*.md" --fail-on warning', does: 'fail on warnings too' },
    { run: 'pbpaste | marginalia review -', does: 'review what was copied' },
    { run: 'marginalia draft.md --format json', does: 'everything that is known, for another program' },
  ],
  async run(args, values, terminal) {
    if (args.length === 0) {
      throw new Problem('nothing to review; expected a file, a folder, a glob, or - for standard input')
    }
    const failOn = oneOf(text(values, 'fail-on') ?? 'error', failLevels, '--fail-on')
    const id = oneOf(
      list(values, 'format')[0] ?? 'pretty',
      formats.map(format => format.id),
      '--format',
    )
    const writer = formats
      .find(format => format.id === id)!
      .open({ width: terminal.width, colour: terminal.colour && !on(values, 'no-color') })
    const reviewer = openReviewer({
      profile: text(values, 'profile'),
      fallback: 'written-assessment',
      prompt: text(values, 'prompt'),
    })
    const { documents, problems } = await findDocuments(args, process.cwd())
    for (const problem of problems) terminal.tell(problem.message)
    let failed = problems.length > 0
    let summary = nothing
    for (const [index, document] of documents.entries()) {
      if (documents.length >= fewest) {
        terminal.progress(`${index + 1} of ${documents.length}  ${document.path}`)
      }
      try {
        const source = await readSource(document)
        const report = reviewer.review(source, syntaxOf(document.path), document.path)
        if (report.measures.characters === 0) terminal.tell(`${document.path}: ${emptiness(source)}`)
        summary = add(summary, report)
        await terminal.write(writer.file({ path: document.path, source, report }))
      } catch (error) {
        if (!(error instanceof Problem)) throw error
        terminal.tell(error.message)
        failed = true
      }
    }
    terminal.progress(null)
    await terminal.write(writer.end(summary))
    return failed ? 2 : statusOf(summary.findings, failOn)
  },
}

const emptiness = (source: string): string =>
  source.trim() === '' ? 'the file is empty; nothing to review' : 'no prose in this file; nothing to review'

function statusOf({ error, warning, note }: Counts, failOn: (typeof failLevels)[number]): Status {
  const counted = {
    never: 0,
    error,
    warning: error + warning,
    note: error + warning + note,
  }[failOn]
  return counted > 0 ? 1 : 0
}

/** The value when it is one of the choices; else a Problem that names them. */
export function oneOf<T extends string>(value: string, choices: readonly T[], flag: string): T {
  const found = choices.find(choice => choice === value)
  if (found !== undefined) return found
  throw new Problem(
    `${flag} “${value}” is not known; expected one of ${choices.join(', ')}${didYouMean(value, choices)}`,
  )
}
