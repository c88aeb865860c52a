// What people complain about in other linters, by number, as each shows on a command line.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { built, clean, folder, marginalia, noted } from './command.ts'
import { marks, review, rulesByFile } from './json.ts'

const plain = ['--profile', 'plain']

describe('1. noise makes people ignore the tool', () => {
  test('a clean text gets a summary and not one note', async () => {
    const { stdout } = await marginalia(['-', ...plain], { stdin: clean })
    expect(stdout).toContain('no findings')
    expect(stdout).not.toContain('│')
  })

  test('--quiet writes only what decides the exit status', async () => {
    const { stdout, stderr } = await marginalia(['-', ...plain, '--quiet'], { stdin: noted })
    expect(stdout + stderr).toBe('')
    const warned = await marginalia(['-', ...plain, '--quiet', '--fail-on', 'warning'], { stdin: noted })
    expect(warned.stdout).toContain('confidential-marker')
    expect(warned.status).toBe(1)
  })
})

test('2. adjectives that look like passives are left alone', async () => {
  expect(await marks('I was interested, I was tired, and I was pleased with 3 of them.')).not.toHaveProperty(
    'passive-voice',
  )
})

test('3. a passive with an adverb in the middle is found', async () => {
  expect((await marks('The fault was easily found on 4 May 2023.'))['passive-voice']).toEqual([
    'was easily found',
  ])
})

test('4. the passive may be allowed in some documents', async () => {
  const text = 'The fault was found on 4 May 2023 by Ana.'
  const rules = await rulesByFile({
    'marginalia.config.json': JSON.stringify({
      profile: 'plain',
      overrides: [{ files: ['runbooks/'], rules: { 'passive-voice': 'off' } }],
    }),
    'runbooks/a.md': text,
    'stories/a.md': text,
  })
  expect(rules['stories/a.md']).toContain('passive-voice')
  expect(rules['runbooks/a.md']).not.toContain('passive-voice')
})

test('5. shares never pass a hundred percent, and the second run says what the first did', async () => {
  const first = await marginalia(['-', ...plain, '--format', 'json'], { stdin: `${noted} ${noted}` })
  const second = await marginalia(['-', ...plain, '--format', 'json'], { stdin: `${noted} ${noted}` })
  expect(second.stdout).toBe(first.stdout)
  const { actors, sentences } = JSON.parse(first.stdout).files[0].report.measures
  expect(actors.i + actors.we + actors.other + actors.nobody).toBe(sentences)
})

test('6. code is not prose', async () => {
  const text =
    'I ran `many things were done` on 4 May 2023.\n\n```\nMany things were done.\n```\n\n    Many things were done.\n'
  expect(await marks(text)).toEqual({})
})

test('7. a sentence keeps its place for inline code', async () => {
  const text = 'I built a `Mesh`. I sent it to ana@kestrel-freight.com on 4 May 2023.'
  expect((await marks(text))['confidential-marker']).toEqual(['ana@kestrel-freight.com'])
  const [file] = await review(['-', ...plain], { stdin: text })
  expect(file!.report.measures.sentences).toBe(2)
})

test('8. front matter is data, not prose', async () => {
  const text = `---\ntitle: Many things were done\n---\n${clean}`
  expect(await marks(text)).toEqual({})
})

test('9. quotations are reviewed unless a comment says why not', async () => {
  const quoted = `> ${noted}\n`
  expect(Object.keys(await marks(quoted))).toContain('confidential-marker')
  const comment = '<!-- marginalia-disable confidential-marker, passive-voice -- words of a customer -->\n\n'
  expect(Object.keys(await marks(comment + quoted))).not.toContain('confidential-marker')
})

test('10. line and column are right after emoji, typographic quotes, tabs, entities and CRLF', async () => {
  const cwd = folder({ 'a.md': '“One” 👩‍💻\r\n\r\n- it’s &amp; *and*\tana@kestrel-freight.com left\r\n' })
  const { stdout } = await marginalia(['a.md', ...plain, '--format', 'compact'], { cwd })
  expect(stdout).toMatch(/^a\.md:3:20: \w+ confidential-marker /m)
})

