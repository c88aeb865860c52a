// What goes wrong around the command: disks, folders, other processes, and people who have seen enough.
import { spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { built, clean, folder, marginalia, noted } from './command.ts'

const plain = ['--profile', 'plain']
const sentence = 'I moved 40 rows on 4 May. Most customers complained about many errors. '

/** A shell line with the command as `$M`; on a system that gives files at most a block of 512 bytes or 1 KB. */
const limited = (line: string, cwd: string) =>
  spawnSync('sh', ['-c', `ulimit -f 1; ${line}`], {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: cwd, M: `${process.execPath} ${built}` },
  })

/** Root may read and write anything: then the command runs as nobody. */
const asSomebody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}

describe('a full disk', () => {
  test.runIf(existsSync('/dev/full'))('is one line, wherever the review goes', async () => {
    const cwd = folder({ 'a.md': sentence })
    const shell = spawnSync('sh', ['-c', `${process.execPath} ${built} a.md --profile plain > /dev/full`], {
      cwd,
      encoding: 'utf8',
    })
    expect(shell.stderr).toBe('marginalia: standard output: cannot be written: no space left on the device\n')
    expect(shell.status).toBe(2)
    const file = await marginalia(['a.md', ...plain, '-o', '/dev/full'], { cwd })
    expect(file.stderr).toBe('marginalia: /dev/full: cannot be written: no space left on the device\n')
    const summary = await marginalia(['a.md', ...plain, '-f', 'github'], {
      cwd,
      env: { GITHUB_STEP_SUMMARY: '/dev/full' },
    })
    expect(summary.stderr).toBe('marginalia: /dev/full: cannot be written: no space left on the device\n')
  })

  test('leaves the baseline that was there, and nothing beside it', () => {
    const old = '{"version":1,"files":{}}\n'
    const files = Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`story-${n}.md`, sentence]))
    const cwd = folder({ ...files, '.marginalia-baseline.json': old })
    const { status, stderr } = limited('$M baseline . --profile plain', cwd)
    expect(stderr).toMatch(/^marginalia: \.marginalia-baseline\.json: cannot be written: .+\n$/)
    expect(status).toBe(2)
    expect(readFileSync(join(cwd, '.marginalia-baseline.json'), 'utf8')).toBe(old)
    expect(readdirSync(cwd).filter(name => name.includes('.tmp'))).toEqual([])
  })

  test('leaves the commented document that was there', () => {
    const cwd = folder({ 'a.md': sentence, 'out.docx': 'what was there' })
    const { status, stderr } = limited('$M a.md --comments out.docx --force --profile plain', cwd)
    expect(stderr).toMatch(/^marginalia: out\.docx: cannot be written: .+\n$/m)
    expect(status).toBe(2)
    expect(readFileSync(join(cwd, 'out.docx'), 'utf8')).toBe('what was there')
    expect(readdirSync(cwd).sort()).toEqual(['a.md', 'out.docx'])
  })
})

