import { levelOf, resolveProfile } from '@marginalia/engine'
import { columns, paintFor } from '@marginalia/formats'
import { infoOf } from '@marginalia/report'
import { rules as all, profiles } from '@marginalia/rules'
import { checkProfile } from '../catalog.ts'
import { type Command, text } from '../command.ts'
import { fallbackProfile } from '../session.ts'
import { teamRulesHere } from '../team-rules.ts'
import { answerFormatOption, colourOption, profileOption, wantsJson } from './options.ts'

export const rules: Command = {
  name: 'rules',
  about: 'List every rule with its level.',
  arguments: [],
  options: [
    profileOption('The profile whose levels are shown.', fallbackProfile),
    answerFormatOption('A table, or one JSON document.'),
    colourOption,
  ],
  examples: [{ run: 'marginalia rules --profile star-story', does: 'what applies to a STAR story' }],
  async run(_args, values, terminal) {
    const name = text(values, 'profile') ?? fallbackProfile
    checkProfile(name)
    const profile = resolveProfile(name, profiles)
    const rows = [...all, ...teamRulesHere(terminal.tell)].map(rule => {
      const levels = new Set(Object.keys(rule.messages).map(message => levelOf(rule, message, profile)))
      const level =
        (['error', 'warning', 'note', 'off'] as const).find(level => levels.has(level)) ?? rule.level
      return { rule, level }
    })
    if (wantsJson(values)) {
      const listed = rows.map(({ rule, level }) => ({ ...infoOf(rule), level }))
      await terminal.write(`${JSON.stringify({ version: 1, profile: name, rules: listed }, null, 2)}\n`)
      return 0
    }
    const paint = paintFor(terminal.colour)
    const colours = { error: paint.red, warning: paint.yellow, note: paint.blue, off: paint.dim }
    const widest = Math.max(...rows.map(({ rule }) => columns(rule.id)))
    const categories = [...new Set(rows.map(({ rule }) => rule.category))].sort()
    const lines = categories.flatMap(category => [
      paint.bold(category),
      ...rows
        .filter(({ rule }) => rule.category === category)
        .map(
          ({ rule, level }) =>
            `  ${colours[level](level.padEnd(7))}  ${rule.id.padEnd(widest)}  ${paint.dim(rule.title)}`,
        ),
      '',
    ])
    const total = `${rows.filter(({ level }) => level !== 'off').length} of ${rows.length} rules are on in ${name}`
    await terminal.write(`${lines.join('\n')}\n${total}\n`)
    return 0
  },
}