test('11. headings and tables are not sentences', async () => {
  const [file] = await review(['-', ...plain], {
    stdin: `# Many things were done\n\n${clean}\n\n| a | b |\n| - | - |\n| c | d |\n`,
  })
  expect(file!.report.measures.sentences).toBeLessThanOrEqual(1 + 4)
  expect(file!.report.sentences.some(({ span }) => span[0] === 2)).toBe(false)
})

test('12. sentences end where they end', async () => {
  const count = async (text: string) =>
    (await review(['-', ...plain], { stdin: text }))[0]!.report.measures.sentences
  expect(await count('It weighed 400 mg. I have two.')).toBe(2)
  expect(await count('I met Dr. J. Smith, e.g. at 6 p.m. in the U.S. office.')).toBe(1)
})

test('13. markup inside a word does not cut it', async () => {
  expect((await marks('**ana**@kestrel-freight.com left.'))['confidential-marker']).toEqual([
    'ana**@kestrel-freight.com',
  ])
})

describe('14. suppressions', () => {
  const text = (comment: string) => `${comment}\n${noted}\n`
  test('work for the next line without being switched on, and stay in the report', async () => {
    const stdin = text(
      '<!-- marginalia-disable-next-line confidential-marker -- the list is in the appendix -->',
    )
    const [file] = await review(['-', ...plain], { stdin })
    expect(file!.report.findings.map(finding => finding.rule)).not.toContain('confidential-marker')
    expect(file!.report.suppressed.map(({ finding }) => finding.rule)).toEqual(['confidential-marker'])
  })

  test('need a reason, and are noted when nothing needs them', async () => {
    expect(await marks(text('<!-- marginalia-disable-next-line confidential-marker -->'))).toHaveProperty(
      'suppression',
    )
    expect(
      await marks('<!-- marginalia-disable-next-line confidential-marker -- why -->\nI left on 4 May 2023.'),
    ).toHaveProperty('suppression')
  })
})

test('15. the level that fails a build can be chosen', async () => {
  const status = async (...args: string[]) =>
    (await marginalia(['-', ...plain, ...args], { stdin: noted })).status
  expect(await status()).toBe(0)
  expect(await status('--fail-on', 'warning')).toBe(1)
  expect(await status('--max-warnings', '0')).toBe(1)
  expect(await status('--max-warnings', '1')).toBe(0)
  expect(await status('--fail-on', 'never')).toBe(0)
})

describe('16. the exit status is never something else', () => {
  test('256 findings are not zero', async () => {
    const stdin = `${noted}\n\n`.repeat(256)
    expect(
      (await marginalia(['-', ...plain, '--fail-on', 'warning', '--format', 'compact'], { stdin })).status,
    ).toBe(1)
  })

  test('a clean file after a dirty one does not hide it', async () => {
    const cwd = folder({ 'a.md': noted, 'z.md': clean })
    expect((await marginalia(['a.md', 'z.md', ...plain, '--fail-on', 'warning'], { cwd })).status).toBe(1)
  })

  test('no format and no output file changes it', async () => {
    const cwd = folder({ 'a.md': noted })
    for (const format of ['pretty', 'compact', 'sarif', 'github', 'html', 'sarif=a.sarif']) {
      expect(
        (await marginalia(['a.md', ...plain, '--fail-on', 'warning', '-f', format], { cwd })).status,
      ).toBe(1)
    }
    expect(
      (await marginalia(['a.md', ...plain, '--fail-on', 'warning', '-o', 'out.txt'], { cwd })).status,
    ).toBe(1)
    expect(readFileSync(join(cwd, 'out.txt'), 'utf8')).toContain('confidential-marker')
  })
})

