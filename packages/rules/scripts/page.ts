import type { BankRule } from '@marginalia/bank'
import type { AnyRule } from '@marginalia/engine'
import type { RuleInfo } from '@marginalia/report'

/** The documentation page of a rule, from what the rule says of itself. */
export function page(rule: RuleInfo | AnyRule | BankRule): string {
  const parts = [`# ${rule.title}`, `\`${rule.id}\``, rule.why, `> ${rule.ask}`]
  parts.push(
    ['## Notes', '', ...Object.entries(rule.messages).map(([key, text]) => `- \`${key}\`: ${text}`)].join(
      '\n',
    ),
  )
  if ('examples' in rule) {
    const list = (lines: readonly string[]): string[] => lines.flatMap(line => ['', fenced(line)])
    parts.push(['## Flagged', ...list(rule.examples.flags)].join('\n'))
    parts.push(['## Passed', ...list(rule.examples.passes)].join('\n'))
    const options = Object.entries(rule.defaults ?? {})
    if (options.length > 0) {
      parts.push(
        [
          '## Options',
          '',
          ...options.map(([key, value]) => `- \`${key}\`: \`${JSON.stringify(value)}\``),
        ].join('\n'),
      )
    }
  }
  if ('level' in rule) {
    const others = Object.entries(rule.levels ?? {}).map(([key, level]) => `${level} for \`${key}\``)
    parts.push(`## Level\n\n${[rule.level, ...others].join(', ')}`)
  }
  parts.push(
    [
      '## Source',
      '',
      ...rule.source.map(({ title, url, grade }) => `- ${url ? `[${title}](${url})` : title} (${grade})`),
    ].join('\n'),
  )
  return `${parts.join('\n\n')}\n`
}

const fenced = (text: string): string => `\`\`\`\`text\n${shortened(text)}\n\`\`\`\``

/** An example that is long because it has to be: its beginning and its end. */
const shortened = (text: string): string =>
  text.length <= 2_000 ? text : `${text.slice(0, 200)} … ${text.slice(-200)}`
