/** Every command, in the order in which help names them. The first is the default. */
export const commandNames = [
  'review',
  'bank',
  'compare',
  'explain',
  'rules',
  'baseline',
  'config',
  'test',
  'init',
  'stream',
  'web',
  'lsp',
  'completion',
] as const

export type CommandName = (typeof commandNames)[number]
