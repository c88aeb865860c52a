import { profiles, rules } from '@marginalia/rules'
import type { RuleSetting } from '../library.ts'

export interface Vocabulary {
  /** Words that are fine here. */
  readonly terms?: readonly string[]
  /** Short forms that readers of these documents know. */
  readonly acronyms?: readonly string[]
  /** Names of people, teams and products. */
  readonly names?: readonly string[]
}

/** What can be said of all documents, and of some of them. */
export interface Settings {
  readonly profile?: string
  readonly prompt?: string
  readonly rules?: Readonly<Record<string, RuleSetting>>
  readonly vocabulary?: Vocabulary
}

export interface Override extends Settings {
  /** Patterns as in .gitignore, relative to the configuration file. */
  readonly files: readonly string[]
}

/** A configuration file: data, never code. */
export interface Config extends Settings {
  readonly $schema?: string
  /** Other configuration files, by relative path; later ones and this file win. */
  readonly extends?: string | readonly string[]
  readonly ignore?: readonly string[]
  readonly overrides?: readonly Override[]
}

export const levels = ['error', 'warning', 'note', 'off'] as const

const text = { type: 'string' } as const
const texts = { type: 'array', items: { type: 'string' } } as const

/** JSON Schema (draft 2020-12) of a configuration, made from the rules and profiles there are. */
export function schemaOfConfig(): object {
  const settings = {
    profile: {
      description: 'What documents are reviewed as. Front matter `profile:` and --profile win.',
      enum: [...profiles.keys()],
    },
    prompt: { description: 'Id of the published question the documents answer.', ...text },
    rules: {
      description: 'Levels and options by rule, or levels by `rule/message`.',
      type: 'object',
      additionalProperties: false,
      properties: Object.fromEntries(
        rules.flatMap(rule => [
          [rule.id, { description: rule.title, ...settingOf(rule.defaults ?? {}) }],
          ...Object.keys(rule.messages).map(message => [
            `${rule.id}/${message}`,
            { description: rule.messages[message], enum: levels },
          ]),
        ]),
      ),
    },
    vocabulary: {
      description: 'Words a note is never about.',
      type: 'object',
      additionalProperties: false,
      properties: {
        terms: { description: 'Words that are fine here.', ...texts },
        acronyms: { description: 'Short forms that readers of these documents know.', ...texts },
        names: { description: 'Names of people, teams and products.', ...texts },
      },
    },
  }
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Configuration of Marginalia',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: text,
      extends: {
        description: 'Other configuration files, by relative path; later ones and this file win.',
        oneOf: [text, texts],
      },
      ...settings,
      ignore: {
        description: 'Documents to leave out: patterns as in .gitignore, relative to this file.',
        ...texts,
      },
      overrides: {
        description: 'Settings for some documents; later ones win.',
        type: 'array',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['files'],
          properties: {
            files: { description: 'Patterns as in .gitignore, relative to this file.', ...texts },
            ...settings,
          },
        },
      },
    },
  }
}

function settingOf(defaults: Readonly<Record<string, unknown>>): object {
  const options = Object.fromEntries(
    Object.entries(defaults).map(([name, value]) => [
      name,
      Array.isArray(value) ? { ...texts, default: value } : { type: typeof value, default: value },
    ]),
  )
  return {
    oneOf: [
      { enum: levels },
      {
        type: 'object',
        additionalProperties: false,
        properties: {
          level: { enum: levels },
          options: { type: 'object', additionalProperties: false, properties: options },
        },
      },
    ],
  }
}
