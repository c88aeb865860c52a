import { resolve } from 'node:path'
import { Mistake, type Plan } from '@marginalia/engine'
import { add, nothing, type Reviewed, type Summary } from '@marginalia/formats'
import { cacheFolder, prepareCache } from './cache.ts'
import { checkProfile } from './catalog.ts'
import { on, text, type Values } from './command.ts'
import { type Configuration, openConfiguration } from './config/resolve.ts'
import { type Document, findDocuments } from './documents.ts'
import { numberOf } from './option-values.ts'
import { planFrom } from './plan.ts'
import { Problem } from './problem.ts'
import { type Outcome, openRunner, type Runner } from './runner.ts'
import { shownPath } from './shown-path.ts'
import type { Terminal } from './terminal.ts'
import { openPool } from './worker.ts'

/** Below this many documents a progress line would only flicker. */
const fewestForProgress = 20

/**
 * Below this many documents for each thread, another one is not worth what it takes: it compiles and warms up for
 * itself, a fifth of the processor time of 200 pages, and has a memory of its own, as large as that of the first
 * (docs/decisions/when-threads-start.md).
 */
const fewestForThread = 150

export const fallbackProfile = 'written-assessment'

/** A document with everything that decides about its report. */
export interface Task {
  readonly document: Document
  readonly plan: Plan
}

export interface Tasks {
  readonly tasks: readonly Task[]
  /** Absolute paths of every document that is not left out, those of other shards too. */
  readonly sources: readonly string[]
  /** Something could not be found or read; it has been said. */
  readonly failed: boolean
}

/**
 * The documents that the arguments name, with the configuration of each. Problems are told as they come.
 * @param wanted extensions that folders are searched for
 */
export async function tasksFor(
  args: readonly string[],
  values: Values,
  terminal: Terminal,
  fallback: string = fallbackProfile,
  wanted?: readonly string[],
): Promise<Tasks> {
  if (args.length === 0) {
    throw new Problem('nothing to review; expected a file, a folder, a glob, or - for standard input')
  }
  const cwd = process.cwd()
  const profile = text(values, 'profile')
  if (profile !== undefined) checkProfile(profile)
  const file = text(values, 'config')
  const configuration = openConfiguration({
    file: file === undefined ? undefined : resolve(cwd, file),
    noIgnore: values.ignore === false,
    remark: line => remark(line),
  })
  const { documents, problems } = await findDocuments(args, cwd, wanted)
  let failed = false
  for (const problem of problems) {
    if (problem.noMatch && on(values, 'pass-with-no-files')) continue
    terminal.tell(problem.message)
    failed = true
  }
  const tasks: Task[] = []
  let ignored = 0
  for (const found of documents) {
    const document = named(found)
    try {
      const applied = configuration.for(resolve(cwd, document.path === '-' ? 'stdin.md' : document.path))
      if (applied.ignoredBy !== null && found.absolute !== null) {
        ignored++
        if (found.explicit) remark(`${document.path}: left out by ${shownPath(applied.ignoredBy)}`)
        continue
      }
      tasks.push({ document, plan: planOf(applied) })
    } catch (error) {
      if (!(error instanceof Mistake)) throw error
      terminal.tell(error.message)
      failed = true
    }
  }
  if (tasks.length === 0 && ignored > 0 && !documents.some(document => document.explicit)) {
    if (!on(values, 'pass-with-no-files')) {
      terminal.tell(`all ${ignored} documents found are left out by ignore files; --no-ignore reviews them`)
      failed = true
    }
  }
  const sources = tasks.flatMap(({ document: { absolute } }) => (absolute === null ? [] : [absolute]))
  return { tasks: sharded(tasks, text(values, 'shard')), sources, failed }

  function planOf(applied: ReturnType<Configuration['for']>): Plan {
    return planFrom(applied, fallback, { profile: profile ?? null, prompt: text(values, 'prompt') ?? null })
  }

  function named(document: Document): Document {
    const name = text(values, 'stdin-filename')
    return document.absolute === null && name !== undefined ? { ...document, path: name } : document
  }

  function remark(line: string): void {
    if (!on(values, 'quiet')) terminal.tell(line)
  }
}

