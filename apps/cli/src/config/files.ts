import { existsSync, readdirSync, realpathSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, sep } from 'node:path'
import { type Configuration, check, checkWords, configurationSchema } from '@marginalia/engine'
import { later } from '@marginalia/prose'
import { JSON_SCHEMA, load } from 'js-yaml'
import { catalog } from '../catalog.ts'
import { Problem } from '../problem.ts'
import { readSettingsFile } from '../settings-file.ts'
import { shownPath } from '../shown-path.ts'
import { packageConfig } from './package.ts'

/** Names of configuration files. One of them in a folder is enough; two are a mistake. */
export const configNames = ['marginalia.config.json', '.marginaliarc.json', '.marginaliarc.yaml'] as const

/** A configuration file that was read, with those it extends folded out, furthest first. */
export interface Loaded {
  readonly path: string
  /** Its folder: patterns are relative to it. */
  readonly folder: string
  readonly config: Configuration
}

/** What of a folder matters to configuration. */
export interface Folder {
  readonly config: Loaded | null
  /** Ignore files in it, with their lines. */
  readonly ignores: readonly { readonly path: string; readonly text: string }[]
  /** It holds a `.git`: the search goes no further up. */
  readonly isRoot: boolean
}

/** @param remark told of names that look like ours and are not read */
export function readFolder(folder: string, remark: (line: string) => void): Folder {
  let names: string[]
  try {
    names = readdirSync(folder)
  } catch {
    return { config: null, ignores: [], isRoot: false }
  }
  const present: string[] = configNames.filter(name => names.includes(name))
  const manifest = names.includes('package.json') ? fromManifest(join(folder, 'package.json')) : null
  if (manifest) present.push('package.json#marginalia')
  if (present.length > 1) {
    throw new Problem(
      `several configurations in one folder: ${present.join(' and ')}; expected one`,
      shownPath(folder),
    )
  }
  for (const name of names) {
    if (
      /^\.?marginalia(?:rc)?(?:\.config)?(?:\.(?:json[5c]?|ya?ml|[cm]?[jt]s|toml))?$/.test(name) &&
      !present.includes(name)
    ) {
      if (!/^\.?marginalia$/.test(name)) {
        remark(`${shownPath(join(folder, name))} is not read; expected one of ${configNames.join(', ')}`)
      }
    }
  }
  const [name] = present
  const path = name === undefined ? null : join(folder, name)
  const ignores = ['.gitignore', '.marginaliaignore']
    .filter(name => names.includes(name))
    .map(name => ({ path: join(folder, name), text: readFound(join(folder, name)) }))
  return {
    config: path === null ? null : (manifest ?? { path, folder, config: configFound(path) }),
    ignores,
    isRoot: names.includes('.git'),
  }
}

/** A file that nobody named is read only where its repository holds it. */
function readFound(path: string): string {
  insideRepository(path, path)
  return readSettingsFile(path)
}

function configFound(path: string): Configuration {
  insideRepository(path, path)
  return readConfig(path)
}

/** Read one configuration file by path, whatever its name. */
export function readConfig(path: string): Configuration {
  const text = readSettingsFile(path)
  let value: unknown
  try {
    value = /\.ya?ml$/i.test(path) ? load(text, { schema: JSON_SCHEMA, maxAliases: 0 }) : JSON.parse(text)
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
    throw new Problem(
      `cannot be read as ${/\.ya?ml$/i.test(path) ? 'YAML' : 'JSON'}: ${reason}`,
      shownPath(path),
    )
  }
  return checked(value, shownPath(path))
}

const schema = later(() => configurationSchema(catalog))

/** A value as a configuration. Throws a Mistake that says where it is none. */
function checked(value: unknown, where: string): Configuration {
  check(value, schema(), where)
  const configuration = value as Configuration
  checkWords(configuration, where)
  return configuration
}

/** A configuration and, before it, everything it extends. Throws a Problem on a cycle. */
export function unfold(loaded: Loaded, seen: readonly string[] = []): Loaded[] {
  if (seen.includes(loaded.path)) {
    throw new Problem(
      `extends itself through ${seen.slice(seen.indexOf(loaded.path) + 1).join(', ') || 'itself'}`,
      shownPath(loaded.path),
    )
  }
  const { extends: parents = [] } = loaded.config
  const before = (typeof parents === 'string' ? [parents] : parents).flatMap(parent =>
    unfold(parentOf(parent, loaded), [...seen, loaded.path]),
  )
  return [...before, loaded]
}

/** A configuration by relative path, else by the name of a package, whose patterns count from where it is asked for. */
function parentOf(parent: string, { path: asking, folder }: Loaded): Loaded {
  const path = join(folder, parent)
  const found = existsSync(path) ? null : packageConfig(parent, folder, configNames)
  if (found === null) {
    insideRepository(path, asking)
    return { path, folder: dirname(path), config: readConfig(path) }
  }
  if (found === undefined) {
    throw new Problem(
      `extends “${parent}”, which is neither a file beside it nor a package in node_modules`,
      shownPath(asking),
    )
  }
  const config = found.inManifest ? fromManifest(found.path)?.config : readConfig(found.path)
  return { path: found.path, folder, config: config ?? {} }
}

function fromManifest(path: string): Loaded | null {
  const text = readFound(path)
  if (!text.includes('"marginalia"')) return null
  let manifest: unknown
  try {
    manifest = JSON.parse(text)
  } catch {
    return null
  }
  const value = (manifest as { marginalia?: unknown } | null)?.marginalia
  // The package of Marginalia itself may be named so in other places of a manifest.
  if (value === undefined || typeof value === 'string') return null
  const name = `${path}#marginalia`
  return { path: name, folder: dirname(path), config: checked(value, shownPath(name)) }
}

/**
 * Throws a Problem where a configuration is a link to one outside its repository, or extends one: it may come with a pull request, and a
 * message about what is wrong with a file shows some of it.
 */
function insideRepository(path: string, from: string): void {
  const root = repositoryOf(from)
  if (root === null) return
  const way = existsSync(path) ? relative(realpathSync(root), realpathSync(path)) : relative(root, path)
  if (way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way))
    throw new Problem('leads to a file outside of its repository; expected one inside', shownPath(from))
}

/** The nearest folder above a file that holds a `.git`. */
function repositoryOf(file: string): string | null {
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder
    if (dirname(folder) === folder) return null
  }
}
