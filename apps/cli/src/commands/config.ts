import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { frontMatterWarning, refuseUnknown, teamRule, type Wish, wishesOf } from '@marginalia/engine'
import { printable } from '@marginalia/formats'
import { profiles } from '@marginalia/rules'
import { type Command, text, type Values } from '../command.ts'
import { openConfiguration, type Traced } from '../config/resolve.ts'
import { Problem } from '../problem.ts'
import { fallbackProfile } from '../session.ts'
import { shownPath } from '../shown-path.ts'
import { isWord, readSource, syntaxOf } from '../source.ts'
import { statusOf } from '../status.ts'
import type { Terminal } from '../terminal.ts'
import { answerFormatOption, wantsJson } from './options.ts'

export const config: Command = {
  name: 'config',
  about: 'Say which settings apply to a document, and where each comes from.',
  arguments: [
    {
      name: 'FILE',
      about: 'documents; they need not exist',
      required: true,
      repeat: true,
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
    answerFormatOption('For reading, or one JSON document.'),
  ],
  examples: [{ run: 'marginalia config stories/2024.md', does: 'what applies there, and why' }],
  async run(files, values, terminal) {
    const known: Known[] = []
    for (const file of files) known.push(await knownOf(file, values, terminal))
    const shown = wantsJson(values)
      ? JSON.stringify(known.length === 1 ? known[0] : known, null, 2)
      : known
          .map(one =>
            rowsOf(one, known.length > 1)
              .map(printable)
              .join('\n'),
          )
          .join('\n\n')
    await terminal.write(`${shown}\n`)
    return 0
  },
}

type Known = Awaited<ReturnType<typeof knownOf>>

/** All that applies to a document, and where it comes from. */
async function knownOf(file: string, values: Values, terminal: Terminal) {
  const cwd = process.cwd()
  const absolute = resolve(cwd, file)
  if (statusOf(absolute, file)?.isDirectory()) {
    throw new Problem('this is a folder; expected a document', file)
  }
  const given = text(values, 'config')
  const applied = openConfiguration({
    file: given === undefined ? undefined : resolve(cwd, given),
    remark: terminal.tell,
  }).for(absolute)
  const from = (path: string): string => {
    const [file = '', ...rest] = path.split(': ')
    return [shownPath(file), ...rest].join(': ')
  }
  // Front matter wins over every file of settings.
  const syntax = isWord(file) ? 'text' : syntaxOf(file)
  const mayWish = existsSync(absolute) && syntax !== 'text'
  const source = mayWish ? (await readSource({ path: file, absolute, explicit: true })).text : ''
  const wishes = wishesOf(source, syntax, profiles)
  refuseUnknown(wishes, profiles, file)
  const warning = frontMatterWarning(source)
  if (warning !== null) terminal.tell(`${file}: ${warning}`)
  return {
    file,
    config: applied.config && from(applied.config),
    ignoredBy: applied.ignoredBy && from(applied.ignoredBy),
    profile: wished(wishes.profile) ??
      traced(applied.profile) ?? { value: fallbackProfile, from: 'the usual one' },
    prompt: wished(wishes.prompt) ?? traced(applied.prompt),
    rules: applied.rules.map(({ value: [rule, setting], from: path }) => ({
      rule,
      setting,
      from: from(path),
    })),
    terms: applied.terms.map(({ value: [name], from: path }) => ({
      rule: teamRule(name),
      from: from(path),
    })),
    vocabulary: applied.vocabulary,
  }

  function traced(found: Traced<string> | null) {
    return found && { value: found.value, from: from(found.from) }
  }

  function wished(wish: Wish | null) {
    return wish && { value: wish.words, from: 'front matter' }
  }
}

/** @param named several are shown: each says which it is */
function rowsOf(known: Known, named: boolean): string[] {
  return [
    ...(named ? [`document       ${known.file}`] : []),
    `configuration  ${known.config ?? 'none'}`,
    `left out by    ${known.ignoredBy ?? 'nothing'}`,
    `profile        ${known.profile.value}  (${known.profile.from})`,
    `prompt         ${known.prompt ? `${known.prompt.value}  (${known.prompt.from})` : 'none'}`,
    ...known.rules.map(
      ({ rule, setting, from }) => `rule           ${rule}: ${JSON.stringify(setting)}  (${from})`,
    ),
    ...known.terms.map(({ rule, from }) => `term           ${rule}  (${from})`),
    `vocabulary     ${known.vocabulary.length === 0 ? 'none' : known.vocabulary.join(', ')}`,
    'Flags of the command come on top.',
  ]
}
