/**
 * JSON Schema (2020-12) of a Report. Closed everywhere: there is no key for a replacement, and
 * every string is an id, a hash or, in `rules` and `questions`, static text reviewed by people.
 */
const id = { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9_/.-]*$', maxLength: 80 } as const
const text = { type: 'string', maxLength: 300 } as const
export const countSchema = { type: 'integer', minimum: 0 } as const
export const numberSchema = { type: 'number' } as const
const span = {
  type: 'array',
  prefixItems: [countSchema, countSchema],
  items: false,
  minItems: 2,
} as const
const level = { enum: ['error', 'warning', 'note'] } as const
export const part = { enum: ['situation', 'task', 'action', 'result', 'learning'] } as const
const sentencePart = { enum: [...part.enum, 'other'] } as const
const actor = { enum: ['i', 'we', 'other', 'nobody'] } as const

export const nullable = <S>(schema: S) => ({ anyOf: [schema, { type: 'null' }] })
export const listSchema = <S>(items: S) => ({ type: 'array', items })

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
  additionalProperties: { anyOf: [numberSchema, span] },
} as const

const place = {
  rule: id,
  message: id,
  span,
  level,
  data,
  fingerprint: { type: 'string', pattern: '^[0-9a-f]{16}(-[0-9]+)?$' },
}

export const finding = closed({ ...place, also: listSchema(closed(place)) })

export const rule = closed(
  {
    id,
    title: text,
    why: text,
    ask: text,
    asks: { type: 'object', propertyNames: id, additionalProperties: text },
    category: id,
    messages: { type: 'object', propertyNames: id, additionalProperties: text },
    source: listSchema(closed({ title: text, url: text, grade: { enum: ['A', 'B', 'C', 'own'] } }, ['url'])),
    point: id,
  },
  ['asks', 'point'],
)

export const actors = closed({ i: countSchema, we: countSchema, other: countSchema, nobody: countSchema })

const measures = closed({
  words: countSchema,
  characters: countSchema,
  charactersWithoutSpaces: countSchema,
  sentences: countSchema,
  paragraphs: countSchema,
  pages: numberSchema,
  meanSentence: numberSchema,
  longestSentence: nullable(closed({ words: countSchema, span })),
  readingEase: nullable(numberSchema),
  grade: nullable(numberSchema),
  actors,
})

const structure = closed({
  stories: listSchema(closed({ span, title: nullable(span), words: countSchema, absent: listSchema(part) })),
  sections: listSchema(
    closed({
      part,
      span,
      words: countSchema,
      basis: { enum: ['label', 'inferred'] },
      confidence: { type: 'number', minimum: 0, maximum: 1 },
      actors,
      story: countSchema,
    }),
  ),
  absent: listSchema(part),
})

export const metric = closed({
  span,
  value: numberSchema,
  to: nullable(numberSchema),
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
  value: nullable(numberSchema),
  span,
})

export const reportSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Marginalia report',
  ...closed({
    version: { const: 1 },
    profile: id,
    rules: listSchema(rule),
    findings: listSchema(finding),
    first: listSchema(countSchema),
    measures,
    limits: closed({
      characters: nullable(numberSchema),
      words: nullable(numberSchema),
      pages: nullable(numberSchema),
    }),
    sentences: listSchema(
      closed({ span, words: countSchema, actor, part: nullable(sentencePart), confidence: numberSchema }),
    ),
    structure,
    metrics: listSchema(metric),
    scope: listSchema(scope),
    principles: listSchema(closed({ principle: id, claimed: listSchema(span), signals: listSchema(span) })),
    prompt: nullable(closed({ id, parts: listSchema(closed({ part: id, span: nullable(span) })) })),
    probes: listSchema(closed({ probe: id, span, data })),
    questions: listSchema(closed({ id, ask: text })),
    suppressed: listSchema(closed({ finding, comment: span })),
    faults: listSchema(closed({ rule: id, span })),
    notChecked: listSchema(closed({ what: id, reason: id, span, words: countSchema }, ['span', 'words'])),
  }),
} as const
