import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Syntax } from '@marginalia/prose'

export interface Fixture {
  readonly path: string
  readonly source: string
  readonly syntax: Syntax
}

const root = fileURLToPath(new URL('../../../fixtures/', import.meta.url))
const syntaxes: Readonly<Record<string, Syntax>> = { md: 'markdown', mdx: 'mdx', txt: 'text' }

/** Every text under fixtures/, in order of path. */
export const fixtures: readonly Fixture[] = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .sort()
  .flatMap(path => {
    const syntax = path.includes('.golden.') ? null : syntaxes[path.split('.').at(-1) ?? '']
    return syntax ? [{ path, syntax, source: readFileSync(root + path, 'utf8') }] : []
  })
