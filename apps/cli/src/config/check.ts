import { profiles, rules } from '@marginalia/rules'
import { didYouMean } from '../nearest.ts'
import { Problem } from '../problem.ts'
import { type Config, levels } from './shape.ts'

const settingKeys = ['profile', 'prompt', 'rules', 'vocabulary']
const keys = ['$schema', 'extends', ...settingKeys, 'ignore', 'overrides']
const vocabularyKeys = ['terms', 'acronyms', 'names']

/**
 * A value as a configuration, or a Problem with the place, what was expected and what was found.
 * @param where the file, for the message
 */
export function checkConfig(value: unknown, where: string): Config {
  const config = objectAt(value, [])
  known(config, keys, [])
  if (config.$schema !== undefined) textAt(config.$schema, ['$schema'])
  if (config.extends !== undefined && typeof config.extends !== 'string') textsAt(config.extends, ['extends'])
  if (config.ignore !== undefined) textsAt(config.ignore, ['ignore'])
  settingsAt(config, [])
  if (config.overrides !== undefined) {
    listAt(config.overrides, ['overrides']).forEach((item, index) => {
      const path = ['overrides', String(index)]
      const override = objectAt(item, path)
      known(override, ['files', ...settingKeys], path)
      if (override.files === undefined) wrong(path, 'an object with “files”', item)
      textsAt(override.files, [...path, 'files'])
      settingsAt(override, path)
    })
  }
  return config as Config

  function settingsAt(settings: Record<string, unknown>, path: readonly string[]): void {
    const { profile, prompt, vocabulary } = settings
    if (prompt !== undefined) textAt(prompt, [...path, 'prompt'])
    if (profile !== undefined) {
      const at = [...path, 'profile']
      const name = textAt(profile, at)
      if (!profiles.has(name))
        wrong(at, `one of ${[...profiles.keys()].join(', ')}`, name, didYouMean(name, profiles.keys()))
    }
    if (settings.rules !== undefined)
      rulesAt(objectAt(settings.rules, [...path, 'rules']), [...path, 'rules'])
    if (vocabulary !== undefined) {
      const at = [...path, 'vocabulary']
      const words = objectAt(vocabulary, at)
      known(words, vocabularyKeys, at)
      for (const [key, list] of Object.entries(words)) textsAt(list, [...at, key])
    }
  }

  function rulesAt(settings: Record<string, unknown>, path: readonly string[]): void {
    const ids = rules.map(rule => rule.id)
    for (const [key, setting] of Object.entries(settings)) {
      const [id = '', message, ...rest] = key.split('/')
      const rule = rules.find(rule => rule.id === id)
      const at = [...path, key]
      if (!rule || rest.length > 0) throw problem(`rule “${id}” does not exist${didYouMean(id, ids)}`, path)
      if (message !== undefined) {
        const messages = Object.keys(rule.messages)
        if (!messages.includes(message)) {
          throw problem(
            `rule “${id}” has no message “${message}”; expected one of ${messages.join(', ')}`,
            path,
          )
        }
        levelAt(setting, at)
        continue
      }
      if (typeof setting === 'string') {
        levelAt(setting, at)
        continue
      }
      const { level, options, ...others } = objectAt(
        setting,
        at,
        'a level, or an object with “level” and “options”',
      )
      known(others, ['level', 'options'], at)
      if (level !== undefined) levelAt(level, [...at, 'level'])
      if (options === undefined) continue
      const defaults: Readonly<Record<string, unknown>> = rule.defaults ?? {}
      for (const [name, value] of Object.entries(objectAt(options, [...at, 'options']))) {
        const here = [...at, 'options', name]
        const usual = defaults[name]
        if (usual === undefined) {
          const names = Object.keys(defaults)
          const expected = names.length === 0 ? 'it has no options' : `expected one of ${names.join(', ')}`
          throw problem(`rule “${id}” has no option “${name}”; ${expected}${didYouMean(name, names)}`, [
            ...at,
            'options',
          ])
        }
        if (Array.isArray(usual)) textsAt(value, here)
        else if (typeof value !== typeof usual) wrong(here, `a ${typeof usual}, such as ${usual}`, value)
      }
    }
  }

  function levelAt(value: unknown, path: readonly string[]): void {
    if (!(levels as readonly unknown[]).includes(value)) {
      wrong(
        path,
        `one of ${levels.join(', ')}`,
        value,
        typeof value === 'string' ? didYouMean(value, levels) : '',
      )
    }
  }

  function known(object: Record<string, unknown>, names: readonly string[], path: readonly string[]): void {
    for (const key of Object.keys(object)) {
      if (!names.includes(key)) {
        throw problem(
          `“${key}” is not known; expected one of ${names.join(', ')}${didYouMean(key, names)}`,
          path,
        )
      }
    }
  }

  function objectAt(
    value: unknown,
    path: readonly string[],
    expected = 'an object',
  ): Record<string, unknown> {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value }
    return wrong(path, expected, value)
  }

  function listAt(value: unknown, path: readonly string[]): unknown[] {
    return Array.isArray(value) ? value : wrong(path, 'a list', value)
  }

  function textAt(value: unknown, path: readonly string[]): string {
    return typeof value === 'string' ? value : wrong(path, 'a text', value)
  }

  function textsAt(value: unknown, path: readonly string[]): void {
    if (!Array.isArray(value)) wrong(path, 'a list of texts', value)
    ;(value as unknown[]).forEach((item, index) => {
      textAt(item, [...path, String(index)])
    })
  }

  function wrong(path: readonly string[], expected: string, value: unknown, near = ''): never {
    throw problem(`expected ${expected}, got ${shown(value)}${near}`, path)
  }

  function problem(what: string, path: readonly string[]): Problem {
    return new Problem(what, path.length === 0 ? where : `${where}: ${path.join('.')}`)
  }
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}
