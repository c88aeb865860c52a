import type { Report } from '@marginalia/report'
import { texts } from '../texts.ts'

/** How long the text is, against the strictest limit its profile sets. */
export function Length({ report }: { report: Report }) {
  const { measures, limits } = report
  const meters = (
    [
      ['characters', measures.characters, limits.characters],
      ['words', measures.words, limits.words],
      ['pages', measures.pages, limits.pages],
    ] as const
  ).flatMap(([unit, value, limit]) => (limit === null ? [] : [{ unit, value, limit, share: value / limit }]))
  const worst = meters.sort((a, b) => b.share - a.share)[0]
  const others = (['words', 'characters', 'pages'] as const).filter(unit => unit !== worst?.unit)
  return (
    <>
      {worst && (
        <dd class={worst.share > 1 ? 'over' : ''}>
          {texts.ofLimit(worst.value, texts.size[worst.unit](worst.limit))}
          <svg class="meter" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
            <rect class="track" y="3" width="100" height="2" />
            <rect class="fill" y="2" width={100 * Math.min(1, worst.share, 1 / worst.share)} height="4" />
            {worst.share > 1 && (
              <rect class="beyond" x={100 / worst.share} y="0" width={100 - 100 / worst.share} height="8" />
            )}
          </svg>
        </dd>
      )}
      <dd class={worst ? 'quiet' : ''}>
        {worst && worst.share > 1
          ? texts.overLimit(texts.size[worst.unit](Math.round((worst.value - worst.limit) * 10) / 10))
          : others.map(unit => <div key={unit}>{texts.size[unit](measures[unit])}</div>)}
      </dd>
    </>
  )
}
