import { Mistake } from '../mistake.ts'
import { didYouMean } from '../nearest.ts'
import { expected, notKnown, type Schema, unknownKey } from './schema.ts'

/**
 * Throws a Mistake for the first thing in a value that its description does not allow, with the place, what was
 * expected and what was found.
 * @param where what the value stands in, for the message
 */
export function check(value: unknown, schema: Schema, where: string): void {
  checkAt(value, schema, [])

  function checkAt(value: unknown, schema: Schema, path: readonly string[]): void {
    const branch = schema.oneOf?.find(one => isOfType(value, one))
    if (schema.oneOf && !branch) wrong(value, schema, path)
    else if (branch) checkAt(value, branch, path)
    else if (!isOfType(value, schema)) wrong(value, schema, path)
    else if (schema.type === 'object') checkObject(value as Readonly<Record<string, unknown>>, schema, path)
    else if (schema.type === 'array') checkList(value as readonly unknown[], schema, path)
    else if (!isAllowed(value, schema)) wrong(value, schema, path)
  }

  function checkObject(
    object: Readonly<Record<string, unknown>>,
    schema: Schema,
    path: readonly string[],
  ): void {
    const { properties = {}, patternProperties = {}, required = [] } = schema
    const patterns = Object.entries(patternProperties).map(
      ([source, one]) => [new RegExp(source), one] as const,
    )
    for (const [key, value] of Object.entries(object)) {
      const known = Object.hasOwn(properties, key)
        ? properties[key]
        : patterns.find(([pattern]) => pattern.test(key))?.[1]
      if (!known) fail((schema[unknownKey] ?? notKnown)(key, Object.keys(properties)), path)
      else if (value !== undefined) checkAt(value, known, [...path, key])
    }
    for (const key of required) {
      if (object[key] === undefined) fail(`expected an object with “${key}”, got ${shown(object)}`, path)
    }
  }

  function checkList(list: readonly unknown[], schema: Schema, path: readonly string[]): void {
    if (list.length < (schema.minItems ?? 0)) fail('expected at least one', path)
    for (const [index, item] of list.entries()) checkAt(item, schema.items ?? {}, [...path, String(index)])
  }

  function wrong(value: unknown, schema: Schema, path: readonly string[]): never {
    const near = schema.enum && typeof value === 'string' ? didYouMean(value, schema.enum) : ''
    return fail(`expected ${inWords(schema, value)}, got ${shown(value)}${near}`, path)
  }

  function fail(what: string, path: readonly string[]): never {
    throw new Mistake(what, [where, path.join('.')].filter(part => part !== '').join(': '))
  }
}

function isOfType(value: unknown, { type, enum: choices }: Schema): boolean {
  if (choices) return typeof value === 'string'
  if (type === 'array') return Array.isArray(value)
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value)
  if (type === 'number') return typeof value === 'number' && Number.isFinite(value)
  return type === undefined || typeof value === type
}

function isAllowed(value: unknown, schema: Schema): boolean {
  if (schema.enum) return schema.enum.includes(value as string)
  if (typeof value === 'number') {
    return value >= (schema.minimum ?? -Infinity) && value <= (schema.maximum ?? Infinity)
  }
  return typeof value !== 'string' || isOfLength(value, schema)
}

const isOfLength = (value: string, { minLength = 0, maxLength = Infinity }: Schema): boolean =>
  value.trim().length >= minLength && value.length <= maxLength

/** What is expected, in words. */
function inWords(schema: Schema, value: unknown): string {
  const own = schema[expected]
  if (own) return own
  if (schema.enum) return `one of ${schema.enum.join(', ')}`
  switch (schema.type) {
    case 'array':
      return 'a list of texts'
    case 'object':
      return 'an object'
    case 'number':
      return typeof value === 'number'
        ? `a number from ${schema.minimum} to ${schema.maximum}`
        : `a number, such as ${schema.default}`
    case 'boolean':
      return `true or false`
    default:
      return schema.maxLength === undefined ? 'a text' : `a text of at most ${schema.maxLength} characters`
  }
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}
