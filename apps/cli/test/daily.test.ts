import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readDocx } from '@marginalia/docx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readDiff } from '../src/changed.ts'
import { commandNames } from '../src/names.ts'
import { built, clean, folder, marginalia, noted } from './command.ts'

const plain = ['--profile', 'plain']

/** A sentence about which something is said under `plain`. */
const agreed = 'It had been agreed that the move would wait.\n'

/** A text about which more is said than comes first. */
const faulty = readFileSync(
  fileURLToPath(new URL('../../../fixtures/narratives/breaks-every-rule.md', import.meta.url)),
  'utf8',
)

describe('--changed', () => {
  const git = (cwd: string, ...args: string[]): string =>
    execFileSync(
      'git',
      ['-c', 'user.name=a', '-c', 'user.email=a@b', '-c', 'init.defaultBranch=main', ...args],
      {
        cwd,
        encoding: 'utf8',
        stdio: 'pipe',
      },
    )
  const repository = (): string => {
    const cwd = folder({ 'a.md': `${noted}\n\n${clean}\n`, 'same.md': noted, 'é "b".md': `${noted}\n` })
    git(cwd, 'init')
    git(cwd, 'add', '.')
    git(cwd, 'commit', '-qm', 'one')
    return cwd
  }
  const run = (cwd: string, ...args: string[]) =>
    marginalia(['.', ...plain, '--changed', '--format', 'compact', ...args], { cwd })

  test('shows findings on changed lines and in new files only', async () => {
    const cwd = repository()
    writeFileSync(join(cwd, 'a.md'), `${noted}\n\n${clean}\n\n${noted.replace('network', 'data')}\n`)
    writeFileSync(join(cwd, 'é "b".md'), `${clean}\n\n${noted}\n`)
    writeFileSync(join(cwd, 'new.md'), `${noted}\n`)
    const { stdout, stderr } = await run(cwd)
    const places = [
      ...new Set(
        stdout
          .trimEnd()
          .split('\n')
          .map(line => line.split(':').slice(0, 2).join(':')),
      ),
    ]
    expect(places).toEqual(['a.md:5', 'new.md:1'])
    expect(stderr).toMatch(/on unchanged lines not shown/)
  })

  test('--since compares with where the branch began', async () => {
    const cwd = repository()
    git(cwd, 'checkout', '-qb', 'draft')
    writeFileSync(join(cwd, 'a.md'), `${clean}\n\n${noted}\n`)
    git(cwd, 'commit', '-qam', 'two')
    expect((await run(cwd)).stderr).toMatch(/no document has changed/)
    expect((await run(cwd, '--since', 'main')).stdout).toMatch(/^a\.md:3:/m)
    const wrong = await run(cwd, '--since', 'mian')
    expect(wrong.stderr).toMatch(/--since “mian” is not a commit, branch or tag/)
    expect(wrong.status).toBe(2)
  })

  test('a document that was only moved has no changed line, by git or by hand', async () => {
    const cwd = repository()
    mkdirSync(join(cwd, 'docs'))
    git(cwd, 'mv', 'a.md', 'docs/moved.md')
    renameSync(join(cwd, 'same.md'), join(cwd, 'docs/again.md'))
    const { stdout, stderr } = await run(cwd)
    expect(stdout).not.toContain('confidential-marker')
    expect(stderr).toMatch(/no document has changed/)
    expect(git(cwd, 'status', '--short')).toContain('?? docs/again.md')
    writeFileSync(join(cwd, 'docs/moved.md'), `${noted}\n\n${clean}\n\n${noted.replace('network', 'data')}\n`)
    expect((await run(cwd)).stdout).toMatch(/^docs\/moved\.md:5:/m)
    git(cwd, 'checkout', '-qb', 'draft')
    git(cwd, 'add', '.')
    git(cwd, 'commit', '-qm', 'two')
    expect((await run(cwd, '--since', 'main')).stdout).toMatch(/^docs\/moved\.md:5:/m)
    expect((await run(cwd, '--since', 'main')).stdout).not.toMatch(/again|md:1:/)
  })

  test('outside a repository is one line', async () => {
    const { stderr, status } = await run(folder({ 'a.md': clean }))
    expect(stderr).toMatch(/--changed needs a git repository/)
    expect(status).toBe(2)
  })

  test('a line of the text that looks like a header of a diff is not one', () => {
    const diff = 'diff --git a/x.md b/x.md\n--- a/x.md\n+++ b/x.md\n@@ -1 +1,2 @@\n-a\n+++ b/evil.md\n+b\n'
    expect([...readDiff(diff, '/r')]).toEqual([['/r/x.md', [[1, 2]]]])
  })
})