test('17. SARIF comes with the tool', async () => {
  const { stdout } = await marginalia(['-', ...plain, '--format', 'sarif'], { stdin: noted })
  expect(JSON.parse(stdout).runs[0].results.map((result: { ruleId: string }) => result.ruleId)).toContain(
    'confidential-marker',
  )
})

test('18. what GitHub would drop is counted, and the job summary holds all of it', async () => {
  const cwd = folder({ 'a.md': `${noted}\n\n`.repeat(14), summary: '' })
  const env = { GITHUB_STEP_SUMMARY: join(cwd, 'summary') }
  const { stdout } = await marginalia(['a.md', ...plain, '--format', 'github'], { cwd, env })
  expect(stdout.match(/^::warning /gm)).toHaveLength(10)
  expect(stdout).toMatch(/4 more in the log/)
  expect(readFileSync(join(cwd, 'summary'), 'utf8').match(/`confidential-marker`/g)).toHaveLength(14)
})

describe('19. a baseline', () => {
  const setUp = async (): Promise<string> => {
    const cwd = folder({ 'a.md': `${noted}\n`, 'b.md': `${noted}\n` })
    const { stderr, status } = await marginalia(['baseline', '.', ...plain], { cwd })
    expect(stderr).toMatch(/\d+ findings in 2 files accepted/)
    expect(status).toBe(0)
    return cwd
  }
  const run = (cwd: string) =>
    marginalia(['.', ...plain, '--fail-on', 'note', '--format', 'compact'], { cwd })

  test('hides what was accepted, says so, and survives moving the text', async () => {
    const cwd = await setUp()
    writeFileSync(join(cwd, 'a.md'), `${clean}\n\n${noted}\n`)
    const { stdout, stderr, status } = await run(cwd)
    expect(stdout).toBe('')
    expect(stderr).toMatch(/accepted findings not shown/)
    expect(status).toBe(0)
  })

  test('is not fooled by one note resolved and another added', async () => {
    const cwd = await setUp()
    writeFileSync(join(cwd, 'a.md'), `${noted.replace('ana@', 'raj@')}\n`)
    const { stdout, status } = await run(cwd)
    expect(stdout).toContain('a.md:1:1: warning confidential-marker')
    expect(status).toBe(1)
  })

  test('never grows by itself, and --prune only drops', async () => {
    const cwd = await setUp()
    const path = join(cwd, '.marginalia-baseline.json')
    const before = readFileSync(path, 'utf8')
    writeFileSync(join(cwd, 'a.md'), `${clean}\n`)
    writeFileSync(join(cwd, 'c.md'), `${noted}\n`)
    const { stderr, status } = await run(cwd)
    expect(stderr).toMatch(/resolved; `marginalia baseline --prune` drops them/)
    expect(status).toBe(1)
    expect(readFileSync(path, 'utf8')).toBe(before)
    await marginalia(['baseline', '--prune', '.', ...plain], { cwd })
    expect(Object.keys(JSON.parse(readFileSync(path, 'utf8')).files)).toEqual(['b.md'])
  })

  test('forgets deleted files when it is pruned', async () => {
    const cwd = await setUp()
    execFileSync('rm', [join(cwd, 'b.md')])
    await marginalia(['baseline', '--prune', '.', ...plain], { cwd })
    expect(
      Object.keys(JSON.parse(readFileSync(join(cwd, '.marginalia-baseline.json'), 'utf8')).files),
    ).toEqual(['a.md'])
  })
})

