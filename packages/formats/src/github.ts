import { askOf, type Level } from '@marginalia/report'
import { count, countsInWords } from './counting.ts'
import { escapeCommand, escapeProperty } from './escape.ts'
import { asIs, type Format } from './format.ts'
import { notesOf } from './notes.ts'
import { printable } from './printable.ts'

/** GitHub shows this many annotations of each level for a step and drops the others without a word. */
const most = 10

const commands = { error: 'error', warning: 'warning', note: 'notice' } as const

interface Held {
  readonly level: Level
  readonly command: string
  readonly line: string
}

/** Workflow commands for GitHub Actions: the most severe become annotations, the others stay in the log. */
export const github: Format = {
  id: 'github',
  about: 'annotations for GitHub Actions, the most severe first',
  open({ rooted = asIs }) {
    const held: Held[] = []
    return {
      file(reviewed) {
        const path = rooted(reviewed.path)
        for (const { finding, level, info, text, start, end } of notesOf(reviewed)) {
          const properties = [
            `file=${escapeProperty(printable(path))}`,
            `line=${start.line}`,
            `endLine=${end.line}`,
            `col=${start.column}`,
            `endColumn=${end.column}`,
            `title=${escapeProperty(`${info.title} (${info.id})`)}`,
          ]
          const place = `${path}:${start.line}:${start.column}`
          held.push({
            level,
            command: `::${commands[level]} ${properties.join(',')}::${escapeCommand(`${printable(text)}\n${askOf(finding, info)}`)}`,
            line: plain(`${place}: ${level} ${info.id} ${text}`),
          })
        }
        return ''
      },
      end({ files, findings }) {
        const out: string[] = []
        const rest: string[] = []
        for (const level of ['error', 'warning', 'note'] as const) {
          const ofLevel = held.filter(one => one.level === level)
          for (const [index, { command, line }] of ofLevel.entries()) {
            if (index < most) out.push(command)
            else rest.push(line)
          }
        }
        if (rest.length > 0) {
          const cap = `GitHub shows ${most} of a kind for a step`
          out.push(
            `::notice title=Marginalia::${rest.length} more in the log, because ${cap}.`,
            rest.join('\n'),
          )
        }
        out.push(`${count(files, 'file')}, ${countsInWords(findings)}`)
        return `${out.join('\n')}\n`
      },
    }
  },
}

/** A line of the log that the runner never takes for a command. */
const plain = (line: string): string =>
  printable(line)
    .replace(/^(\s*)::/, '$1./::')
    .replaceAll('##[', '## [')
