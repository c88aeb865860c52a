import { type AnyRule, createAnalyzer, resolveProfile } from '@marginalia/engine'
import { profiles, rules } from '@marginalia/rules'
import { table } from '../src/table.ts'
import { whole } from './figures.ts'
import { memos } from './texts.ts'

/** Text that a careless pattern or a careless loop would choke on, each repeated to the length asked for. */
const traps: Readonly<Record<string, string>> = {
  prose: 'In March 2021 I joined the payments team and it was decided that many customers were unhappy. ',
  paragraphs: 'In March 2021 we cut costs by 40% because of it.\n\n',
  'list items': '- Reduced the number of tickets from 40 to 12\n',
  'labelled stories':
    '## Story\n\n**Situation:** It was bad.\n\n**Action:** I fixed it.\n\n**Result:** Up 4%.\n\n',
  'one word': 'a',
  'words only': 'many ',
  'commas only': 'many, very, ',
  'numbers only': '40% $3.4M 10-12 ',
  'capitals only': 'ABC NDA XYZ ',
  'auxiliaries only': 'was being had been ',
  'from and to': 'from 3 to 5 of the ',
  'full stops': 'a. ',
  'quotation marks': '“a” "b ',
  brackets: '((a) ',
  'emphasis that never closes': '***a',
  'links that never close': '[a](',
  'headings without blank lines': 'a\n===\n',
  'nested quotes': '> ',
  'HTML comments': '<!-- a -->\n\nText is here.\n\n',
  'suppression comments': '<!-- marginalia-disable-next-line passive-voice -- why -->\nIt was done.\n\n',
  'labels repeated': 'A: b\n',
  'labels in the wrong order': 'T: a\n',
  'numbers behind a sign': '#1 ',
  'numbers with fractions': '3½% ',
  'emphasis that opens': '*a ',
  'images that never close': '![a ',
  'addresses and slashes': 'a@b.co/',
  references: '&#1;&amp;',
  'line ends': '\n',
  spaces: ' ',
}

/** Milliseconds below which a figure says nothing. */
const least = 5
/** UTF-16 units. */
const [short, long] = [25_000, 100_000]

/** (d) Four times the text may take four times the time: of the whole engine on each trap, and of every rule on prose. */
export function growth(): string {
  const took = new Map<string, number>()
  const analyzer = createAnalyzer(
    rules.map(rule => timed(rule, took)),
    resolveProfile('written-assessment', profiles),
  )
  const time = (source: string): number => {
    const before = process.cpuUsage()
    analyzer.analyze(source)
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1_000
  }
  const prose = (length: number, seed: number): string => memos(1, length / 5, seed)[0]!.slice(0, length)
  const leastOf = (make: () => string): number => Math.min(...[0, 1].map(() => time(make())))
  for (let n = 0; n < 5; n++) time(prose(short, 30 + n))

  const ruleTimes = [short, long].map((length, index) => {
    took.clear()
    for (let n = 0; n < 3; n++) time(prose(length, 40 + 3 * index + n))
    return new Map(took)
  })
  const byRule = [...ruleTimes[1]!]
    .map(([rule, large]) => ({ rule, small: ruleTimes[0]!.get(rule) ?? 0, large }))
    .filter(({ large }) => large >= least)
    .map(one => ({ ...one, times: one.large / Math.max(one.small, 0.5) }))
    .sort((a, b) => b.times - a.times)
  const byTrap = Object.entries({ 'distinct prose': '', ...traps })
    .map(([name, trap]) => {
      const text = (length: number): string =>
        trap === '' ? prose(length, 50) : trap.repeat(Math.ceil(length / trap.length))
      const small = leastOf(() => text(short))
      const large = leastOf(() => text(long))
      return { name, small, large, times: large / Math.max(small, 1) }
    })
    .sort((a, b) => b.times - a.times)
  const head = ['CPU ms', '25 KB', '100 KB', 'growth']
  const row = ({ name, small, large, times }: (typeof byTrap)[number]): string[] => [
    name,
    whole(small),
    whole(large),
    `${times.toFixed(1)} ×`,
  ]
  return [
    table(head, byTrap.map(row)),
    `The rules that grow most, of ${byRule.length} that take ${least} ms or more:`,
    table(
      head,
      byRule.slice(0, 10).map(({ rule, ...one }) => row({ name: rule, ...one })),
    ),
  ].join('\n\n')
}

/** The same rule, with a watch beside it. */
function timed(rule: AnyRule, took: Map<string, number>): AnyRule {
  return {
    ...rule,
    check(unit, options) {
      const start = performance.now()
      try {
        return [...rule.check(unit, options)]
      } finally {
        took.set(rule.id, (took.get(rule.id) ?? 0) + performance.now() - start)
      }
    },
  }
}
