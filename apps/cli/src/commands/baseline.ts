import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { count } from '@marginalia/formats'
import type { Baseline } from '../baseline.ts'
import { baselineName, openBaselines } from '../baselines.ts'
import { type Command, on, text } from '../command.ts'
import type { Document } from '../documents.ts'
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
      otherwise: `the nearest ${baselineName} above each document`,
      about: 'The file that holds what is accepted.',
    },
    { name: 'prune', about: 'Only drop what nobody finds any more; accept nothing new.' },
  ],
  examples: [
    { run: 'marginalia baseline docs', does: 'accept everything found in docs' },
    { run: 'marginalia baseline --prune docs', does: 'drop what has been resolved' },
  ],
  async run(args, values, terminal) {
    const prune = on(values, 'prune')
    const baselines = openBaselines(values)
    const given = text(values, 'baseline')
    // Read before anything is reviewed: a file that is no baseline is never overwritten.
    if (given !== undefined && existsSync(resolve(given))) baselines.orNew(resolve(given))
    const { tasks, failed: missed } = await tasksFor(args, values, terminal)
    const kept = ({ absolute }: Document): Baseline => {
      if (absolute === null) throw new Problem('standard input has no path to accept findings for')
      const baseline = prune ? baselines.for(absolute) : baselines.orNew(absolute)
      if (!baseline) throw new Problem('no such baseline; there is nothing to prune', given ?? baselineName)
      return baseline
    }
    for (const { document } of tasks) kept(document)
    const accepted = new Map<Baseline, { files: number; findings: number }>()
    const runner = runnerFor(tasks, values, terminal)
    const { failed } = await reviewAll(tasks, runner, terminal, true, async (taken, document) => {
      const baseline = kept(document)
      const { files, findings } = accepted.get(baseline) ?? { files: 0, findings: 0 }
      accepted.set(baseline, { files: files + 1, findings: findings + taken.report.findings.length })
      if (prune) baseline.filter(document.absolute!, taken.report)
      else baseline.accept(document.absolute!, taken.report)
      return taken
    })
    await runner.close()
    if (missed || failed) {
      terminal.tell('the baseline is left as it was, because not every document could be reviewed')
      return 2
    }
    for (const [baseline, { files, findings }] of accepted) {
      const shown = shownPath(baseline.path)
      if (prune) {
        const resolved = baseline.resolved()
        if (resolved > 0) writeOutput(shown, baseline.pruned())
        terminal.tell(`${count(resolved, 'resolved finding')} dropped from ${shown}`)
      } else {
        writeOutput(shown, baseline.written())
        terminal.tell(`${count(findings, 'finding')} in ${count(files, 'file')} accepted in ${shown}`)
      }
    }
    return 0
  },
}
