import { existsSync, readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { compare, Mistake, whyAt, wishesOf } from '@marginalia/engine'
import type { Outcome, Reviewing, Text } from '@marginalia/lsp'
import type { Syntax } from '@marginalia/prose'
import { profiles } from '@marginalia/rules'
import { baselineName, openBaselines } from './baselines.ts'
import { comparisonLines } from './commands/compare.ts'
import { configNames } from './config/files.ts'
import { openConfiguration } from './config/resolve.ts'
import { findDocuments, isDocument } from './documents.ts'
import { linesOn } from './explaining.ts'
import { planFrom } from './plan.ts'
import { openReviewer } from './reviewer.ts'
import { fallbackProfile } from './session.ts'
import { isWord, readSource, syntaxOf } from './source.ts'
import { bundle, version } from './version.ts'

const decisive = [...configNames, 'package.json', '.gitignore', '.marginaliaignore', baselineName]

/** How this command reviews, for a language server. */
export function openReviewing(): Reviewing {
  const reviewer = openReviewer({ incremental: true })
  const open = () => openConfiguration({ remark() {} })
  let configuration = open()
  let baselines = openBaselines({})
  const pages = pagesAboutRules()

  return {
    version,
    profiles: [...profiles.keys()],
    configurationNames: decisive,
    review(text, { fallback, configuredOnly }) {
      try {
        const applied = configuration.for(text.path)
        if (applied.ignoredBy !== null) return leftOut
        if (configuredOnly && applied.config === null && !hasWishes(text)) return leftOut
        const plan = planFrom(applied, fallback ?? fallbackProfile)
        const { report, narrative } = reviewer.analyze(text.source, text.syntax, text.path, plan)
        const { profile, prompt } = narrative.document.frontMatter?.data ?? {}
        const configured = applied.config !== null || (profile ?? prompt) != null
        const accepted = baselines.for(text.path)
        return { report: accepted?.filter(text.path, report).report ?? report, problem: null, configured }
      } catch (error) {
        if (!(error instanceof Mistake)) throw error
        return { report: null, problem: error.message, configured: true }
      }
    },
    why(text, rule, at, fallback) {
      const explanation = explanationOf(text, rule, at[0], fallback)
      return explanation && whyAt(explanation, at)
    },
    explain(text, rule, offset, fallback) {
      const explanation = explanationOf(text, rule, offset, fallback)
      return explanation && linesOn(explanation, text.source, false).join('\n')
    },
    forget: path => reviewer.forget(path),
    reload() {
      configuration = open()
      baselines = openBaselines({})
    },
    compare(before, after, fallback) {
      try {
        const [old, now] = [before, after].map(text => {
          const plan = planFrom(configuration.for(text.path), fallback ?? fallbackProfile)
          return { text, analysis: reviewer.analyze(text.source, text.syntax, text.path, plan) }
        })
        const [was, is] = [old!, now!].map(({ text, analysis }) => ({
          path: basename(text.path),
          source: text.source,
          rules: analysis.report.rules,
        }))
        const surface = { colour: false, width: 100 }
        return comparisonLines(compare(old!.analysis, now!.analysis), was!, is!, surface).join('\n')
      } catch (error) {
        if (!(error instanceof Mistake)) throw error
        return error.message
      }
    },
    async textsIn(folder) {
      const { documents } = await findDocuments([folder], folder)
      return documents.flatMap(({ absolute }) => (absolute === null || isWord(absolute) ? [] : [absolute]))
    },
    async read(path) {
      return (await readSource({ path, absolute: path, explicit: true })).text
    },
    syntaxOf(path, languageId) {
      const named = isDocument(path) ? undefined : languages.get(languageId ?? '')
      if (named) return named
      try {
        return syntaxOf(path)
      } catch (error) {
        if (!(error instanceof Mistake)) throw error
        return null
      }
    },
    pageOf: rule => pages.get(rule) ?? null,
  }

  function explanationOf(text: Text, rule: string, offset: number, fallback: string | null) {
    const plan = planFrom(configuration.for(text.path), fallback ?? fallbackProfile)
    return reviewer.explain(rule, offset, { ...text, where: text.path, plan })
  }
}

/** How texts are written whose name does not say it, by what editors call it. */
const languages: ReadonlyMap<string, Syntax> = new Map([
  ['markdown', 'markdown'],
  ['mdx', 'mdx'],
  ['plaintext', 'text'],
  ['text', 'text'],
])

const leftOut: Outcome = { report: null, problem: null, configured: false }

function hasWishes({ source, syntax }: Text): boolean {
  const { profile, prompt } = wishesOf(source, syntax, profiles)
  return (profile ?? prompt) !== null
}

/** URIs of the pages about rules, which come with the build, by rule. */
function pagesAboutRules(): ReadonlyMap<string, string> {
  const folder = join(dirname(bundle), 'rules')
  const names = existsSync(folder) ? readdirSync(folder) : []
  return new Map(names.map(name => [basename(name, '.md'), pathToFileURL(join(folder, name)).href]))
}
