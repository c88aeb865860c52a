import { dirname, relative, sep } from 'node:path'
import {
  didYouMean,
  type Setting,
  type Settings,
  type Term,
  teamPrefix,
  teamRule,
  vocabularyOf,
} from '@marginalia/engine'
import ignore, { type Ignore } from 'ignore'
import { Problem } from '../problem.ts'
import { shownPath } from '../shown-path.ts'
import { type Folder, type Loaded, readConfig, readFolder, unfold } from './files.ts'

/** A value and the file it comes from. */
export interface Traced<T> {
  readonly value: T
  readonly from: string
}

/** Everything that configuration says of one document. */
export interface Applied {
  /** The configuration file nearest to it. */
  readonly config: string | null
  /** The ignore file or configuration that leaves it out. */
  readonly ignoredBy: string | null
  readonly profile: Traced<string> | null
  readonly prompt: Traced<string> | null
  /** Settings by rule, in the order in which they apply. */
  readonly rules: readonly Traced<readonly [rule: string, setting: Setting]>[]
  /** Rules of a team. A later one of the same name takes the place of an earlier one. */
  readonly terms: readonly Traced<readonly [name: string, term: Term]>[]
  /** Terms, acronyms and names together. */
  readonly vocabulary: readonly string[]
}

export interface Configuration {
  /** @param absolute path of a document; it need not exist */
  for(absolute: string): Applied
}

export interface ConfigurationOptions {
  /** Use this file for every document instead of looking for the nearest. */
  readonly file?: string | undefined
  /** Do not honour .gitignore, .marginaliaignore and `ignore`. */
  readonly noIgnore?: boolean
  readonly remark: (line: string) => void
}

/** Finds, for each document, the nearest configuration between its folder and the root of its repository. */
export function openConfiguration({ file, noIgnore = false, remark }: ConfigurationOptions): Configuration {
  const folders = new Map<string, Folder>()
  const chains = new Map<string, readonly Loaded[]>()
  const matchers = new Map<string, Ignore>()
  const given = file === undefined ? null : { path: file, folder: dirname(file), config: readConfig(file) }

  return {
    for(absolute) {
      const upward = foldersAbove(absolute)
      const nearest = given ?? upward.find(({ config }) => config !== null)?.config ?? null
      const chain = nearest ? chainOf(nearest) : []
      const settings = chain.flatMap(({ path, folder, config }) => [
        { from: path, settings: config as Settings },
        ...(config.overrides ?? [])
          .map((override, index) => ({ override, from: `${path}: overrides.${index}` }))
          .filter(({ override, from }) => matches(override.files, folder, absolute, from))
          .map(({ override, from }) => ({ from, settings: override as Settings })),
      ])
      return {
        config: nearest?.path ?? null,
        ignoredBy: noIgnore ? null : ignoredBy(absolute, upward, chain),
        profile: last(settings, 'profile'),
        prompt: last(settings, 'prompt'),
        rules: settings.flatMap(({ from, settings }) =>
          Object.entries(settings.rules ?? {}).map(value => ({ value, from })),
        ),
        terms: termsIn(chain),
        vocabulary: vocabularyOf(settings.map(({ settings: { vocabulary } }) => vocabulary)),
      }
    },
  }

  /** The folders from a document's own up to the root of its repository. */
  function foldersAbove(absolute: string): (Folder & { readonly path: string })[] {
    const found: (Folder & { readonly path: string })[] = []
    for (let path = dirname(absolute); ; path = dirname(path)) {
      let folder = folders.get(path)
      if (!folder) {
        folder = readFolder(path, remark)
        folders.set(path, folder)
      }
      found.push({ ...folder, path })
      if (folder.isRoot || dirname(path) === path) return found
    }
  }

  function chainOf(loaded: Loaded): readonly Loaded[] {
    let chain = chains.get(loaded.path)
    if (!chain) {
      chain = unfold(loaded)
      chains.set(loaded.path, chain)
    }
    return chain
  }

  function ignoredBy(
    absolute: string,
    upward: readonly (Folder & { readonly path: string })[],
    chain: readonly Loaded[],
  ): string | null {
    for (const { path, config } of chain) {
      const { ignore = [] } = config
      if (ignore.length > 0 && matches(ignore, dirname(path), absolute, `${path}: ignore`)) return path
    }
    const inRepository = upward.at(-1)?.isRoot === true
    // The file nearest to the document has the last word, as in git.
    for (const { path: folder, ignores } of upward) {
      for (const { path, text } of [...ignores].reverse()) {
        // Git's own file means something only inside a repository.
        if (path.endsWith('.gitignore') && !inRepository) continue
        const { ignored, unignored } = verdict(text, folder, absolute, path)
        if (ignored) return path
        if (unignored) return null
      }
    }
    return null
  }

  function matches(patterns: readonly string[], folder: string, absolute: string, key: string): boolean {
    return verdict(patterns, folder, absolute, key).ignored
  }

  function verdict(patterns: string | readonly string[], folder: string, absolute: string, key: string) {
    const path = relative(folder, absolute).split(sep).join('/')
    let matcher = matchers.get(key)
    if (!matcher) {
      matcher = ignore().add(typeof patterns === 'string' ? patterns : [...patterns])
      matchers.set(key, matcher)
    }
    return ignore.isPathValid(path) ? matcher.test(path) : { ignored: false, unignored: false }
  }
}

function termsIn(chain: readonly Loaded[]): Applied['terms'] {
  const terms = new Map<string, Traced<readonly [string, Term]>>()
  for (const { path, config } of chain) {
    for (const [name, term] of Object.entries(config.terms ?? {}))
      terms.set(name, { value: [name, term], from: path })
  }
  for (const { path, config } of chain) {
    for (const { rules = {} } of [config, ...(config.overrides ?? [])]) {
      const unknown = Object.keys(rules).find(
        key => key.startsWith(teamPrefix) && !terms.has(key.slice(teamPrefix.length)),
      )
      if (unknown !== undefined) {
        const known = [...terms.keys()].map(teamRule)
        throw new Problem(
          `rule “${unknown}” does not exist${didYouMean(unknown, known)}`,
          `${shownPath(path)}: rules`,
        )
      }
    }
  }
  return [...terms.values()]
}

function last(
  all: readonly { readonly from: string; readonly settings: Settings }[],
  key: 'profile' | 'prompt',
): Traced<string> | null {
  for (const { from, settings } of [...all].reverse()) {
    const value = settings[key]
    if (value !== undefined) return { value, from }
  }
  return null
}
