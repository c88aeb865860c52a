import type { Command } from '../command.ts'
import { openReviewing } from '../reviewing.ts'

export const lsp: Command = {
  name: 'lsp',
  about:
    'Serve an editor: notes while you write, by the Language Server Protocol on standard input and output.',
  arguments: [],
  options: [
    { name: 'stdio', about: 'Said by most editors; there is no other way to talk.' },
    {
      name: 'clientProcessId',
      value: 'PID',
      about: 'Said by some editors: the server ends when this process has.',
    },
  ],
  examples: [{ run: 'marginalia lsp', does: 'started by an editor, not by hand' }],
  async run() {
    // Beside the command in a file of its own: nobody else should wait for it to be read.
    const { serve } = await import('@marginalia/lsp')
    return serve(openReviewing(), process.stdin, process.stdout)
  },
}
