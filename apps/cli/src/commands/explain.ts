import { bankRules } from '@marginalia/bank/rules'
import { didYouMean } from '@marginalia/engine'
import { paintFor, wrap } from '@marginalia/formats'
import { rules } from '@marginalia/rules'
import type { Command } from '../command.ts'
import { explanationOf } from '../explaining.ts'
import { Problem } from '../problem.ts'
import { teamRulesHere } from '../team-rules.ts'
import { colourOption } from './options.ts'

export const explain: Command = {
  name: 'explain',
  about: 'Say what a rule looks for, why, and where it comes from; at a place, why it notes it or does not.',
  arguments: [
    { name: 'RULE', about: 'id of a rule', required: true, repeat: false, completes: 'rules' },
    { name: 'FILE:LINE:COLUMN', about: 'a place in a document', required: false, repeat: false },
  ],
  options: [colourOption],
  examples: [
    { run: 'marginalia explain sentence-length', does: 'one rule, with examples' },
    { run: 'marginalia explain hedge draft.md:12:40', does: 'why it notes the sentence there, or does not' },
  ],
  async run([id = '', place], _values, terminal) {
    const all = [...rules, ...teamRulesHere(terminal.tell), ...bankRules]
    const rule = all.find(rule => rule.id === id)
    if (!rule) {
      const near = didYouMean(
        id,
        all.map(rule => rule.id),
      )
      throw new Problem(`rule “${id}” does not exist${near || '; `marginalia rules` lists them'}`)
    }
    if (place !== undefined) {
      if (!('scope' in rule))
        throw new Problem(`rule “${id}” is about a whole bank and has no place in a document`)
      await terminal.write(`${(await explanationOf(rule, place, terminal)).join('\n')}\n`)
      return 0
    }
    const paint = paintFor(terminal.colour)
    const width = Math.min(terminal.width, 100)
    const lines: string[] = [
      `${paint.bold(rule.title)}  ${paint.dim(`${rule.id} · ${rule.category} · ${rule.level}`)}`,
      '',
      ...wrap(rule.why, width),
      ...wrap(rule.ask, width).map(paint.cyan),
    ]
    section('It says')
    for (const [key, message] of Object.entries(rule.messages)) {
      const level = rule.levels?.[key]
      item(message, `${key}${level ? `, ${level}` : ''}`)
      const asks = rule.asks?.[key]
      if (asks !== undefined) item(asks)
    }
    // Rules about a whole bank have no text to show.
    if ('examples' in rule) {
      section('Flagged')
      for (const example of rule.examples.flags) item(example)
      section('Passed')
      for (const example of rule.examples.passes) item(example)
      const options = Object.entries(rule.defaults ?? {})
      if (options.length > 0) {
        section('Options')
        for (const [name, value] of options) item(`${name}: ${JSON.stringify(value)}`)
      }
    }
    section('Source')
    for (const { title, url, grade } of rule.source) item(`${title} (${grade})`, url)
    await terminal.write(`${lines.join('\n')}\n`)
    return 0

    function section(name: string): void {
      lines.push('', paint.bold(name))
    }

    function item(text: string, aside?: string): void {
      const rows = text.split('\n').flatMap(line => wrap(line, width - 4))
      lines.push(...rows.map((row, index) => `${index === 0 ? '  · ' : '    '}${row}`))
      if (aside !== undefined) lines.push(`    ${paint.dim(aside)}`)
    }
  },
}
