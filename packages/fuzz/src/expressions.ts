import { readdirSync, readFileSync } from 'node:fs'
import { parseAst } from 'rolldown/parseAst'
import { analyse } from 'scslre'

export interface Expression {
  readonly source: string
  readonly flags: string
  /** Below the root of the repository. */
  readonly path: string
}

const root = new URL('../../../', import.meta.url)

/** Every regular expression that is written in a source of the packages and apps. */
export function expressions(): readonly Expression[] {
  const found: Expression[] = []
  for (const path of ['packages', 'apps'].flatMap(sourcesIn)) {
    const tree = parseAst(readFileSync(new URL(path, root), 'utf8'), {
      lang: path.endsWith('x') ? 'tsx' : 'ts',
    })
    const walk = (node: unknown): void => {
      if (typeof node !== 'object' || node === null) return
      if ('regex' in node && node.regex) {
        const { pattern, flags } = node.regex as { pattern: string; flags: string }
        found.push({ source: pattern, flags, path })
      } else for (const one of Object.values(node)) walk(one)
    }
    walk(tree)
  }
  return found
}

const sourcesIn = (area: string): readonly string[] =>
  readdirSync(new URL(area, root)).flatMap(name => {
    const folder = `${area}/${name}/src`
    try {
      return readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
        .filter(path => /\.tsx?$/.test(path))
        .sort()
        .map(path => `${folder}/${path}`)
    } catch {
      return []
    }
  })

/**
 * How an expression's time can grow from one place of a text: `exponential`, `polynomial`, or `linear`. That a search
 * which fails begins again at the next place is not counted: `long` of the attacks finds where that matters.
 */
export function growthOf({ source, flags }: Pick<Expression, 'source' | 'flags'>) {
  const { reports } = analyse(
    { source, flags },
    { reportTypes: { Move: false }, maxReports: Number.POSITIVE_INFINITY },
  )
  if (reports.some(({ exponential }) => exponential)) return 'exponential'
  return reports.length > 0 ? 'polynomial' : 'linear'
}