describe('folders', () => {
  test('that may not be read or written are a line each, and the rest is reviewed', () => {
    const cwd = folder({ 'a.md': clean, 'closed/b.md': clean, 'c.md': clean })
    chmodSync(cwd, 0o555)
    chmodSync(join(cwd, 'closed'), 0o000)
    chmodSync(join(cwd, 'c.md'), 0o000)
    // Nobody may not read a clone in a folder that is its owner's alone.
    const open = folder({})
    cpSync(dirname(built), open, { recursive: true })
    chmodSync(open, 0o755)
    const command = join(open, basename(built))
    const run = (...args: string[]) =>
      spawnSync(process.execPath, [command, ...args], { cwd, encoding: 'utf8', ...asSomebody })
    const review = run('.', ...plain, '--format', 'json')
    expect(review.stderr.trim().split('\n').sort()).toEqual([
      'marginalia: c.md: cannot be read: permission denied',
      'marginalia: closed: cannot read this folder: permission denied',
    ])
    expect(JSON.parse(review.stdout).files.map(({ path }: { path: string }) => path)).toEqual(['a.md'])
    expect(review.status).toBe(2)
    expect(run('a.md', ...plain, '--cache').stderr).toMatch(
      /the cache cannot be written \(permission denied\); nothing is remembered\n$/,
    )
    expect(run('baseline', 'a.md').stderr).toMatch(/cannot be written: permission denied\n$/)
    expect(run('init', '--yes').stderr).toMatch(/cannot be written: permission denied\n$/)
    chmodSync(cwd, 0o755)
    chmodSync(join(cwd, 'closed'), 0o755)
  })

  test('that links lead back to are read once, and a link to itself is one line', async () => {
    const cwd = folder({ 'a/one.md': clean, 'b/two.md': clean })
    symlinkSync('..', join(cwd, 'a/up'))
    symlinkSync('../a', join(cwd, 'b/across'))
    symlinkSync('loop.md', join(cwd, 'loop.md'))
    const { stdout, status } = await marginalia(['.', ...plain, '--format', 'json'], { cwd })
    expect(JSON.parse(stdout).files.map(({ path }: { path: string }) => path)).toEqual([
      'a/one.md',
      'b/two.md',
    ])
    expect(status).toBe(0)
    const loop = await marginalia(['loop.md'], { cwd })
    expect(loop.stderr).toMatch(/^marginalia: loop\.md: .*symbolic links form a loop\n$/)
    expect(loop.status).toBe(2)
  })

  test('that are files on the way are said to be missing', async () => {
    const cwd = folder({ 'a.md': clean })
    for (const args of [['bank', 'a.md/x'], ['config', 'a.md/x'], ['a.md/x']]) {
      const { stderr } = await marginalia(args, { cwd })
      expect(stderr).not.toMatch(/defect/)
    }
    const { stderr, status } = await marginalia(['bank', 'a.md/x'], { cwd })
    expect(stderr).toMatch(/^marginalia: a\.md\/x: no such file or folder/)
    expect(status).toBe(2)
  })

  test.runIf(process.platform === 'linux')(
    'with names that are no text are told of, and the rest is read',
    async () => {
      const cwd = folder({ 'a.md': clean })
      writeFileSync(
        Buffer.concat([Buffer.from(`${cwd}/b`), Buffer.from([0xff, 0x1b]), Buffer.from('.md')]),
        clean,
      )
      const { stdout, stderr, status } = await marginalia(['.', ...plain, '--format', 'ndjson'], { cwd })
      expect(stdout.trim().split('\n')).toHaveLength(1)
      expect(stderr).toMatch(/^marginalia: b.*\.md: cannot be read: no such file or folder\n$/)
      expect(stderr).not.toContain('\u001B')
      expect(status).toBe(2)
      rmSync(Buffer.concat([Buffer.from(`${cwd}/b`), Buffer.from([0xff, 0x1b]), Buffer.from('.md')]))
    },
  )
})

test('documents that cannot be read, or are long or strange, are the same in threads', async () => {
  const cwd = folder({
    'bytes.md': new Uint8Array([65, 10, 255, 67]),
    'damaged.docx': new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]),
    'empty.md': '',
    'halves.md': '\uFEFFMany left. \u202E It had been agreed.\r\rA: b',
    'labels.md': 'A: b\n'.repeat(70_000),
    'long.md': `${noted}\n\n`.repeat(6_000),
    'nested.md': '> '.repeat(5_000),
    'stars.md': '*a '.repeat(3_000),
    ...Object.fromEntries(Array.from({ length: 8 }, (_, n) => [`${n}.md`, `${noted} Number ${n}.\n`])),
  })
  const run = (threads: string) =>
    marginalia(['.', ...plain, '--format', 'json', '--concurrency', threads], { cwd })
  const one = await run('1')
  expect(await run('3')).toEqual(one)
  expect(one.stderr).toMatch(/^marginalia: bytes\.md: .*0xff at offset 2, line 2.*$/m)
  expect(one.stderr).toMatch(/^marginalia: damaged\.docx: /m)
  expect(one.stderr).not.toMatch(/defect/)
  expect(JSON.parse(one.stdout).files).toHaveLength(14)
  expect(one.status).toBe(2)
})

