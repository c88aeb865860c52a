import { statSync } from 'node:fs'
import { add, count, nothing } from '@marginalia/formats'
import type { Status, Values } from './command.ts'
import { openFilter } from './filter.ts'
import { type OutputWishes, openOutputs, outputPaths } from './outputs.ts'
import { refuseOverwriting } from './overwriting.ts'
import { Problem } from './problem.ts'
import { openRunner } from './runner.ts'
import { type Task, tasksFor } from './session.ts'
import { shownOf } from './showing.ts'
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
  const seen = new Map<string, number>()
  let silent = false
  const shown = shownOf(values)
  for (;;) {
    // What could not be found is said once, not at every look.
    const quietly: Terminal = silent ? { ...terminal, tell() {} } : terminal
    const { tasks, sources } = await tasksFor(args, values, quietly)
    refuseOverwriting(outputPaths(wishes), sources)
    const changed = tasks.filter(task => isNew(task))
    if (changed.length > 0) await show(changed)
    if (!silent) terminal.tell(`watching ${count(tasks.length, 'document')}; Ctrl+C ends`)
    silent = true
    await new Promise(resolve => setTimeout(resolve, interval))
  }

  function isNew({ document }: Task): boolean {
    const time = statSync(document.absolute!, { throwIfNoEntry: false })?.mtimeMs ?? 0
    if (seen.get(document.path) === time) return false
    seen.set(document.path, time)
    return true
  }

  async function show(all: readonly Task[]): Promise<void> {
    const outputs = openOutputs(wishes, terminal, shown)
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
