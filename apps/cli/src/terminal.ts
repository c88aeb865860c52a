import { printable } from '@marginalia/formats'

/** The two streams a command writes to, and what is known of the terminal behind them. */
export interface Terminal {
  /** Columns of standard output. */
  readonly width: number
  readonly colour: boolean
  /** Write to standard output; resolves when there is room for more. False once nobody reads it. */
  write(text: string): Promise<boolean>
  /** One line for a person on standard error. */
  tell(line: string): void
  /** A line on standard error that the next one replaces; only shown on a terminal. */
  progress(line: string | null): void
}

/** @param colour true or false where a flag says so; else NO_COLOR, FORCE_COLOR and the terminal decide */
export function openTerminal(colour: boolean | undefined): Terminal {
  const { stdout, stderr, env } = process
  let open = true
  let shown = false
  // A reader that has seen enough, as in `| head`, is not an error.
  for (const stream of [stdout, stderr]) {
    stream.on('error', error => {
      if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error
      if (stream === stdout) open = false
    })
  }
  return {
    width: stdout.columns || Number.parseInt(env.COLUMNS ?? '', 10) || 80,
    colour: colour ?? wantsColour(),
    async write(text) {
      if (!open || text === '') return open
      if (shown) clear()
      if (stdout.write(text)) return true
      await new Promise<void>(resolve => {
        stdout.once('drain', resolve)
        stdout.once('close', resolve)
        stdout.once('error', () => resolve())
      })
      return open
    },
    tell(line) {
      if (shown) clear()
      stderr.write(`marginalia: ${printable(line)}\n`)
    },
    progress(line) {
      if (!stderr.isTTY) return
      if (line === null) {
        if (shown) clear()
        return
      }
      stderr.write(`\r\u001B[K${printable(line).slice(0, (stderr.columns || 80) - 1)}`)
      shown = true
    },
  }

  function clear(): void {
    stderr.write('\r\u001B[K')
    shown = false
  }

  function wantsColour(): boolean {
    if (env.NO_COLOR) return false
    if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
    return stdout.isTTY === true && env.TERM !== 'dumb'
  }
}
