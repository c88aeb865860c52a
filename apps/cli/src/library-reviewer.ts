import {
  type Analysis,
  check,
  checkWords,
  configurationSchema,
  openReviewer,
  planFor,
  type Schema,
  vocabularyOf,
} from '@marginalia/engine'
import { later } from '@marginalia/prose'
import { defaultProfile } from '@marginalia/rules'
import { catalog } from './catalog.ts'
import type { AnalyzerOptions, TextOptions } from './library.ts'

const optionsSchema = later((): Schema => {
  const { profile, rules, vocabulary, terms } = configurationSchema(catalog).properties!
  return {
    type: 'object',
    properties: { profile: profile!, rules: rules!, vocabulary: vocabulary!, terms: terms! },
  }
})

const textSchema: Schema = {
  type: 'object',
  properties: {
    syntax: { enum: ['markdown', 'mdx', 'text', 'html'] },
    prompt: { type: 'string' },
  },
}

/** What the library's analyzer does. Throws a Mistake for what the command refuses, with the same words. */
export function openLibrary(options: AnalyzerOptions): {
  readonly profile: string
  analyze(text: string, options?: TextOptions): Analysis
} {
  check(options, optionsSchema(), '')
  const { profile, rules = {}, vocabulary, terms = {} } = options
  checkWords({ terms, ...(vocabulary === undefined ? {} : { vocabulary }) }, '')
  const reviewer = openReviewer(catalog, true)
  const wishes = {
    profile: profile ?? null,
    rules: Object.entries(rules),
    vocabulary: vocabularyOf([vocabulary]),
    terms: Object.entries(terms),
  }
  return {
    profile: profile ?? defaultProfile,
    analyze(text, options = {}) {
      check(text, { type: 'string' }, 'text')
      check(options, textSchema, '')
      const { syntax = 'markdown', prompt = null } = options
      return reviewer.analyze(text, syntax, '', planFor(defaultProfile, { ...wishes, prompt }))
    },
  }
}
