/**
 * JSON Schema (2020-12) of a Report. Closed everywhere: there is no key for a replacement, and
 * every string is an id, a hash or, in `rules` and `questions`, static text reviewed by people.
 */
const id = { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9_/.-]*$', maxLength: 80 } as const
const text = { type: 'string', maxLength: 300 } as const
export const count = { type: 'integer', minimum: 0 } as const
export const number = { type: 'number' } as const
const span = {
  type: 'array',
  prefixItems: [count, count],
  items: false,
  minItems: 2,
} as const
const level = { enum: ['error', 'warning', 'note'] } as const
export const part = { enum: ['situation', 'task', 'action', 'result', 'learning'] } as const
const sentencePart = { enum: [...part.enum, 'other'] } as const
const actor = { enum: ['i', 'we', 'other', 'nobody'] } as const

export const nullable = <S>(schema: S) => ({ anyOf: [schema, { type: 'null' }] })
export const list = <S>(items: S) => ({ type: 'array', items })

/** An object with exactly these keys, all of them present. */
export const closed = <P extends Record<string, unknown>>(
  properties: P,
  optional: readonly string[] = [],
) => ({
  type: 'object',
  additionalProperties: false,
  required: Object.keys(properties).filter(key => !optional.includes(key)),
  properties,
})

const data = {
  type: 'object',
  propertyNames: { pattern: '^[a-z][A-Za-z]*$' },
  additionalProperties: { anyOf: [number, span] },
} as const

const place = {
  rule: id,
  message: id,
  span,
  level,
  data,
  fingerprint: { type: 'string', pattern: '^[0-9a-f]{16}(-[0-9]+)?$' },
}

export const finding = closed({ ...place, also: list(closed(place)) })

export const rule = closed(
  {
    id,
    title: text,
    why: text,
    ask: text,
    asks: { type: 'object', propertyNames: id, additionalProperties: text },
    category: id,
    messages: { type: 'object', propertyNames: id, additionalProperties: text },
    source: list(closed({ title: text, url: text, grade: { enum: ['A', 'B', 'C', 'own'] } }, ['url'])),
    point: id,
  },
  ['asks', 'point'],
)

export const actors = closed({ i: count, we: count, other: count, nobody: count })

const measures = closed({
  words: count,
  characters: count,
  charactersWithoutSpaces: count,
  sentences: count,
  paragraphs: count,
  pages: number,
  meanSentence: number,
  longestSentence: nullable(closed({ words: count, span })),
  readingEase: nullable(number),
  grade: nullable(number),
  actors,
})

const structure = closed({
  stories: list(closed({ span, title: nullable(span), words: count, absent: list(part) })),
  sections: list(
    closed({
      part,
      span,
      words: count,
      basis: { enum: ['label', 'inferred'] },
      confidence: { type: 'number', minimum: 0, maximum: 1 },
      actors,
      story: count,
    }),
  ),
  absent: list(part),
})

export const metric = closed({
  span,
  value: number,
  to: nullable(number),
  unit: id,
  kind: { enum: ['money', 'volume', 'percentage', 'time', 'quality', 'count'] },
  direction: nullable({ enum: ['up', 'down'] }),
  approximate: { type: 'boolean' },
  measure: nullable(span),
  baseline: nullable(span),
  period: nullable(span),
  part: nullable(part),
})

const scope = closed({
  kind: {
    enum: ['people', 'teams', 'organisations', 'money', 'customers', 'regions', 'horizon', 'seniority'],
  },
  value: nullable(number),
  span,
})

export const reportSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Marginalia report',
  ...closed({
    version: { const: 1 },
    profile: id,
    rules: list(rule),
    findings: list(finding),
    first: list(count),
    measures,
    limits: closed({
      characters: nullable(number),
      words: nullable(number),
      pages: nullable(number),
    }),
    sentences: list(closed({ span, words: count, actor, part: nullable(sentencePart), confidence: number })),
    structure,
    metrics: list(metric),
    scope: list(scope),
    principles: list(closed({ principle: id, claimed: list(span), signals: list(span) })),
    prompt: nullable(closed({ id, parts: list(closed({ part: id, span: nullable(span) })) })),
    probes: list(closed({ probe: id, span, data })),
    questions: list(closed({ id, ask: text })),
    suppressed: list(closed({ finding, comment: span })),
    faults: list(closed({ rule: id, span })),
    notChecked: list(closed({ what: id, reason: id, span, words: count }, ['span', 'words'])),
  }),
} as const
