import { later, type Sentence } from '@marginalia/prose'
import type { Span } from '@marginalia/report'
import { Mistake } from '../mistake.ts'
import type { AnyRule, Hit } from '../rule.ts'
import { defineRule } from '../rule.ts'
import { finderOf, wrongIn } from '../words.ts'
import type { Configuration, Term } from './shape.ts'

const source = 'The configuration of this team'

const list = (texts: string | readonly string[] | undefined): readonly string[] =>
  texts === undefined ? [] : typeof texts === 'string' ? [texts] : texts

/** A term of a team as a rule like any other. Throws a Mistake for a pattern that cannot be read. */
export function ruleOf(id: string, term: Term): AnyRule {
  const find = finderOf(list(term.find))
  const exceptions = list(term.except)
  const excepted = finderOf(exceptions)
  const isMeant = (sentence: Sentence, at: Span): boolean =>
    !excepted(sentence).some(one => one[0] <= at[0] && at[1] <= one[1])
  const lines = later(() => list(term.find).map(pattern => ({ pattern, find: finderOf([pattern]) })))
  return defineRule({
    id,
    title: term.title ?? titleOf(id),
    why: term.why,
    ask: term.ask,
    category: term.category ?? 'term',
    level: term.level ?? 'warning',
    scope: 'sentence',
    messages: { used: term.message ?? '“{match}” is a word this team asks about.' },
    examples: { flags: term.flags ?? [], passes: term.passes ?? [] },
    source: [{ title: source, grade: 'own' }],
    explain: sentence =>
      lines().flatMap(({ pattern, find }) =>
        find(sentence).map(span => {
          const counts = isMeant(sentence, span)
          const conditions =
            exceptions.length === 0 ? [] : [{ text: `except ${exceptions.join(', ')}`, holds: !counts }]
          return { pattern, source, span, conditions, counts }
        }),
      ),
    *check(sentence: Sentence): Iterable<Hit<'used'>> {
      for (const at of find(sentence)) if (isMeant(sentence, at)) yield { message: 'used', at }
    },
  })
}

/**
 * Throws a Mistake for what no description can tell of a configuration: a pattern that cannot be read, a message with
 * other places to fill.
 */
export function checkWords({ terms = {}, vocabulary, overrides = [] }: Configuration, where: string): void {
  const within = (path: string): string => (where === '' ? path : `${where}: ${path}`)
  for (const [name, term] of Object.entries(terms)) {
    const path = within(`terms.${name}`)
    const other = /\{(?!match\})[^{}]*\}/.exec(term.message ?? '')
    if (other) throw new Mistake(`expected no place to fill but {match}, got ${other[0]}`, `${path}.message`)
    for (const key of ['find', 'except'] as const) checkAll(list(term[key]), `${path}.${key}`)
  }
  for (const words of [vocabulary, ...overrides.map(one => one.vocabulary)]) {
    for (const [key, texts] of Object.entries(words ?? {})) checkAll(texts, within(`vocabulary.${key}`))
  }
}

function checkAll(texts: readonly string[], where: string): void {
  const wrong = texts.map(wrongIn).find(reason => reason !== null)
  if (wrong) throw new Mistake(wrong, where)
}

/** `team-deep-dive` is “Deep dive”. */
function titleOf(id: string): string {
  const words = id.replace(/^team-/, '').replaceAll('-', ' ')
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}
