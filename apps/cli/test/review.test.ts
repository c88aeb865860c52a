import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { clean, folder, marginalia, noted } from './command.ts'

const plain = ['--profile', 'plain']

const reviewed = (stdout: string): { path: string; report: { profile: string; findings: unknown[] } }[] =>
  JSON.parse(stdout).files

describe('what is reviewed', () => {
  test('the default command is review', async () => {
    const cwd = folder({ 'a.md': noted })
    const { status, stdout } = await marginalia(['a.md', ...plain], { cwd })
    expect(stdout).toContain('confidential-marker')
    expect(status).toBe(0)
  })

  test('files, folders and globs give each document once, sorted, with paths from here', async () => {
    const cwd = folder({
      'b/two.MD': clean,
      'b/one.txt': clean,
      'b/deep/three.markdown': clean,
      'b/picture.png': 'no',
      'b/node_modules/x.md': clean,
      'b/.hidden/x.md': clean,
      'a.mdx': clean,
    })
    const { stdout } = await marginalia(['b', 'b/**/*.{txt,markdown}', 'a.mdx', '--format', 'json'], { cwd })
    expect(reviewed(stdout).map(file => file.path)).toEqual([
      'a.mdx',
      'b/deep/three.markdown',
      'b/one.txt',
      'b/two.MD',
    ])
  })

  test('- is standard input', async () => {
    const { stdout, status } = await marginalia(['-', ...plain, '--format', 'json'], { stdin: noted })
    const [file] = reviewed(stdout)
    expect(file).toMatchObject({
      path: '-',
      report: { findings: [{ rule: 'confidential-marker', span: [0, 23] }] },
    })
    expect(status).toBe(0)
  })

  test('the profile comes from the flag, else from front matter, else it is written-assessment', async () => {
    const cwd = folder({ 'wish.md': `---\nprofile: six-pager\n---\n${clean}`, 'none.md': clean })
    const profiles = async (args: string[]) =>
      reviewed((await marginalia([...args, '--format', 'json'], { cwd })).stdout).map(
        file => file.report.profile,
      )
    expect(await profiles(['wish.md', 'none.md'])).toEqual(['written-assessment', 'six-pager'])
    expect(await profiles(['wish.md', 'none.md', ...plain])).toEqual(['plain', 'plain'])
  })
})

describe('what cannot be done is one line, and the other files are still reviewed', () => {
  const cases: [what: string, name: string, content: string | Uint8Array | null, line: RegExp][] = [
    ['a missing file', 'gone.md', null, /^marginalia: gone\.md: no such file or folder\n$/],
    ['a file with a name that was mistyped', 'okk.md', null, /did you mean “ok\.md”\?\n$/],
    ['a binary file', 'x.md', new Uint8Array([65, 0, 66]), /x\.md: .*binary.*offset 1.*expected UTF-8/],
    ['a PDF', 'x.md', '%PDF-1.7\n…', /x\.md: this is a PDF, not text/],
    [
      'UTF-16',
      'x.md',
      new Uint8Array([255, 254, 65, 0]),
      /x\.md: this is UTF-16; expected UTF-8 text: save it as UTF-8/,
    ],
    ['invalid UTF-8', 'x.md', new Uint8Array([65, 10, 66, 255, 67]), /x\.md: .*0xff at offset 3, line 2/],
    [
      'a profile that does not exist, in front matter',
      'x.md',
      '---\ntitle: A\nprofile: six-page\n---\nA.',
      /x\.md:3: profile “six-page” does not exist; expected one of .*six-pager.*did you mean “six-pager”\?/,
    ],
    [
      'a profile that is not a name',
      'x.md',
      '---\nprofile: [a]\n---\nA.',
      /x\.md:2: “profile” in the front matter is not a name/,
    ],
    ['a glob without matches', '*.txt', null, /\*\.txt: no file matches this glob/],
  ]
  test.each(cases)('%s', async (_, name, content, line) => {
    const cwd = folder({ 'ok.md': clean, ...(content === null ? {} : { [name]: content }) })
    const { status, stdout, stderr } = await marginalia([name, 'ok.md', '--format', 'json'], { cwd })
    expect(stderr).toMatch(line)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
    expect(reviewed(stdout).map(file => file.path)).toEqual(['ok.md'])
    expect(status).toBe(2)
  })

  test('a folder without documents', async () => {
    const cwd = folder({ 'ok.md': clean, 'empty/picture.png': 'x' })
    const { status, stderr } = await marginalia(['empty', 'ok.md'], { cwd })
    expect(stderr).toBe(
      'marginalia: empty: no documents in this folder; expected .md, .mdx, .markdown, .txt, .docx, .docm, .dotx\n',
    )
    expect(status).toBe(2)
  })

  test('a file that cannot be read', async () => {
    const cwd = folder({ 'ok.md': clean })
    symlinkSync('loop.md', join(cwd, 'loop.md'))
    const { status, stdout, stderr } = await marginalia(['loop.md', 'ok.md', '--format', 'json'], { cwd })
    expect(stderr).toMatch(/^marginalia: loop\.md: cannot be read: its symbolic links form a loop\n$/)
    expect(reviewed(stdout)).toHaveLength(1)
    expect(status).toBe(2)
  })

  test('an empty file has nothing wrong with it, and that is said', async () => {
    const cwd = folder({ 'empty.md': '', 'ok.md': clean })
    const { status, stdout, stderr } = await marginalia(['empty.md', 'ok.md', ...plain, '--format', 'json'], {
      cwd,
    })
    expect(stderr).toBe('marginalia: empty.md: the file is empty; nothing to review\n')
    expect(reviewed(stdout)).toHaveLength(2)
    expect(status).toBe(0)
  })
})

