import { Mistake, planFor } from '@marginalia/engine'
import { checkProfile } from '../catalog.ts'
import { type Command, text } from '../command.ts'
import { linesIn } from '../lines-in.ts'
import { Problem } from '../problem.ts'
import { openReviewer } from '../reviewer.ts'
import { profileOption } from './options.ts'

export const stream: Command = {
  name: 'stream',
  about: 'Read one JSON object a line, write one report a line, in order and in constant memory.',
  arguments: [],
  options: [
    profileOption(
      'What the texts are reviewed as, where a line does not say.',
      'plain: a line of a corpus has no instructions to break',
    ),
  ],
  examples: [
    { run: 'echo \'{"id":1,"text":"It was decided."}\' | marginalia stream', does: 'one text' },
    { run: 'parallel --pipe --keep-order marginalia stream < corpus.ndjson', does: 'a corpus on every core' },
  ],
  async run(_args, values, terminal) {
    const fallback = text(values, 'profile') ?? 'plain'
    checkProfile(fallback)
    const reviewer = openReviewer()
    let failed = false
    let number = 0
    for await (const line of linesIn(process.stdin)) {
      number++
      if (typeof line === 'string' && line.trim() === '') continue
      let id: unknown = null
      let answer: object
      try {
        if (typeof line !== 'string') throw new Problem(line.message)
        const request = objectIn(line)
        id = request.id ?? null
        const { text, profile } = wishesOf(request)
        answer = {
          id,
          report: reviewer.analyze(
            text,
            'markdown',
            'text',
            planFor(fallback, { profile: profile ?? fallback }),
          ).report,
        }
      } catch (error) {
        if (!(error instanceof Mistake)) throw error
        failed = true
        terminal.tell(`line ${number}: ${error.message}`)
        // One line in, one line out: whoever pairs them up again is not led astray.
        answer = { id, error: error.message }
      }
      if (!(await terminal.write(`${JSON.stringify(answer)}\n`))) break
    }
    return failed ? 2 : 0
  },
}

const expected = 'expected {"id": …, "text": "…", "profile"?: "…"}'

function objectIn(line: string): Record<string, unknown> {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw new Problem(`not JSON; ${expected}`)
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value }
  throw new Problem(`not an object; ${expected}`)
}

function wishesOf({ text, profile }: Record<string, unknown>): { text: string; profile?: string } {
  if (typeof text !== 'string') throw new Problem(`“text” is not a string; ${expected}`)
  if (profile === undefined || profile === null) return { text }
  if (typeof profile !== 'string') throw new Problem(`“profile” is not a string; ${expected}`)
  checkProfile(profile)
  return { text, profile }
}
