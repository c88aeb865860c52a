import { Extent, sumOf } from '../margin/Extent.tsx'
import { Progress } from '../margin/Progress.tsx'
import { useDesk } from '../page-context.ts'
import { Reading } from '../reading/Reading.tsx'
import { review } from '../review.ts'
import { texts } from '../texts.ts'

export function ReadingView() {
  const { desk, margin } = useDesk()
  return (
    <div class="page" tabIndex={-1}>
      <p class="tools">
        <button type="button" class="action" onClick={() => window.print()}>
          {texts.print}
        </button>
        <Extent />
      </p>
      {margin.filtered.value && <Progress />}
      <Reading
        title={desk.title.value}
        text={review.value?.text ?? desk.draft.value.text}
        notes={margin.notes.value}
        sum={sumOf(margin)}
      />
    </div>
  )
}