/** Every n-th document: each shard has its share of the long ones. */
function sharded(tasks: readonly Task[], shard: string | undefined): readonly Task[] {
  if (shard === undefined) return tasks
  const match = /^(\d+)\/(\d+)$/.exec(shard)
  const [part, parts] = [Number(match?.[1]), Number(match?.[2])]
  if (!match || part < 1 || part > parts) {
    throw new Problem(`--shard “${shard}” is not a part; expected I/N such as 2/8, with I from 1 to N`)
  }
  return tasks.filter((_, index) => index % parts === part - 1)
}

/** A runner with as many threads as win something. */
export function runnerFor(
  tasks: readonly Task[],
  values: Values,
  terminal: Terminal,
  {
    times,
    stories = false,
  }: { readonly times?: Map<string, number> | undefined; readonly stories?: boolean } = {},
): Runner {
  const options = { cache: cacheFor(values, terminal), stories }
  const worth = Math.floor(tasks.length / fewestForThread)
  const threads = numberOf(values, 'concurrency') ?? (worth > 1 ? Math.min(worth, processors()) : 1)
  return threads > 1 && !times
    ? openPool(Math.min(threads, tasks.length), options)
    : openRunner(options, times)
}

/** The folder in which reports are remembered. One that cannot be written costs time and changes nothing. */
function cacheFor(values: Values, terminal: Terminal): string | null {
  const location = text(values, 'cache-location')
  if (!on(values, 'cache') && location === undefined) return null
  const folder = resolve(location ?? cacheFolder)
  const problem = prepareCache(folder)
  if (problem !== null && !on(values, 'quiet')) terminal.tell(problem)
  return problem === null ? folder : null
}

const processors = (): number => process.getBuiltinModule('node:os').availableParallelism()

export interface Reviewing {
  readonly summary: Summary
  readonly failed: boolean
}

/** What became of every task, in order. Problems are told as they come; a line shows how far it is. */
export async function* outcomesOf(
  tasks: readonly Task[],
  runner: Runner,
  terminal: Terminal,
  quiet: boolean,
): AsyncGenerator<{ readonly document: Document; readonly outcome: Outcome }> {
  const { ahead } = runner
  const running = tasks.slice(0, ahead).map(({ document, plan }) => runner.run(document, plan))
  for (const [index, { document }] of tasks.entries()) {
    if (tasks.length >= fewestForProgress && !quiet) {
      terminal.progress(`${index + 1} of ${tasks.length}  ${document.path}`)
    }
    const outcome = await running.shift()!
    const next = tasks[index + ahead]
    if (next) running.push(runner.run(next.document, next.plan))
    if ('problem' in outcome) terminal.tell(outcome.problem)
    else if (!quiet) for (const warning of outcome.warnings) terminal.tell(`${document.path}: ${warning}`)
    yield { document, outcome }
  }
  terminal.progress(null)
}

/**
 * Review every task and hand the results on in order.
 * @param take what it answers is counted: the file with some findings left out, or null for none of it
 */
export async function reviewAll(
  tasks: readonly Task[],
  runner: Runner,
  terminal: Terminal,
  quiet: boolean,
  take: (reviewed: Reviewed, document: Document) => Promise<Reviewed | null>,
): Promise<Reviewing> {
  let failed = false
  let summary = nothing
  for await (const { document, outcome } of outcomesOf(tasks, runner, terminal, quiet)) {
    if ('problem' in outcome) {
      failed = true
      continue
    }
    const { source, report } = outcome
    if (report.measures.characters === 0 && !quiet) terminal.tell(emptiness(document, source))
    const taken = await take({ path: document.path, source, report }, document)
    if (taken) summary = add(summary, taken.report)
  }
  return { summary, failed }
}

function emptiness({ path, absolute }: Document, source: string): string {
  if (source.trim() !== '') return `${path}: no prose in this file; nothing to review`
  return absolute === null
    ? 'standard input is empty; nothing to review'
    : `${path}: the file is empty; nothing to review`
}
