import { count } from '@marginalia/formats'
import { type Command, list, on, type Status, text, type Values } from '../command.ts'
import { checkComments, writeComments } from '../comments.ts'
import { failLevelOf, failsOn } from '../failing.ts'
import { openFilter } from '../filter.ts'
import { numberOf } from '../option-values.ts'
import { type OutputWishes, openOutputs, outputPaths, outputWishes } from '../outputs.ts'
import { refuseOverwriting } from '../overwriting.ts'
import { Problem } from '../problem.ts'
import { reviewAll, runnerFor, type Tasks, tasksFor } from '../session.ts'
import { showOf } from '../showing.ts'
import type { Terminal } from '../terminal.ts'
import { watch } from '../watch.ts'
import { documentsArgument, reviewOptions } from './options.ts'

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
    failLevelOf(values)
    numberOf(values, 'max-warnings')
    showOf(values)
    const wishes = outputWishes(list(values, 'format'), text(values, 'output-file'))
    const target = text(values, 'comments')
    if (on(values, 'watch')) {
      if (target !== undefined) throw new Problem('--comments writes one copy; expected it without --watch')
      return watch(args, values, wishes, terminal)
    }
    const tasks = await tasksFor(args, values, terminal)
    if (target !== undefined) checkComments(target, tasks.tasks, on(values, 'force'))
    refuseOverwriting(outputPaths(wishes), tasks.sources)
    return reviewTasks(tasks, wishes, values, terminal)
  },
}

async function reviewTasks(
  { tasks: all, failed: before }: Tasks,
  wishes: OutputWishes,
  values: Values,
  terminal: Terminal,
): Promise<Status> {
  const failOn = failLevelOf(values)
  const maxWarnings = numberOf(values, 'max-warnings')
  const target = text(values, 'comments')
  const filter = openFilter(all, values)
  const outputs = openOutputs(wishes, terminal, values)
  const times = on(values, 'profile-rules') ? new Map<string, number>() : undefined
  const quiet = on(values, 'quiet')
  // A commented copy was asked for even where no line of the document has changed.
  const tasks = target === undefined ? filter.tasks : all
  const runner = runnerFor(tasks, values, terminal, { times })
  const { summary, failed } = await reviewAll(tasks, runner, terminal, quiet, async (reviewed, document) => {
    const kept = filter.keep(reviewed, document)
    const shown = filter.show(kept)
    if (shown) await outputs.file(shown)
    if (target !== undefined) {
      const written = await writeComments(target, document, kept, showOf(values) ?? 'first')
      if (!quiet) terminal.tell(written)
    }
    return shown
  })
  await outputs.end(summary)
  await runner.close()
  if (times) for (const line of timesInWords(times)) terminal.tell(line)
  for (const line of filter.remarks()) terminal.tell(line)
  if (before || failed) return 2
  const tooMany = maxWarnings !== undefined && summary.findings.warning > maxWarnings
  if (tooMany) {
    terminal.tell(`${count(summary.findings.warning, 'warning')}; --max-warnings allows ${maxWarnings}`)
  }
  return tooMany || failsOn(summary.findings, failOn) ? 1 : 0
}

/** The slowest rules first. */
function timesInWords(times: ReadonlyMap<string, number>): string[] {
  const rows = [...times].sort(([, a], [, b]) => b - a)
  const total = rows.reduce((sum, [, time]) => sum + time, 0)
  const lines = rows.map(([rule, time]) => `  ${time.toFixed(1).padStart(9)} ms  ${rule}`)
  return [`${total.toFixed(1)} ms in ${rows.length} rules`, ...lines]
}
