import { useDesk } from '../page-context.ts'
import { texts } from '../texts.ts'
import type { MarginState } from './margin-state.ts'

/** What matters first, or everything. */
export function Extent() {
  const { margin } = useDesk()
  const all = margin.standingCount.value
  const first = margin.waiting.value.length
  if (all === 0 || margin.firstless.value) return null
  if (first === all && !margin.filtered.value && !margin.every.value) return null
  const plain = !margin.filtered.value
  return (
    <span class="extent">
      <button type="button" aria-pressed={plain && !margin.every.value} onClick={() => margin.show(false)}>
        {texts.firstNotes(first)}
      </button>
      <button type="button" aria-pressed={plain && margin.every.value} onClick={() => margin.show(true)}>
        {texts.allNotes(all)}
      </button>
    </span>
  )
}

/** How many notes are shown, and of how many. */
export function sumOf({ toldCount, standingCount, filtered }: MarginState): string {
  const count = toldCount.value
  const all = standingCount.value
  if (filtered.value) return texts.filteredOf(count, all)
  return count === all ? texts.notes(count) : texts.firstOf(count, all)
}
