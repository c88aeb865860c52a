import { didYouMean } from '../nearest.ts'
import type { AnyRule } from '../rule.ts'
import { type Catalog, levels, teamPrefix } from './shape.ts'

/** What a value is called where another one was found. */
export const expected = Symbol('expected')
/** What is said of a key that an object does not have. */
export const unknownKey = Symbol('unknown key')

/**
 * The part of JSON Schema (draft 2020-12) that describes a configuration. The same description is published, checks
 * what people write, and becomes the page of settings. What stands under a symbol is for people and not published.
 */
export interface Schema {
  readonly title?: string
  readonly description?: string
  readonly type?: 'string' | 'number' | 'boolean' | 'object' | 'array'
  readonly enum?: readonly string[]
  readonly oneOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly patternProperties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: false
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly minItems?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly default?: unknown
  readonly [expected]?: string
  readonly [unknownKey]?: (key: string, keys: readonly string[]) => string
}

const text: Schema = { type: 'string' }
const word: Schema = { type: 'string', minLength: 1 }
const texts: Schema = { type: 'array', items: word }
const level: Schema = { enum: levels }
/** Any number of a rule may be this large. */
const largest = 1_000_000

const textOrTexts = (about: string): Schema => ({
  description: about,
  oneOf: [word, { ...texts, minItems: 1 }],
  [expected]: 'a text or a list of texts',
})

const object = (properties: Readonly<Record<string, Schema>>, more: Schema = {}): Schema => ({
  type: 'object',
  additionalProperties: false,
  properties,
  ...more,
})

/** Everything that a configuration may say, given the rules and profiles there are. */
export function configurationSchema({ rules, profiles }: Catalog): Schema {
  const settings = settingsIn({ rules, profiles })
  return {
    title: 'Configuration of Marginalia',
    ...object({
      $schema: text,
      extends: textOrTexts(
        'Other configurations, by relative path or by the name of a package; later ones and this file win.',
      ),
      ...settings,
      terms: {
        description:
          'Rules of your own, as data: a term `synergy` is the rule `team-synergy`. `marginalia test` tries their examples.',
        type: 'object',
        additionalProperties: false,
        patternProperties: { '^[a-z][a-z0-9-]{0,59}$': term },
        [unknownKey]: key => `“${key}” is no name of a term; expected lower-case letters, digits and hyphens`,
      },
      ignore: {
        description: 'Documents to leave out: patterns as in .gitignore, relative to this file.',
        ...texts,
      },
      overrides: {
        description: 'Settings for some documents; later ones win.',
        type: 'array',
        items: object(
          {
            files: { description: 'Patterns as in .gitignore, relative to this file.', ...texts },
            ...settings,
          },
          { required: ['files'] },
        ),
      },
    }),
  }
}

/** What can be said of documents; the library takes the same. */
export function settingsIn({ rules, profiles }: Catalog): Readonly<Record<string, Schema>> {
  return {
    profile: {
      description: 'What documents are reviewed as. Front matter `profile:` and --profile win.',
      enum: [...profiles.keys()],
    },
    prompt: { description: 'Id of the published question the documents answer.', ...text },
    rules: {
      description: 'Levels and options by rule, or levels by `rule/message`.',
      ...object(Object.fromEntries(rules.flatMap(propertiesOf))),
      patternProperties: { [`^${teamPrefix}[a-z0-9-]{1,60}$`]: level },
      [unknownKey]: key => unknownRule(key, rules),
    },
    vocabulary: {
      description: 'Words a note is never about, in all their forms.',
      ...object({
        terms: { description: 'Words and patterns that are fine here.', ...texts },
        acronyms: { description: 'Short forms that readers of these documents know.', ...texts },
        names: { description: 'Names of people, teams and products.', ...texts },
      }),
    },
  }
}

const sentence = (about: string): Schema => ({
  description: about,
  type: 'string',
  minLength: 1,
  maxLength: 200,
})

const term: Schema = object(
  {
    find: textOrTexts('Words or patterns; any of them is found.'),
    except: textOrTexts('What is found and meant otherwise.'),
    why: sentence('Why a reader minds.'),
    ask: sentence('The question in the margin.'),
    title: sentence('What the rule is called; its name where it is not given.'),
    message: sentence('What is there; `{match}` stands for the words.'),
    category: {
      description: 'The group it belongs to; `term` where it is not given.',
      enum: 'quantity degree time hedge subjective actor clutter term claim metric ownership structure'.split(
        ' ',
      ),
      default: 'term',
    },
    level: {
      description: 'How much it weighs; `warning` where it is not given.',
      enum: ['error', 'warning', 'note'],
      default: 'warning',
    },
    flags: { description: 'Texts with «guillemets» around what is found.', ...texts },
    passes: { description: 'Texts in which nothing is found.', ...texts },
  },
  {
    required: ['find', 'why', 'ask'],
    [unknownKey]: (key, keys) =>
      rewriting.test(key)
        ? `“${key}” is not known, and nothing like it will be: a note says what is there, never what to write instead`
        : notKnown(key, keys),
  },
)

const rewriting = /^(?:use|fix|replac|suggest|prefer|instead|better|correct|swap|substitut|alternativ|edit)/i

function propertiesOf(rule: AnyRule): [string, Schema][] {
  return [
    [rule.id, { description: rule.title, ...settingOf(rule) }],
    ...Object.entries(rule.messages).map(([message, about]): [string, Schema] => [
      `${rule.id}/${message}`,
      { description: about, enum: levels },
    ]),
  ]
}

function settingOf({ id, defaults = {}, bounds = {} }: AnyRule): Schema {
  const options = Object.entries(defaults).map(([name, value]): [string, Schema] => {
    if (Array.isArray(value)) return [name, { ...texts, default: value }]
    if (typeof value === 'boolean') return [name, { type: 'boolean', default: value }]
    const [minimum, maximum] = bounds[name] ?? [0, largest]
    return [name, { type: 'number', minimum, maximum, default: value }]
  })
  return {
    oneOf: [
      level,
      object({
        level,
        options: object(Object.fromEntries(options), {
          [unknownKey]: (name, names) => {
            const others = names.length === 0 ? 'it has no options' : `expected one of ${names.join(', ')}`
            return `rule “${id}” has no option “${name}”; ${others}${didYouMean(name, names)}`
          },
        }),
      }),
    ],
    [expected]: 'a level, or an object with “level” and “options”',
  }
}

function unknownRule(key: string, rules: readonly AnyRule[]): string {
  const [id = '', message, ...rest] = key.split('/')
  const rule = rules.find(one => one.id === id)
  if (!rule || message === undefined || rest.length > 0) {
    return `rule “${id}” does not exist${didYouMean(
      id,
      rules.map(one => one.id),
    )}`
  }
  return `rule “${id}” has no message “${message}”; expected one of ${Object.keys(rule.messages).join(', ')}`
}

export const notKnown = (key: string, keys: readonly string[]): string =>
  `“${key}” is not known; expected one of ${keys.join(', ')}${didYouMean(key, keys)}`
