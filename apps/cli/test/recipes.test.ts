// What docs/ci.md and docs/editors.md tell people to run, run.
import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { load } from 'js-yaml'
import { describe, expect, test } from 'vitest'
import { committed } from '../scripts/action.ts'
import { built, folder, noted } from './command.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const require = createRequire(import.meta.url)
const page = readFileSync(join(root, 'docs/ci.md'), 'utf8')

/** Fenced blocks under a heading. */
function blocks(heading: string, language: string): string[] {
  const section = page.split(/^## /m).find(part => part.startsWith(heading))
  if (!section) throw new Error(`docs/ci.md has no section “${heading}”`)
  return [...section.matchAll(/^```(\w+)\n([\s\S]*?)^```/gm)].flatMap(([, name, text]) =>
    name === language ? [text!] : [],
  )
}

/** A project with narratives, and a PATH on which `npx --yes marginalia` is the built command. */
function project(): {
  cwd: string
  run(line: string): { status: number | null; stdout: string; stderr: string }
} {
  const cwd = folder({ 'docs/a.md': `${noted}\n`, 'docs/b.md': `${noted}\n` })
  const bin = join(cwd, 'bin')
  mkdirSync(bin)
  const command = `exec "${process.execPath}" "${built}"`
  const shims = {
    npx: `#!/bin/sh\n[ "$1 $2" = "--yes marginalia" ] || exit 9\nshift 2\n${command} "$@"\n`,
    marginalia: `#!/bin/sh\n${command} "$@"\n`,
    reviewdog: `#!/bin/sh\n[ "$1" = "-f=rdjson" ] || exit 9\ncat > reviewdog.json\n`,
  }
  for (const [name, text] of Object.entries(shims)) {
    writeFileSync(join(bin, name), text)
    chmodSync(join(bin, name), 0o755)
  }
  const env = { ...process.env, PATH: `${bin}:${process.env.PATH}` }
  return { cwd, run: line => spawnSync('sh', ['-c', line], { cwd, env, encoding: 'utf8' }) }
}

const lines = (block: string): string[] => block.trim().split('\n')

function isValid(schema: string, value: unknown): unknown {
  const ajv = new Ajv({ strict: false, allErrors: true })
  addFormats.default(ajv)
  const path = require.resolve(`schemastore/schemas/json/${schema}.json`)
  const validate = ajv.compile(JSON.parse(readFileSync(path, 'utf8')))
  validate(value)
  return validate.errors
}

describe('GitHub Actions', () => {
  const action = load(readFileSync(join(root, 'action.yml'), 'utf8')) as {
    inputs: Record<string, { default: string }>
    runs: { main: string; using: string }
  }

  test('the action is valid by the schema of GitHub actions', () => {
    expect(action.runs.using).toBe('node24')
    // The schema is older than that version of Node, and has no other fault to find.
    const older = { ...action, runs: { ...action.runs, using: 'node16' } }
    expect(isValid('github-action', older)).toBeNull()
  })

  test('the recipe gives inputs that the action has', () => {
    const workflow = load(blocks('GitHub Actions', 'yaml')[0]!) as {
      jobs: { review: { steps: { with: object }[] } }
    }
    const given = Object.keys(workflow.jobs.review.steps.at(-1)!.with)
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(given))
  })

  test('it annotates, writes a summary, SARIF and an output, and fails as asked', () => {
    const { cwd } = project()
    const env = {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      GITHUB_WORKSPACE: cwd,
      GITHUB_STEP_SUMMARY: join(cwd, 'summary'),
      GITHUB_OUTPUT: join(cwd, 'output'),
      ...Object.fromEntries(
        Object.entries(action.inputs).map(([name, { default: value }]) => [
          `INPUT_${name.toUpperCase()}`,
          value,
        ]),
      ),
      INPUT_FILES: 'docs/a.md\n  docs/b.md\n',
      'INPUT_FAIL-ON': 'warning',
      INPUT_SARIF: 'marginalia.sarif',
    }
    const { status, stdout } = spawnSync(process.execPath, [join(root, action.runs.main)], {
      cwd,
      env,
      encoding: 'utf8',
    })
    expect(stdout).toMatch(/^::warning file=docs\/a\.md,line=1,.*confidential-marker/m)
    expect(readFileSync(join(cwd, 'summary'), 'utf8')).toMatch(/^# docs\/b\.md/m)
    expect(
      JSON.parse(readFileSync(join(cwd, 'marginalia.sarif'), 'utf8')).runs[0].results.length,
    ).toBeGreaterThan(1)
    expect(readFileSync(join(cwd, 'output'), 'utf8')).toBe('status=1\n')
    expect(status).toBe(1)
  })

  test('it is a few files that need nothing else, in a folder of the repository too', () => {
    const home = folder()
    cpSync(join(root, 'action'), join(home, 'action'), { recursive: true })
    const { cwd } = project()
    mkdirSync(join(cwd, '.git'))
    const { status, stdout } = spawnSync(process.execPath, [join(home, action.runs.main)], {
      cwd: home,
      env: { GITHUB_WORKSPACE: cwd, 'INPUT_WORKING-DIRECTORY': 'docs', 'INPUT_MAX-WARNINGS': '1' },
      encoding: 'utf8',
    })
    expect(stdout).toMatch(/^::warning file=docs\/a\.md,line=1,.*confidential-marker/m)
    expect(stdout).toMatch(/^marginalia: 2 warnings; --max-warnings allows 1$/m)
    expect(status).toBe(1)
  })

  test('what could not be done is an annotation', () => {
    const { status, stdout } = spawnSync(process.execPath, [join(root, action.runs.main)], {
      cwd: project().cwd,
      env: { INPUT_FILES: 'docs', INPUT_PROFILE: 'plian' },
      encoding: 'utf8',
    })
    expect(stdout).toMatch(/^::error title=Marginalia::profile “plian” does not exist; .*plain/m)
    expect(status).toBe(2)
  })

  test.each(committed)('its %s is what the source makes (`pnpm build` writes it)', name => {
    const made = readFileSync(join(dirname(built), name))
    expect(readFileSync(join(root, 'action', name)).equals(made)).toBe(true)
  })

  test('the line without the action does the same', () => {
    const [line] = lines(blocks('GitHub Actions', 'sh')[0]!)
    const { status, stdout } = project().run(line!)
    expect(stdout).toMatch(/^::warning file=docs\/a\.md/m)
    expect(status).toBe(1)
  })
})

test('GitLab gets its two reports, and the job fails', () => {
  const { narratives } = load(blocks('GitLab', 'yaml')[0]!) as {
    narratives: { script: string[]; artifacts: { reports: { codequality: string; junit: string } } }
  }
  const { cwd, run } = project()
  expect(run(narratives.script.join(' && ')).status).toBe(1)
  const { codequality, junit } = narratives.artifacts.reports
  expect(JSON.parse(readFileSync(join(cwd, codequality), 'utf8'))[0]).toMatchObject({
    location: { path: 'docs/a.md' },
  })
  expect(readFileSync(join(cwd, junit), 'utf8')).toMatch(/<testsuite name="docs\/a\.md"/)
})

test('the pre-commit hook is valid, and runs from another folder with files as arguments', () => {
  const hooks = load(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8')) as {
    id: string
    entry: string
  }[]
  expect(isValid('pre-commit-hooks', hooks)).toBeNull()
  const { repos } = load(blocks('pre-commit', 'yaml')[0]!) as { repos: { hooks: { id: string }[] }[] }
  expect(hooks.map(hook => hook.id)).toEqual(repos[0]!.hooks.map(hook => hook.id))
  const { cwd } = project()
  const [script = '', ...args] = hooks[0]!.entry.split(' ')
  // pre-commit runs a script of the hook's repository in the folder of the commit.
  const { status, stdout } = spawnSync(join(root, script), [...args, 'docs/a.md', 'docs/b.md'], {
    cwd,
    encoding: 'utf8',
  })
  expect(stdout).toContain('docs/b.md')
  expect(status).toBe(1)
})

test('the lint-staged line reviews the files it is given', () => {
  const [line] = Object.values(JSON.parse(blocks('lint-staged', 'json')[0]!) as Record<string, string>)
  const { run } = project()
  expect(run(`${line} "$PWD/docs/a.md"`)).toMatchObject({
    status: 1,
    stdout: expect.stringContaining('docs/a.md'),
  })
})

test('reviewdog is handed its format', () => {
  const { cwd, run } = project()
  const [line] = lines(blocks('reviewdog', 'sh')[0]!)
  expect(run(line!).status).toBe(0)
  const { diagnostics } = JSON.parse(readFileSync(join(cwd, 'reviewdog.json'), 'utf8'))
  expect(diagnostics[0].location.path).toBe('docs/a.md')
})

test('a part of a large folder is written', () => {
  const { cwd, run } = project()
  const [line] = lines(blocks('A large folder', 'sh')[0]!)
  expect(run(line!).status).toBe(0)
  const part = readFileSync(join(cwd, 'part-2.ndjson'), 'utf8').trim().split('\n')
  expect(part.map(text => JSON.parse(text).path)).toEqual(['docs/b.md'])
})

test('the parts that xargs makes, four at a time, are the whole', () => {
  const { cwd, run } = project()
  const [, line] = blocks('A large folder', 'sh')
  expect(run(line!).status).toBe(0)
  const parts = Array.from({ length: 8 }, (_, n) => readFileSync(join(cwd, `part-${n + 1}.ndjson`), 'utf8'))
  const paths = parts.flatMap(part => part.split('\n').filter(line => line !== ''))
  expect(paths.map(text => JSON.parse(text).path).sort()).toEqual(['docs/a.md', 'docs/b.md'])
})

describe('a corpus', () => {
  const corpus = Array.from({ length: 400 }, (_, id) =>
    id === 77
      ? '{broken'
      : JSON.stringify({ id, text: `${noted} I read ${id} logs.`, pad: 'x'.repeat(8_000) }),
  ).join('\n')
  const answers = (cwd: string): unknown[] =>
    lines(readFileSync(join(cwd, 'reports.ndjson'), 'utf8')).map(text => JSON.parse(text).id)
  const expected = Array.from({ length: 400 }, (_, id) => (id === 77 ? null : id))
  const present = (name: string): boolean => spawnSync('sh', ['-c', `command -v ${name}`]).status === 0

  test.runIf(present('parallel'))(
    'under GNU parallel is answered in order, a broken line in its place',
    () => {
      const { cwd, run } = project()
      writeFileSync(join(cwd, 'corpus.ndjson'), corpus)
      const { status, stderr } = run(blocks('A corpus', 'sh')[0]!)
      // The number of processes that found a broken line.
      expect(status).toBe(1)
      expect(stderr).toMatch(/not JSON/)
      expect(answers(cwd)).toEqual(expected)
    },
  )

  test('in files under xargs is answered in order, a broken line in its place', () => {
    const { cwd, run } = project()
    writeFileSync(join(cwd, 'corpus.ndjson'), corpus)
    expect(run(blocks('A corpus', 'sh')[1]!).stderr).toMatch(/line \d+: not JSON/)
    expect(answers(cwd)).toEqual(expected)
  })
})

test('the baseline recipe accepts, passes and prunes', () => {
  const { run } = project()
  expect(lines(blocks('Accepting', 'sh')[0]!).map(line => run(line).status)).toEqual([0, 0, 0])
})

describe('an editor', () => {
  test('finds every note by the pattern that docs/editors.md gives Visual Studio Code', () => {
    const guide = readFileSync(join(root, 'docs/editors.md'), 'utf8')
    const section = guide.split(/^## /m).find(part => part.startsWith('Visual Studio Code'))!
    const [task] = JSON.parse(/^```json\n([\s\S]*?)^```/m.exec(section)![1]!).tasks
    const { run } = project()
    const args = task.args.map((arg: string) => arg.replace('$' + '{file}', 'docs/a.md')).join(' ')
    const { status, stdout } = run(`${task.command} ${args}`)
    expect(status).toBe(0)
    const { regexp, file, line, column, severity, message } = task.problemMatcher.pattern
    const notes = lines(stdout)
    expect(notes.length).toBeGreaterThan(0)
    for (const note of notes) {
      const found = new RegExp(regexp).exec(note)!
      expect(found[file]).toBe('docs/a.md')
      expect(Number(found[line])).toBeGreaterThan(0)
      expect(Number(found[column])).toBeGreaterThan(0)
      expect(found[severity]).toMatch(/^(?:error|warning|note)$/)
      expect(found[message]).toMatch(/[.]$/)
    }
  })
})
