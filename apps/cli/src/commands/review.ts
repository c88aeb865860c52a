import { count as countOf, type Reviewed } from '@marginalia/formats'
import { baselineName, openBaseline } from '../baseline.ts'
import { changedLines, onlyChanged } from '../changed.ts'
import { type Command, on, type Status, text, type Values } from '../command.ts'
import { checkComments, writeComments } from '../comments.ts'
import type { Document } from '../documents.ts'
import { failLevels, failsOn } from '../failing.ts'
import { openOutputs } from '../outputs.ts'
import { Problem } from '../problem.ts'
import {
  baselinePath,
  formatsAsked,
  numberOf,
  oneOf,
  reviewAll,
  runnerFor,
  type Tasks,
  tasksFor,
} from '../session.ts'
import type { Terminal } from '../terminal.ts'
import { watch } from '../watch.ts'
import { documentsArgument, reviewOptions } from './review-options.ts'

export const review: Command = {
  name: 'review',
  about: 'Review documents and write notes about them. The default command.',
  arguments: [documentsArgument],
  options: reviewOptions,
  examples: [
    { run: 'marginalia draft.md', does: 'review one document' },
    { run: 'marginalia review stories/ --profile star-story', does: 'review every document in a folder' },
    { run: 'marginalia review "docs/**/*.md" --fail-on warning', does: 'fail on warnings too' },
    { run: 'pbpaste | marginalia review -', does: 'review what was copied' },
    { run: 'marginalia draft.docx --comments reviewed.docx', does: 'notes as comments in Word' },
    { run: 'marginalia review docs --changed --since main', does: 'only lines that this branch changed' },
    {
      run: 'marginalia review docs -f github -f sarif=review.sarif',
      does: 'annotations and a file for code scanning',
    },
  ],
  async run(args, values, terminal) {
    oneOf(text(values, 'fail-on') ?? 'error', failLevels, '--fail-on')
    numberOf(values, 'max-warnings')
    if (text(values, 'since') !== undefined && !on(values, 'changed')) {
      throw new Problem('--since is only meant together with --changed')
    }
    if (on(values, 'watch')) return watch(args, values, terminal)
    const tasks = await tasksFor(args, values, terminal)
    const target = text(values, 'comments')
    if (target !== undefined) checkComments(target, tasks.tasks, on(values, 'force'))
    return reviewTasks(tasks, values, terminal)
  },
}

async function reviewTasks(
  { tasks, failed: before }: Tasks,
  values: Values,
  terminal: Terminal,
): Promise<Status> {
  const quiet = on(values, 'quiet')
  const failOn = oneOf(text(values, 'fail-on') ?? 'error', failLevels, '--fail-on')
  const maxWarnings = numberOf(values, 'max-warnings')
  const path = baselinePath(values, baselineName)
  const baseline = path === null ? null : openBaseline(path)
  const changes = on(values, 'changed') ? changedLines(process.cwd(), text(values, 'since')) : null
  const considered = changes
    ? tasks.filter(({ document }) => document.absolute === null || changes.has(document.absolute))
    : tasks
  const outputs = openOutputs(formatsAsked(values), text(values, 'output-file'), terminal)
  const times = on(values, 'profile-rules') ? new Map<string, number>() : undefined
  const runner = runnerFor(considered, values, times)
  let accepted = 0
  let unchanged = 0
  const target = text(values, 'comments')
  const { summary, failed } = await reviewAll(
    considered,
    runner,
    terminal,
    quiet,
    keep,
    async (shown, document) => {
      await outputs.file(shown)
      if (target !== undefined) terminal.tell(await writeComments(target, document, shown))
    },
  )
  await outputs.end(summary)
  await runner.close()
  if (times) for (const line of timesInWords(times)) terminal.tell(line)
  if (!quiet) remarks()
  if (before || failed) return 2
  const tooMany = maxWarnings !== undefined && summary.findings.warning > maxWarnings
  if (tooMany)
    terminal.tell(`${countOf(summary.findings.warning, 'warning')}; --max-warnings allows ${maxWarnings}`)
  return tooMany || failsOn(summary.findings, failOn) ? 1 : 0

  function keep(reviewed: Reviewed, { absolute }: Document): Reviewed | null {
    let { report } = reviewed
    if (baseline && absolute !== null) {
      const { report: rest, hidden } = baseline.filter(absolute, report)
      report = rest
      accepted += hidden
    }
    const ranges = absolute === null ? undefined : changes?.get(absolute)
    if (ranges) {
      const { report: rest, hidden } = onlyChanged(report, reviewed.source, ranges)
      report = rest
      unchanged += hidden
    }
    if (!quiet) return { ...reviewed, report }
    const decides = failOn === 'never' ? ['error'] : failLevels.slice(0, failLevels.indexOf(failOn) + 1)
    const findings = report.findings.filter(({ level }) => decides.includes(level))
    // What is not shown still counts where warnings are counted.
    if (maxWarnings !== undefined) return { ...reviewed, report }
    return findings.length === 0 ? null : { ...reviewed, report: { ...report, findings } }
  }

  function remarks(): void {
    if (baseline && accepted > 0) terminal.tell(`${countOf(accepted, 'accepted finding')} not shown: ${path}`)
    const resolved = baseline && !changes && !text(values, 'shard') ? baseline.resolved() : 0
    if (resolved > 0) {
      terminal.tell(
        `${countOf(resolved, 'accepted finding')} resolved; \`marginalia baseline --prune\` drops them`,
      )
    }
    if (unchanged > 0) terminal.tell(`${countOf(unchanged, 'finding')} on unchanged lines not shown`)
    if (changes && considered.length === 0) terminal.tell('no document has changed')
  }
}

/** The exit status for what was found. */
export /** The slowest rules first. */
function timesInWords(times: ReadonlyMap<string, number>): string[] {
  const rows = [...times].sort(([, a], [, b]) => b - a)
  const total = rows.reduce((sum, [, time]) => sum + time, 0)
  const lines = rows.map(([rule, time]) => `  ${time.toFixed(1).padStart(9)} ms  ${rule}`)
  return [`${total.toFixed(1)} ms in ${rows.length} rules`, ...lines]
}
