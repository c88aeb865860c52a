// What comes with a pull request and says how to review: any shape, any size, from anywhere.
import { symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Mistake } from '@marginalia/engine'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openBaseline } from '../src/baseline.ts'
import { readConfig } from '../src/config/files.ts'
import { clean, folder, marginalia } from './command.ts'

/** One line that a person can read, or nothing at all. */
function problemOf(act: () => unknown): Mistake | null {
  try {
    act()
    return null
  } catch (error) {
    expect(error).toBeInstanceOf(Mistake)
    return error as Mistake
  }
}

const keys = fc.constantFrom(
  'version',
  'files',
  'profile',
  'prompt',
  'rules',
  'vocabulary',
  'terms',
  'extends',
  'ignore',
  'overrides',
  'passive-voice',
  'passive-voice/agentless',
  'length-limit',
  'level',
  'options',
  '__proto__',
  'constructor',
  'a.md',
  '',
  '$schema',
) // prettier-ignore
const { tree } = fc.letrec(tie => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom<unknown>(
      null,
      1,
      -1,
      true,
      '',
      'plain',
      'off',
      'warning',
      '\u001B[31m\n',
      '0123456789abcdef',
    ),
    fc.array(tie('tree'), { maxLength: 3 }),
    fc.dictionary(keys, tie('tree'), { maxKeys: 4, noNullPrototype: true }),
  ),
}))
const yaml = fc
  .array(
    fc.constantFrom(
      'profile: ',
      'plain',
      '\n',
      '&a ',
      '*a',
      '[',
      ']',
      '{',
      '}',
      '- ',
      ': ',
      '!!js/function ',
      '"',
      '|\n  ',
      '#',
      '\t',
      '? ',
      '%',
      '---\n',
      '\0',
      '<<: ',
    ),
    { maxLength: 20 },
  )
  .map(parts => parts.join('')) // prettier-ignore

describe('settings of any shape', () => {
  const cwd = folder()
  const runs = { seed: 7, numRuns: Number(process.env.RUNS ?? 500) }

  it('are read, or refused with one problem', () => {
    let refused = 0
    const path = join(cwd, 'any.json')
    fc.assert(
      fc.property(tree, value => {
        writeFileSync(path, JSON.stringify({ version: 1, files: value }))
        if (problemOf(() => openBaseline(path))) refused++
        writeFileSync(path, JSON.stringify(value))
        if (problemOf(() => readConfig(path))) refused++
      }),
      runs,
    )
    expect(refused).toBeGreaterThan(300)
  })

  it('in YAML of any kind are read, or refused with one problem', () => {
    const path = join(cwd, 'any.yaml')
    fc.assert(
      fc.property(yaml, text => {
        writeFileSync(path, text)
        problemOf(() => readConfig(path))
      }),
      runs,
    )
  })
})

describe('settings that come with a pull request', () => {
  const bomb = `a: &a [x, x]\n${[...'bcdefghijklmnopqrstuvwxyz'].map((name, i) => `${name}: &${name} [*${String.fromCharCode(97 + i)}, *${String.fromCharCode(97 + i)}]`).join('\n')}\nprofile: *z\n`

  it.each([
    ['that refer to themselves', 'profile: &p [*p]'],
    ['that grow beyond all memory', bomb],
  ])('%s are refused at once', async (_, content) => {
    const cwd = folder({ '.marginaliarc.yaml': content, 'a.md': clean })
    const { status, stderr } = await marginalia(['a.md'], { cwd })
    expect(stderr).toMatch(/^marginalia: \.marginaliarc\.yaml: cannot be read as YAML: .*alias.*\n$/)
    expect(status).toBe(2)
    const story = folder({ 'a.md': `---\n${content}\n---\n\n${clean}` })
    expect((await marginalia(['a.md', '--profile', 'plain'], { cwd: story })).stderr).not.toMatch(/defect/)
  })

  it('read nothing outside of the repository, and no device', async () => {
    const outside = folder({ 'secret.json': 'a secret\n' })
    for (const config of [
      `{"extends":"${outside}/secret.json"}`,
      '{"extends":"../../../../../../../../etc/passwd"}',
    ]) {
      const cwd = folder({ '.git/HEAD': '', 'a.md': clean, 'marginalia.config.json': config })
      const { status, stderr } = await marginalia(['a.md'], { cwd })
      expect(stderr).toMatch(/outside of its repository|no such file/)
      expect(stderr).not.toContain('secret\n')
      expect(status).toBe(2)
    }
    const cwd = folder({ '.git/HEAD': '', 'a.md': clean })
    symlinkSync(join(outside, 'secret.json'), join(cwd, 'marginalia.config.json'))
    expect((await marginalia(['a.md'], { cwd })).stderr).toMatch(
      /outside of its repository; expected one inside\n$/,
    )
    const device = folder({ 'a.md': clean })
    symlinkSync('/dev/zero', join(device, 'marginalia.config.json'))
    expect((await marginalia(['a.md'], { cwd: device })).stderr).toMatch(
      /cannot be read: it is not a file\n$/,
    )
  })

  it('are shown without what a terminal would act on', async () => {
    const cwd = folder({ 'marginalia.config.json': '{"prompt":"\\u001b[31mred\\u202e"}' })
    const { stdout } = await marginalia(['config', 'a.md'], { cwd })
    expect(stdout).toContain('red')
    expect(stdout).not.toMatch(/[\u001B\u202E]/)
  })

  it('of a baseline of the wrong shape are refused in one line', async () => {
    const cwd = folder({ 'a.md': clean, '.marginalia-baseline.json': '{"version":1,"files":{"gone":null}}' })
    const { status, stderr } = await marginalia(['a.md'], { cwd })
    expect(stderr).toMatch(/^marginalia: \.marginalia-baseline\.json: .*baseline; expected .+\n$/)
    expect(status).toBe(2)
  })
})