describe('output', () => {
  test('several formats at once', async () => {
    const cwd = folder({ 'a.md': noted })
    const { stdout } = await marginalia(
      ['a.md', ...plain, '-f', 'compact', '-f', 'sarif=a.sarif', '-f', 'html=a.html'],
      { cwd },
    )
    expect(stdout).toMatch(/^a\.md:1:1: warning confidential-marker/m)
    expect(JSON.parse(readFileSync(join(cwd, 'a.sarif'), 'utf8')).version).toBe('2.1.0')
    expect(readFileSync(join(cwd, 'a.html'), 'utf8')).toMatch(/<\/html>\s*$/)
  })

  test('mistakes in it are one line', async () => {
    const cwd = folder({ 'a.md': noted })
    const said = async (...args: string[]) => (await marginalia(['a.md', ...args], { cwd })).stderr
    expect(await said('-f', 'json', '-f', 'sarif')).toMatch(
      /several formats for one place; expected FORMAT=FILE/,
    )
    expect(await said('-f', 'json=')).toMatch(/--format json= names no file/)
    expect(await said('-o', 'a.md/report.txt')).toMatch(/a\.md\/report\.txt: cannot be written: /)
  })

  test('a reader that stops reading is no error, and changes no status', async () => {
    const cwd = folder({ 'a.md': `${noted}\n\n`.repeat(2_000) })
    const child = spawn(process.execPath, [built, 'a.md', ...plain, '--fail-on', 'warning'], { cwd })
    let stderr = ''
    child.stderr.setEncoding('utf8').on('data', part => (stderr += part))
    child.stdout.once('data', () => child.stdout.destroy())
    const status = await new Promise(resolve => child.on('close', resolve))
    expect(stderr).toBe('')
    expect(status).toBe(1)
  })
})

test('--watch reviews again what changes', async () => {
  const cwd = folder({ 'a.md': clean, 'b.md': clean })
  const child = spawn(process.execPath, [built, '.', ...plain, '--format', 'compact', '--watch'], { cwd })
  try {
    let stdout = ''
    const seen = new Promise<void>(resolve => {
      child.stdout.setEncoding('utf8').on('data', part => {
        stdout += part
        if (stdout.includes('confidential-marker')) resolve()
      })
    })
    child.stderr.once('data', () => writeFileSync(join(cwd, 'b.md'), `${noted}\n`))
    await seen
    expect(stdout).toMatch(/^b\.md:1:1: warning confidential-marker/m)
    expect(stdout).not.toContain('a.md')
  } finally {
    child.kill()
  }
})

test('--watch sees its configuration, and lives on where that is broken', async () => {
  const cwd = folder({ 'a.md': `${noted}\n`, 'marginalia.config.json': '{"profile":"plain"}' })
  const child = spawn(process.execPath, [built, '.', '--format', 'compact', '--watch'], { cwd })
  let out = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', part => {
      out += part
    })
  }
  const shows = (what: string) => expect.poll(() => out, { timeout: 30_000 }).toContain(what)
  const configure = (text: string): void => {
    out = ''
    writeFileSync(join(cwd, 'marginalia.config.json'), text)
  }
  try {
    await shows('warning confidential-marker')
    await shows('watching 1 document')
    configure('{"profile":')
    await shows('marginalia.config.json: cannot be read as JSON')
    configure('{"profile":"plain","rules":{"confidential-marker":"error"}}')
    await shows('error confidential-marker')
    expect(child.exitCode).toBeNull()
  } finally {
    child.kill()
  }
})

