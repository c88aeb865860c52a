import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { remark } from 'remark'
import { retext } from 'retext'
import { engine } from 'unified-engine'
import { beforeAll, describe, expect, test } from 'vitest'
import { pack } from '../scripts/pack.ts'
import { folder, noted } from './command.ts'
import { editor } from './editor.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const require = createRequire(import.meta.url)
const npm = {
  encoding: 'utf8',
  stdio: 'pipe',
  env: { ...process.env, npm_config_loglevel: 'error' },
} as const

let tarball: string
let home: string

beforeAll(() => {
  tarball = pack(folder())
  home = folder({ 'package.json': '{"name":"empty","private":true,"type":"module"}', 'draft.md': noted })
  execFileSync('npm', ['install', '--offline', '--no-audit', '--no-fund', tarball], { ...npm, cwd: home })
}, 120_000)

describe('installed from its tarball into an empty folder', () => {
  test('there is nothing else to install', () => {
    expect(readdirSync(join(home, 'node_modules')).filter(name => !name.startsWith('.'))).toEqual([
      'marginalia',
    ])
  })

  test('the page is in it', () => {
    expect(readFileSync(join(home, 'node_modules/marginalia/dist/web/index.html'), 'utf8')).toContain(
      '<script',
    )
  })

  test('its manifest names nothing that only a clone has', () => {
    const manifest = readFileSync(join(home, 'node_modules/marginalia/package.json'), 'utf8')
    expect(manifest).not.toMatch(/workspace:|catalog:|@marginalia\/|scripts|devDependencies/)
    expect(manifest).toContain('"bin"')
  })

  test('npx marginalia reviews', () => {
    const run = () =>
      execFileSync('npx', ['--offline', 'marginalia', 'draft.md', '--fail-on', 'never'], {
        ...npm,
        cwd: home,
      })
    expect(run()).toContain('confidential-marker')
    // The second run uses the code that the first one compiled.
    expect(run()).toContain('confidential-marker')
  })

  test('the library gives the report that the command gives', () => {
    const program = `import { review, createAnalyzer, render, profileNames } from 'marginalia'
const text = ${JSON.stringify(noted)}
const report = review(text, { profile: 'plain' })
const again = createAnalyzer({ profile: 'plain' }).review(text)
if (JSON.stringify(report) !== JSON.stringify(again)) throw new Error('not the same')
render(report.findings[0], report.rules.find(rule => rule.id === report.findings[0].rule), text)
console.log(JSON.stringify({ report, profileNames }))`
    writeFileSync(join(home, 'program.mjs'), program)
    const { report, profileNames } = JSON.parse(
      execFileSync(process.execPath, ['program.mjs'], { ...npm, cwd: home }),
    )
    const command = ['--offline', 'marginalia', 'draft.md', '--profile', 'plain', '--format', 'json']
    const { files } = JSON.parse(execFileSync('npx', command, { ...npm, cwd: home }))
    expect(report).toEqual(files[0].report)
    expect(profileNames).toContain('six-pager')
  })

  test('an editor is served from there', async () => {
    const server = join(home, 'node_modules/marginalia/dist/marginalia.cjs')
    const client = await editor([home], { server })
    const notes = await client.open(join(home, 'draft.md'), 'The date is TBD.\n')
    expect(notes.map(({ code }) => code)).toContain('placeholder')
    expect(await client.end()).toBe(0)
  })

  test('its types hold', () => {
    const program = `import { createAnalyzer, type Report, review } from 'marginalia'
import marginalia from 'marginalia/unified'
const report: Report = review('A.', { rules: { 'sentence-length': { level: 'error', options: { words: 25 } } } })
const words: number = report.measures.words
export const again: Report = createAnalyzer({ vocabulary: { terms: ['x'] } }).review('A.', { syntax: 'text' })
export default [words, marginalia({ profile: 'plain' })]
// @ts-expect-error there is no such level
review('A.', { rules: { 'confidential-marker': 'loud' } })
`
    writeFileSync(join(home, 'typed.ts'), program)
    const tsc = join(dirname(require.resolve('typescript/package.json')), 'bin/tsc')
    const flags = ['--noEmit', '--strict', '--module', 'nodenext', '--types', '', 'typed.ts']
    expect(execFileSync(process.execPath, [tsc, ...flags], { ...npm, cwd: home })).toBe('')
  })

  test('CommonJS and its types get it too', () => {
    const program = `import { review, type Report } from 'marginalia'
import marginalia = require('marginalia/unified')
const report: Report = review('A.', { profile: 'plain' })
console.log(report.profile, typeof marginalia.default())
`
    writeFileSync(join(home, 'typed.cts'), program)
    const tsc = join(dirname(require.resolve('typescript/package.json')), 'bin/tsc')
    const flags = ['--strict', '--module', 'node16', '--types', '', '--lib', 'es2022,dom', 'typed.cts']
    expect(execFileSync(process.execPath, [tsc, ...flags], { ...npm, cwd: home })).toBe('')
    expect(execFileSync(process.execPath, ['typed.cjs'], { ...npm, cwd: home })).toBe('plain function\n')
  })

  test('the library refuses what the command refuses, with the same words', () => {
    const refused = [
      { profile: 'plian' },
      { rules: { 'sentence-lenght': 'off' } },
      { rules: { 'sentence-length': { options: { words: -1 } } } },
      { rules: { 'sentence-length': 'loud' } },
      { vocabulary: { terms: [1] } },
      { terms: { dive: { find: 'dive', why: 'W.', ask: 'A?', replacement: 'x' } } },
    ]
    const program = `import { createAnalyzer } from 'marginalia'
const said = JSON.parse(process.argv[2]).map(options => {
  try {
    createAnalyzer(options)
    return 'nothing'
  } catch (error) {
    return error.message
  }
})
console.log(JSON.stringify(said))`
    writeFileSync(join(home, 'refused.mjs'), program)
    const said: string[] = JSON.parse(
      execFileSync(process.execPath, ['refused.mjs', JSON.stringify(refused)], { ...npm, cwd: home }),
    )
    for (const [index, options] of refused.entries()) {
      writeFileSync(join(home, 'wrong.json'), JSON.stringify(options))
      const { stderr } = spawnSync('npx', ['--offline', 'marginalia', 'draft.md', '-c', 'wrong.json'], {
        ...npm,
        cwd: home,
      })
      expect(stderr).toContain(`wrong.json: ${said[index]}`)
    }
  })

  test('what the command prints as JSON is as its schema says', () => {
    const schema = JSON.parse(
      readFileSync(join(home, 'node_modules/marginalia/dist/review.schema.json'), 'utf8'),
    )
    const valid = new Ajv2020({ strict: false }).compile(schema)
    const command = ['--offline', 'marginalia', 'draft.md', '--format', 'json']
    expect(valid(JSON.parse(execFileSync('npx', command, { ...npm, cwd: home })))).toBe(true)
    expect(valid({ version: 1, files: [{ path: 'a.md' }], summary: {} })).toBe(false)
  })

  test('publint and are-the-types-wrong have nothing to say', () => {
    const bin = (name: string): string => join(root, 'node_modules/.bin', name)
    expect(execFileSync(bin('publint'), ['run', tarball, '--strict'], npm)).toMatch(/All good/)
    // Its exit status is 1 for anything that the profile does not leave out.
    const said = execFileSync(bin('attw'), [tarball, '--profile', 'node16', '--no-color'], npm)
    expect(said).toContain('marginalia/unified')
  })

  test('a licence, a manual, schemas and the licences of what is inside come with it', () => {
    const installed = (path: string): string =>
      readFileSync(join(home, 'node_modules/marginalia', path), 'utf8')
    expect(installed('LICENSE')).toMatch(/MIT/)
    expect(installed('dist/marginalia.1')).toMatch(/^\.TH MARGINALIA 1/)
    expect(JSON.parse(installed('dist/schema.json')).properties.rules.properties).toHaveProperty(
      'confidential-marker',
    )
    const there = createRequire(join(home, 'program.mjs'))
    for (const name of ['report', 'comparison'])
      expect(there.resolve(`marginalia/${name}.schema.json`)).toContain(home)
    expect(JSON.parse(installed('dist/report.schema.json')).title).toBe('Marginalia report')
    expect(JSON.parse(installed('dist/comparison.schema.json')).title).toBe('Marginalia comparison')
    expect(installed('dist/THIRD-PARTY-LICENSES.txt')).toMatch(/micromark/)
    expect(installed('dist/THIRD-PARTY-LICENSES.txt')).toMatch(/WordNet 3\.0 Copyright 2006 by Princeton/)
  })
})

