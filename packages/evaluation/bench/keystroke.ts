import type { Analysis } from '@marginalia/engine'
import { analyzerFor } from '@marginalia/rules'
import { table } from '../src/table.ts'
import { median, ratio, whole } from './figures.ts'
import { targets } from './target.ts'
import { memos } from './texts.ts'

/** Milliseconds of processor time. */
function timed(act: () => void): number {
  const before = process.cpuUsage()
  act()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000
}

/** (c) From a key in the middle of a document to the new report, against reviewing it afresh. */
export function keystroke(keys: number): string {
  const analyzer = analyzerFor('written-assessment')
  for (const text of memos(20, 1_200, 9)) analyzer.analyze(text)
  const measured = [750, 3_000, 6_000, 25_000, 100_000].map((size, index) => {
    let [source = ''] = memos(1, size, 10 + index)
    let analysis: Analysis | undefined
    const afresh = timed(() => {
      analysis = analyzer.analyze(source)
    })
    let at = source.indexOf('. ', source.length / 2)
    const times = Array.from({ length: keys }, (_, key) => {
      // A person types words, not one letter again and again.
      const letter = key % 6 === 5 ? ' ' : 'letters'[key % 7]!
      source = source.slice(0, at) + letter + source.slice(at)
      at++
      return timed(() => {
        analysis = analyzer.analyze(source, analysis ? { previous: analysis } : {})
      })
    }).sort((a, b) => a - b)
    return { size, afresh, middle: median(times), late: times[Math.floor(keys * 0.95)]! }
  })
  const base = measured.find(({ size }) => size === 3_000)!.middle
  const rows = table(
    ['words', 'median CPU ms', 'p95', 'afresh', 'median : 3,000 words'],
    measured.map(({ size, middle, late, afresh }) => [
      whole(size),
      middle.toFixed(1),
      late.toFixed(1),
      whole(afresh),
      ratio(middle, base),
    ]),
  )
  const largest = measured.at(-1)!
  return [
    rows,
    targets([
      { what: `a key at ${whole(largest.size)} words : at 3,000`, most: 2, is: largest.middle / base },
    ]),
  ].join('\n\n')
}