describe('--show', () => {
  const run = (...args: string[]) =>
    marginalia(['a.md', ...plain, '--fail-on', 'never', ...args], { cwd: folder({ 'a.md': faulty }) })
  const notes = (text: string): number => text.match(/^.*:\d+ \S+$/gm)?.length ?? 0

  test('leads a terminal with what comes first; --all shows everything', async () => {
    const { stdout } = await run()
    expect(stdout).toMatch(/Read first: \d+ of \d+ notes/)
    const all = await run('--all')
    expect(notes(all.stdout)).toBeGreaterThan(notes(stdout))
    expect(all.stdout).toBe((await run('--show', 'all')).stdout)
    expect((await run('--all', '--show', 'first')).stderr).toMatch(/contradict each other/)
    expect((await run('--show', 'some')).stderr).toMatch(/--show “some” is not known/)
  })

  test('leaves programs everything, unless the first are asked for', async () => {
    const found = async (...args: string[]) =>
      JSON.parse((await run('-f', 'json', ...args)).stdout).files[0].report
    const all = await found()
    const first = await found('--show', 'first')
    expect(all.findings.length).toBeGreaterThan(all.first.length)
    expect(first.findings).toHaveLength(all.first.length)
    expect(first.first.map((index: number) => first.findings[index].fingerprint)).toEqual(
      all.first.map((index: number) => all.findings[index].fingerprint),
    )
  })

  test('holds nothing back of the little that --quiet leaves', async () => {
    expect((await run('-q', '--fail-on', 'note')).stdout).not.toContain('Read first')
  })
})

