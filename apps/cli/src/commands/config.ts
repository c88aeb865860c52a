import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Command, text } from '../command.ts'
import { openConfiguration, shownFrom } from '../config/resolve.ts'
import { Problem } from '../problem.ts'
import { oneOf } from '../session.ts'

export const config: Command = {
  name: 'config',
  about: 'Say which settings apply to a document, and where each comes from.',
  arguments: [
    {
      name: 'FILE',
      about: 'a document; it need not exist',
      required: true,
      repeat: false,
      completes: 'files',
    },
  ],
  options: [
    {
      name: 'config',
      short: 'c',
      value: 'FILE',
      otherwise: 'the nearest one above the document',
      about: 'A configuration file.',
    },
    {
      name: 'format',
      short: 'f',
      value: 'FORMAT',
      choices: ['pretty', 'json'],
      otherwise: 'pretty',
      about: 'For reading, or one JSON document.',
    },
  ],
  examples: [{ run: 'marginalia config stories/2024.md', does: 'what applies there, and why' }],
  async run([file = ''], values, terminal) {
    const cwd = process.cwd()
    const absolute = resolve(cwd, file)
    if (statSync(absolute, { throwIfNoEntry: false })?.isDirectory()) {
      throw new Problem('this is a folder; expected a document', file)
    }
    const given = text(values, 'config')
    const applied = openConfiguration({
      file: given === undefined ? undefined : resolve(cwd, given),
      remark: terminal.tell,
    }).for(absolute)
    const from = (path: string): string => {
      const [file = '', ...rest] = path.split(': ')
      return [shownFrom(cwd, file), ...rest].join(': ')
    }
    const known = {
      file,
      config: applied.config && from(applied.config),
      ignoredBy: applied.ignoredBy && from(applied.ignoredBy),
      profile: applied.profile && { value: applied.profile.value, from: from(applied.profile.from) },
      prompt: applied.prompt && { value: applied.prompt.value, from: from(applied.prompt.from) },
      rules: applied.rules.map(({ value: [rule, setting], from: path }) => ({
        rule,
        setting,
        from: from(path),
      })),
      terms: applied.terms,
    }
    if (oneOf(text(values, 'format') ?? 'pretty', ['pretty', 'json'], '--format') === 'json') {
      await terminal.write(`${JSON.stringify(known, null, 2)}\n`)
      return 0
    }
    const rows: string[] = [
      `configuration  ${known.config ?? 'none'}`,
      `left out by    ${known.ignoredBy ?? 'nothing'}`,
      `profile        ${known.profile ? `${known.profile.value}  (${known.profile.from})` : 'not set here'}`,
      `prompt         ${known.prompt ? `${known.prompt.value}  (${known.prompt.from})` : 'not set here'}`,
      ...known.rules.map(
        ({ rule, setting, from }) => `rule           ${rule}: ${JSON.stringify(setting)}  (${from})`,
      ),
      `vocabulary     ${known.terms.length === 0 ? 'none' : known.terms.join(', ')}`,
      'Front matter and flags of the command come on top.',
    ]
    await terminal.write(`${rows.join('\n')}\n`)
    return 0
  },
}