describe('20. configuration', () => {
  const config = (settings: object) => JSON.stringify({ profile: 'plain', ...settings })

  test('the nearest file applies, alone; nothing is merged unless it says so', async () => {
    const files = {
      'marginalia.config.json': config({ rules: { 'confidential-marker': 'off' } }),
      'top.md': noted,
      'near/.marginaliarc.yaml': 'profile: plain\n',
      'near/a.md': noted,
      'extending/.marginaliarc.json': JSON.stringify({ extends: '../marginalia.config.json' }),
      'extending/a.md': noted,
    }
    const rules = await rulesByFile(files)
    expect(rules['top.md']).not.toContain('confidential-marker')
    expect(rules['near/a.md']).toContain('confidential-marker')
    expect(rules['extending/a.md']).not.toContain('confidential-marker')
  })

  test('patterns are relative to the file that holds them, wherever the command is run', async () => {
    const cwd = folder({
      'marginalia.config.json': config({
        overrides: [{ files: ['docs/*.md'], rules: { 'confidential-marker': 'off' } }],
      }),
      'docs/a.md': noted,
      'docs/deep/a.md': noted,
    })
    for (const [from, args] of [
      ['.', ['docs']],
      ['docs', ['.']],
      ['docs/deep', ['..']],
    ] as const) {
      const files = await review(args, { cwd: join(cwd, from) })
      const found = files.map(({ report }) =>
        report.findings.some(({ rule }) => rule === 'confidential-marker'),
      )
      expect(found.sort()).toEqual([false, true])
    }
  })

  test('a name that is not read is pointed out', async () => {
    const cwd = folder({ 'marginalia.config.js': 'export default {}', 'a.md': clean })
    const { stderr } = await marginalia(['a.md'], { cwd })
    expect(stderr).toMatch(/marginalia\.config\.js is not read; expected one of marginalia\.config\.json/)
  })

  test('`config` says what applies to a document and from where', async () => {
    const cwd = folder({
      'marginalia.config.json': config({
        rules: { 'confidential-marker': 'note' },
        vocabulary: { names: ['Kestrel'] },
      }),
    })
    const { stdout } = await marginalia(['config', 'docs/a.md'], { cwd })
    expect(stdout).toMatch(/^profile +plain {2}\(marginalia\.config\.json\)$/m)
    expect(stdout).toMatch(/^rule +confidential-marker: "note" {2}\(marginalia\.config\.json\)$/m)
    expect(stdout).toMatch(/^vocabulary +Kestrel$/m)
  })
})

test('21. an ignored file that is named is skipped with a remark, as lint-staged needs it', async () => {
  const cwd = folder({ '.marginaliaignore': 'drafts/\n', 'drafts/a.md': noted })
  const { status, stdout, stderr } = await marginalia(['drafts/a.md', ...plain, '--fail-on', 'note'], { cwd })
  expect(stderr).toBe('marginalia: drafts/a.md: left out by .marginaliaignore\n')
  expect(stdout).toBe('')
  expect(status).toBe(0)
  expect(
    (await marginalia(['drafts/a.md', '--no-ignore', ...plain, '--fail-on', 'note'], { cwd })).status,
  ).toBe(1)
})

describe('22. a run that does nothing says so', () => {
  test('no match is an error, unless it is allowed', async () => {
    const cwd = folder({ 'a.png': '' })
    expect((await marginalia(['.'], { cwd })).status).toBe(2)
    expect((await marginalia(['.', '--pass-with-no-files'], { cwd })).status).toBe(0)
    expect((await marginalia(['*.md', '--pass-with-no-files'], { cwd })).status).toBe(0)
    expect((await marginalia(['gone.md', '--pass-with-no-files'], { cwd })).status).toBe(2)
  })

  test('all documents of a folder left out is an error too', async () => {
    const cwd = folder({ '.marginaliaignore': '*.md\n', 'a.md': clean })
    const { status, stderr } = await marginalia(['.'], { cwd })
    expect(stderr).toMatch(/all 1 documents found are left out by ignore files/)
    expect(status).toBe(2)
  })

  test('plain text is reviewed like Markdown', async () => {
    const rules = await rulesByFile({ 'a.txt': noted }, ['.', ...plain])
    expect(rules['a.txt']).toContain('confidential-marker')
  })
})

