import { readFileSync } from 'node:fs'
import type { Analysis } from '@marginalia/engine'
import { analyzerFor } from '@marginalia/rules'

const memo = readFileSync(new URL('../../../fixtures/narratives/six-pager.md', import.meta.url), 'utf8')

/** A document of about so many words: the six-pager again and again, no two paragraphs alike. */
function documentOf(words: number): string {
  const copy = memo.replace(/^---[\s\S]*?\n---\n/, '')
  const copies = Math.ceil(words / (copy.match(/\S+/g)?.length ?? 1))
  return Array.from({ length: copies }, (_, i) => copy.replaceAll('. ', ` (${i}). `)).join('\n\n')
}

/** Time from a key to the new report, in the middle of a document, against reviewing it afresh. */
export function keystroke(): void {
  console.log('keystroke: one letter typed in the middle, fifty times\n')
  const analyzer = analyzerFor('written-assessment')
  for (const words of [3_000, 25_000]) {
    let source = documentOf(words)
    const start = performance.now()
    let analysis: Analysis = analyzer.analyze(source)
    const whole = performance.now() - start
    const middle = source.indexOf('. ', source.length / 2)
    const times = Array.from({ length: 50 }, () => {
      source = `${source.slice(0, middle)}x${source.slice(middle)}`
      const before = performance.now()
      analysis = analyzer.analyze(source, { previous: analysis })
      return performance.now() - before
    }).sort((a, b) => a - b)
    const median = times[25]!
    console.log(
      `${String(analysis.report.measures.words).padStart(6)} words: median ${median.toFixed(1)} ms, p95 ${times[47]!.toFixed(1)} ms;` +
        ` afresh ${whole.toFixed(0)} ms, ${(whole / median).toFixed(0)} times as long`,
    )
  }
}
