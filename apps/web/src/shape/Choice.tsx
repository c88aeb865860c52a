import { useDesk } from '../page-context.ts'
import { texts } from '../texts.ts'
import type { Wish } from '../wishes.ts'

interface Option {
  readonly id: string
  readonly title: string
}

/** Something to choose, unless the text itself says what it is: then what it says, and where. */
export function Choice({
  label,
  options,
  chosen,
  wish,
  unknown,
  onChoose,
}: {
  label: string
  options: readonly Option[]
  chosen: string
  wish: Wish | null
  unknown: (words: string) => string
  onChoose: (id: string) => void
}) {
  const { actions } = useDesk()
  const where = (text: string, { span }: Wish) => (
    <button type="button" class="action" onClick={() => actions.show(span)}>
      {text}
    </button>
  )
  const settled = wish?.id ? options.find(({ id }) => id === wish.id) : undefined
  if (wish && settled) {
    return (
      <span class="choice">
        {label} <strong>{settled.title}</strong> {where(texts.saysLine(wish.line), wish)}
      </span>
    )
  }
  return (
    <>
      <label class="choice">
        {label}
        <select value={chosen} onChange={event => onChoose(event.currentTarget.value)}>
          {options.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      {wish && (
        <span class="choice">
          {unknown(wish.words.slice(0, 60))} {where(texts.atLine(wish.line), wish)}
        </span>
      )}
    </>
  )
}
