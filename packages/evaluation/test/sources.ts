import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseAst } from 'rolldown/parseAst'

/** A node of the syntax tree, as far as tests look at it. */
export interface SyntaxNode {
  readonly type: string
  readonly start: number
  readonly [key: string]: unknown
}

/** A file of a package, generated ones apart. */
export interface SourceFile {
  /** From the root of the repository: `packages/english/src/list.ts`. */
  readonly path: string
  readonly text: string
  readonly program: SyntaxNode
}

const root = fileURLToPath(new URL('../../../', import.meta.url))

export const sources: readonly SourceFile[] = readdirSync(`${root}packages`).flatMap(name => {
  const folder = `packages/${name}/src`
  return (readdirSync(root + folder, { recursive: true }) as string[])
    .filter(file => /(?<!\.d)\.ts$/.test(file) && !file.startsWith('generated'))
    .map(file => {
      const path = `${folder}/${file}`
      const text = readFileSync(root + path, 'utf8')
      return { path, text, program: parseAst(text, { lang: 'ts' }, path) as unknown as SyntaxNode }
    })
})

export const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && typeof (value as SyntaxNode).type === 'string'

/** Every node below one, itself first. */
export function* nodesOf(node: SyntaxNode): Iterable<SyntaxNode> {
  yield node
  for (const value of Object.values(node)) {
    for (const one of Array.isArray(value) ? value : [value]) if (isNode(one)) yield* nodesOf(one)
  }
}

/** The line a node begins on, from 1. */
export const lineOf = ({ text }: SourceFile, { start }: SyntaxNode): number =>
  text.slice(0, start).split('\n').length
