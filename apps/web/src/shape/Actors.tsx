import type { Actor, Actors as Counts } from '@marginalia/report'
import { texts } from '../texts.ts'

const order: readonly Actor[] = ['i', 'we', 'other', 'nobody']

/** Sentences by who acts in them. */
export function Actors({ actors }: { actors: Counts }) {
  const total = order.reduce((sum, actor) => sum + actors[actor], 0)
  let x = 0
  return (
    <>
      <dd class="who">
        {order.map(actor => (
          <span key={actor}>
            {texts.actors[actor]} {actors[actor]}
          </span>
        ))}
      </dd>
      <dd>
        <svg class="actors" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
          {total > 0 &&
            order.map(actor => {
              const width = (100 * actors[actor]) / total
              const at = x
              x += width
              return width > 0 ? (
                <rect key={actor} class={actor} x={at} y="1" width={Math.max(0.5, width - 1)} height="6" />
              ) : null
            })}
        </svg>
      </dd>
    </>
  )
}
