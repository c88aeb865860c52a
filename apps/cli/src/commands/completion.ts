import type { Command } from '../command.ts'
import { completionFor, shells } from '../completion.ts'
import { oneOf } from '../option-values.ts'

export const completion: Command = {
  name: 'completion',
  about: 'Print a completion script for a shell.',
  arguments: [
    { name: 'SHELL', about: shells.join(', '), required: true, repeat: false, completes: 'shells' },
  ],
  options: [],
  examples: [
    { run: 'source <(marginalia completion bash)', does: 'in ~/.bashrc' },
    { run: 'marginalia completion zsh > ~/.zfunc/_marginalia', does: 'with ~/.zfunc in fpath' },
    { run: 'marginalia completion fish > ~/.config/fish/completions/marginalia.fish', does: 'for fish' },
  ],
  async run([shell = ''], _values, terminal) {
    const { commands } = await import('./index.ts')
    await terminal.write(completionFor(oneOf(shell, shells, 'shell'), commands))
    return 0
  },
}
