import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { count } from '@marginalia/formats'
import type { Report } from '@marginalia/report'
import { acceptAll, baselineName, openBaseline, writeBaseline } from '../baseline.ts'
import { type Command, on, text } from '../command.ts'
import { Problem } from '../problem.ts'
import { reviewAll, runnerFor, tasksFor } from '../session.ts'
import { contentOptions, documentsArgument } from './review-options.ts'

export const baseline: Command = {
  name: 'baseline',
  about: 'Accept what is found today, so that a run shows only what is new.',
  arguments: [documentsArgument],
  options: [
    ...contentOptions,
    {
      name: 'baseline',
      value: 'FILE',
      otherwise: baselineName,
      about: 'The file that holds what is accepted.',
    },
    { name: 'prune', about: 'Only drop what nobody finds any more; accept nothing new.' },
  ],
  examples: [
    { run: 'marginalia baseline docs', does: 'accept everything found in docs' },
    { run: 'marginalia baseline --prune docs', does: 'drop what has been resolved' },
  ],
  async run(args, values, terminal) {
    const path = resolve(text(values, 'baseline') ?? baselineName)
    const prune = on(values, 'prune')
    if (prune && !existsSync(path)) throw new Problem('no such baseline; there is nothing to prune', path)
    const { tasks, failed: before } = await tasksFor(args, values, terminal)
    const old = prune ? openBaseline(path) : null
    const reviewed: { absolute: string; report: Report }[] = []
    const runner = runnerFor(tasks, values)
    const { failed } = await reviewAll(
      tasks,
      runner,
      terminal,
      true,
      shown => shown,
      async ({ report }, { absolute }) => {
        if (absolute === null) throw new Problem('standard input has no path to accept findings for')
        old?.filter(absolute, report)
        reviewed.push({ absolute, report })
      },
    )
    await runner.close()
    if (before || failed) {
      terminal.tell('the baseline is left as it was, because not every document could be reviewed')
      return 2
    }
    if (old) {
      const resolved = old.resolved()
      if (resolved > 0) writeBaseline(path, old.pruned())
      terminal.tell(`${count(resolved, 'resolved finding')} dropped from ${path}`)
      return 0
    }
    writeBaseline(path, acceptAll(path, reviewed))
    const total = reviewed.reduce((sum, { report }) => sum + report.findings.length, 0)
    terminal.tell(`${count(total, 'finding')} in ${count(reviewed.length, 'file')} accepted in ${path}`)
    return 0
  },
}
