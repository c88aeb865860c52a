import { resolve } from 'node:path'
import { type FailedExample, failedExamples, type Term, teamRule } from '@marginalia/engine'
import { count, paintFor, printable } from '@marginalia/formats'
import { type Command, text } from '../command.ts'
import { openConfiguration } from '../config/resolve.ts'
import { Problem } from '../problem.ts'
import { shownPath } from '../shown-path.ts'
import { answerFormatOption, colourOption, wantsJson } from './options.ts'

interface Tried {
  readonly rule: string
  readonly examples: number
  readonly failed: readonly FailedExample[]
  /** The list that is empty: a term is tested by texts it flags and by texts it passes. */
  readonly without: readonly ('flags' | 'passes')[]
}

export const test: Command = {
  name: 'test',
  about: 'Try the examples of your own terms: what is marked is found, and nothing else.',
  arguments: [],
  options: [
    {
      name: 'config',
      short: 'c',
      value: 'FILE',
      otherwise: 'the nearest one above this folder',
      about: 'The configuration whose terms are tried, with those it extends.',
    },
    answerFormatOption('For reading, or one JSON document.'),
    colourOption,
  ],
  examples: [{ run: 'marginalia test', does: 'every term of the configuration here' }],
  async run(_args, values, terminal) {
    const given = text(values, 'config')
    const { config, terms } = openConfiguration({
      file: given === undefined ? undefined : resolve(given),
      remark: terminal.tell,
    }).for(resolve('document.md'))
    if (config === null) throw new Problem('no configuration here or above; `marginalia init` writes one')
    const tried = terms.map(({ value: [name, term] }) => attempt(name, term))
    const failed = tried.filter(({ failed, without }) => failed.length > 0 || without.length > 0)
    const status = failed.length > 0 ? 1 : 0
    if (wantsJson(values)) {
      const summary = { terms: tried.length, failed: failed.length }
      await terminal.write(`${JSON.stringify({ version: 1, terms: tried, summary }, null, 2)}\n`)
      return status
    }
    const paint = paintFor(terminal.colour)
    const lines = failed.flatMap(({ rule, failed, without }) => [
      paint.bold(rule),
      ...failed.map(({ kind, example, found }) =>
        [
          `  ${paint.red(kind === 'flags' ? 'to be flagged' : 'to be passed')}  ${printable(example)}`,
          `  ${'found'.padEnd(kind === 'flags' ? 13 : 12)}  ${found === example ? 'nothing is marked in it' : printable(found)}`,
        ].join('\n'),
      ),
      ...without.map(kind => `  ${paint.red(`no ${kind}`)}: a term is tested by texts of both kinds`),
    ])
    const examples = tried.reduce((sum, one) => sum + one.examples, 0)
    const result = failed.length === 0 ? 'all as they say' : `${count(failed.length, 'term')} not as they say`
    lines.push(
      `${shownPath(config)}: ${count(tried.length, 'term')}, ${count(examples, 'example')}, ${result}`,
    )
    await terminal.write(`${lines.join('\n')}\n`)
    return status
  },
}

function attempt(name: string, term: Term): Tried {
  const { flags = [], passes = [] } = term
  const kinds = { flags, passes } as const
  return {
    rule: teamRule(name),
    examples: flags.length + passes.length,
    failed: failedExamples(name, term),
    without: (['flags', 'passes'] as const).filter(kind => kinds[kind].length === 0),
  }
}
