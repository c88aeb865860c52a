// What people report of other prose linters, by kind, as it shows on a command line.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { clean, folder, marginalia, noted } from './command.ts'
import { review } from './json.ts'

const plain = ['--profile', 'plain']

/** Words that were read, and what was noted. */
async function read(name: string, text: string): Promise<{ words: number; rules: readonly string[] }> {
  const [file] = await review([name, ...plain], { cwd: folder({ [name]: text }) })
  const { measures, findings } = file!.report
  return { words: measures.words, rules: findings.map(({ rule }) => rule) }
}

test('a formula is neither counted nor a placeholder, and a price with a blank in it is one', async () => {
  const formulas = await read(
    'a.md',
    'The load $x$ fell.\n\n$$\ny = \\text{it was agreed}\n\nz = 2\n$$\n\nIt fell.\n',
  )
  expect(formulas.words).toBe(6)
  expect(formulas.rules).not.toContain('placeholder')
  expect(formulas.rules).not.toContain('unowned-agent')
  const blank = await read('a.md', 'It costs $x in May 2023.')
  expect(blank.rules).toContain('placeholder')
})

test('a paragraph that begins with a comment or a tag is read', async () => {
  expect((await read('a.md', '<!-- one --><!-- two -->I read it.\n\n<p>I read it.</p>\n')).words).toBe(6)
})

test('prose of MDX that begins with a word of code is read', async () => {
  expect(
    (await read('a.mdx', "import A from 'a'\n\nimport duty rose to 9%.\n\nexport papers were late.")).words,
  ).toBe(9)
})

describe('front matter decides in any of its languages', () => {
  test.each([
    ['YAML', '---\nprofile: six-pager\n---\n'],
    ['TOML', '+++\nprofile = "six-pager"\ntitle = "It was agreed"\n+++\n'],
    ['TOML by name', '---toml\nprofile = "six-pager"\n---\n'],
    ['JSON', '---json\n{ "profile": "six-pager" }\n---\n'],
    ['JSON by semicolons', ';;;\n{ "profile": "six-pager" }\n;;;\n'],
    ['JSON alone', '{\n  "profile": "six-pager"\n}\n'],
  ])('%s', async (_, front) => {
    const [file] = await review(['a.md'], { cwd: folder({ 'a.md': `${front}\n${clean}\n` }) })
    expect(file!.report.profile).toBe('six-pager')
    expect(file!.report.measures.words).toBe(8)
  })

  test.each([
    [
      'an unknown profile',
      '+++\n\nprofile = "six-page"\n+++\n',
      /a\.md:3: profile “six-page” does not exist/,
    ],
    ['no TOML', '+++\nprofile is plain\n+++\n', /a\.md: the front matter is not TOML; nothing in it applies/],
    [
      'no end',
      '+++\nprofile = "plain"\n\n',
      /a\.md: the front matter has no end; expected a second line “\+\+\+”/,
    ],
  ])('with %s it is said', async (_, front, message) => {
    const { stderr } = await marginalia(['a.md'], { cwd: folder({ 'a.md': `${front}\n${clean}\n` }) })
    expect(stderr).toMatch(message)
  })
})

test('a comment within a paragraph leaves it whole, and reaches its sentence', async () => {
  const [first, rest] = [noted.slice(0, 60), noted.slice(60)]
  const comment = '<!-- marginalia-disable-next-line confidential-marker -- a quotation -->'
  const [file] = await review(['a.md', ...plain], {
    cwd: folder({ 'a.md': `${first}\n${comment}\n${rest}\n` }),
  })
  expect(file!.report.measures.sentences).toBe(1)
  expect(file!.report.suppressed).toHaveLength(1)
  expect(file!.report.findings.map(({ rule }) => rule)).not.toContain('suppression')
})

test('what is not read is said, with its place and words', async () => {
  const text = `${clean}\n\n    It was late when we had closed the gate.\n`
  const { stdout } = await marginalia(['a.md', ...plain], { cwd: folder({ 'a.md': text }) })
  expect(stdout).toMatch(/Unchecked .*indented text \(read as code, line 3, 9 words\)/)
})

test.each([
  ['a.tex', /a\.tex: LaTeX is not read; expected .*\.html; `pandoc -t gfm a\.tex` writes it as Markdown/],
  ['a.rst', /a\.rst: reStructuredText is not read/],
  ['a.json', /a\.json: JSON is not read; expected .*\.html$/m],
])('a file in another language is named as one: %s', async (name, message) => {
  const { stderr, status } = await marginalia([name, 'b.md', ...plain], {
    cwd: folder({ [name]: noted, 'b.md': clean }),
  })
  expect(stderr).toMatch(message)
  expect(status).toBe(2)
})

test('a page of HTML is read', async () => {
  const [file] = await review(['a.html', ...plain], {
    cwd: folder({
      'a.html': `<html><head><title>It was agreed</title></head><body>\n<p>${noted}</p></body></html>`,
    }),
  })
  expect(file!.report.findings.map(({ rule }) => rule)).toContain('confidential-marker')
  expect(file!.report.measures.sentences).toBe(1)
})

