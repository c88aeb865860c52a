import assert from 'node:assert/strict'
import {
  type Catalog,
  type Configuration,
  check,
  checkWords,
  configurationSchema,
  Mistake,
  openReviewer,
  planFor,
  vocabularyOf,
} from '@marginalia/engine'
import { interview, profiles, rules, scale } from '@marginalia/rules'
import fc from 'fast-check'
import { checkAnalysis } from './laws.ts'
import type { Text } from './texts.ts'

const catalog: Catalog = { rules, profiles, scale, interview }
const schema = configurationSchema(catalog)

/** Words, patterns and what only looks like one. */
const pattern = fc.oneof(
  fc.constantFrom(
    'deep dive',
    '[many]',
    '{be} late',
    'a/b c?',
    'customers',
    '«x»',
    '{match}',
    '[',
    '(',
    '*',
    '^ $',
    '\u001B[31m',
    '\u202Ea',
    '?'.repeat(50),
  ),
  fc.string({ unit: 'binary', maxLength: 30 }),
)

/** Any value, and such as stand in a configuration. */
const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>('error', 'off', 'note', 0, -1, 1e9, true, null, [], {}, '', '__proto__'),
  pattern,
)

const id = fc.oneof(
  fc.constantFrom(...rules.map(rule => rule.id)),
  fc.constantFrom('team-x', 'hedge/doubt', 'no such rule', '__proto__', 'constructor', ''),
)

const setting = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom<unknown>('error', 'warning', 'note', 'off') },
  fc.record(
    {
      level: anything,
      options: fc.dictionary(fc.constantFrom('share', 'least', 'words', 'limit', 'x'), anything),
    },
    { requiredKeys: [] },
  ),
  anything,
)

const vocabulary = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record(
      {
        terms: fc.array(pattern, { maxLength: 4 }),
        acronyms: fc.array(pattern, { maxLength: 4 }),
        names: anything,
      },
      { requiredKeys: [] },
    ),
  },
  anything,
)

const term = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record(
      {
        find: fc.oneof(pattern, fc.array(pattern, { maxLength: 3 })),
        except: fc.oneof(pattern, fc.array(pattern, { maxLength: 3 })),
        why: fc.string({ minLength: 1, maxLength: 20 }),
        ask: fc.constantFrom('Why?', ''),
        message: pattern,
        level: fc.constantFrom<unknown>('error', 'off', 3),
      },
      { requiredKeys: ['find', 'why', 'ask'] },
    ),
  },
  anything,
)

const some = (values: fc.Arbitrary<unknown>): fc.Arbitrary<Record<string, unknown>> =>
  fc.dictionary(id, values, { maxKeys: 5 })

/** What somebody may have written into a configuration. */
export const configurations: fc.Arbitrary<unknown> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record(
      {
        profile: fc.oneof(fc.constantFrom<unknown>(...profiles.keys()), anything),
        prompt: fc.oneof(fc.constantFrom('innovation', 'What did you do in the dark?'), anything),
        rules: fc.oneof(some(setting), anything),
        vocabulary,
        terms: fc.oneof(some(term), anything),
        ignore: anything,
        overrides: fc.array(fc.record({ files: anything, rules: some(setting) }, { requiredKeys: [] }), {
          maxLength: 2,
        }),
        surprise: anything,
      },
      { requiredKeys: [] },
    ),
  },
  anything,
)

/** A configuration is refused with one line that says what is wrong, or texts are reviewed by it and keep every law. */
export function checkSettings(configuration: unknown, text: Text): void {
  try {
    check(configuration, schema, 'marginalia.config.json')
    checkWords(configuration as Configuration, 'marginalia.config.json')
    const { profile, prompt, rules: own = {}, terms = {}, vocabulary } = configuration as Configuration
    const plan = planFor(profile ?? 'written-assessment', {
      prompt: prompt ?? null,
      rules: Object.entries(own),
      vocabulary: vocabularyOf([vocabulary]),
      terms: Object.entries(terms),
    })
    checkAnalysis(text, openReviewer(catalog).analyze(text.source, text.syntax, 'a.md', plan))
  } catch (error) {
    if (!(error instanceof Mistake)) throw error
    assert.doesNotMatch(error.message, /[\r\n\u2028\u2029]/, 'one line')
  }
}
