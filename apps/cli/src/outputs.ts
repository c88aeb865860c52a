import { appendFileSync, closeSync, openSync, writeSync } from 'node:fs'
import { type Format, formats, type Reviewed, type Summary, type Writer } from '@marginalia/formats'
import { didYouMean } from './nearest.ts'
import { Problem, reasonOf } from './problem.ts'
import type { Terminal } from './terminal.ts'
import { version } from './version.ts'

/** Where a review is written, once for each format asked for. */
export interface Outputs {
  file(reviewed: Reviewed): Promise<void>
  end(summary: Summary): Promise<void>
}

interface Output {
  readonly writer: Writer
  write(text: string): Promise<unknown>
  close(): void
}

/** GitHub shows at most a mebibyte of summary for a step. */
const longestSummary = 1_000_000

/**
 * @param asked `FORMAT` for standard output, `FORMAT=FILE` for a file; at most one for standard output
 * @param outputFile where the format without a file goes instead
 */
export function openOutputs(
  asked: readonly string[],
  outputFile: string | undefined,
  terminal: Terminal,
): Outputs {
  const parsed = (asked.length === 0 ? ['pretty'] : asked).map(parse)
  if (parsed.filter(({ path }) => path === null).length > 1) {
    throw new Problem('several formats for one place; expected FORMAT=FILE for all but one')
  }
  const outputs = parsed.map(({ format, path }) => open(format, path ?? outputFile ?? null))
  const stepSummary = process.env.GITHUB_STEP_SUMMARY
  if (stepSummary && parsed.some(({ format }) => format.id === 'github')) outputs.push(summaryAt(stepSummary))
  return {
    async file(reviewed) {
      for (const { writer, write } of outputs) await write(writer.file(reviewed))
    },
    async end(summary) {
      for (const { writer, write, close } of outputs) {
        await write(writer.end(summary))
        close()
      }
    },
  }

  function open(format: Format, path: string | null): Output {
    if (path === null) {
      const { width, colour } = terminal
      return { writer: format.open({ width, colour, version }), write: terminal.write, close() {} }
    }
    const writer = format.open({ width: 100, colour: false, version })
    let file: number
    try {
      file = openSync(path, 'w')
    } catch (error) {
      throw new Problem(`cannot be written: ${reasonOf(error)}`, path)
    }
    return { writer, write: async text => writeSync(file, text), close: () => closeSync(file) }
  }

  function summaryAt(path: string): Output {
    const writer: Writer = named('markdown').open({ width: 100, colour: false, version })
    let room = longestSummary
    const write = async (text: string): Promise<void> => {
      if (text.length * 3 > room) {
        if (room > 0) appendFileSync(path, '\nThe summary is cut here: GitHub shows no more.\n')
        room = 0
        return
      }
      room -= text.length
      appendFileSync(path, text)
    }
    return { writer, write, close() {} }
  }
}

function parse(asked: string): { format: Format; path: string | null } {
  const at = asked.indexOf('=')
  const id = at === -1 ? asked : asked.slice(0, at)
  const path = at === -1 ? null : asked.slice(at + 1)
  const ids = formats.map(format => format.id)
  if (!ids.includes(id)) {
    throw new Problem(
      `--format “${id}” is not known; expected one of ${ids.join(', ')}${didYouMean(id, ids)}`,
    )
  }
  if (path === '') throw new Problem(`--format ${asked} names no file; expected ${id}=FILE`)
  return { format: named(id), path }
}

const named = (id: string): Format => formats.find(format => format.id === id)!