describe('marginalia/unified', () => {
  const plugin = async () =>
    (await import(pathToFileURL(join(home, 'node_modules/marginalia/dist/unified.js')).href)).default

  test('reviews inside a remark processor and leaves the document alone', async () => {
    const file = await remark()
      .use(await plugin(), { profile: 'plain' })
      .process(noted)
    const [message] = file.messages.filter(one => one.ruleId === 'confidential-marker')
    expect(message).toMatchObject({
      source: 'marginalia',
      place: { start: { line: 1, column: 1, offset: 0 } },
      fatal: false,
    })
    expect(String(file).trim()).toBe(noted)
  })

  test('reviews inside a retext processor', async () => {
    const file = await retext()
      .use(await plugin(), { profile: 'plain', syntax: 'text' })
      .process(noted)
    expect(file.messages.map(message => message.ruleId)).toContain('confidential-marker')
  })

  test('reviews under unified-engine', async () => {
    const cwd = folder({ 'a.md': noted })
    const before = createHash('sha256')
      .update(readFileSync(join(cwd, 'a.md')))
      .digest('hex')
    let said = ''
    const { Writable } = await import('node:stream')
    const streamError = new Writable({
      write(part, _encoding, done) {
        said += part
        done()
      },
    })
    const plugins = [[await plugin(), { profile: 'plain' }]] as never
    const status = await new Promise((resolve, reject) => {
      engine(
        { cwd, files: ['a.md'], processor: remark(), plugins, streamError, output: false },
        (error, code) => (error ? reject(error) : resolve(code)),
      )
    })
    expect(said).toContain('confidential-marker')
    expect(status).toBe(0)
    expect(
      createHash('sha256')
        .update(readFileSync(join(cwd, 'a.md')))
        .digest('hex'),
    ).toBe(before)
  })
})