describe('Word documents', () => {
  const word = fileURLToPath(new URL('../../../fixtures/docx/word-like.docx', import.meta.url))

  test('get their notes as comments in a copy; the document keeps its bytes', async () => {
    const bytes = readFileSync(word)
    const cwd = folder({ 'draft.docx': bytes })
    const { stderr, status } = await marginalia(
      ['draft.docx', ...plain, '--comments', 'out.docx', '--fail-on', 'never'],
      { cwd },
    )
    expect(stderr).toMatch(/out\.docx written: \d+ comments? on the exact words/)
    expect(status).toBe(0)
    expect(readFileSync(join(cwd, 'draft.docx')).equals(bytes)).toBe(true)
    expect(readFileSync(join(cwd, 'out.docx')).includes('word/comments.xml')).toBe(true)
  })

  test('are never overwritten, nor is anything else without --force', async () => {
    const cwd = folder({ 'draft.docx': readFileSync(word), 'out.docx': 'mine', 'a.md': clean })
    const said = async (...args: string[]) => (await marginalia(args, { cwd })).stderr
    expect(await said('draft.docx', '--comments', 'draft.docx', '--force')).toMatch(
      /never overwrites the document itself/,
    )
    expect(await said('draft.docx', '--comments', 'out.docx')).toMatch(
      /exists already; --force overwrites it/,
    )
    expect(readFileSync(join(cwd, 'out.docx'), 'utf8')).toBe('mine')
    expect(await said('a.md', '--comments', 'new.txt')).toMatch(/expected a name that ends in \.docx/)
    expect(await said('.', '--comments', 'new.docx')).toMatch(/--comments writes one document/)
  })

  test('are made of any text, with its notes as comments', async () => {
    const cwd = folder({ 'a.md': `# Plan\n\n${agreed}` })
    const args = [...plain, '--comments', 'out.docx', '--fail-on', 'never']
    const { stderr, status } = await marginalia(['a.md', ...args], { cwd })
    expect(stderr).toMatch(/out\.docx written: \d+ comments? on the exact words/)
    expect(status).toBe(0)
    const { markdown, warnings } = readDocx(readFileSync(join(cwd, 'out.docx')))
    expect(markdown).toBe(`# Plan\n\n${agreed}`)
    expect(warnings.map(({ code }) => code)).toEqual(['existing-comments'])
    const piped = await marginalia(['-', ...args, '--force'], { cwd, stdin: agreed })
    expect(piped.stderr).toMatch(/out\.docx written: \d+ comments? on the exact words/)
  })

  test('hold every note whatever -q hides, and are there even where no line has changed', async () => {
    const cwd = folder({ 'a.md': agreed })
    const quiet = await marginalia(['a.md', ...plain, '-q', '--comments', 'quiet.docx'], { cwd })
    expect(quiet).toEqual({ status: 0, stdout: '', stderr: '' })
    await marginalia(['a.md', ...plain, '--comments', 'loud.docx'], { cwd })
    const loud = readFileSync(join(cwd, 'loud.docx'))
    expect(readDocx(loud).warnings.map(({ code }) => code)).toEqual(['existing-comments'])
    expect(readFileSync(join(cwd, 'quiet.docx')).equals(loud)).toBe(true)
    execFileSync('git', ['init', '-q'], { cwd })
    execFileSync('git', ['add', 'a.md'], { cwd })
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '-qm', 'one'], { cwd })
    const same = await marginalia(['a.md', ...plain, '--changed', '--comments', 'same.docx'], { cwd })
    expect(same.stderr).toMatch(/same\.docx written: nothing to comment on/)
    expect(same.status).toBe(0)
    expect(readDocx(readFileSync(join(cwd, 'same.docx'))).markdown).toBe(agreed)
  })

  test('lead with what comes first and count the rest; --all has a comment for each', async () => {
    const cwd = folder({ 'a.md': faulty })
    const comments = async (...args: string[]) => {
      await marginalia(['a.md', ...plain, ...args, '--comments', 'out.docx', '--force'], { cwd })
      const xml = new TextDecoder().decode(
        unzipSync(readFileSync(join(cwd, 'out.docx')))['word/comments.xml'],
      )
      return xml.match(/<w:comment .*?<\/w:comment>/gs)!
    }
    const first = await comments()
    expect(first[0]).toMatch(/\d+ more notes: /)
    const all = await comments('--all')
    expect(all.length).toBeGreaterThan(first.length)
    expect(all.join('')).not.toMatch(/more notes/)
    expect(await comments('-q')).toEqual(first)
  })

  test('with macros and templates are read, and commented under their own kind of name', async () => {
    const parts = unzipSync(readFileSync(word))
    const as = (type: string): Uint8Array => {
      const types = strFromU8(parts['[Content_Types].xml']!).replace(
        /application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.document\.main\+xml/,
        type,
      )
      return zipSync({ ...parts, '[Content_Types].xml': strToU8(types) })
    }
    const cwd = folder({
      'draft.docm': as('application/vnd.ms-word.document.macroEnabled.main+xml'),
      'draft.dotx': as('application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml'),
    })
    for (const name of ['draft.docm', 'draft.dotx']) {
      const kind = name.slice(-5)
      const wrong = await marginalia([name, ...plain, '--comments', 'out.docx'], { cwd })
      expect(wrong.stderr).toContain(`expected a name that ends in ${kind}`)
      expect(wrong.status).toBe(2)
      const right = await marginalia([name, ...plain, '--comments', `out${kind}`, '--fail-on', 'never'], {
        cwd,
      })
      expect(right.stderr).toMatch(/written: \d+ comments? on the exact words/)
    }
    expect((await marginalia(['.', ...plain, '-f', 'ndjson'], { cwd })).stdout).toMatch(
      /draft\.docm.*draft\.dotx/s,
    )
  })

  test('are written once: --watch refuses --comments', async () => {
    const cwd = folder({ 'a.md': clean })
    const { stderr, status } = await marginalia(['a.md', '--watch', '--comments', 'out.docx'], { cwd })
    expect(stderr).toMatch(/--comments writes one copy; expected it without --watch/)
    expect(status).toBe(2)
  })

  test('that are damaged are one line', async () => {
    const cwd = folder({ 'draft.docx': readFileSync(word).subarray(0, 900), 'note.docx': 'text' })
    const said = {
      'draft.docx': 'the file is damaged or unsafe; open it in Word and save it again',
      'note.docx':
        'this is not a Word document, whatever its name says; open it in Word and save it as .docx',
    }
    for (const [name, words] of Object.entries(said)) {
      for (const more of [[], ['--comments', 'out.docx']]) {
        const { stdout, stderr, status } = await marginalia([name, ...more], { cwd })
        expect(stderr).toBe(`marginalia: ${name}: ${words}\n`)
        expect(stdout).toBe('')
        expect(status).toBe(2)
      }
    }
  })
})