describe('paths for CI are counted from the root of the repository', () => {
  const repository = (): string => {
    const cwd = folder({ 'docs/a.md': noted })
    execFileSync('git', ['init', '-q'], { cwd })
    return cwd
  }
  const written = async (format: string, cwd: string, ...args: string[]) =>
    (await marginalia(['a.md', ...plain, '-f', format, ...args], { cwd })).stdout

  test.each([
    ['github', /^::warning file=docs\/a\.md,/m],
    ['sarif', /"uri":"docs\/a\.md"/],
    ['gitlab', /"path":"docs\/a\.md"/],
    ['rdjson', /"path":"docs\/a\.md"/],
    ['checkstyle', /<file name="docs\/a\.md">/],
    ['junit', /<testsuite name="docs\/a\.md"/],
    ['compact', /^a\.md:1:1/m],
  ])('in %s', async (format, path) => {
    expect(await written(format, join(repository(), 'docs'))).toMatch(path)
  })

  test('or from --base, and without a repository from the workspace of GitHub', async () => {
    const cwd = join(repository(), 'docs')
    expect(await written('github', cwd, '--base', '.')).toContain('file=a.md')
    const { stderr } = await marginalia(['a.md', '--base', 'nowhere'], { cwd })
    expect(stderr).toMatch(/nowhere: --base is not a folder/)
    const loose = folder({ 'docs/a.md': noted })
    const { stdout } = await marginalia(['a.md', ...plain, '-f', 'github'], {
      cwd: join(loose, 'docs'),
      env: { GITHUB_WORKSPACE: loose },
    })
    expect(stdout).toContain('file=docs/a.md')
  })

  test('JUnit fails what fails the run, and no more', async () => {
    const cwd = folder({ 'a.md': noted })
    const passed = await marginalia(['a.md', ...plain, '-f', 'junit'], { cwd })
    expect(passed.stdout).toMatch(/failures="0"/)
    expect(passed.stdout).toMatch(/<system-out>warning: /)
    expect(passed.status).toBe(0)
    const failed = await marginalia(['a.md', ...plain, '-f', 'junit', '--fail-on', 'warning'], { cwd })
    expect(failed.stdout).toMatch(/<failure type="warning"/)
    expect(failed.status).toBe(1)
  })
})

test('a renamed document without a change is silent in a pull request', async () => {
  const cwd = folder({ 'a.md': noted })
  const git = (...args: string[]) =>
    execFileSync(
      'git',
      ['-c', 'user.name=a', '-c', 'user.email=a@b', '-c', 'init.defaultBranch=main', ...args],
      { cwd },
    )
  git('init', '-q')
  git('add', '.')
  git('commit', '-qm', 'one')
  git('checkout', '-qb', 'draft')
  mkdirSync(join(cwd, 'docs'))
  renameSync(join(cwd, 'a.md'), join(cwd, 'docs/b.md'))
  git('add', '.')
  git('commit', '-qm', 'two')
  const { stderr, stdout } = await marginalia(['.', ...plain, '--since', 'main', '-f', 'compact'], { cwd })
  expect(stdout).not.toContain('confidential-marker')
  expect(stderr).toMatch(/no document has changed/)
})

test('the byte that is wrong is named, and what it would be in Windows-1252', async () => {
  const cwd = folder({
    'a.md': new Uint8Array([...Buffer.from('One\ncaf'), 0xe9, ...Buffer.from(' au lait')]),
  })
  const { stderr, status } = await marginalia(['a.md'], { cwd })
  expect(stderr).toMatch(
    /a\.md: not valid UTF-8: byte 0xe9 at offset 7, line 2 \(“é” in Windows-1252\); save it as UTF-8/,
  )
  expect(status).toBe(2)
  writeFileSync(join(cwd, 'a.md'), readFileSync(join(cwd, 'a.md'), 'latin1'))
  expect((await marginalia(['a.md', ...plain], { cwd })).status).toBe(0)
})

describe('a worn picture is noted, and passed where it is meant as it stands', () => {
  test.each([
    ['jargon', 'We moved the needle on churn.', 'The vet moved the needle to the other vein.'],
    ['jargon', 'I took the low-hanging fruit first.', 'The farmer left the low-hanging fruit to the birds.'],
    ['jargon', 'We did a deep dive on cost.', 'The deep dive of the whale took an hour.'],
    ['jargon', 'We are on the same page.', 'Both seals are on the same page of the deed.'],
    ['cliche', 'It was the tip of the iceberg.', 'A seal lay on the tip of the iceberg near the ship.'],
  ])('%s: %s', async (rule, figurative, literal) => {
    const cwd = folder({ 'a.md': figurative, 'b.md': literal })
    const placesIn = async (file: string) =>
      (await marginalia(['explain', rule, `${file}:1`], { cwd })).stdout.split('Places\n')[1]!.trim()
    expect(await placesIn('a.md')).not.toBe('none')
    expect(await placesIn('b.md')).toBe('none')
  })
})

test('the number of a gate, a floor or a year counts nothing, whatever follows it', async () => {
  const text =
    'At gate 31 many customers wait. By 2021 few users were left. On decks 12 and 14 several teams slept.'
  const [file] = await review(['a.md', ...plain], { cwd: folder({ 'a.md': text }) })
  expect(file!.report.metrics).toEqual([])
  expect(file!.report.scope).toEqual([])
})
