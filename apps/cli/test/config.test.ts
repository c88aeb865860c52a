import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { clean, folder, marginalia, noted } from './command.ts'
import { review } from './json.ts'

const schema = JSON.parse(
  readFileSync(fileURLToPath(new URL('../dist/schema.json', import.meta.url)), 'utf8'),
)
const valid = new Ajv2020({ strict: false, allowUnionTypes: true }).compile(schema)

const term = { find: 'deep dive', why: 'It says how, not what.', ask: 'What was found?' }

describe('a mistake in a configuration is one line that says where, what was expected and what was found', () => {
  const cases: [config: object, line: RegExp][] = [
    [{ profil: 'plain' }, /“profil” is not known; expected one of .*; did you mean “profile”\?/],
    [{ profile: 'plan' }, /profile: expected one of .*, got "plan"; did you mean “plain”\?/],
    [
      { rules: { 'sentence-lenght': 'off' } },
      /rules: rule “sentence-lenght” does not exist; did you mean “sentence-length”\?/,
    ],
    [
      { rules: { 'sentence-length': 'of' } },
      /rules\.sentence-length: expected one of error, warning, note, off, got "of"; did you mean “off”\?/,
    ],
    [{ rules: { 'sentence-length': 3 } }, /rules\.sentence-length: expected a level, or an object .*, got 3/],
    [
      { rules: { 'sentence-length': { options: { word: 3 } } } },
      /rule “sentence-length” has no option “word”; expected one of words; did you mean “words”\?/,
    ],
    [
      { rules: { 'sentence-length': { options: { words: '3' } } } },
      /rules\.sentence-length\.options\.words: expected a number, such as 45, got "3"/,
    ],
    [
      { rules: { 'sentence-length/short': 'off' } },
      /rule “sentence-length” has no message “short”; expected one of long/,
    ],
    [{ overrides: [{ rules: {} }] }, /overrides\.0: expected an object with “files”, got/],
    [{ overrides: [{ files: 'a' }] }, /overrides\.0\.files: expected a list of texts, got "a"/],
    [{ vocabulary: { terms: [1] } }, /vocabulary\.terms\.0: expected a text, got 1/],
    [
      { vocabulary: { words: [] } },
      /vocabulary: “words” is not known; expected one of terms, acronyms, names/,
    ],
    [{ ignore: 'x' }, /ignore: expected a list of texts, got "x"/],
    [
      { rules: { 'sentence-length': { options: { words: -3 } } } },
      /options\.words: expected a number from 0 to \d+, got -3/,
    ],
    [
      { rules: { 'set-up-long': { options: { share: 400 } } } },
      /options\.share: expected a number from 0 to 100, got 400/,
    ],
    [{ extends: [] }, /extends: expected at least one/],
    [
      { terms: { 'Deep Dive': term } },
      /terms: “Deep Dive” is no name of a term; expected lower-case letters/,
    ],
    [{ terms: { dive: { find: 'dive', why: 'W' } } }, /terms\.dive: expected an object with “ask”, got/],
    [
      { terms: { dive: { ...term, replacement: 'x' } } },
      /terms\.dive: “replacement” .*, never what to write/,
    ],
    [
      { terms: { dive: { ...term, level: 'off' } } },
      /level: expected one of error, warning, note, got "off"/,
    ],
    [{ terms: { dive: { ...term, find: [] } } }, /terms\.dive\.find: expected at least one/],
  ]
  test.each(cases)('%j', async (config, line) => {
    const cwd = folder({ 'marginalia.config.json': JSON.stringify(config), 'a.md': clean })
    const { status, stderr } = await marginalia(['a.md'], { cwd })
    expect(stderr).toMatch(line)
    expect(stderr).toContain('marginalia.config.json')
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
    expect(status).toBe(2)
    // The published schema knows it too, so that an editor shows it before.
    expect(valid(config)).toBe(false)
  })

  test('JSON and YAML that cannot be read', async () => {
    const json = await marginalia(['a.md'], { cwd: folder({ 'marginalia.config.json': '{', 'a.md': clean }) })
    expect(json.stderr).toMatch(/marginalia\.config\.json: cannot be read as JSON: /)
    const yaml = await marginalia(['a.md'], { cwd: folder({ '.marginaliarc.yaml': 'a: [', 'a.md': clean }) })
    expect(yaml.stderr).toMatch(/\.marginaliarc\.yaml: cannot be read as YAML: /)
  })

  test('a message with a place that nothing fills, and a rule of a term that is nowhere', async () => {
    const said = async (config: object) =>
      (
        await marginalia(['a.md'], {
          cwd: folder({ 'marginalia.config.json': JSON.stringify(config), 'a.md': clean }),
        })
      ).stderr
    expect(await said({ terms: { dive: { ...term, message: '{word}' } } })).toMatch(
      /terms\.dive\.message: expected no place to fill but \{match\}, got \{word\}/,
    )
    expect(await said({ terms: { dive: term }, rules: { 'team-dives': 'off' } })).toMatch(
      /rules: rule “team-dives” does not exist; did you mean “team-dive”\?/,
    )
  })

  test('two configurations in one folder', async () => {
    const cwd = folder({ 'marginalia.config.json': '{}', '.marginaliarc.json': '{}', 'a.md': clean })
    expect((await marginalia(['a.md'], { cwd })).stderr).toMatch(
      /several configurations in one folder: .* and /,
    )
  })

  test('a configuration that extends itself, or a file that is not there', async () => {
    const self = folder({ 'marginalia.config.json': '{"extends":"./marginalia.config.json"}', 'a.md': clean })
    expect((await marginalia(['a.md'], { cwd: self })).stderr).toMatch(/extends itself/)
    const gone = folder({ 'marginalia.config.json': '{"extends":"./gone.json"}', 'a.md': clean })
    expect((await marginalia(['a.md'], { cwd: gone })).stderr).toMatch(
      /gone\.json: cannot be read: no such file/,
    )
  })
})