describe('a cache', () => {
  const args = ['.', ...plain, '--cache', '--format', 'json']
  const files = Object.fromEntries(
    Array.from({ length: 5 }, (_, n) => [`${n}.md`, `${clean} ${sentence.repeat(n + 1)}`]),
  )

  test.each<[what: string, damage: (stored: string) => string]>([
    ['cut short', stored => stored.slice(0, stored.length / 2)],
    ['empty', () => ''],
    ['with a changed word', stored => stored.replace('"version":1', '"version":2')],
    ['of another kind', () => '{"key":"a","report":null}'],
    ['with a report that is none', stored => `${stored.split('\n')[0]}\n{"report":null}`],
  ])('%s is as good as none', async (_, damage) => {
    const cwd = folder(files)
    const first = await marginalia(args, { cwd })
    const cache = join(cwd, '.marginalia-cache')
    for (const name of readdirSync(cache)) {
      if (name.endsWith('.json'))
        writeFileSync(join(cache, name), damage(readFileSync(join(cache, name), 'utf8')))
    }
    expect(await marginalia(args, { cwd })).toEqual(first)
  })

  test('may be used by several at once', async () => {
    const cwd = folder(files)
    const alone = await marginalia(['.', ...plain, '--format', 'json'], { cwd })
    const all = await Promise.all([1, 2, 3, 4].map(() => marginalia(args, { cwd })))
    for (const one of all) expect(one).toEqual(alone)
    expect(readdirSync(join(cwd, '.marginalia-cache')).filter(name => name.endsWith('.tmp'))).toEqual([])
  })

  test('in a folder of one’s own leaves its .gitignore alone', async () => {
    const cwd = folder({ 'a.md': clean, '.gitignore': 'dist\n' })
    await marginalia(['a.md', ...plain, '--cache-location', '.'], { cwd })
    expect(readFileSync(join(cwd, '.gitignore'), 'utf8')).toBe('dist\n')
  })
})

describe('people who have seen enough', () => {
  test('close the pipe, which is no error', () => {
    const cwd = folder(
      Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`${n}.md`, sentence.repeat(50)])),
    )
    const { stdout, stderr } = spawnSync(
      'sh',
      ['-c', `${process.execPath} ${built} . --profile plain | head -n 1`],
      { cwd, encoding: 'utf8' },
    )
    expect(stdout.split('\n')).toHaveLength(2)
    expect(stderr).toBe('')
  })

  test('end a watch with Ctrl+C, at once', async () => {
    const cwd = folder({ 'a.md': clean })
    const { child, until } = watching(cwd)
    await until(/watching 1 document/)
    child.kill('SIGINT')
    expect(await ended(child)).toBe('SIGINT')
    expect(readdirSync(cwd)).toEqual(['a.md'])
  })

  test('take a watched document away and bring it back', async () => {
    const cwd = folder({ 'a.md': clean, 'b.md': clean })
    const { child, until } = watching(cwd)
    await until(/watching 2 documents/)
    rmSync(join(cwd, 'a.md'))
    mkdirSync(join(cwd, 'a.md'))
    writeFileSync(join(cwd, 'b.md'), noted)
    await until(/confidential-marker/)
    rmSync(join(cwd, 'a.md'), { recursive: true })
    writeFileSync(join(cwd, 'a.md'), noted)
    await until(/a\.md[\s\S]*confidential-marker/)
    writeFileSync(join(cwd, 'marginalia.config.json'), '{')
    await until(/marginalia\.config\.json: cannot be read as JSON/)
    child.kill('SIGINT')
    await ended(child)
  })
})

function watching(cwd: string) {
  const child = spawn(process.execPath, [built, '.', ...plain, '--watch'], { cwd })
  let said = ''
  let heard = (): void => {}
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', part => {
      said += part
      heard()
    })
  }
  /** Resolves when it has said this since the last time. */
  const until = (what: RegExp): Promise<void> =>
    new Promise(resolve => {
      heard = () => {
        if (!what.test(said)) return
        said = ''
        heard = () => {}
        resolve()
      }
      heard()
    })
  return { child, until }
}

const ended = (child: ReturnType<typeof spawn>): Promise<NodeJS.Signals | null> =>
  new Promise(resolve => child.on('close', (_, signal) => resolve(signal)))
