import { useComputed } from '@preact/signals'
import { useEffect, useRef, useState } from 'preact/hooks'
import { useDesk } from '../page-context.ts'
import { rested, review, unreadableNow } from '../review.ts'
import { texts } from '../texts.ts'
import { Cards, type Drawn } from './Cards.tsx'
import { Extent, sumOf } from './Extent.tsx'
import { Filters, Kinds } from './Filters.tsx'
import { Kept } from './kept.ts'
import { MetricsPanel } from './MetricsPanel.tsx'
import type { Tab } from './margin-state.ts'
import { few } from './near.ts'
import { PrinciplesPanel } from './PrinciplesPanel.tsx'
import { ProbesPanel } from './ProbesPanel.tsx'
import { Progress } from './Progress.tsx'
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
      data-tab={tab}
      aria-label={texts.margin}
    >
      <div class="margin-head">
        <Tabs />
        <Walk />
        {tab === 'notes' && <Kinds />}
        {tab === 'notes' && margin.filtering.value && <Filters />}
        {tab === 'notes' && <Progress />}
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
  const probes = useComputed(() => (unreadableNow.value ? 0 : (rested.value?.report.probes.length ?? 0)))
  const counts: Record<Tab, number> = {
    notes: margin.toldCount.value,
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
  const count = margin.toldCount.value
  const at = margin.focusedAt.value
  const walks = margin.tab.value === 'notes'
  const sum = at >= 0 ? texts.noteOf(at + 1, count) : sumOf(margin)
  const up = margin.up.value || (walks && at >= 0)
  return (
    <div class={`walk${walks ? '' : ' still'}`}>
      <button
        type="button"
        class="step"
        aria-label={texts.previous}
        title={texts.previous}
        disabled={count === 0}
        onClick={() => actions.previous(false)}
      >
        ‹
      </button>
      <button
        type="button"
        class="step"
        aria-label={texts.next}
        title={texts.next}
        disabled={count === 0}
        onClick={() => actions.next(false)}
      >
        ›
      </button>
      <span class={at < 0 ? 'sum' : ''}>{walks ? sum : ''}</span>
      {walks && <Extent />}
      <button
        type="button"
        class={`filter${margin.filtered.value ? ' on' : ''}`}
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
        {up ? texts.sheetDown : texts.sheetUp(margin.tab.value)}
      </button>
    </div>
  )
}

function Notes() {
  const { desk, margin, actions } = useDesk()
  const list = useRef<HTMLDivElement>(null)
  const shown = useState(() => new Kept<Drawn>(Cards))[0]
  const stretches = margin.stretches.value
  const focus = margin.focus.value
  const isOpen = (thread: Thread): boolean => thread.notes.some(note => note.id === focus)
  const open = focus === null ? undefined : stretches.find(({ threads }) => threads.some(isOpen))
  const current = open?.threads.find(isOpen) ?? stretches[0]?.threads[0]

  const onKeyDown = (event: KeyboardEvent): void => {
    const target = event.target as HTMLElement
    if (target instanceof HTMLInputElement) return
    const id = target.dataset['note']
    if (event.key === 'Escape') {
      event.preventDefault()
      actions.toText()
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
    // The first and the last one may not have been drawn.
    const edge = event.key === 'Home' ? 'firstElementChild' : event.key === 'End' ? 'lastElementChild' : null
    const far = edge && list.current?.[edge]
    if (far && far.childElementCount === 0) {
      event.preventDefault()
      far.scrollIntoView({ block: 'center' })
      const go = (): void => far[edge]?.querySelector<HTMLElement>('.card-line')?.focus()
      setTimeout(() => requestAnimationFrame(go), 100)
      return
    }
    const next = to === undefined ? undefined : lines[to]
    if (!next) return
    event.preventDefault()
    next.focus()
  }

  const all = stretches.reduce((sum, { threads }) => sum + threads.length, 0) <= few
  if (stretches.length === 0) {
    const hidden = margin.standing.value.length
    return (
      <>
        {review.value !== null && (
          <p class="empty">
            {desk.empty.value
              ? texts.noText
              : hidden === 0
                ? texts.noNotes
                : margin.filtered.value
                  ? texts.noNotesShown(hidden)
                  : texts.noneWaiting(hidden)}
          </p>
        )}
        <SetAside />
      </>
    )
  }
  return (
    <>
      <h2 class="spoken">{texts.notesList}</h2>
      {/* biome-ignore lint/a11y/useSemanticElements: nothing may stand between an `ol` and its items, and the stretches must */}
      <div class="cards" role="list" ref={list} onKeyDown={onKeyDown}>
        {stretches.map(stretch =>
          shown.element(stretch.id, {
            stretch,
            current: current && stretch.threads.includes(current) ? current : null,
            focus: stretch === open ? focus : null,
            all,
          }),
        )}
      </div>
      <SetAside />
      <Summary />
    </>
  )
}

/** Said aloud after a pause, never during typing. */
function Summary() {
  const { margin } = useDesk()
  const count = margin.toldCount.value
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
