import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { folder, marginalia } from './command.ts'

const fixtures = fileURLToPath(new URL('../../../fixtures/', import.meta.url))
const made: string[] = []
afterAll(() => {
  for (const path of made) rmSync(path, { recursive: true, force: true })
})

const ten =
  'CO, Ownership, Invent and Simplify, Are Right, A Lot, IHS, BfA, Earn Trust, Dive Deep, Backbone, Deliver Results'

/** A copy of the fixture bank, with the mended files over it where asked for. */
function bankFolder(mended = false): string {
  const root = mkdtempSync(join(tmpdir(), 'marginalia-bank-'))
  made.push(root)
  cpSync(`${fixtures}bank`, `${root}/bank`, { recursive: true })
  if (mended) cpSync(`${fixtures}bank-mended`, `${root}/bank`, { recursive: true })
  cpSync(`${fixtures}job-descriptions`, `${root}/jobs`, { recursive: true })
  return root
}

const story =
  '**Situation:** In May 2023 a hall in Leeds stood under water.\n\n**Task:** I had to save 2,600 pallets.\n\n**Action:** I called 40 customers.\n\n**Result:** By June 2023 we had lost 90 of 2,600 pallets.\n'

describe('marginalia bank', () => {
  const planted = bankFolder()

  it('fails on the planted faults', async () => {
    const { status, stdout } = await marginalia(['bank', 'bank', '--principles', ten, '-f', 'json'], {
      cwd: planted,
    })
    const { bank, summary } = JSON.parse(stdout)
    expect(status).toBe(1)
    expect(summary.findings.error).toBeGreaterThanOrEqual(3)
    expect(bank.findings.map(({ rule }: { rule: string }) => rule)).toEqual(
      expect.arrayContaining([
        'bank-principle-unknown',
        'bank-coverage',
        'bank-overuse',
        'bank-duplicate',
        'bank-stale',
        'bank-metadata',
      ]),
    )
  })

  it('passes once they are mended', async () => {
    const { status, stdout } = await marginalia(['bank', 'bank', '--principles', ten, '-f', 'json'], {
      cwd: bankFolder(true),
    })
    expect(JSON.parse(stdout).summary.findings.error).toBe(0)
    expect(status).toBe(0)
  })

  const formats = ['pretty', 'json', 'markdown', 'html', 'sarif', 'junit', 'github'] as const
  const extensions = {
    pretty: 'txt',
    json: 'json',
    markdown: 'md',
    html: 'html',
    sarif: 'sarif',
    junit: 'xml',
    github: 'github.txt',
  } as const
  it.each(formats)('writes the whole report of the fixture bank as %s', async format => {
    const args = ['bank', 'bank', '--principles', ten, '-j', 'jobs/senior-tpm-fulfilment.md', '-f', format]
    const { stdout, stderr } = await marginalia(args, { cwd: planted, env: { COLUMNS: '80' } })
    expect(stderr).toBe('')
    // The review of each story has goldens of its own; what is said of the bank is kept here in full.
    const text = format === 'json' ? `${JSON.stringify(JSON.parse(stdout).bank, null, 1)}\n` : stdout
    await expect(text).toMatchFileSnapshot(`bank/report.golden.${extensions[format]}`)
  })

  it.each(formats)('writes a bank in every form as %s', async format => {
    const args = ['bank', 'bank-forms', '-j', 'job-descriptions/finance-analyst.md', '-f', format]
    const { stdout, status } = await marginalia(args, { cwd: fixtures, env: { COLUMNS: '80' } })
    expect(status).toBe(0)
    const text = format === 'json' ? `${JSON.stringify(JSON.parse(stdout).bank, null, 1)}\n` : stdout
    await expect(text).toMatchFileSnapshot(`bank/forms.golden.${extensions[format]}`)
  })

  it('shows what stories suggest that name no principle, in the matrix, below them and in the plan', async () => {
    const told = (n: number, words: string): string =>
      `## The ${['first', 'second'][n]} one\n\n**Situation:** ${['A hall was wet', 'We planned a road'][n]}.\n\n**Task:** ${['I had to dry it', 'My part was the bridge'][n]}.\n\n**Action:** ${words}\n\n**Result:** ${['Nine pallets were lost', 'It opened in May'][n]}.\n\n`
    const cwd = folder({
      'stories/a.md': `${told(0, 'I sampled 40 logs and traced the leak row by row.')}${told(1, 'I disagreed, pushed back on the plan and then committed to it.')}`,
    })
    const { stdout } = await marginalia(['bank', 'stories'], { cwd })
    expect(stdout).toMatch(/suggests Dive Deep \(“sampled”, “logs”, “traced”, “row by row”\)/)
    expect(stdout).toMatch(/\? suggested by its words/)
    expect(stdout).toMatch(/Dive Deep +\? 1 The first one/)
    expect(stdout).toMatch(/No story names a principle; words suggest 2 of the 16 in scope/)
    expect(stdout).toMatch(/No story has a principle, a date or a level\./)
    expect(stdout.match(/no principle/g)).toBeNull()
    expect(stdout).toMatch(/No story names or suggests Customer Obsession, /)
    const { bank } = JSON.parse((await marginalia(['bank', 'stories', '-f', 'json'], { cwd })).stdout)
    expect(bank.coverage.every(({ counted }: { counted: number }) => counted === 0)).toBe(true)
    expect(bank.findings.filter(({ rule }: { rule: string }) => rule === 'bank-coverage')).toHaveLength(1)
  })

  it.each(formats)(
    'says what it would recognise where no story is found, and is not green, as %s',
    async format => {
      const cwd = folder({ 'stories/notes.md': '# Notes\n\nMilk, eggs.\n', 'stories/README.md': '# Mine\n' })
      const { status, stdout, stderr } = await marginalia(['bank', 'stories', '-f', format], { cwd })
      expect(status).toBe(2)
      expect(stderr).toMatch(
        /^marginalia: stories: no story in 2 files; expected labels such as Situation[^\n]*\n$/,
      )
      if (['pretty', 'markdown', 'html'].includes(format)) {
        expect(stdout).toMatch(/Tell me about a time/)
        expect(stdout).not.toMatch(/Customer Obsession/)
      } else expect(stdout).toMatch(/bank-story-count/)
    },
  )

  it('keeps to the interviewers it was asked for, and says what does not fit', async () => {
    const args = ['bank', 'bank', '--interviewers', '2', '--questions', '3']
    const { stdout } = await marginalia(args, { cwd: planted })
    expect(stdout).toMatch(/Interview plan: 2 interviewers, 3 questions each/)
    expect(stdout).toMatch(/Not asked, because 6 questions ask for no more: /)
    expect(stdout).toMatch(/Told nowhere: /)
    const { bank } = JSON.parse((await marginalia([...args, '-f', 'json'], { cwd: planted })).stdout)
    expect(bank.plan).toHaveLength(6)
    expect(bank.unasked).toHaveLength(10)
  })

  it('marks what does not count, and says why', async () => {
    const { stdout } = await marginalia(['bank', 'bank'], { cwd: planted, env: { COLUMNS: '110' } })
    expect(stdout).toMatch(/\(title\) does not count/)
    expect(stdout).toMatch(/does not count: \d+ tells the same/)
    expect(stdout).toMatch(/does not count: a template/)
  })

  it('refuses what is not UTF-8 with what to do about it, and shows the rest', async () => {
    const cwd = folder({
      'stories/a.md': `---\nprinciples: [Ownership]\n---\n\n${story}`,
      'stories/b.md': new Uint8Array([...Buffer.from('It wasn'), 0x92, ...Buffer.from('t me.\n')]),
    })
    const { status, stdout, stderr } = await marginalia(['bank', 'stories'], { cwd })
    expect(status).toBe(2)
    expect(stderr).toMatch(
      /stories\/b\.md: not valid UTF-8: byte 0x92 at offset 7, line 1.*; save it as UTF-8/,
    )
    expect(stdout).toContain('1 story')
  })

  it('wraps the matrix into tables that fit a narrow terminal', async () => {
    const { stdout } = await marginalia(['bank', 'bank'], { cwd: planted, env: { COLUMNS: '46' } })
    const lines = stdout.split('\n')
    const totals = /^ +Stories that count +\d/
    expect(lines.filter(line => totals.test(line)).length).toBe(2)
    const matrix = lines.slice(
      0,
      lines.findLastIndex(line => totals.test(line)),
    )
    for (const line of matrix) expect(line.length).toBeLessThanOrEqual(46)
    await expect(stdout).toMatchFileSnapshot('bank/narrow.golden.txt')
  })

  it('gives the same report from its cache and from threads', async () => {
    const run = (more: readonly string[]) =>
      marginalia(['bank', 'bank', '-f', 'json', ...more], { cwd: planted })
    const plain = await run([])
    const cold = await run(['--cache'])
    const warm = await run(['--cache'])
    const threads = await run(['--concurrency', '2'])
    for (const other of [cold, warm, threads]) expect(other.stdout).toBe(plain.stdout)
    // What is remembered is used: a changed memory shows.
    const cache = join(planted, '.marginalia-cache')
    const { readdirSync } = await import('node:fs')
    for (const name of readdirSync(cache).filter(name => name.endsWith('.json'))) {
      const [head = '', body = ''] = readFileSync(join(cache, name), 'utf8').split('\n')
      const changed = JSON.stringify({ ...JSON.parse(body), stories: [] })
      const sum = createHash('sha256').update(changed).digest('hex')
      writeFileSync(join(cache, name), `${head.split(' ')[0]} ${sum}\n${changed}`)
    }
    expect(JSON.parse((await run(['--cache'])).stdout).bank.count.stories).toBe(0)
  })

  it('holds its findings below the level asked for against nobody', async () => {
    const cwd = folder({ 'stories/a.md': `---\nprinciples: [Ownership]\n---\n\n${story}` })
    const run = (level: string) => marginalia(['bank', 'stories', '--fail-on', level], { cwd })
    expect((await run('error')).status).toBe(0)
    expect((await run('warning')).status).toBe(1)
    expect((await run('never')).status).toBe(0)
  })

  it('takes its settings from bank.json, and those of the command line over them', async () => {
    const cwd = folder({
      'stories/a.md': `---\nprinciples: [Ownership]\n---\n\n${story}`,
      'stories/bank.json':
        '{"principles":["Ownership"],"interviewers":3,"target":1,"levels":{"bank-story-count":"error"}}',
    })
    const run = async (...more: string[]) => {
      const { status, stdout } = await marginalia(['bank', 'stories', '-f', 'json', ...more], { cwd })
      return { status, bank: JSON.parse(stdout).bank }
    }
    const one = await run()
    expect([one.bank.count.needed, one.status]).toEqual([6, 1])
    expect(one.bank.findings.map(({ rule }: { rule: string }) => rule)).toEqual(['bank-story-count'])
    expect((await run('--interviewers', '1', '--questions', '1')).status).toBe(0)
    const dated = await run('--as-of', '2031-01-01')
    expect(dated.bank.findings.at(-1)).toMatchObject({ rule: 'bank-stale', data: { years: 7 } })
  })

  const wrong: readonly (readonly [what: string, args: readonly string[], config: string, said: string])[] = [
    [
      'a folder that is not there',
      ['bank', 'storys'],
      '{}',
      'storys: no such file or folder; did you mean “stories”?',
    ],
    ['a file', ['bank', 'stories/a.md'], '{}', 'stories/a.md: expected a folder of stories, got a file'],
    [
      'a principle',
      ['bank', 'stories', '--principles', 'Dive Depp'],
      '{}',
      '--principles: “Dive Depp” is none of the sixteen principles; did you mean “Dive Deep”?',
    ],
    [
      'a day',
      ['bank', 'stories', '--as-of', '2024-02-30'],
      '{}',
      '--as-of: “2024-02-30” is not a day; expected YYYY-MM-DD',
    ],
    [
      'a number',
      ['bank', 'stories', '--interviewers', 'five'],
      '{}',
      '--interviewers: expected a whole number from 1 to 20, got “five”',
    ],
    [
      'a format',
      ['bank', 'stories', '-f', 'prety'],
      '{}',
      '--format “prety” is not known; expected one of pretty, json, markdown, html, sarif, junit, github; did you mean “pretty”?',
    ],
    ['a job description', ['bank', 'stories', '-j', 'job.md'], '{}', 'job.md: no such file or folder'],
    ['a key', ['bank', 'stories'], '{"interviewer":3}', 'stories/bank.json: “interviewer” is not known'],
    [
      'a value',
      ['bank', 'stories'],
      '{"target":"two"}',
      'stories/bank.json: target: expected a whole number from 1 to 20, got “two”',
    ],
    ['JSON', ['bank', 'stories'], '{', 'stories/bank.json: cannot be read: not JSON'],
    [
      'a rule',
      ['bank', 'stories'],
      '{"levels":{"bank-cover":"off"}}',
      'stories/bank.json: levels: rule “bank-cover” is not a rule of banks',
    ],
  ]
  it.each(wrong)('says in one line what is wrong with %s', async (_, args, config, said) => {
    const cwd = folder({ 'stories/a.md': story, 'stories/bank.json': config })
    const { status, stdout, stderr } = await marginalia(args, { cwd })
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toContain(`marginalia: ${said}`)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  })

  it('shows hostile titles and paths as text in every format', async () => {
    const title = '<script>alert(1)</script> ::error::x | `y` \u001B[31m'
    const cwd = folder({ 'stories/a.md': `## ${title}\n\n${story}` })
    for (const format of formats) {
      const { stdout } = await marginalia(['bank', 'stories', '-f', format], { cwd })
      expect(stdout).not.toContain('\u001B')
      if (format === 'html') expect(stdout).not.toContain('<script')
      if (format === 'github')
        expect(stdout.split('\n').filter(line => line.startsWith('::error::x'))).toEqual([])
    }
  })
})

describe('marginalia init --bank', () => {
  it('writes a folder whose bank can be checked, and fails until the template is filled', async () => {
    const cwd = folder()
    expect((await marginalia(['init', '--bank'], { cwd })).status).toBe(0)
    const workflow = readFileSync(join(cwd, '.github/workflows/story-bank.yml'), 'utf8')
    expect(workflow).toContain('bank stories --format github')
    const first = await marginalia(['bank', 'stories'], { cwd })
    expect(first.status).toBe(1)
    expect(first.stdout).toContain('A template with')
    writeFileSync(
      join(cwd, 'stories/first-story.md'),
      `---\nprinciples: [Ownership]\nlevel: L6\n---\n\n${story}`,
    )
    expect((await marginalia(['bank', 'stories'], { cwd })).status).toBe(0)
  })

  it('overwrites nothing', async () => {
    const cwd = folder({ 'README.md': 'Mine.\n' })
    const { status, stderr } = await marginalia(['init', '--bank'], { cwd })
    expect([status, stderr]).toEqual([
      2,
      'marginalia: ./README.md: is already there; expected a folder without it\n',
    ])
    expect(readFileSync(join(cwd, 'README.md'), 'utf8')).toBe('Mine.\n')
  })
})
