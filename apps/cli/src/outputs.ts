import { appendFileSync } from 'node:fs'
import {
  type Format,
  formats,
  type Reviewed,
  type Summary,
  type Surface,
  type Writer,
} from '@marginalia/formats'
import { type Report, sifted } from '@marginalia/report'
import { rootedPaths } from './base-path.ts'
import type { Values } from './command.ts'
import { failLevelOf, levelsThatFail } from './failing.ts'
import { type FormatWish, formatWishes } from './format-wishes.ts'
import { openOutputFile } from './output-file.ts'
import { Problem, reasonOf } from './problem.ts'
import { shownOf } from './showing.ts'
import type { Terminal } from './terminal.ts'
import { home, version } from './version.ts'

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

/** Bytes. GitHub shows at most a mebibyte of summary for a step. */
const longestSummary = 1_000_000

/** Every format asked for with the file it goes to. */
export type OutputWishes = readonly FormatWish<Format>[]

/** The files among them, as they were typed. */
export const outputPaths = (wishes: readonly FormatWish<unknown>[]): readonly string[] =>
  wishes.flatMap(({ path }) => path ?? [])

/**
 * Every format asked for with the file it goes to.
 * @param outputFile where the format without a file goes instead of standard output
 */
export function outputWishes(asked: readonly string[], outputFile: string | undefined): OutputWishes {
  const wishes = formatWishes(asked, formats)
  if (outputFile === undefined) return wishes
  if (wishes.every(({ path }) => path !== null)) {
    throw new Problem('--output-file is for a format without a file of its own; every format has one')
  }
  return wishes.map(({ format, path }) => ({ format, path: path ?? outputFile }))
}

/** What programs that show a review want to know of the run. */
export const ciSurface = (values: Values): Required<Pick<Surface, 'rooted' | 'fails'>> => ({
  rooted: rootedPaths(values),
  fails: level => levelsThatFail(failLevelOf(values)).includes(level),
})

/** Open every output; files are emptied. Where nobody said how much to show, each format shows what its readers are used to. */
export function openOutputs(wishes: OutputWishes, terminal: Terminal, values: Values): Outputs {
  const surface = ciSurface(values)
  const show = shownOf(values)
  const outputs = wishes.map(({ format, path }) => open(format, path))
  const stepSummary = process.env.GITHUB_STEP_SUMMARY
  if (stepSummary && wishes.some(({ format }) => format.id === 'github')) outputs.push(summaryAt(stepSummary))
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
      return { writer: writerFor(format, width, colour), write: terminal.write, close() {} }
    }
    const { write, close } = openOutputFile(path)
    return { writer: writerFor(format, 100, false), write: async text => write(text), close }
  }

  function writerFor(format: Format, width: number, colour: boolean): Writer {
    const writer = format.open({
      width,
      colour,
      version,
      ...home,
      ...surface,
      ...(show === null ? {} : { show }),
    })
    if (format.forPeople || show !== 'first') return writer
    return { ...writer, file: reviewed => writer.file({ ...reviewed, report: firstOf(reviewed.report) }) }
  }

  function summaryAt(path: string): Output {
    const markdown = formats.find(({ id }) => id === 'markdown')!
    let room = longestSummary
    const append = (text: string): void => {
      try {
        appendFileSync(path, text)
      } catch (error) {
        throw new Problem(`cannot be written: ${reasonOf(error)}`, path)
      }
    }
    const write = async (text: string): Promise<void> => {
      const size = Buffer.byteLength(text)
      if (size > room) {
        if (room > 0) append('\nThe summary is cut here: GitHub shows no more.\n')
        room = 0
        return
      }
      room -= size
      append(text)
    }
    // The log cuts annotations at ten of a kind; here is the place for all of them.
    const writer = markdown.open({ width: 100, colour: false, version, show: show ?? 'all' })
    return { writer, write, close() {} }
  }
}

/** A report without what is not among the first. */
function firstOf(report: Report): Report {
  const first = new Set(report.first.map(index => report.findings[index]))
  return sifted(report, finding => (first.has(finding) ? finding : null))
}
