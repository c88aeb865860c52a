import type { AnyRule, Explanation } from '@marginalia/engine'
import { clausesOf, tokensOf } from '@marginalia/english'
import { paintFor } from '@marginalia/formats'
import { linesOf } from '@marginalia/report'
import { openConfiguration } from './config/resolve.ts'
import { findDocuments } from './documents.ts'
import { planFrom } from './plan.ts'
import { Problem } from './problem.ts'
import { openReviewer } from './reviewer.ts'
import { fallbackProfile } from './session.ts'
import { readSource, syntaxOf } from './source.ts'
import type { Terminal } from './terminal.ts'

/** A place in a document: `FILE:LINE` or `FILE:LINE:COLUMN`, counted from 1. */
const placePattern = /^(.+?):(\d+)(?::(\d+))?$/

/** What a rule sees in the sentence at a place, as lines for a terminal. Throws a Problem for a place there is not. */
export async function explanationOf(rule: AnyRule, place: string, terminal: Terminal): Promise<string[]> {
  const [, path = '', line = '', column = '1'] = placePattern.exec(place) ?? []
  if (path === '') throw new Problem(`“${place}” is no place; expected FILE:LINE or FILE:LINE:COLUMN`)
  const { documents } = await findDocuments([path], process.cwd())
  const document = documents[0]
  if (!document) throw new Problem('is not a document that can be reviewed', path)
  const { text } = await readSource(document)
  const lines = linesOf(text)
  const offset = lines.start(Number(line)) + Number(column) - 1
  if (Number(line) > lines.count || Number(column) > lines.text(Number(line)).length + 1)
    throw new Problem(`has no line ${line}, column ${column}`, path)
  const absolute = document.absolute ?? path
  const plan = planFrom(openConfiguration({ remark() {} }).for(absolute), fallbackProfile)
  const at = { source: text, syntax: syntaxOf(path), where: path, plan }
  const explanation = openReviewer().explain(rule.id, offset, at)
  if (!explanation) throw new Problem(`line ${line} has no sentence there`, path)
  return linesOn(explanation, text, terminal.colour)
}

/** An explanation as lines for people. */
export function linesOn(
  { sentence: { sentence, fact, whose }, lines, places }: Explanation,
  source: string,
  colour: boolean,
): string[] {
  const paint = paintFor(colour)
  const { text } = sentence.block
  const rows = [paint.bold(sentence.text.replace(/\s+/g, ' ')), '']
  const section = (name: string): void => void rows.push('', paint.bold(name))
  rows.push(`Words of ${whose === 'writer' ? 'the writer' : `a ${whose}`}; ${partOf(fact)}.`)
  section('Read as')
  for (const { lower, lemma, pos, inflection, features } of tokensOf(sentence))
    rows.push(
      `  ${lower.padEnd(18)}${[pos, inflection, lemma === lower ? '' : lemma, [...features].join(' ')].filter(Boolean).join(' · ')}`,
    )
  section('Clauses')
  for (const { kind, mood, person, verb, span } of clausesOf(sentence))
    rows.push(
      `  ${text.slice(...span).replace(/\s+/g, ' ')}  ${paint.dim([kind, mood, person, verb.tense ?? verb.form].join(' · '))}`,
    )
  section('Lines that fit')
  if (lines.length === 0) rows.push('  none')
  for (const { pattern, source: from, span, conditions, counts } of lines) {
    rows.push(`  ${counts ? '✓' : '✗'} ${pattern}  “${text.slice(...span)}”  ${paint.dim(from)}`)
    for (const { text: condition, holds } of conditions)
      rows.push(`      ${condition}: ${holds ? 'yes' : 'no'}`)
  }
  section('Places')
  if (places.length === 0) rows.push('  none')
  for (const { message, span, weights, noted, rank } of places) {
    const heavy = weights !== null && weights.note >= weights.least
    const standing = !noted
      ? heavy
        ? 'no note of its own: another of its sentence holds it'
        : 'no note'
      : rank === null
        ? 'a note'
        : `a note, ${rank} of the first`
    rows.push(`  ${message}: “${source.slice(...span).replace(/\s+/g, ' ')}”, ${standing}`)
    if (!weights) continue
    rows.push(
      `      ${weights.note} steps, at least ${weights.least} for a note; ${weights.first} towards the first`,
    )
    for (const { sign, note, first } of weights.signs)
      if (note !== 0 || first !== 0) rows.push(paint.dim(`      ${signed(note)} ${signed(first)}  ${sign}`))
  }
  return rows
}

const signed = (steps: number): string => (steps > 0 ? `+${steps}` : String(steps)).padStart(4)

const partOf = ({
  part,
  confidence,
}: {
  readonly part: string | null
  readonly confidence: number
}): string =>
  part === null ? 'the document tells no story' : `${part}, ${Math.round(confidence * 100)} % sure`
