import { render } from 'preact'
import { sumOf } from './margin/Extent.tsx'
import type { PageContext } from './page-context.ts'
import { Reading } from './reading/Reading.tsx'
import { reviewOfNow } from './review.ts'

/** Whatever view is open, paper gets the reading view: the editor draws only what is on the screen. */
export function printReading({ desk, margin }: PageContext): void {
  const sheet = document.createElement('div')
  sheet.className = 'paper'
  document.body.append(sheet)
  addEventListener('beforeprint', () => {
    const now = reviewOfNow()
    render(
      <Reading
        title={desk.title.value}
        text={now?.text ?? ''}
        notes={margin.notes.value}
        sum={sumOf(margin)}
      />,
      sheet,
    )
  })
  addEventListener('afterprint', () => render(null, sheet))
}
