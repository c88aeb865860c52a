import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeDocx } from '@marginalia/docx'
import { describe, expect, test } from 'vitest'
import { clean, folder, marginalia, noted } from './command.ts'

const git = (cwd: string, ...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], {
    cwd,
    encoding: 'utf8',
    stdio: 'pipe',
  })

function repository(files: Readonly<Record<string, string | Uint8Array>>): string {
  const cwd = folder(files)
  git(cwd, 'init')
  git(cwd, 'add', '.')
  git(cwd, 'commit', '-qm', 'one')
  return cwd
}

/** Documents with something on a changed line, and the lines. */
async function changedIn(cwd: string, ...args: string[]) {
  const { stdout, stderr } = await marginalia(
    ['.', '--profile', 'plain', '--changed', '--format', 'json', ...args],
    { cwd },
  )
  const { files } = JSON.parse(stdout) as {
    files: { path: string; report: { findings: unknown[] } }[]
  }
  return { stderr, files }
}

test('--changed says the same whatever git is told', async () => {
  const lines = `${noted}\n\n${clean}\n\n${noted}\n`
  const cwd = repository({ 'docs/é.md': lines, '.gitattributes': '*.md diff=tail\n' })
  const docs = join(cwd, 'docs')
  // The first line and the last are new, and the notes between them are not.
  writeFileSync(join(docs, 'é.md'), `${clean}\n\n${lines}\n${noted} It was.\n`)
  const before = await changedIn(docs)
  expect(before.files.map(({ path, report }) => [path, report.findings.length])).toEqual([['é.md', 1]])
  const told = {
    'diff.relative': 'true',
    'diff.interHunkContext': '9',
    'diff.noprefix': 'true',
    'diff.renames': 'false',
    'diff.tail.textconv': 'tail -n 1',
    'core.quotePath': 'false',
    'color.ui': 'always',
  }
  for (const [key, value] of Object.entries(told)) git(cwd, 'config', key, value)
  expect(await changedIn(docs)).toEqual(before)
})

test('--changed shows all of a Word document that differs, or is new, and none of one that was moved', async () => {
  const before = writeDocx(clean).bytes
  const cwd = repository({ 'a.docx': before, 'b.docx': before })
  git(cwd, 'mv', 'b.docx', 'moved.docx')
  expect((await changedIn(cwd)).stderr).toMatch(/no document has changed/)
  const after = writeDocx(noted).bytes
  for (const name of ['a.docx', 'new é.docx']) writeFileSync(join(cwd, name), after)
  expect((await changedIn(cwd)).files.map(({ path, report }) => [path, report.findings.length])).toEqual([
    ['a.docx', 1],
    ['new é.docx', 1],
  ])
})

describe.runIf(process.platform === 'linux')('--changed finds a file', () => {
  const names = [
    '-q.md',
    ' a.md',
    'a\nb.md',
    'a\tb.md',
    '"a".md',
    'a\\b.md',
    ':(glob)a.md',
    '+++ b.md',
    '*.md',
    '\u202Ea.md',
  ]

  test('whatever it is called, known or new', async () => {
    const known = repository(Object.fromEntries(names.map(name => [name, clean])))
    const fresh = repository({ 'one.md': clean })
    for (const cwd of [known, fresh]) {
      for (const name of names) writeFileSync(join(cwd, name), `${clean}\n\n${noted}\n`)
      const { files } = await changedIn(cwd)
      expect(files.map(({ path }) => path).sort()).toEqual([...names].sort())
    }
  })

  test('in a folder whose name ends with a space', async () => {
    const cwd = join(folder({}), 'stories ')
    mkdirSync(cwd)
    git(cwd, 'init')
    writeFileSync(join(cwd, 'a.md'), noted)
    expect((await changedIn(cwd)).files.map(({ path }) => path)).toEqual(['a.md'])
  })

  test('beside one whose name is no text', async () => {
    const cwd = repository({ 'a.md': clean })
    writeFileSync(join(cwd, 'a.md'), noted)
    const strange = Buffer.concat([Buffer.from(`${cwd}/b`), Buffer.from([0xff]), Buffer.from('.md')])
    writeFileSync(strange, noted)
    const { files, stderr } = await changedIn(cwd)
    rmSync(strange)
    expect(files.map(({ path }) => path)).toEqual(['a.md'])
    expect(stderr).toMatch(/^marginalia: b.*\.md: cannot be read: no such file or folder$/m)
  })
})
