import { expect, test } from 'vitest'
import { clean, marginalia, noted } from './command.ts'

interface Answer {
  readonly id: unknown
  readonly report: { readonly profile: string; readonly findings: readonly unknown[] }
}

const lines = (stdout: string): Answer[] =>
  stdout
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line))

test('every line gets its report, in order, under the profile it asks for', async () => {
  const input = [
    { id: 'a', text: noted },
    { id: 2, text: clean, profile: 'six-pager' },
    { id: { nested: true }, text: '' },
  ]
  const { status, stdout, stderr } = await marginalia(['stream'], {
    stdin: input.map(line => `${JSON.stringify(line)}\r\n`).join(''),
  })
  const answers = lines(stdout)
  expect(answers.map(answer => answer.id)).toEqual(['a', 2, { nested: true }])
  expect(answers.map(answer => answer.report.profile)).toEqual(['plain', 'six-pager', 'plain'])
  expect(answers[0]!.report.findings).toMatchObject([{ rule: 'confidential-marker' }])
  expect(stderr).toBe('')
  expect(status).toBe(0)
})

test('a line that cannot be read answers with an error in its place, and the others go on', async () => {
  const stdin = Buffer.concat([
    Buffer.from('{bad\n[1]\n{"id":3}\n{"id":4,"text":"A.","profile":"plan"}\n'),
    Buffer.from([0x7b, 0xff, 0x0a, 0x0a]),
    Buffer.from(JSON.stringify({ id: 6, text: 'One\u2028two.' })),
  ])
  const { status, stdout, stderr } = await marginalia(['stream'], { stdin })
  const answers = lines(stdout)
  expect(answers.map(answer => answer.id)).toEqual([null, null, 3, 4, null, 6])
  expect(answers.map(answer => 'report' in answer)).toEqual([false, false, false, false, false, true])
  expect(stderr.trimEnd().split('\n')).toEqual([
    expect.stringMatching(/^marginalia: line 1: not JSON; expected \{"id"/),
    expect.stringMatching(/^marginalia: line 2: not an object/),
    expect.stringMatching(/^marginalia: line 3: “text” is not a string/),
    expect.stringMatching(/^marginalia: line 4: profile “plan” does not exist.*did you mean “plain”\?$/),
    expect.stringMatching(/^marginalia: line 5: the line is not valid UTF-8/),
  ])
  expect(status).toBe(2)
})

test('the findings are those of review', async () => {
  const streamed = lines(
    (await marginalia(['stream'], { stdin: JSON.stringify({ id: 1, text: noted }) })).stdout,
  )
  const reviewed = await marginalia(['-', '--profile', 'plain', '--format', 'json'], { stdin: noted })
  expect(streamed[0]!.report).toEqual(JSON.parse(reviewed.stdout).files[0].report)
})

test('memory stays as it is, however many lines come', async () => {
  // Many short texts and a young heap that is small: what is kept would show.
  const { spawn } = await import('node:child_process')
  const { built } = await import('./command.ts')
  const lines = 60_000
  const child = spawn(process.execPath, ['--max-old-space-size=64', built, 'stream'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  let answers = 0
  child.stdout.on('data', (part: Buffer) => {
    for (const byte of part) if (byte === 10) answers++
  })
  const status = new Promise(resolve => child.on('close', resolve))
  for (let id = 0; id < lines; id++) {
    const room = child.stdin.write(`${JSON.stringify({ id, text: `I read ${id} logs on 4 May 2023.` })}\n`)
    if (!room) await new Promise(resolve => child.stdin.once('drain', resolve))
  }
  child.stdin.end()
  expect(await status).toBe(0)
  expect(answers).toBe(lines)
})
