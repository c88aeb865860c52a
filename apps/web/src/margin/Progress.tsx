import { useDesk } from '../page-context.ts'
import { texts } from '../texts.ts'

/** How far one has come with what matters first; that a filter is on, where one is. */
export function Progress() {
  const { desk, margin } = useDesk()
  const all = margin.standingCount.value
  if (margin.filtered.value) {
    return (
      <p class="progress on">
        {texts.filterOn(margin.toldCount.value, all)}
        <button type="button" class="action" onClick={() => margin.show(true)}>
          {texts.showAll}
        </button>
      </p>
    )
  }
  const asked = margin.round.value.length
  const answered = margin.answered.value
  if (asked === 0 || desk.empty.value) return null
  const done = answered === asked
  return (
    <p class="progress">
      <progress max={asked} value={answered} aria-hidden="true" />
      {texts.answered(answered, asked)}
      {done && all > 0 && (
        <button type="button" class="action" onClick={() => margin.nextRound()}>
          {texts.nextOnes}
        </button>
      )}
    </p>
  )
}