describe('what is asked wrongly', () => {
  const cases: [args: string[], line: RegExp][] = [
    [
      ['a.md', '--profile', 'plan'],
      /profile “plan” does not exist; expected one of .*; did you mean “plain”\?/,
    ],
    [
      ['a.md', '--fail-on', 'eror'],
      /--fail-on “eror” is not known; expected one of error, warning, note, never; did you mean “error”\?/,
    ],
    [['a.md', '--format', 'jsn'], /--format “jsn” is not known.*did you mean “json”\?/],
    [
      ['a.md', '--fail-onn', 'error'],
      /--fail-onn is not an option of marginalia review; did you mean “--fail-on”\?/,
    ],
    [['a.md', '--profile'], /--profile needs a value; expected --profile NAME/],
    [
      ['explain', 'sentence-lenght'],
      /rule “sentence-lenght” does not exist; did you mean “sentence-length”\?/,
    ],
    [['explain', 'zzzzzzzzzzzzzz'], /`marginalia rules` lists them/],
    [['explain'], /RULE is missing; expected marginalia explain RULE/],
    [['review'], /nothing to review; expected a file, a folder, a glob, or - for standard input/],
  ]
  test.each(cases)('%j is one line and status 2', async (args, line) => {
    const cwd = folder({ 'a.md': clean })
    const { status, stdout, stderr } = await marginalia(args, { cwd })
    expect(stderr).toMatch(line)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
    expect(stdout).toBe('')
    expect(status).toBe(2)
  })
})

describe('the exit status', () => {
  const cases: [failOn: string, text: string, status: number][] = [
    ['error', noted, 0],
    ['warning', noted, 1],
    ['note', noted, 1],
    ['never', noted, 0],
    ['note', clean, 0],
  ]
  test.each(cases)('--fail-on %s with a warning or without', async (failOn, text, status) => {
    for (const format of ['pretty', 'json']) {
      const args = ['-', ...plain, '--fail-on', failOn, '--format', format]
      expect((await marginalia(args, { stdin: text })).status).toBe(status)
    }
  })
})

describe('on a terminal', () => {
  test('there are no colours without a terminal, with NO_COLOR, or with --no-color', async () => {
    const run = async (args: string[], env = {}) =>
      (await marginalia(['-', ...plain, ...args], { stdin: noted, env })).stdout.includes('\u001B[')
    expect(await run([], { FORCE_COLOR: '1' })).toBe(true)
    expect(await run([])).toBe(false)
    expect(await run([], { NO_COLOR: '1', FORCE_COLOR: '1' })).toBe(false)
    expect(await run(['--no-color'], { FORCE_COLOR: '1' })).toBe(false)
  })

  test('control characters of a text or a file name are never sent to it', async () => {
    const evil = `${noted.replace('network', '\u001B[2Jnet\u0007work\u202E')}`
    const name = 'a\u001B[31m.md'
    const cwd = folder({ [name]: evil })
    const { stdout, stderr } = await marginalia([name, 'b\u001B[31m.md', '--all', ...plain], { cwd })
    expect(stdout + stderr).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202E]/)
    expect(stdout).toContain('␛[2Jnet␇work')
  })

  test.each([40, 60, 80, 120])('nothing is wider than %i columns', async width => {
    const cwd = folder({
      'a.md': `${noted} ${noted.replaceAll('the', '網路')}\n\n- ${'x'.repeat(300)} ${noted}`,
    })
    const { stdout } = await marginalia(['a.md', ...plain], { cwd, env: { COLUMNS: String(width) } })
    const wide = (line: string) => [...line].reduce((sum, c) => sum + (c > '\u2FFF' ? 2 : 1), 0)
    expect(Math.max(...stdout.split('\n').map(wide))).toBeLessThanOrEqual(width)
  })
})
