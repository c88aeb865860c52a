import { fstatSync, writeSync } from 'node:fs'
import { printable } from '@marginalia/formats'
import { Problem, reasonOf } from './problem.ts'

/** The two streams a command writes to, and what is known of the terminal behind them. */
export interface Terminal {
  /** Columns of standard output. */
  readonly width: number
  readonly colour: boolean
  /**
   * Write to standard output; resolves when there is room for more. False once nobody reads it. Throws a
   * Problem where it cannot be written.
   */
  write(text: string): Promise<boolean>
  /** One line for a person on standard error. */
  tell(line: string): void
  /** A line on standard error that the next one replaces; only shown on a terminal. */
  progress(line: string | null): void
}

/**
 * Streams of Node are only set up where a terminal or a full pipe asks for them: that takes as long as
 * reviewing a page.
 * @param colour true or false where a flag says so; else NO_COLOR, FORCE_COLOR and the terminal decide
 */
export function openTerminal(colour: boolean | undefined): Terminal {
  const { env } = process
  const stdout = isDevice(1) && process.stdout.isTTY ? process.stdout : null
  const stderr = isDevice(2) && process.stderr.isTTY ? process.stderr : null
  let open = true
  let stream: NodeJS.WriteStream | null = null
  let broken: Problem | null = null
  let shown = false
  return {
    width: stdout?.columns || Number.parseInt(env.COLUMNS ?? '', 10) || 80,
    colour: colour ?? wantsColour(),
    async write(text) {
      if (!open || text === '') return open
      if (shown) clear()
      let rest = Buffer.from(text)
      while (rest.length > 0 && open) {
        try {
          if (stream) break
          rest = rest.subarray(writeSync(1, rest))
        } catch (error) {
          failed(error)
        }
      }
      if (stream && open && rest.length > 0) await written(stream, rest)
      if (broken) throw broken
      return open
    },
    tell(line) {
      if (shown) clear()
      say(`marginalia: ${printable(line)}\n`)
    },
    progress(line) {
      if (!stderr) return
      if (line === null) {
        if (shown) clear()
        return
      }
      say(`\r\u001B[K${printable(line).slice(0, (stderr.columns || 80) - 1)}`)
      shown = true
    },
  }

  /** A reader that has seen enough, as in `| head`, is no error. A pipe that is full for now needs a stream. */
  function failed(error: unknown): void {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EPIPE') open = false
    else if (code === 'EAGAIN') {
      stream = process.stdout
      stream.on('error', error => {
        open = false
        if ((error as NodeJS.ErrnoException).code !== 'EPIPE') broken = problem(error)
      })
    } else throw problem(error)
  }

  function say(text: string): void {
    try {
      if (stderr) stderr.write(text)
      else writeSync(2, text)
    } catch {
      // Nobody listens.
    }
  }

  function clear(): void {
    say('\r\u001B[K')
    shown = false
  }

  function wantsColour(): boolean {
    if (env.NO_COLOR) return false
    if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
    return stdout !== null && env.TERM !== 'dumb'
  }
}

const problem = (error: unknown): Problem =>
  new Problem(`cannot be written: ${reasonOf(error)}`, 'standard output')

function written(stream: NodeJS.WriteStream, bytes: Uint8Array): Promise<void> {
  return new Promise(resolve => {
    if (stream.write(bytes, () => resolve())) return
    stream.once('close', resolve)
    stream.once('error', () => resolve())
  })
}

/** A terminal is a device; so are some other things, which is why the stream is asked as well. */
function isDevice(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isCharacterDevice()
  } catch {
    return false
  }
}
