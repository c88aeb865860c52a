import type { BankRule } from '@marginalia/bank'
import { type AnyRule, levelOf, resolveProfile } from '@marginalia/engine'
import type { RuleInfo } from '@marginalia/report'
import { asHabit, followers, judgedFile, notFirst } from '../src/judged.ts'
import { profiles } from '../src/profiles.ts'
import { scaleFile } from '../src/scale.ts'

/** The documentation page of a rule, from what the rule says of itself. */
export function page(rule: RuleInfo | AnyRule | BankRule): string {
  const parts = [`# ${rule.title}`, `\`${rule.id}\``, rule.why, `> ${rule.ask}`]
  parts.push(
    [
      '## Notes',
      '',
      ...Object.entries(rule.messages).map(([key, text]) => {
        const ask = rule.asks?.[key]
        return `- \`${key}\`: ${text}${ask === undefined ? '' : ` *${ask}*`}`
      }),
    ].join('\n'),
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
    parts.push(['## Level', '', ...levelLines(rule), ...offLines(rule)].join('\n'))
    const figures = measuredLines(rule.id)
    if (figures.length > 0) parts.push(['## Measured', '', ...figures].join('\n'))
    const verdicts = judgedLines(rule.id)
    if (verdicts.length > 0) parts.push(['## Judged', '', ...verdicts].join('\n'))
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

function levelLines({ level, levels = {} }: Pick<AnyRule, 'level' | 'levels'>): string[] {
  const own = Object.entries(levels).filter(([, one]) => one !== level)
  return [level, ...(own.length > 0 ? ['', ...own.map(([key, one]) => `- \`${key}\`: ${one}`)] : [])]
}

/** For a rule that no profile has on: why, and how to have it. */
function offLines(rule: Pick<AnyRule, 'id' | 'level' | 'levels' | 'messages'>): string[] {
  const asked = [...profiles.keys()].some(name => {
    const profile = resolveProfile(name, profiles)
    return Object.keys(rule.messages).some(key => levelOf(rule as AnyRule, key, profile) !== 'off')
  })
  if (asked) return []
  return [
    '',
    `Off in every profile: about half of its notes, or fewer, were where a strict reader had one. A configuration switches it on with \`"rules": { "${asleep(rule)}": "${rule.level}" }\`.`,
  ]
}

/** A level for the rule wakes no message that is off by itself: that is named with its rule. */
function asleep({ id, levels = {} }: Pick<AnyRule, 'id' | 'levels'>): string {
  const [message] = Object.keys(levels).filter(key => levels[key] === 'off')
  return message === undefined ? id : `${id}/${message}`
}

/** How often two readers had a mark where a case of the rule finds something, from the scale's own counts. */
function measuredLines(id: string): string[] {
  const { signs, documents, words, date } = scaleFile
  const found = Object.entries(signs).filter(([sign, { places }]) => sign.startsWith(`${id}/`) && places > 0)
  if (found.length === 0) return []
  return [
    `Places in ${documents} texts that people wrote (${words} words, ${date}), where two readers had a mark, and a strong one. The scale weighs each place by its sentence before it becomes a note: [accuracy](../ACCURACY.md).`,
    '',
    '| case | places | marked | strong | steps to a note | to the first notes |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...found.map(
      ([sign, { places, marked, strong, note, first }]) =>
        `| \`${sign.slice(id.length + 1)}\` | ${places} | ${marked} | ${strong} | ${note} | ${first} |`,
    ),
  ]
}

/** What judges said of its notes, and which cases lead none because of it. */
function judgedLines(id: string): string[] {
  const { cases, ever, documents, date } = judgedFile
  const own = Object.entries(cases).filter(([name]) => name.startsWith(`${id}/`))
  const yesNo = (name: string, of: typeof followers): string => {
    const [few, many] = [of.few.has(name) ? 'no' : 'yes', of.many.has(name) ? 'no' : 'yes']
    return few === many ? few : `${few} (among figures ${many})`
  }
  if (own.length === 0) return []
  return [
    `Verdicts of readers who saw a text and its notes and no rule (${documents} texts, ${date}). A case of which hardly a note was worth making leads none: it stands beside others of its sentence, or of its page. Those on places that the rule makes no more stand in “ever” alone; by it a case may stand among what is read first. In texts of at least twenty sentences where one in five has a figure judges called twice as many wrong, so where there are six verdicts they decide for themselves.`,
    '',
    '| case | worth making | pedantic | wrong | leads a note | ever | read first |',
    '| --- | ---: | ---: | ---: | --- | ---: | --- |',
    ...own.map(([name, counts]) => {
      // A habit is a note whatever a single place is, and ranks as one.
      const [leads, first] =
        name.endsWith(asHabit) || name.endsWith(' figures')
          ? ['', '']
          : [yesNo(name, followers), yesNo(name, notFirst)]
      return `| \`${name.slice(id.length + 1)}\` | ${counts.join(' | ')} | ${leads} | ${(ever[name] ?? [0, 0, 0]).join(', ')} | ${first} |`
    }),
  ]
}

const fenced = (text: string): string => `\`\`\`\`text\n${shortened(text)}\n\`\`\`\``

/** An example that is long because it has to be: its beginning and its end. */
const shortened = (text: string): string =>
  text.length <= 2_000 ? text : `${text.slice(0, 200)} … ${text.slice(-200)}`
