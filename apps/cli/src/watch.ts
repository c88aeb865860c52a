import { Mistake } from '@marginalia/engine'
import { add, count, nothing } from '@marginalia/formats'
import type { Status, Values } from './command.ts'
import { openFilter } from './filter.ts'
import { type OutputWishes, openOutputs, outputPaths } from './outputs.ts'
import { refuseOverwriting } from './overwriting.ts'
import { Problem } from './problem.ts'
import { openRunner } from './runner.ts'
import { type Task, tasksFor } from './session.ts'
import { statusOf } from './status.ts'
import type { Terminal } from './terminal.ts'

/** Milliseconds between looks. Looking is portable and cheap; file events are neither everywhere. */
const interval = 300

/** Review, then review whatever changes, until the person has had enough. */
export async function watch(
  args: readonly string[],
  values: Values,
  wishes: OutputWishes,
  terminal: Terminal,
): Promise<Status> {
  if (args.includes('-')) throw new Problem('--watch cannot watch standard input')
  const runner = openRunner({ cache: null, incremental: true })
  /** By path: when a document was written last, and all that decided about it. */
  const seen = new Map<string, string>()
  let first = true
  let told = new Set<string>()
  for (;;) {
    // What could not be found or read is said once, not at every look, and again when it was mended in between.
    const now = new Set<string>()
    const tell = (line: string): void => {
      if (!told.has(line) && !now.has(line)) terminal.tell(line)
      now.add(line)
    }
    try {
      const { tasks, sources } = await tasksFor(args, values, { ...terminal, tell })
      refuseOverwriting(outputPaths(wishes), sources)
      const changed = tasks.filter(task => isNew(task))
      if (changed.length > 0) await show(changed)
      if (first)
        terminal.tell(`watching ${count(tasks.length, 'document')} and what configures them; Ctrl+C ends`)
    } catch (error) {
      // What was wrong from the beginning ends it; what goes wrong on the way may be mended.
      if (first || !(error instanceof Mistake)) throw error
      tell(error.message)
    }
    told = now
    first = false
    await new Promise(resolve => setTimeout(resolve, interval))
  }

  function isNew({ document, plan }: Task): boolean {
    const state = `${timeOf(document)} ${JSON.stringify(plan)}`
    if (seen.get(document.path) === state) return false
    seen.set(document.path, state)
    return true
  }

  /** Zero where it cannot be told: reading the document says why. */
  function timeOf({ absolute }: Task['document']): number {
    try {
      return statusOf(absolute!)?.mtimeMs ?? 0
    } catch {
      return 0
    }
  }

  async function show(all: readonly Task[]): Promise<void> {
    const outputs = openOutputs(wishes, terminal, values)
    const filter = openFilter(all, values)
    let summary = nothing
    for (const { document, plan } of filter.tasks) {
      const outcome = await runner.run(document, plan)
      if ('problem' in outcome) {
        terminal.tell(outcome.problem)
        continue
      }
      const { source, report, warnings } = outcome
      for (const warning of warnings) terminal.tell(`${document.path}: ${warning}`)
      const shown = filter.show(filter.keep({ path: document.path, source, report }, document))
      if (!shown) continue
      summary = add(summary, shown.report)
      await outputs.file(shown)
    }
    await outputs.end(summary)
    for (const line of filter.remarks()) terminal.tell(line)
  }
}
