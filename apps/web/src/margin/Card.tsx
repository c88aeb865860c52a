import { askOf } from '@marginalia/report'
import { useComputed } from '@preact/signals'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { useDesk } from '../page-context.ts'
import { ruleHref } from '../route.ts'
import { texts } from '../texts.ts'
import { Pencil } from './Pencil.tsx'
import { cardId, type MarginNote, type Thread } from './threads.ts'

/**
 * One card: one line while another note has the focus, open when one of its own has it. It is told so and
 * does not ask: a hundred cards that listen to what changes with every key cost as much as drawing them.
 */
export function Card({
  thread,
  tabbable,
  focus,
}: {
  thread: Thread
  tabbable: boolean
  /** The note of this card that has the focus. */
  focus: string | null
}) {
  const { margin } = useDesk()
  const open = focus !== null
  const hovered = useComputed(() => thread.notes.some(note => note.id === margin.hover.value)).value
  const first = thread.notes[0]!
  return (
    // biome-ignore lint/a11y/useSemanticElements: see the list of notes
    <div
      class="card"
      role="listitem"
      id={cardId(thread.id)}
      data-thread={thread.id}
      data-hover={hovered ? '' : undefined}
      aria-current={open ? 'true' : undefined}
      onMouseEnter={() => {
        margin.hover.value = first.id
      }}
      onMouseLeave={() => {
        margin.hover.value = null
      }}
    >
      {/* One list, open or not: the line that has the keyboard's focus must stay the same element. So must the
          first one, whichever note is first: with every other key another is. */}
      {(open ? thread.notes : [first]).map((note, i) => (
        <Line
          key={i === 0 ? 'first' : note.id}
          note={note}
          count={open ? 1 : thread.notes.length}
          open={note.id === focus}
          tabbable={open ? note.id === focus : tabbable}
        />
      ))}
    </div>
  )
}

function Line({
  note,
  count,
  open,
  tabbable,
}: {
  note: MarginNote
  count: number
  open: boolean
  tabbable: boolean
}) {
  const { actions } = useDesk()
  return (
    <>
      <h3 class="card-head">
        <button
          type="button"
          class={`card-line${open ? ' open' : ''}`}
          data-note={note.id}
          tabIndex={tabbable ? 0 : -1}
          aria-expanded={open}
          onClick={() => (open ? actions.focusNote(null) : actions.focusNote(note.id, 'card'))}
        >
          <Pencil family={note.family} />
          <span class="says">{open ? note.says : note.short}</span>
          {count > 1 && (
            <span class="count" title={texts.more(count)}>
              <span aria-hidden="true">{count}</span>
              <span class="spoken">, {texts.more(count)}</span>
            </span>
          )}
        </button>
      </h3>
      {open && <Body note={note} />}
    </>
  )
}

function Body({ note }: { note: MarginNote }) {
  const { margin, actions } = useDesk()
  const { rule, finding } = note
  return (
    <div class="card-body">
      <p class="why">{rule.why}</p>
      <p class="ask">{askOf(finding, rule)}</p>
      <p class="about">
        {texts.level[finding.level]}
        {' · '}
        <a href={ruleHref(rule.id)}>{rule.title}</a>
      </p>
      {margin.dismissing.value === note.id ? (
        <Reason note={note} />
      ) : (
        <p class="acts">
          <button type="button" onClick={() => actions.askReason(note.id)}>
            {texts.dismiss}
          </button>
          <button type="button" onClick={() => actions.copyQuestion(note)}>
            {texts.copyQuestion}
          </button>
        </p>
      )}
    </div>
  )
}

function Reason({ note }: { note: MarginNote }) {
  const { margin, actions } = useDesk()
  const field = useRef<HTMLInputElement>(null)
  const all = useRef<HTMLInputElement>(null)
  const like = useComputed(
    () => margin.standing.value.filter(one => one.rule.id === note.rule.id && one.id !== note.id).length,
  ).value
  // Before the next paint: what is typed at once belongs to the reason.
  useLayoutEffect(() => field.current?.focus({ preventScroll: true }), [])
  return (
    <form
      class="dismissing"
      onSubmit={event => {
        event.preventDefault()
        actions.dismiss(note, field.current?.value.trim() ?? '', all.current?.checked)
      }}
      onKeyDown={event => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        actions.askReason(null)
      }}
    >
      <label for="reason">{texts.dismissLabel}</label>
      <input id="reason" ref={field} required maxLength={300} autocomplete="off" />
      {like > 0 && (
        <label class="like">
          <input type="checkbox" ref={all} /> {texts.allLike(like, note.rule.title)}
        </label>
      )}
      <button type="submit" class="action">
        {texts.dismissDone}
      </button>
      <button type="button" onClick={() => actions.askReason(null)}>
        {texts.cancel}
      </button>
    </form>
  )
}
