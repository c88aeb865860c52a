import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, isAbsolute, join, sep } from 'node:path'
import { Problem } from '../problem.ts'
import { shownPath } from '../shown-path.ts'

/** `@team/marginalia-config`, or a file in it: `@team/marginalia-config/strict.json`. */
const name = /^(@[\w.~-]+\/[\w.~-]+|[\w~-][\w.~-]*)(?:\/(.+))?$/

/** Where a configuration of a package stands. */
export interface PackageConfig {
  readonly path: string
  /** The package has its configuration in its package.json, under `marginalia`. */
  readonly inManifest: boolean
}

/**
 * The configuration that a package brings, looked for in `node_modules` from a folder upwards, as modules are. Nothing
 * of it is run. Null for what is no name of a package, undefined where there is no such package.
 * @param names of configuration files, in the order in which they are looked for
 */
export function packageConfig(
  wanted: string,
  folder: string,
  names: readonly string[],
): PackageConfig | null | undefined {
  const [, packageName = '', file] = name.exec(wanted) ?? []
  if (packageName === '' || isAbsolute(wanted)) return null
  for (let above = folder; ; above = dirname(above)) {
    const home = join(above, 'node_modules', packageName)
    if (statSync(home, { throwIfNoEntry: false })?.isDirectory()) {
      if (file !== undefined) return within(home, file)
      return configIn(home, names)
    }
    if (dirname(above) === above) return undefined
  }
}

function configIn(home: string, names: readonly string[]): PackageConfig {
  const manifest = join(home, 'package.json')
  const value = marginaliaOf(manifest)
  if (typeof value === 'string') return within(home, value)
  if (value !== undefined) return { path: manifest, inManifest: true }
  const found = names.find(one => existsSync(join(home, one)))
  return { path: join(home, found ?? names[0]!), inManifest: false }
}

/** A package has no say about files outside of it. */
function within(home: string, file: string): PackageConfig {
  const path = join(home, file)
  if (path.startsWith(home + sep)) return { path, inManifest: false }
  throw new Problem('leads to a file outside of its package; expected one inside', shownPath(home))
}

function marginaliaOf(manifest: string): unknown {
  try {
    return (JSON.parse(readFileSync(manifest, 'utf8')) as { marginalia?: unknown }).marginalia
  } catch {
    return undefined
  }
}