describe('help', () => {
  test('of every command has its options and an example that names it', async () => {
    for (const name of commandNames) {
      const { stdout, status } = await marginalia([name, '--help'])
      expect(stdout).toMatch(new RegExp(`^Usage: marginalia ${name}`))
      expect(stdout).toMatch(/Examples:\n {2}.*marginalia/)
      expect((await marginalia(['help', name])).stdout).toBe(stdout)
      expect(status).toBe(0)
    }
  })

  test('of a command that was mistyped points it out', async () => {
    expect((await marginalia(['help', 'explian'])).stderr).toMatch(/did you mean “explain”\?/)
  })

  test('--version is the version of the package', async () => {
    const { version } = JSON.parse(
      readFileSync(fileURLToPath(new URL('../package.json', import.meta.url)), 'utf8'),
    )
    expect((await marginalia(['--version'])).stdout).toBe(`${version}\n`)
  })

  test('the manual names every command and every option', async () => {
    const manual = readFileSync(fileURLToPath(new URL('../dist/marginalia.1', import.meta.url)), 'utf8')
    const { stdout } = await marginalia(['review', '--help'])
    for (const [flag] of stdout.matchAll(/--[a-z-]+/g)) expect(manual).toContain(flag.replaceAll('-', '\\-'))
    for (const name of commandNames) expect(manual).toContain(`.B marginalia ${name}`)
  })
})

describe('completion', () => {
  const complete = async (line: string): Promise<string[]> => {
    const { stdout } = await marginalia(['completion', 'bash'])
    const words = line.split(' ')
    const program = `${stdout}\nCOMP_WORDS=(${words.map(word => `'${word}'`).join(' ')})\nCOMP_CWORD=${words.length - 1}\n_marginalia\nprintf '%s\\n' "\${COMPREPLY[@]}"`
    return execFileSync('bash', ['-c', program], { encoding: 'utf8' }).trim().split('\n')
  }

  test('in bash knows commands, options, values and rules', async () => {
    expect(await complete('marginalia ex')).toEqual(['explain'])
    expect(await complete('marginalia review --fail')).toEqual(['--fail-on'])
    expect(await complete('marginalia review --fail-on w')).toEqual(['warning'])
    expect(await complete('marginalia explain confidential-m')).toEqual(['confidential-marker'])
  })

  test('is there for zsh and fish, and for nothing else', async () => {
    expect((await marginalia(['completion', 'zsh'])).stdout).toMatch(/^#compdef marginalia/)
    expect((await marginalia(['completion', 'fish'])).stdout).toMatch(/complete -c marginalia/)
    expect((await marginalia(['completion', 'csh'])).stderr).toMatch(
      /shell “csh” is not known; expected one of bash, zsh, fish/,
    )
  })
})
