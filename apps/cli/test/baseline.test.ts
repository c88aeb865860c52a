import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { clean, folder, marginalia, noted } from './command.ts'

const plain = ['--profile', 'plain']
const name = '.marginalia-baseline.json'
const other = noted.replace('network', 'data')

const filesIn = (path: string): readonly string[] => Object.keys(JSON.parse(readFileSync(path, 'utf8')).files)
const review = (cwd: string, ...args: string[]) =>
  marginalia(['review', ...args, ...plain, '--format', 'compact'], { cwd })

describe('a baseline', () => {
  test('takes in more documents and forgets none', async () => {
    const cwd = folder({ 'a/a.md': noted, 'b/b.md': noted })
    await marginalia(['baseline', 'a', ...plain], { cwd })
    await marginalia(['baseline', 'b', ...plain], { cwd })
    expect(filesIn(join(cwd, name))).toEqual(['a/a.md', 'b/b.md'])
    writeFileSync(join(cwd, 'a/a.md'), clean)
    await marginalia(['baseline', '.', ...plain], { cwd })
    expect(filesIn(join(cwd, name))).toEqual(['a/a.md', 'b/b.md'])
  })

  test('is found from the document upwards, and added to from below', async () => {
    const cwd = folder({ 'a/b/c.md': noted, 'a/d.md': noted })
    await marginalia(['baseline', 'a/b', ...plain], { cwd })
    const below = join(cwd, 'a')
    expect((await review(below, 'b')).stdout).not.toContain('confidential-marker')
    expect((await review(below, 'd.md')).stdout).toContain('confidential-marker')
    const { stderr } = await marginalia(['baseline', 'd.md', ...plain], { cwd: below })
    expect(stderr).toContain(`accepted in ../${name}`)
    expect(filesIn(join(cwd, name))).toEqual(['a/b/c.md', 'a/d.md'])
  })

  test('stops at the root of a repository', async () => {
    const cwd = folder({ 'repo/.git/HEAD': '', 'repo/a.md': noted })
    await marginalia(['baseline', 'repo', ...plain, '--baseline', name], { cwd })
    expect((await review(join(cwd, 'repo'), 'a.md')).stdout).toContain('confidential-marker')
  })

  test('knows a document that was renamed, and writes its new name', async () => {
    const cwd = folder({ 'a.md': `${noted}\n\n${other}\n` })
    await marginalia(['baseline', 'a.md', ...plain], { cwd })
    mkdirSync(join(cwd, 'new'))
    renameSync(join(cwd, 'a.md'), join(cwd, 'new/b.md'))
    writeFileSync(join(cwd, 'new/c.md'), noted)
    const { stdout, stderr } = await review(cwd, 'new/b.md')
    expect(stdout).not.toContain('confidential-marker')
    expect(stderr).not.toContain('resolved')
    await marginalia(['baseline', 'new/b.md', ...plain], { cwd })
    expect(filesIn(join(cwd, name))).toEqual(['new/b.md'])
  })

  test.each([
    ['no JSON', '{', /is not JSON$/m],
    ['the marks of a merge', '{\n<<<<<<< HEAD\n}', /is not JSON; a merge has left its marks in it/],
    ['something else', '[]', /not a baseline; expected \{"version": 1/],
    [
      'a file that is a list',
      '{"version":1,"files":{"a.md":[]}}',
      /files → a\.md: a damaged baseline; expected rules/,
    ],
    [
      'a rule that is a text',
      '{"version":1,"files":{"a.md":{"passive-voice":"x"}}}',
      /files → a\.md → passive-voice: a damaged baseline; expected a list of fingerprints/,
    ],
  ])('that holds %s is one clear line, and stays as it is', async (_, content, message) => {
    const cwd = folder({ 'a.md': noted, [name]: content })
    for (const args of [['a.md'], ['baseline', 'a.md'], ['baseline', '--prune', 'a.md']]) {
      const { stderr, status } = await marginalia([...args, ...plain], { cwd })
      expect(stderr).toMatch(message)
      expect(stderr.trimEnd().split('\n')).toHaveLength(1)
      expect(status).toBe(2)
    }
    expect(readFileSync(join(cwd, name), 'utf8')).toBe(content)
  })
})
