// Slips of the hand: none of them may cost a person their words, or send them looking in the wrong place.

import { spawnSync } from 'node:child_process'
import { existsSync, openSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { built, clean, folder, marginalia, noted } from './command.ts'

const plain = ['--profile', 'plain']
const story = '---\ntitle: A\n---\n\n**Situation:** On 4 May 2023 I ran a shop.\n\n**Result:** It sold 40.\n'

describe('what is read is never overwritten', () => {
  test.each([
    ['--output-file', ['a.md', '-o', 'a.md']],
    ['a format with a file', ['a.md', '-f', 'compact', '-f', 'json=./sub/../a.md']],
    ['a folder that holds the file', ['.', '-o', 'a.md']],
    ['a link to it', ['a.md', '-o', 'link.md']],
    ['another shard', ['.', '--shard', '2/2', '-o', 'a.md']],
    ['while watching', ['a.md', '--watch', '-o', 'a.md']],
    ['a story of a bank', ['bank', 'stories', '-f', 'markdown=stories/one.md']],
    ['the settings of a bank', ['bank', 'stories', '-f', 'json=stories/bank.json']],
    ['the job description', ['bank', 'stories', '-j', 'a.md', '-f', 'html=a.md']],
    ['a baseline that is none', ['baseline', 'a.md', '--baseline', 'a.md']],
  ])('%s', async (_what, args) => {
    const files = { 'a.md': noted, 'sub/b.md': clean, 'stories/one.md': story, 'stories/bank.json': '{}' }
    const cwd = folder(files)
    symlinkSync('a.md', join(cwd, 'link.md'))
    const { status, stdout, stderr } = await marginalia(args, { cwd })
    expect(stdout).toBe('')
    expect(stderr).toMatch(/would be overwritten|cannot be read as a baseline/)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(status).toBe(2)
    for (const [path, content] of Object.entries(files)) {
      expect(readFileSync(join(cwd, path), 'utf8')).toBe(content)
    }
  })

  test('a report of last time is', async () => {
    const cwd = folder({ 'a.md': noted, 'report.txt': 'old', '.marginaliaignore': 'report.txt\n' })
    expect((await marginalia(['.', ...plain, '-o', 'report.txt'], { cwd })).stderr).toBe('')
    expect(readFileSync(join(cwd, 'report.txt'), 'utf8')).toContain('confidential-marker')
    await marginalia(['baseline', 'a.md', ...plain], { cwd })
    expect((await marginalia(['baseline', 'a.md', ...plain], { cwd })).status).toBe(0)
  })
})

describe('one line says what was meant', () => {
  test.each([
    ['a command', ['reviw', 'a.md'], 'there is no command and no file “reviw”; did you mean “review”?'],
    ['the beginning of a name', ['a.md', '-p', 'star'], 'did you mean “star-story”?'],
    ['the beginning of a file', ['note'], 'did you mean “notes.md”?'],
    ['a file that begins with a dash', ['-x.md'], 'a file of that name is ./-x.md'],
    ['a file for no format', ['a.md', '-f', 'json=b.json', '-o', 'c'], 'every format has one'],
    ['a port there is not', ['web', '--root', '.', '--port', '70000'], 'expected 0 to 65535'],
    ['nothing on standard input', ['-', '-f', 'compact'], 'standard input is empty'],
  ])('%s', async (_what, args, said) => {
    const cwd = folder({ 'a.md': clean, 'notes.md': clean, 'index.html': '' })
    const { stdout, stderr } = await marginalia(args, { cwd })
    expect(stdout).toBe('')
    expect(stderr).toContain(said)
    expect(stderr.split('\n').length).toBeLessThanOrEqual(2)
    expect(existsSync(join(cwd, 'b.json'))).toBe(false)
  })

  test('front matter that cannot be read is not passed over in silence', async () => {
    const cwd = folder({
      'broken.md': `---\nprofile: [plain\n---\n${clean}`,
      'open.md': `---\nprofile: plain\n\n${clean}`,
      'fine.md': `---\nprofile: plain\n---\n${clean}`,
      'rule.md': `---\n\n${clean}`,
    })
    const { stderr, status } = await marginalia(['.', '-f', 'compact'], { cwd })
    expect(stderr.split('\n')).toEqual([
      'marginalia: broken.md: the front matter is not YAML; nothing in it applies',
      'marginalia: open.md: the front matter has no end; expected a second line “---”; nothing in it applies',
      '',
    ])
    expect(status).toBe(0)
  })

  test('config counts front matter, and names the profile where nobody does', async () => {
    const cwd = folder({ 'a.md': `---\nprofile: plain\n---\n${clean}`, 'b.md': clean })
    expect((await marginalia(['config', 'a.md'], { cwd })).stdout).toMatch(
      /^profile +plain {2}\(front matter\)$/m,
    )
    expect((await marginalia(['config', 'b.md'], { cwd })).stdout).toMatch(
      /^profile +written-assessment {2}\(the usual one\)$/m,
    )
  })

  test.runIf(existsSync('/dev/full'))('a full disk', () => {
    const { stderr, status } = spawnSync(process.execPath, [built, '--help'], {
      stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'],
      encoding: 'utf8',
    })
    expect(stderr).toBe('marginalia: standard output: cannot be written: no space left on the device\n')
    expect(status).toBe(2)
  })
})
