import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { count } from '@marginalia/formats'
import type { Report } from '@marginalia/report'
import { acceptAll, baselineName, openBaseline } from '../baseline.ts'
import { type Command, on, text } from '../command.ts'
import { writeOutput } from '../output-file.ts'
import { Problem } from '../problem.ts'
import { reviewAll, runnerFor, tasksFor } from '../session.ts'
import { shownPath } from '../shown-path.ts'
import { contentOptions, documentsArgument } from './options.ts'

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
    const shown = shownPath(path)
    const prune = on(values, 'prune')
    const before = existsSync(path)
    if (prune && !before) throw new Problem('no such baseline; there is nothing to prune', shown)
    // Read even where it is written anew: a file that is no baseline is never overwritten.
    const old = before ? openBaseline(path) : null
    const { tasks, failed: missed } = await tasksFor(args, values, terminal)
    const reviewed: { absolute: string; report: Report }[] = []
    const runner = runnerFor(tasks, values)
    const { failed } = await reviewAll(tasks, runner, terminal, true, async (taken, { absolute }) => {
      if (absolute === null) throw new Problem('standard input has no path to accept findings for')
      old?.filter(absolute, taken.report)
      reviewed.push({ absolute, report: taken.report })
      return taken
    })
    await runner.close()
    if (missed || failed) {
      terminal.tell('the baseline is left as it was, because not every document could be reviewed')
      return 2
    }
    if (prune && old) {
      const resolved = old.resolved()
      if (resolved > 0) writeOutput(shown, old.pruned())
      terminal.tell(`${count(resolved, 'resolved finding')} dropped from ${shown}`)
      return 0
    }
    writeOutput(shown, acceptAll(path, reviewed))
    const total = reviewed.reduce((sum, { report }) => sum + report.findings.length, 0)
    terminal.tell(`${count(total, 'finding')} in ${count(reviewed.length, 'file')} accepted in ${shown}`)
    return 0
  },
}
