import { resolve } from 'node:path'
import type { BankFile } from '@marginalia/bank'
import { bankFormats, bankSummary, count } from '@marginalia/formats'
import { bankFile, bankSettings, settingOptions } from './bank-settings.ts'
import { type Command, list, on, text } from './command.ts'
import { baseOption, colourOption, failOnOption, profileOption, speedOptions } from './commands/options.ts'
import { bankExtensions, findDocuments } from './documents.ts'
import { failLevelOf, failsOn } from './failing.ts'
import { formatWishes } from './format-wishes.ts'
import { writeOutput } from './output-file.ts'
import { ciSurface, outputPaths } from './outputs.ts'
import { refuseOverwriting } from './overwriting.ts'
import { Problem } from './problem.ts'
import type { Runner } from './runner.ts'
import { outcomesOf, runnerFor, type Task, tasksFor } from './session.ts'
import { readSource } from './source.ts'
import { statusOf } from './status.ts'
import type { Terminal } from './terminal.ts'
import { home, version } from './version.ts'

const ids = bankFormats.map(({ id }) => id)

export const bank: Command = {
  name: 'bank',
  about: 'Review a folder of stories as a set: which principles it covers, and what it lacks.',
  arguments: [
    { name: 'DIR', about: 'the folder of stories', required: true, repeat: false, completes: 'files' },
  ],
  options: [
    {
      name: 'job-description',
      short: 'j',
      value: 'FILE',
      about: 'An opening: which principles it signals, and how the bank stands to them.',
    },
    ...settingOptions,
    profileOption('What the stories are reviewed as.', 'star-story'),
    failOnOption('Lowest level at which the exit status is 1.'),
    {
      name: 'format',
      short: 'f',
      value: 'FORMAT',
      repeat: true,
      otherwise: 'pretty',
      about: `How it is written down; FORMAT=FILE writes to a file. One of ${ids.join(', ')}.`,
    },
    baseOption,
    ...speedOptions,
    { name: 'quiet', short: 'q', about: 'No remarks on standard error.' },
    colourOption,
  ],
  examples: [
    { run: 'marginalia bank stories/', does: 'the matrix of stories and principles, and its gaps' },
    { run: 'marginalia bank stories/ --job-description opening.md', does: 'held against an opening' },
    {
      run: 'marginalia bank stories/ --principles "CO, Ownership, ARAL"',
      does: 'the principles you were named',
    },
    { run: 'marginalia bank stories/ -f markdown=comment.md -f github', does: 'for a pull request' },
  ],
  async run(args, values, terminal) {
    const [dir = ''] = args
    const failOn = failLevelOf(values)
    const outputs = formatWishes(list(values, 'format'), bankFormats)
    const shown = dir.replace(/\/+$/, '') || dir
    if (statusOf(dir)?.isFile()) {
      throw new Problem('expected a folder of stories, got a file', dir)
    }
    const settings = bankSettings(resolve(dir), shown, values)
    const job = await jobOf(text(values, 'job-description'))
    const { tasks, sources, failed } = await tasksFor([dir], values, terminal, 'star-story', bankExtensions)
    refuseOverwriting(outputPaths(outputs), [
      ...sources,
      resolve(dir, bankFile),
      ...(job ? [resolve(job.path)] : []),
    ])
    if (tasks.length === 0) return 2
    const runner = runnerFor(tasks, values, terminal, { stories: true })
    const { files, missed } = await readAll(tasks, runner, terminal, on(values, 'quiet'))
    await runner.close()
    const { reviewBank } = await import('@marginalia/bank')
    const report = reviewBank(files, { ...settings, ...(job ? { job } : {}) })
    const byPath = new Map(files.map(file => [file.path, file]))
    const review = {
      path: shown,
      bank: report,
      files: report.files.map(({ path }) => {
        const { text: source, report } = byPath.get(path)!
        return { path, source, report }
      }),
      job: job && { path: job.path, source: job.text },
    }
    for (const { format, path } of outputs) {
      const surface = {
        width: path ? 100 : terminal.width,
        colour: !path && terminal.colour,
        version,
        ...home,
        ...ciSurface(values),
      }
      if (path === null) for (const piece of format.write(review, surface)) await terminal.write(piece)
      else writeOutput(path, [...format.write(review, surface)].join(''))
    }
    if (report.stories.length === 0) {
      const files = count(report.files.length, 'file')
      terminal.tell(
        `${shown}: no story in ${files}; expected labels such as Situation, Task, Action, Result, headings that ask for a story, or front matter with principles`,
      )
      return 2
    }
    if (failed || missed) return 2
    return failsOn(bankSummary(review).findings, failOn) ? 1 : 0
  },
}

/** The stories of every document that can be read, in order; the others are told. */
async function readAll(tasks: readonly Task[], runner: Runner, terminal: Terminal, quiet: boolean) {
  const files: BankFile[] = []
  let missed = false
  for await (const { document, outcome } of outcomesOf(tasks, runner, terminal, quiet)) {
    if ('problem' in outcome) missed = true
    else {
      const { source, report, stories } = outcome
      files.push({ path: document.path, text: source, report, stories: stories ?? [] })
    }
  }
  return { files, missed }
}

async function jobOf(path: string | undefined) {
  if (path === undefined) return null
  const { documents, problems } = await findDocuments([path], process.cwd())
  if (problems[0]) throw problems[0]
  const [document, second] = documents
  if (!document || second) throw new Problem('expected one file with a job description', path)
  return { path: document.path, text: (await readSource(document)).text }
}
