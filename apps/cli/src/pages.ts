import {
  commentSyntaxes,
  configurationSchema,
  type Schema,
  suppressionForms,
  suppressionRule,
} from '@marginalia/engine'
import { catalog } from './catalog.ts'
import { configNames } from './config/files.ts'

/** The page of settings, from the description that checks them. */
export function settingsPage(): string {
  const schema = configurationSchema(catalog)
  const { rules, vocabulary, terms, overrides, ...others } = schema.properties!
  const term = Object.values(terms!.patternProperties!)[0]!
  return `${[
    '# Settings',
    made,
    `A configuration is data: ${configNames.map(code).join(', ')} or ${code('marginalia')} in ${code('package.json')}. The nearest one above a document applies, up to the root of its repository; ${code('--config FILE')} takes another. ${code('marginalia init')} writes one, ${code('marginalia config DOCUMENT')} says what applies and where it comes from, and ${code('marginalia/schema.json')} helps an editor.`,
    'What decides, the strongest first: a flag of the command, the front matter of a document (`profile:`, `prompt:`, in YAML, TOML or JSON), `overrides`, the configuration, those it extends, the profile.',
    block({
      $schema: './node_modules/marginalia/dist/schema.json',
      extends: '@team/marginalia-config',
      profile: 'written-assessment',
      rules: { 'sentence-length': { level: 'warning', options: { words: 35 } }, 'length-limit': 'off' },
      vocabulary: { terms: ['leverage ratio'], acronyms: ['WMS'], names: ['Kestrel'] },
      ignore: ['drafts/', '!drafts/final.md'],
      overrides: [{ files: ['stories/'], profile: 'star-story', rules: { 'sentence-length': 'note' } }],
    }),
    '## Keys',
    table(
      ['Key', 'Value', 'What it does'],
      Object.entries({
        ...others,
        rules: rules!,
        vocabulary: vocabulary!,
        terms: terms!,
        overrides: overrides!,
      }).map(([key, one]) => [
        code(key),
        kindOf(one),
        one.description ?? 'Where the schema is, for an editor.',
      ]),
    ),
    `${code('extends')} names a file beside the configuration or a package in ${code('node_modules')}: its ${code(configNames[0])}, or what ${code('marginalia')} in its ${code('package.json')} says, or one file of it (${code('@team/marginalia-config/strict.json')}). A package is read and never run. Its patterns count from the configuration that extends it.`,
    `An entry of ${code('overrides')} says in ${code('files')} which documents it is for (${list(overrides!.items!.required!)} is required), and otherwise what a configuration may say: ${list(Object.keys(overrides!.items!.properties!).filter(key => key !== 'files'))}.`,
    '## Profiles',
    table(
      ['Profile', 'What it is for'],
      [...catalog.profiles.values()].map(({ name, about }) => [code(name), about]),
    ),
    '## Vocabulary',
    'A word or a phrase covers all its forms, and what is found inside it: “leverage ratio” covers “Leverage ratios”.',
    keysOf(vocabulary!),
    '## Terms of your own',
    `A term is a rule as data: it says what is found, why a reader minds, and what the reader asks. It has no key for other words. Its rule is ${code('team-NAME')}, which can be set, suppressed and explained like any other. ${code('marginalia test')} tries the examples.`,
    block({
      terms: {
        'deep-dive': {
          find: 'deep dive',
          except: ['deep dive team'],
          why: 'It says how hard somebody looked, not what they found.',
          ask: 'What did it find?',
          message: '“{match}” names the work, not its result.',
          level: 'warning',
          flags: ['We did a «deep dive» into the log.'],
          passes: ['The deep dive team has 4 people.', 'I read 400 lines of the log.'],
        },
      },
    }),
    keysOf(term),
    '## Rules',
    'A rule is set to a level (`error`, `warning`, `note`, `off`), or to a level and options. `RULE/MESSAGE` sets the level of one message; a message that is off stays off until it is set itself.',
    block({ rules: { 'sentence-length': 'error', 'sentence-length/long': 'note' } }),
    table(
      ['Rule', 'Level', 'Options', 'Messages'],
      catalog.rules.map(({ id, level, messages }) => [
        `[${id}](rules/${id}.md)`,
        level,
        optionsIn(rules!.properties![id]!),
        Object.keys(messages).map(code).join(' '),
      ]),
    ),
  ].join('\n\n')}\n`
}

/** The page of suppressions, from the forms that are read. */
export function suppressionsPage(): string {
  const [usual, ...others] = commentSyntaxes
  const example = (open: string, close: string): string =>
    `${open} marginalia-disable-next-line passive-voice -- the regulator wrote this ${close}`
      .replace('( ', '(')
      .replace(' )', ')')
  return `${[
    '# Suppressions',
    made,
    'A comment takes a note out of the report where it does not belong. It names rules, or none for all of them, and says why behind `--`: without a reason it has no effect.',
    `\`\`\`markdown\n${example(usual!.open, usual!.close)}\nMistakes were made.\n\`\`\``,
    '## Forms',
    table(
      ['Comment', 'What it reaches'],
      suppressionForms.map(({ name, about }) => [code(`marginalia-${name}`), about]),
    ),
    'Several rules are separated by commas or spaces: `marginalia-disable passive-voice, hedge -- quoted from the order`. Reasons may follow `--` or a dash.',
    '## Where they stand',
    table(
      ['In', 'Written'],
      [usual!, ...others].map(({ name, open, close }) => [name, code(example(open, close))]),
    ),
    'A comment on a line of its own inside a paragraph does not cut the paragraph.',
    '## What is said about them',
    table(
      ['Message', 'Text'],
      Object.entries(suppressionRule.messages).map(([key, text]) => [code(key), text]),
    ),
    'Near misses (capitals, a space for a hyphen, a line of plain text without the signs of a comment) are `malformed`. `marginalia baseline` accepts what is there without comments: [in a pipeline](ci.md).',
  ].join('\n\n')}\n`
}

const made = '<!-- Generated by `pnpm generate` from the data that the command uses. Do not edit. -->'

const code = (text: string): string => `\`${text}\``
const list = (keys: readonly string[]): string => keys.map(code).join(', ')
const block = (value: object): string => `\`\`\`json\n${JSON.stringify(value, null, 2)}\n\`\`\``

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.map(cell).join(' | ')} |`).join('\n')

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')

const keysOf = ({ properties = {}, required = [] }: Schema): string =>
  table(
    ['Key', 'Value', 'What it does'],
    Object.entries(properties).map(([key, one]) => [
      required.includes(key) ? `${code(key)}, required` : code(key),
      kindOf(one),
      one.description ?? '',
    ]),
  )

function kindOf({ type, enum: choices, oneOf }: Schema): string {
  if (oneOf) return oneOf.map(kindOf).join(' or ')
  if (choices) return choices.length > 4 ? `one of ${choices.length} names` : choices.map(code).join(', ')
  return type === 'array' ? 'list' : type === 'string' ? 'text' : (type ?? '')
}

function optionsIn({ oneOf = [] }: Schema): string {
  const options = oneOf.flatMap(one => Object.entries(one.properties?.options?.properties ?? {}))
  return options
    .map(([name, one]) => {
      const range = one.type === 'number' ? `, from ${one.minimum} to ${one.maximum}` : ''
      return `${code(name)} (${JSON.stringify(one.default)}${range})`
    })
    .join('; ')
}
