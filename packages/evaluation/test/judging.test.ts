import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'judging-'))
})
afterAll(() => rm(folder, { recursive: true }))

const cwd = fileURLToPath(new URL('..', import.meta.url))

/** Run the command as `pnpm evaluate` does in the folder. */
const evaluate = (...args: string[]) =>
  new Promise<{ code: unknown; out: string; err: string }>(done => {
    const env = { ...process.env, INIT_CWD: folder }
    execFile(process.execPath, ['--import', 'tsx', 'src/main.ts', ...args], { cwd, env }, (error, out, err) =>
      done({ code: error?.code ?? 0, out, err }),
    )
  })

it('a sheet is written, judged and counted, and never written over', async () => {
  await writeFile(join(folder, 'pump.md'), 'It had been agreed that the pump would be replaced.\n')
  const written = await evaluate('sheet', 'pump.md', '--profile', 'plain', '-o', 'round.md')
  expect(written).toMatchObject({ code: 0, err: '' })
  expect(written.out).toMatch(/^Written: round\.md and round\.key\.json, \d+ notes\.\n$/)
  const key: { n: number }[] = JSON.parse(await readFile(join(folder, 'round.key.json'), 'utf8'))
  expect(key.length).toBeGreaterThan(0)
  await writeFile(join(folder, 'ann.jsonl'), key.map(({ n }) => `{"n":${n},"v":2,"why":""}\n`).join(''))
  const counted = await evaluate('verdicts', 'round.key.json', 'ann.jsonl')
  expect(counted.out).toMatch(new RegExp(`\\| all +\\| +${key.length} \\| +1\\.00 \\| +\\.00 \\| +\\.00 \\|`))

  const again = await evaluate('sheet', 'pump.md', '-o', 'round.md')
  expect(again).toMatchObject({
    code: 2,
    err: 'evaluate: round.md: exists; expected the name of a new sheet\n',
  })
  const over = await evaluate('sheet', 'pump.md', '-o', 'pump.md')
  expect(over.code).toBe(2)
  expect(await readFile(join(folder, 'pump.md'), 'utf8')).toMatch(/^It had been agreed/)
})

it('a mistake is one line without a stack', async () => {
  expect(await evaluate('verdicts', 'none.key.json', 'none.jsonl')).toEqual({
    code: 2,
    out: '',
    err: 'evaluate: none.key.json: cannot be read (ENOENT)\n',
  })
})
