import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { clean, folder, marginalia, noted } from './command.ts'

const plain = ['--profile', 'plain', '--format', 'compact']

test('a cache that cannot be written is said, and the documents are reviewed all the same', async () => {
  const cwd = folder({ 'a.md': noted, taken: 'a file' })
  const { stdout, stderr, status } = await marginalia(['a.md', ...plain, '--cache-location', 'taken/cache'], {
    cwd,
  })
  expect(stdout).toContain('a.md:1:1: warning confidential-marker')
  expect(stderr).toMatch(/taken\/cache: the cache cannot be written \(.*\); nothing is remembered/)
  expect(status).toBe(0)
  mkdirSync(join(cwd, 'kept'))
  chmodSync(join(cwd, 'kept'), 0o500)
  expect((await marginalia(['a.md', ...plain, '--cache-location', 'kept'], { cwd })).status).toBe(0)
})

test('a link that leads nowhere is named as one', async () => {
  const cwd = folder()
  symlinkSync('gone.md', join(cwd, 'a.md'))
  const { stderr, status } = await marginalia(['a.md', ...plain], { cwd })
  expect(stderr).toBe('marginalia: a.md: a symbolic link to “gone.md”, where there is nothing\n')
  expect(status).toBe(2)
})

test('columns of the first line do not count a byte order mark', async () => {
  const cwd = folder({ 'a.md': `\uFEFF${noted}\n\n${noted}\n` })
  const { stdout } = await marginalia(['a.md', ...plain], { cwd })
  expect(stdout.match(/^a\.md:\d+:\d+/gm)).toEqual(['a.md:1:1', 'a.md:3:1'])
})

test('-o writes into a folder that is not there yet', async () => {
  const cwd = folder({ 'a.md': noted })
  await marginalia(['a.md', ...plain, '-o', 'out/new/review.txt', '-f', 'html=pages/a.html'], { cwd })
  expect(readFileSync(join(cwd, 'out/new/review.txt'), 'utf8')).toContain('confidential-marker')
  expect(existsSync(join(cwd, 'pages/a.html'))).toBe(true)
})

describe('config', () => {
  test('answers for several documents', async () => {
    const cwd = folder({ 'marginalia.config.json': '{"profile":"plain"}', 'a.md': clean, 'b.md': clean })
    const { stdout } = await marginalia(['config', 'a.md', 'b.md'], { cwd })
    expect(stdout.match(/^document +\S+/gm)).toEqual(['document       a.md', 'document       b.md'])
    const json = JSON.parse((await marginalia(['config', 'a.md', 'b.md', '-f', 'json'], { cwd })).stdout)
    expect(json.map(({ file }: { file: string }) => file)).toEqual(['a.md', 'b.md'])
    expect(JSON.parse((await marginalia(['config', 'a.md', '-f', 'json'], { cwd })).stdout).file).toBe('a.md')
  })
})

describe('a glob behind an exclamation mark leaves documents out', () => {
  const files = { 'docs/a.md': noted, 'docs/drafts/b.md': noted, 'docs/c.md': noted }
  const paths = async (...args: string[]): Promise<string[]> => {
    const { stdout } = await marginalia([...args, ...plain], { cwd: folder(files) })
    return [...new Set(stdout.match(/^[^:\n]+/gm) ?? [])]
  }

  test.each([
    [
      ['docs', '!docs/drafts'],
      ['docs/a.md', 'docs/c.md'],
    ],
    [
      ['docs', '!**/drafts/**'],
      ['docs/a.md', 'docs/c.md'],
    ],
    [
      ['docs/**/*.md', '!c.md'],
      ['docs/a.md', 'docs/drafts/b.md'],
    ],
    [['!docs/c.md', 'docs/c.md', 'docs/a.md'], ['docs/a.md']],
  ])('%j', async (args, expected) => {
    expect(await paths(...args)).toEqual(expected)
  })

  test('a document whose name begins with one is a document', async () => {
    const cwd = folder({ '!a.md': noted })
    expect((await marginalia(['!a.md', ...plain], { cwd })).stdout).toContain('!a.md:1:1')
    writeFileSync(join(cwd, 'b.md'), clean)
    const { stderr, status } = await marginalia(['!b.md', ...plain], { cwd })
    expect(stderr).toMatch(/nothing to review is left by !b\.md/)
    expect(status).toBe(2)
  })
})
