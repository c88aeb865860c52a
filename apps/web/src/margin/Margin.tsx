import { useComputed } from '@preact/signals'
import type { VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { useDesk } from '../page-context.ts'
import { rested, review } from '../review.ts'
import { texts } from '../texts.ts'
import { Card } from './Card.tsx'
import { Filters } from './Filters.tsx'
import { MetricsPanel } from './MetricsPanel.tsx'
import type { Tab } from './margin-state.ts'
import { PrinciplesPanel } from './PrinciplesPanel.tsx'
import { ProbesPanel } from './ProbesPanel.tsx'
import { ScopePanel } from './ScopePanel.tsx'
import { SetAside } from './SetAside.tsx'
import type { Thread } from './threads.ts'

const tabs: readonly Tab[] = ['notes', 'metrics', 'probes', 'principles', 'scope']

/** The margin: the notes beside their words, or one of the ledgers. On a phone, a sheet from below. */
export function Margin() {
  const { margin } = useDesk()
  const tab = margin.tab.value
  const one = tab === 'notes' && margin.focusedAt.value >= 0
  return (
    <aside
      class={`margin${margin.up.value || one ? ' up' : ''}${one ? ' one' : ''}`}
      aria-label={texts.margin}
    >
      <div class="margin-head">
        <Tabs />
        <Walk />
        {tab === 'notes' && margin.filtering.value && <Filters />}
      </div>
      <div
        class="panel"
        role="tabpanel"
        id="panel"
        aria-labelledby={`tab-${tab}`}
        tabIndex={tab === 'notes' ? -1 : 0}
      >
        {tab === 'notes' && <Notes />}
        {tab === 'metrics' && <MetricsPanel />}
        {tab === 'probes' && <ProbesPanel />}
        {tab === 'principles' && <PrinciplesPanel />}
        {tab === 'scope' && <ScopePanel />}
      </div>
    </aside>
  )
}

function Tabs() {
  const { margin } = useDesk()
  // Counted when the text rests: a key brings notes, not ledgers.
  const metrics = useComputed(() => rested.value?.report.metrics.length ?? 0)
  const probes = useComputed(() => rested.value?.report.probes.length ?? 0)
  const counts: Record<Tab, number> = {
    notes: margin.count.value,
    metrics: metrics.value,
    probes: probes.value,
    // How many principles or facts there are says little.
    principles: 0,
    scope: 0,
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (step === 0) return
    const next = tabs[(tabs.indexOf(margin.tab.value) + step + tabs.length) % tabs.length]!
    margin.tab.value = next
    document.getElementById(`tab-${next}`)?.focus()
  }
  return (
    <div class="tabs" role="tablist" aria-label={texts.margin} onKeyDown={onKeyDown}>
      {tabs.map(tab => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={`tab-${tab}`}
          aria-selected={margin.tab.value === tab}
          aria-controls="panel"
          tabIndex={margin.tab.value === tab ? 0 : -1}
          onClick={() => {
            margin.tab.value = tab
            margin.up.value = true
          }}
        >
          {texts.tabs[tab]}
          {counts[tab] > 0 && <span>{counts[tab]}</span>}
        </button>
      ))}
    </div>
  )
}

function Walk() {
  const { margin, actions } = useDesk()
  const count = margin.count.value
  const at = margin.focusedAt.value
  const walks = margin.tab.value === 'notes'
  const up = margin.up.value || (walks && at >= 0)
  return (
    <div class={`walk${walks ? '' : ' still'}`}>
      <button
        type="button"
        class="step"
        aria-label={texts.previous}
        title={texts.previous}
        disabled={count === 0}
        onClick={() => actions.previous()}
      >
        ‹
      </button>
      <button
        type="button"
        class="step"
        aria-label={texts.next}
        title={texts.next}
        disabled={count === 0}
        onClick={() => actions.next()}
      >
        ›
      </button>
      <span>{!walks ? '' : at < 0 ? texts.notes(count) : texts.noteOf(at + 1, count)}</span>
      <button
        type="button"
        class="filter"
        aria-expanded={margin.filtering.value}
        onClick={() => {
          margin.filtering.value = !margin.filtering.value
        }}
      >
        {texts.filter}
      </button>
      <button
        type="button"
        class="sheet-grip"
        aria-expanded={up}
        onClick={() => {
          if (up) actions.focusNote(null)
          margin.up.value = !up
        }}
      >
        {up ? texts.sheetDown : texts.sheetUp}
      </button>
    </div>
  )
}

function Notes() {
  const { desk, margin, actions } = useDesk()
  const list = useRef<HTMLOListElement>(null)
  const cards = useRef<Drawn>(new Map())
  const threads = margin.cards.value
  const focus = margin.focus.value
  const open = focus === null ? undefined : threads.find(({ notes }) => notes.some(note => note.id === focus))
  const current = open ?? threads[0]

  const onKeyDown = (event: KeyboardEvent): void => {
    const target = event.target as HTMLElement
    if (target instanceof HTMLInputElement) return
    const id = target.dataset['note']
    if (event.key === 'Escape') {
      event.preventDefault()
      actions.toText()
      return
    }
    if (event.key === 'F8') {
      event.preventDefault()
      if (event.shiftKey) actions.previous()
      else actions.next()
      actions.view?.focus()
      return
    }
    if (id === undefined) return
    if (event.key === 'Delete') {
      event.preventDefault()
      actions.focusNote(id, 'card')
      actions.askReason(id)
      return
    }
    const lines = [...(list.current?.querySelectorAll<HTMLElement>('.card-line') ?? [])]
    const at = lines.indexOf(target)
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: lines.length - 1 }[event.key]
    const next = to === undefined ? undefined : lines[to]
    if (!next) return
    event.preventDefault()
    next.focus()
  }

  if (threads.length === 0) {
    const hidden = margin.hiddenCount.value
    return (
      <>
        {review.value !== null && (
          <p class="empty">
            {hidden > 0 ? texts.noNotesShown(hidden) : desk.empty.value ? texts.noText : texts.noNotes}
          </p>
        )}
        <SetAside />
      </>
    )
  }
  return (
    <>
      <h2 class="spoken">{texts.notesList}</h2>
      <ol class="cards" ref={list} onKeyDown={onKeyDown}>
        {threads.map(thread =>
          drawn(cards.current, thread, thread === current, thread === open ? focus : null),
        )}
      </ol>
      <SetAside />
      <Summary />
    </>
  )
}

/** Cards to remember: more than any text shows. */
const most = 5_000

type CardNode = VNode<Parameters<typeof Card>[0]>
type Drawn = Map<string, CardNode>

/** The card of a thread; the very same while it looks the same, for Preact passes over what it has seen. */
function drawn(cards: Drawn, thread: Thread, tabbable: boolean, focus: string | null): CardNode {
  const known = cards.get(thread.id)
  const { props } = known ?? {}
  if (known && props?.thread === thread && props.tabbable === tabbable && props.focus === focus) return known
  if (cards.size > most) cards.clear()
  const card: CardNode = <Card key={thread.id} thread={thread} tabbable={tabbable} focus={focus} />
  cards.set(thread.id, card)
  return card
}

/** Said aloud after a pause, never during typing. */
function Summary() {
  const { margin } = useDesk()
  const count = margin.count.value
  const [said, say] = useState({ count, text: '' })
  useEffect(() => {
    if (count === said.count) return
    const timer = setTimeout(() => say({ count, text: texts.summary(count, count - said.count) }), 1500)
    return () => clearTimeout(timer)
  }, [count, said.count])
  return (
    <p class="spoken" role="status">
      {said.text}
    </p>
  )
}
