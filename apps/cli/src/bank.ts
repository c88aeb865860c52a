import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type BankFile, reviewBank } from '@marginalia/bank'
import { bankFormats, bankSummary } from '@marginalia/formats'
import { analyzerFor, profiles } from '@marginalia/rules'
import { openBankReader } from './bank-reading.ts'
import { bankSettings, settingOptions } from './bank-settings.ts'
import { type Command, list, on, text } from './command.ts'
import { failLevels, oneOf, statusOf } from './commands/review.ts'
import { findDocuments } from './documents.ts'
import { Problem, reasonOf } from './problem.ts'
import { checkProfile } from './reviewer.ts'
import { readSource, syntaxOf } from './source.ts'
import { version } from './version.ts'

/** Below this many documents a progress line would only flicker. */
const fewest = 20
const cacheFolder = '.marginalia-cache'
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
    {
      name: 'profile',
      short: 'p',
      value: 'NAME',
      choices: [...profiles.keys()],
      otherwise: 'star-story',
      about: 'What the stories are reviewed as.',
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
      repeat: true,
      otherwise: 'pretty',
      about: `How it is written down; FORMAT=FILE writes to a file. One of ${ids.join(', ')}.`,
    },
    { name: 'cache', about: `Keep what was read in ${cacheFolder}, so that the next run is quick.` },
    { name: 'no-color', about: 'No colours. NO_COLOR in the environment does the same.' },
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
    const failOn = oneOf(text(values, 'fail-on') ?? 'error', failLevels, '--fail-on')
    const outputs = outputsOf(list(values, 'format'))
    const profile = text(values, 'profile') ?? 'star-story'
    checkProfile(profile)
    const folder = resolve(process.cwd(), dir)
    const shown = dir.replace(/\/+$/, '') || '/'
    const { documents, problems } = await findDocuments([dir], process.cwd())
    if (problems[0]) throw problems[0]
    if (documents.some(({ absolute }) => absolute === null || absolute === folder)) {
      throw new Problem('expected a folder of stories, got a file', dir)
    }
    const settings = bankSettings(folder, shown, values)
    const job = await jobOf(text(values, 'job-description'))
    const reader = openBankReader(analyzerFor(profile), on(values, 'cache') ? cacheFolder : null)
    const files: BankFile[] = []
    let failed = false
    for (const [index, document] of documents.entries()) {
      if (documents.length >= fewest) {
        terminal.progress(`${index + 1} of ${documents.length}  ${document.path}`)
      }
      try {
        files.push(reader.read(document.path, await readSource(document), syntaxOf(document.path)))
      } catch (error) {
        if (!(error instanceof Problem)) throw error
        terminal.tell(error.message)
        failed = true
      }
    }
    terminal.progress(null)
    const report = reviewBank(files, { ...settings, ...(job ? { job } : {}) })
    const byPath = new Map(files.map(file => [file.path, file]))
    const review = {
      path: shown,
      bank: report,
      files: report.files.map(({ path }) => ({
        path,
        source: byPath.get(path)!.text,
        report: byPath.get(path)!.report,
      })),
      job: job && { path: job.path, source: job.text },
    }
    for (const { format, path } of outputs) {
      const surface = { width: path ? 100 : terminal.width, colour: !path && terminal.colour, version }
      if (path === null) for (const piece of format.write(review, surface)) await terminal.write(piece)
      else writeTo(path, [...format.write(review, surface)].join(''))
    }
    return failed ? 2 : statusOf(bankSummary(review).findings, failOn)
  },
}

async function jobOf(path: string | undefined) {
  if (path === undefined) return null
  const { documents, problems } = await findDocuments([path], process.cwd())
  if (problems[0]) throw problems[0]
  const [document, second] = documents
  if (!document || second) throw new Problem('expected one file with a job description', path)
  return { path: document.path, text: await readSource(document) }
}

function outputsOf(asked: readonly string[]) {
  const outputs = (asked.length === 0 ? ['pretty'] : asked).map(wish => {
    const [id = '', ...rest] = wish.split('=')
    const path = rest.length === 0 ? null : rest.join('=')
    if (path === '') throw new Problem(`--format ${wish} names no file; expected ${id}=FILE`)
    return { format: bankFormats.find(format => format.id === oneOf(id, ids, '--format'))!, path }
  })
  if (outputs.filter(({ path }) => path === null).length > 1) {
    throw new Problem('several formats for one place; expected FORMAT=FILE for all but one')
  }
  return outputs
}

function writeTo(path: string, content: string): void {
  try {
    writeFileSync(path, content)
  } catch (error) {
    throw new Problem(`cannot be written: ${reasonOf(error)}`, path)
  }
}