test('23. links, headings, lists without sentences and tables do not bend the measures', async () => {
  const measures = async (stdin: string) => (await review(['-', ...plain], { stdin }))[0]!.report.measures
  const bare = await measures(`${clean} I told Ana.\n`)
  const dressed = await measures(
    `# A heading\n\n${clean} I told [Ana](https://example.com/a/very/long/address).\n`,
  )
  expect(dressed.words).toBe(bare.words)
  expect(dressed.meanSentence).toBe(bare.meanSentence)
})

describe('24. many files', () => {
  const many = Object.fromEntries(
    Array.from({ length: 30 }, (_, n) => [`${n}.md`, `${noted} Number ${n}.\n`]),
  )

  test('threads and one after the other give the same, in the same order', async () => {
    const cwd = folder(many)
    const one = await marginalia(['.', ...plain, '--format', 'json', '--concurrency', '1'], { cwd })
    const four = await marginalia(['.', ...plain, '--format', 'json', '--concurrency', '4'], { cwd })
    expect(four.stdout).toBe(one.stdout)
    expect(JSON.parse(one.stdout).files).toHaveLength(30)
  })

  test('the cache gives what a review gives, and nothing else after a change of text, options or build', async () => {
    const cwd = folder({ 'a.md': noted })
    const args = ['a.md', '--cache', '--format', 'json']
    const first = await marginalia([...args, ...plain], { cwd })
    expect(existsSync(join(cwd, '.marginalia-cache'))).toBe(true)
    expect((await marginalia([...args, ...plain], { cwd })).stdout).toBe(first.stdout)
    const other = await marginalia([...args, '--profile', 'six-pager'], { cwd })
    expect(JSON.parse(other.stdout).files[0].report.profile).toBe('six-pager')
    writeFileSync(join(cwd, 'a.md'), clean)
    expect((await marginalia([...args, ...plain], { cwd })).stdout).not.toBe(first.stdout)
  })

  test('the shards together are the whole', async () => {
    const cwd = folder(many)
    const shards = await Promise.all([1, 2, 3].map(n => review(['.', '--shard', `${n}/3`], { cwd })))
    const whole = await review(['.'], { cwd })
    expect(
      shards
        .flat()
        .map(file => file.path)
        .sort(),
    ).toEqual(whole.map(file => file.path).sort())
    expect((await marginalia(['.', '--shard', '4/3'], { cwd })).stderr).toMatch(
      /--shard “4\/3” is not a part/,
    )
  })

  test('--profile-rules says where the time goes', async () => {
    const { stderr } = await marginalia(['-', ...plain, '--profile-rules'], { stdin: noted })
    expect(stderr).toMatch(/ms {2}confidential-marker$/m)
  })
})

describe('25. exceptions and privacy', () => {
  test('a word of the vocabulary is never the subject of a note', async () => {
    const rules = async (terms: string[]) =>
      rulesByFile({
        'marginalia.config.json': JSON.stringify({ profile: 'plain', vocabulary: { terms } }),
        'a.md': noted,
      })
    expect((await rules([]))['a.md']).toContain('confidential-marker')
    expect((await rules(['Ana@kestrel-freight.com']))['a.md']).not.toContain('confidential-marker')
  })

  test('nothing opens a connection', async () => {
    const cwd = folder({
      'guard.cjs':
        "for (const [m, f] of [['net', 'connect'], ['dns', 'lookup'], ['http', 'request'], ['https', 'request'], ['dgram', 'createSocket']]) require(m)[f] = () => { throw new Error('network') }\nrequire('net').Socket.prototype.connect = () => { throw new Error('network') }\nglobalThis.fetch = () => { throw new Error('network') }\n",
      'a.md': noted,
    })
    const run = () =>
      execFileSync(process.execPath, ['-r', './guard.cjs', built, 'a.md', '--format', 'json'], {
        cwd,
        encoding: 'utf8',
      })
    expect(JSON.parse(run()).files).toHaveLength(1)
  })
})
