import { statSync } from 'node:fs'
import { add, nothing } from '@marginalia/formats'
import { type Status, text, type Values } from './command.ts'
import { openOutputs } from './outputs.ts'
import { Problem } from './problem.ts'
import { openRunner } from './runner.ts'
import { formatsAsked, type Task, tasksFor } from './session.ts'
import type { Terminal } from './terminal.ts'

/** Milliseconds between looks. Looking is portable and cheap; file events are neither everywhere. */
const interval = 300

/** Review, then review whatever changes, until the person has had enough. */
export async function watch(args: readonly string[], values: Values, terminal: Terminal): Promise<Status> {
  if (args.includes('-')) throw new Problem('--watch cannot watch standard input')
  const runner = openRunner({ cache: null, incremental: true })
  const seen = new Map<string, number>()
  let silent = false
  for (;;) {
    // What could not be found is said once, not at every look.
    const quietly: Terminal = silent ? { ...terminal, tell() {} } : terminal
    const { tasks } = await tasksFor(args, values, quietly)
    const changed = tasks.filter(task => isNew(task))
    if (changed.length > 0) await show(changed)
    if (!silent) terminal.tell(`watching ${tasks.length} documents; Ctrl+C ends`)
    silent = true
    await new Promise(resolve => setTimeout(resolve, interval))
  }

  function isNew({ document }: Task): boolean {
    const time = statSync(document.absolute!, { throwIfNoEntry: false })?.mtimeMs ?? 0
    if (seen.get(document.path) === time) return false
    seen.set(document.path, time)
    return true
  }

  async function show(tasks: readonly Task[]): Promise<void> {
    const outputs = openOutputs(formatsAsked(values), text(values, 'output-file'), terminal)
    let summary = nothing
    for (const { document, plan } of tasks) {
      const outcome = await runner.run(document, plan)
      if ('problem' in outcome) {
        terminal.tell(outcome.problem)
        continue
      }
      summary = add(summary, outcome.report)
      await outputs.file({ path: document.path, source: outcome.source, report: outcome.report })
    }
    await outputs.end(summary)
  }
}
