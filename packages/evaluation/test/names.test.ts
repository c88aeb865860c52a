import { describe, expect, it } from 'vitest'
import { isNode, nodesOf, type SyntaxNode, sources } from './sources.ts'

/** Names that a file declares and exports; what it hands on from another file is declared there. */
function declaredIn(program: SyntaxNode): readonly string[] {
  const names: string[] = []
  for (const { type, declaration } of program.body as readonly SyntaxNode[]) {
    if (type !== 'ExportNamedDeclaration' || !isNode(declaration)) continue
    const declared = [declaration, ...((declaration.declarations as readonly SyntaxNode[]) ?? [])]
    for (const { id } of declared) if (isNode(id) && typeof id.name === 'string') names.push(id.name)
  }
  return names
}

describe('names', () => {
  it('have one meaning each: what packages export is declared once', () => {
    const homes = new Map<string, string[]>()
    for (const { path, program } of sources)
      for (const name of declaredIn(program)) homes.set(name, [...(homes.get(name) ?? []), path])
    expect(homes.size).toBeGreaterThan(800)
    expect([...homes].filter(([, paths]) => paths.length > 1)).toEqual([])
  })

  it('of what is asked with yes or no sound like a question, where they begin like one', () => {
    const wrong = sources.flatMap(({ path, program }) =>
      [...nodesOf(program)].flatMap(({ type, id, returnType }) => {
        if (type !== 'FunctionDeclaration' || !isNode(id) || !isNode(returnType)) return []
        const answer = (returnType.typeAnnotation as SyntaxNode).type
        return /^(?:is|has|can)[A-Z]/.test(String(id.name)) &&
          !['TSBooleanKeyword', 'TSTypePredicate'].includes(answer)
          ? [`${path}: ${id.name}`]
          : []
      }),
    )
    expect(wrong).toEqual([])
  })
})
