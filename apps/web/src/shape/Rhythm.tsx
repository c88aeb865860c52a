import type { Report } from '@marginalia/report'
import { useDesk } from '../page-context.ts'
import { texts } from '../texts.ts'

/** Words; the limit that writing guides of Amazon agree on. */
const long = 30
const height = 40

/** One bar a sentence, as high as it is long. */
export function Rhythm({ report }: { report: Report }) {
  const { actions } = useDesk()
  const { sentences } = report
  if (sentences.length < 2) return null
  const most = Math.max(long + 6, ...sentences.map(({ words }) => words))
  const step = 600 / sentences.length
  const level = height - (long / most) * height
  const longer = sentences.filter(({ words }) => words > long).length
  const label = texts.rhythm(sentences.length, report.measures.meanSentence, longer)
  return (
    <figure>
      <svg
        class="rhythm"
        viewBox={`0 0 600 ${height}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={label}
      >
        {sentences
          .map(({ words, span }) => {
            const tall = Math.max(1.5, (words / most) * height)
            return { words, span, tall }
          })
          .map(({ words, span, tall }, i) => (
            <rect
              key={i}
              class={words > long ? 'long' : undefined}
              x={i * step + step * 0.15}
              y={height - tall}
              width={Math.min(step * 0.7, 14)}
              height={tall}
              onClick={() => actions.show(span)}
            >
              <title>{texts.sentence(words)}</title>
            </rect>
          ))}
        <line x1="0" x2="600" y1={level} y2={level} />
      </svg>
      <figcaption>{label}</figcaption>
    </figure>
  )
}
