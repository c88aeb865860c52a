import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { profiles } from '@marginalia/rules'
import { writeBankTemplate } from '../bank-template.ts'
import { checkProfile } from '../catalog.ts'
import { type Command, on, text } from '../command.ts'
import { configNames } from '../config/files.ts'
import { Problem, reasonOf } from '../problem.ts'
import { fallbackProfile } from '../session.ts'
import { profileOption } from './options.ts'

const [file] = configNames

export const init: Command = {
  name: 'init',
  about: `Write a ${file} in this folder.`,
  arguments: [],
  options: [
    { name: 'yes', short: 'y', about: 'Ask nothing.' },
    { name: 'bank', about: 'Write a folder for a story bank instead, with a workflow that checks it.' },
    profileOption('What documents here are reviewed as.', fallbackProfile),
  ],
  examples: [
    { run: 'marginalia init --bank', does: 'a story to fill in, and a workflow that checks the bank' },
    { run: 'marginalia init --yes --profile star-story', does: 'a configuration for a folder of stories' },
  ],
  async run(_args, values, terminal) {
    if (on(values, 'bank')) {
      for (const path of writeBankTemplate(process.cwd(), '.')) terminal.tell(`${path} written`)
      terminal.tell('`marginalia bank stories` shows what the bank lacks')
      return 0
    }
    const present = [...configNames].filter(name => existsSync(name))
    if (present.length > 0)
      throw new Problem('there is a configuration already; init never overwrites', present[0])
    const profile = text(values, 'profile') ?? (on(values, 'yes') ? fallbackProfile : await ask())
    checkProfile(profile)
    const local =
      readdirSync('.').includes('node_modules') && existsSync('node_modules/marginalia/dist/schema.json')
    const content = {
      ...(local ? { $schema: './node_modules/marginalia/dist/schema.json' } : {}),
      profile,
      rules: {},
      vocabulary: { terms: [], acronyms: [], names: [] },
      ignore: [],
    }
    try {
      writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`, { flag: 'wx' })
    } catch (error) {
      throw new Problem(`cannot be written: ${reasonOf(error)}`, resolve(file))
    }
    terminal.tell(`${file} written; \`marginalia rules\` lists what can be set in it`)
    return 0
  },
}

async function ask(): Promise<string> {
  if (!process.stdin.isTTY) throw new Problem('nobody is there to ask; --yes takes the usual answers')
  const { createInterface } = process.getBuiltinModule('node:readline/promises')
  const lines = createInterface({ input: process.stdin, output: process.stderr })
  try {
    for (const { name, title } of profiles.values()) process.stderr.write(`  ${name.padEnd(28)}${title}\n`)
    const answer = await lines.question(`What are the documents reviewed as? [${fallbackProfile}] `)
    return answer.trim() || fallbackProfile
  } finally {
    lines.close()
  }
}
