import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folder, marginalia } from './command.ts'
import { review } from './json.ts'

/** What a team keeps in a package of its own. */
const shared = {
  vocabulary: { terms: ['leverage ratio'] },
  terms: {
    synergy: {
      find: 'synergy',
      except: ['Synergy Fund'],
      title: 'Synergy',
      why: 'It names a hope, not a saving.',
      ask: 'What did it save?',
      message: '“{match}” is counted nowhere.',
      level: 'error',
      flags: ['We wrote of «synergy» and of «synergies».'],
      passes: ['The Synergy Fund paid for it.', 'We saved 40 hours.'],
    },
  },
}

const team = (more: object = {}, at = 'node_modules/@team/marginalia-config/marginalia.config.json') => ({
  [at]: JSON.stringify(shared),
  'stories/marginalia.config.json': JSON.stringify({
    extends: '@team/marginalia-config',
    profile: 'plain',
    ...more,
  }),
  'stories/a.md': 'We wrote of synergies in 2023.\n\nThe Synergy Fund paid 40 of us.\n',
})

const found = async (cwd: string): Promise<unknown[]> => {
  const [file] = await review(['stories/a.md'], { cwd })
  return file!.report.findings
    .filter(({ rule }) => rule.startsWith('team-'))
    .map(({ rule, level }) => [rule, level])
}

describe('terms of a team', () => {
  test('come with a package and are notes like any other', async () => {
    const cwd = folder(team())
    expect(await found(cwd)).toEqual([['team-synergy', 'error']])
    const { stdout, status } = await marginalia(['stories/a.md'], { cwd })
    expect(stdout).toContain('“synergies” is counted nowhere.')
    expect(stdout).toContain('What did it save?')
    expect(status).toBe(1)
  })

  test.each([
    ['a file that package.json names', { marginalia: './strict.json' }, 'strict.json'],
    ['package.json itself', { marginalia: shared }, 'other.json'],
  ])('may be in %s', async (_, manifest, file) => {
    const home = 'node_modules/@team/marginalia-config'
    const cwd = folder({ ...team({}, `${home}/${file}`), [`${home}/package.json`]: JSON.stringify(manifest) })
    expect(await found(cwd)).toEqual([['team-synergy', 'error']])
  })

  test('may be one file among several of a package', async () => {
    const at = 'node_modules/team-rules/strict.json'
    const cwd = folder({ ...team({ extends: 'team-rules/strict.json' }, at) })
    expect(await found(cwd)).toEqual([['team-synergy', 'error']])
  })

  test('are never run', async () => {
    const home = 'node_modules/@team/marginalia-config'
    const cwd = folder({
      ...team(),
      [`${home}/package.json`]: '{"main":"index.js"}',
      [`${home}/index.js`]: 'require("fs").writeFileSync("run", "")',
    })
    expect(await found(cwd)).toEqual([['team-synergy', 'error']])
  })

  test('may be set to another level, be taken over, and be suppressed', async () => {
    expect(await found(folder(team({ rules: { 'team-synergy': 'note' } })))).toEqual([
      ['team-synergy', 'note'],
    ])
    const over = { synergy: { find: 'fund', why: 'W.', ask: 'A?' } }
    expect(await found(folder(team({ terms: over })))).toEqual([['team-synergy', 'warning']])
    const cwd = folder(team())
    const comment = '<!-- marginalia-disable-next-line team-synergy -- the name of the plan -->\n'
    writeFileSync(join(cwd, 'stories/a.md'), `${comment}We wrote of synergies in 2023.\n`)
    expect(await found(cwd)).toEqual([])
  })

  test('are known to explain, rules and config', async () => {
    const cwd = join(folder(team()), 'stories')
    const said = async (...args: string[]) => (await marginalia(args, { cwd })).stdout
    expect(await said('explain', 'team-synergy')).toContain('It names a hope, not a saving.')
    expect(await said('rules')).toMatch(/team-synergy +Synergy/)
    expect(await said('config', 'a.md')).toMatch(/^term +team-synergy/m)
  })

  test('a vocabulary covers a word in all its forms, and the words inside it', async () => {
    const cwd = folder(team())
    writeFileSync(join(cwd, 'stories/a.md'), 'Leverage ratios fell in 2023. Our leverage ratio is 4.\n')
    const [file] = await review(['stories/a.md'], { cwd })
    expect(file!.report.findings.map(({ rule }) => rule)).not.toContain('jargon')
  })

  test('a package that is not there is one line', async () => {
    const cwd = folder(team({ extends: '@team/nothing' }))
    const { stderr, status } = await marginalia(['stories/a.md'], { cwd })
    expect(stderr).toMatch(
      /stories\/marginalia\.config\.json: extends “@team\/nothing”, which is neither a file .* nor/,
    )
    expect(status).toBe(2)
  })
})

describe('marginalia test', () => {
  test('tries the examples of every term, those of a package too', async () => {
    const cwd = join(folder(team()), 'stories')
    const { stdout, status } = await marginalia(['test'], { cwd })
    expect(stdout).toBe('marginalia.config.json: 1 term, 3 examples, all as they say\n')
    expect(status).toBe(0)
  })

  test('shows what is found where something else is marked, and what is not tested at all', async () => {
    const terms = {
      dive: {
        find: 'deep dive',
        why: 'W.',
        ask: 'A?',
        flags: ['One «dive» here.'],
        passes: ['Two deep dives.'],
      },
      bare: { find: 'bare', why: 'W.', ask: 'A?', flags: ['A «bare» one.'] },
    }
    const cwd = join(folder(team({ terms })), 'stories')
    const { stdout, status } = await marginalia(['test'], { cwd })
    expect(stdout).toMatch(/team-dive\n {2}to be flagged {2}One «dive» here\.\n {2}found +One dive here\./)
    expect(stdout).toMatch(/to be passed {2}Two deep dives\.\n {2}found +Two «deep dives»\./)
    expect(stdout).toMatch(/team-bare\n {2}no passes/)
    expect(stdout).toContain('3 terms, 6 examples, 2 terms not as they say')
    expect(status).toBe(1)
    const json = JSON.parse((await marginalia(['test', '-f', 'json'], { cwd })).stdout)
    expect(json.summary).toEqual({ terms: 3, failed: 2 })
  })

  test('without a configuration is one line', async () => {
    const { stderr, status } = await marginalia(['test'], { cwd: folder() })
    expect(stderr).toMatch(/no configuration here or above; `marginalia init` writes one/)
    expect(status).toBe(2)
  })
})
