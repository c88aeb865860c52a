import { effect } from '@preact/signals'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { useDesk } from '../page-context.ts'
import { Card } from './Card.tsx'
import { Kept } from './kept.ts'
import { nearness } from './near.ts'
import type { Stretch } from './stretches.ts'
import type { Thread } from './threads.ts'

export interface Drawn {
  readonly stretch: Stretch
  /** The card that the Tab key reaches, if it is here. */
  readonly current: Thread | null
  /** The note that has the focus, if it is here. */
  readonly focus: string | null
  /** There are so few cards that all of them are drawn. */
  readonly all: boolean
}

/** A stretch of cards. Of many, those that are far from the window only keep their place. */
export function Cards({ stretch, current, focus, all }: Drawn) {
  const { margin } = useDesk()
  const cards = useState(() => new Kept(Card))[0]
  const element = useRef<HTMLDivElement>(null)
  const [near, setNear] = useState(false)
  useEffect(() => {
    if (all) return
    const watched = nearness(element.current!)
    const end = effect(() => setNear(watched.near.value))
    return () => {
      end()
      watched.stop()
    }
  }, [all])
  const drawn = all || near || current !== null
  // Where they stand is for the rail to say.
  useLayoutEffect(() => {
    if (!all) margin.drawn.value++
  }, [drawn, all])
  return (
    <div
      class="stretch"
      data-open={focus === null ? undefined : ''}
      style={{ '--cards': stretch.threads.length }}
      ref={element}
    >
      {drawn &&
        stretch.threads.map(thread => {
          const tabbable = thread === current
          return cards.element(thread.id, { thread, tabbable, focus: tabbable ? focus : null })
        })}
    </div>
  )
}
