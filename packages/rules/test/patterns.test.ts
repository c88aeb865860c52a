import { readdirSync } from 'node:fs'
import { faultsOf } from '@marginalia/english'
import { describe, expect, it } from 'vitest'
import type { Patterns } from '../src/pattern-rule.ts'

const folder = new URL('../src/patterns/', import.meta.url)
const files = readdirSync(folder)

describe.each(files)('%s', file => {
  it('flags and passes what its lines say', async () => {
    const module: Record<string, Patterns<string>> = await import(`../src/patterns/${file}`)
    for (const patterns of Object.values(module)) expect(patterns.lines().flatMap(faultsOf)).toEqual([])
  })
})
