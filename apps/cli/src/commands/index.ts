import { bank } from '../bank.ts'
import type { Command } from '../command.ts'
import { type CommandName, commandNames } from '../names.ts'
import { baseline } from './baseline.ts'
import { compare } from './compare.ts'
import { completion } from './completion.ts'
import { config } from './config.ts'
import { explain } from './explain.ts'
import { init } from './init.ts'
import { lsp } from './lsp.ts'
import { review } from './review.ts'
import { rules } from './rules.ts'
import { stream } from './stream.ts'
import { test } from './test.ts'
import { web } from './web.ts'

const byName: Readonly<Record<CommandName, Command>> = {
  review,
  bank,
  compare,
  explain,
  rules,
  baseline,
  config,
  test,
  init,
  stream,
  web,
  lsp,
  completion,
}

/** Every command, in the order in which help names them. The first is the default. */
export const commands: readonly Command[] = commandNames.map(name => byName[name])
