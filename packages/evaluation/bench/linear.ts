import { analyzerFor } from '@marginalia/rules'

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
  'line ends': '\n',
  spaces: ' ',
}

/** Doubling the text may at most double the time: prints the time per kilobyte at two sizes and their ratio. */
export function linear(): void {
  const analyzer = analyzerFor('written-assessment')
  analyzer.analyze(traps.prose!.repeat(200))
  const time = (trap: string, length: number): number => {
    const source = trap.repeat(Math.ceil(length / trap.length))
    const runs = [0, 1, 2].map(() => {
      const start = performance.now()
      analyzer.analyze(source)
      return performance.now() - start
    })
    return Math.min(...runs)
  }
  console.log('linear: time at 50 and 200 KB; a ratio of 4 is linear\n')
  for (const [name, trap] of Object.entries(traps)) {
    const small = time(trap, 50_000)
    const large = time(trap, 200_000)
    const ratio = large / Math.max(small, 1)
    console.log(
      `${name.padEnd(30)}${small.toFixed(0).padStart(7)} ms${large.toFixed(0).padStart(7)} ms   x ${ratio.toFixed(1)}`,
    )
  }
}