describe('what a configuration says', () => {
  const full = {
    $schema: './schema.json',
    profile: 'plain',
    rules: { 'sentence-length': { options: { words: 20 } }, 'confidential-marker': { level: 'error' } },
    vocabulary: { terms: ['x'], acronyms: ['SLA'], names: ['Kestrel'] },
    ignore: ['drafts/'],
    overrides: [{ files: ['*.txt'], profile: 'six-pager', rules: { 'confidential-marker/contact': 'note' } }],
  }

  test('is allowed by the published schema', () => {
    expect(valid(full)).toBe(true)
  })

  test('decides level, options and profile, and the flag wins', async () => {
    const cwd = folder({
      'package.json': JSON.stringify({ name: 'x', marginalia: full }),
      'a.md': noted,
      'b.txt': noted,
      'drafts/c.md': noted,
    })
    const files = await review(['.'], { cwd })
    const found = files.map(({ path, report }) => [
      path,
      report.profile,
      report.findings.find(({ rule }) => rule === 'confidential-marker')?.level,
    ])
    expect(found).toEqual([
      ['a.md', 'plain', 'error'],
      ['b.txt', 'six-pager', 'note'],
    ])
    expect((await marginalia(['a.md'], { cwd })).status).toBe(1)
    const [flagged] = await review(['a.md', '--profile', 'star-story'], { cwd })
    expect(flagged!.report.profile).toBe('star-story')
  })

  test('applies to standard input by the name it is given', async () => {
    const cwd = folder({ 'stories/.marginaliarc.json': '{"profile":"star-story"}' })
    const given = { cwd, stdin: clean }
    expect((await review(['-', '--stdin-filename', 'stories/a.md'], given))[0]).toMatchObject({
      path: 'stories/a.md',
      report: { profile: 'star-story' },
    })
    expect((await review(['-'], given))[0]!.report.profile).toBe('written-assessment')
  })

  test('is not looked for above the root of the repository', async () => {
    const cwd = folder({
      'marginalia.config.json': '{"profile":"plain"}',
      'repo/.git/HEAD': '',
      'repo/a.md': clean,
    })
    const [file] = await review(['repo/a.md'], { cwd })
    expect(file!.report.profile).toBe('written-assessment')
  })

  test('init writes one that is valid, and never over another', async () => {
    const cwd = folder()
    expect((await marginalia(['init', '--yes', '--profile', 'star-story'], { cwd })).status).toBe(0)
    const written = JSON.parse(readFileSync(join(cwd, 'marginalia.config.json'), 'utf8'))
    expect(written.profile).toBe('star-story')
    expect(valid(written)).toBe(true)
    const again = await marginalia(['init', '--yes'], { cwd })
    expect(again.stderr).toMatch(/there is a configuration already; init never overwrites/)
    expect(again.status).toBe(2)
    expect((await marginalia(['init'], { cwd: folder() })).stderr).toMatch(/--yes takes the usual answers/)
  })
})

test('.gitignore counts inside a repository only, and the nearest file has the last word', async () => {
  const files = { '.gitignore': '*.md\n', 'a.md': clean, 'sub/.gitignore': '!b.md\n', 'sub/b.md': clean }
  const paths = async (more: Record<string, string>) =>
    (await review(['.'], { cwd: folder({ ...files, ...more }) })).map(({ path }) => path)
  expect(await paths({ '.git/HEAD': '' })).toEqual(['sub/b.md'])
  expect(await paths({})).toEqual(['a.md', 'sub/b.md'])
})
