import { effect } from '@preact/signals'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { chooseTexts } from './files.ts'
import { keepFocus } from './focus.ts'
import { lazy } from './lazy.tsx'
import { Margin } from './margin/Margin.tsx'
import { useDesk } from './page-context.ts'
import { returnToPlace } from './places.ts'
import { href, route, type View } from './route.ts'
import { Sheet } from './Sheet.tsx'
import { shapeOpen } from './settings.ts'
import { Shape } from './shape/Shape.tsx'
import { keepSteady } from './steady.ts'
import { texts } from './texts.ts'
import { FileMenu } from './views/FileMenu.tsx'

const Reading = lazy(() => import('./views/ReadingView.tsx').then(module => module.ReadingView))
const Compare = lazy(() => import('./views/CompareView.tsx').then(module => module.CompareView))
const Bank = lazy(() => import('./views/BankView.tsx').then(module => module.BankView))
const Drafts = lazy(() => import('./views/DraftsView.tsx').then(module => module.DraftsView))
const Rules = lazy(() => import('./views/RulesView.tsx').then(module => module.RulesView))
const Rule = lazy(() => import('./views/RuleView.tsx').then(module => module.RuleView))
const Help = lazy(() => import('./views/HelpView.tsx').then(module => module.HelpView))

export function Page() {
  const { view, rest } = route.value
  const { desk } = useDesk()
  useEffect(
    () =>
      effect(() => {
        document.title = `${desk.title.value} · ${texts.name}`
      }),
    [],
  )
  useLayoutEffect(() => {
    returnToPlace()
    keepFocus()
  }, [view, rest])
  return (
    <>
      <button type="button" class="skip" onClick={skip}>
        {texts.skip}
      </button>
      <Bar />
      <main id="text" data-view={view}>
        {/* The editor keeps its place, its selection and its history while another view is open. */}
        <div class="desk" hidden={view !== 'write'}>
          <div class="sheet">
            <Above />
            <Sheet />
          </div>
          <Margin />
          <svg class="thread" aria-hidden="true">
            <path class="row" d="" />
            <path d="" />
          </svg>
        </div>
        {view === 'read' && <Reading />}
        {view === 'compare' && <Compare />}
        {view === 'bank' && <Bank />}
        {view === 'drafts' && <Drafts />}
        {view === 'rules' && <Rules />}
        {view === 'rule' && <Rule id={rest} />}
        {view === 'help' && <Help />}
      </main>
      <footer class="foot">
        {texts.privacy} <a href={href('help')}>{texts.howToCheck}</a>
      </footer>
      <Status />
    </>
  )
}

function skip(): void {
  const target = document.querySelector<HTMLElement>('.desk:not([hidden]) .cm-content, .page')
  target?.focus()
}

/** What stands above the text. It may change with every key; the text stays where it is. */
function Above() {
  const above = useRef<HTMLDivElement>(null)
  const { desk } = useDesk()
  useEffect(() => {
    const isWriting = (): boolean => document.activeElement?.closest('.cm-content') !== null
    // An empty page begins anew.
    const stop = keepSteady(above.current!, () => isWriting() && !desk.empty.peek())
    const forget = effect(() => {
      desk.opened.value
      desk.empty.value
      shapeOpen.value
      above.current!.style.minHeight = ''
    })
    return () => {
      stop()
      forget()
    }
  }, [])
  return (
    <div class="above" ref={above}>
      <Sample />
      <Shape />
    </div>
  )
}

/** On a first visit: what this text is, and how to be rid of it. On an empty page: how to begin. */
function Sample() {
  const context = useDesk()
  const { desk, actions } = context
  if (desk.sample.value) {
    return (
      <p class="sample">
        <span class="wide">{texts.exampleNote}</span>
        <span class="narrow">{texts.exampleNoteNarrow}</span>{' '}
        <button type="button" class="action" onClick={() => actions.clear()}>
          {texts.clear}
        </button>
      </p>
    )
  }
  if (!desk.empty.value) return null
  return (
    <p class="sample">
      <span class="wide">{texts.emptyNote}</span>
      <span class="narrow">{texts.emptyNoteNarrow}</span>{' '}
      <button type="button" class="action" onClick={() => chooseTexts(context)}>
        {texts.openFile}
      </button>{' '}
      <button type="button" class="action" onClick={() => actions.showExample()}>
        {texts.seeExample}
      </button>
    </p>
  )
}

const shown: readonly View[] = ['write', 'read', 'compare', 'bank', 'drafts', 'rules']

function Bar() {
  const { desk } = useDesk()
  const { view } = route.value
  return (
    <header class="bar">
      <h1>
        <a href={href('write')}>{texts.name}</a>
      </h1>
      <div class="title">
        <input
          aria-label={texts.titleLabel}
          value={desk.givenTitle.value}
          placeholder={desk.title.value}
          onInput={event => desk.rename(event.currentTarget.value)}
          spellcheck={false}
          autocomplete="off"
        />
        <output>
          {!desk.sample.value && (desk.kept.value === 'kept' || desk.kept.value === 'changed')
            ? texts.kept[desk.kept.value]
            : ''}
        </output>
      </div>
      <nav class="views" aria-label={texts.views}>
        {shown.map(one => (
          <a
            key={one}
            href={href(one)}
            aria-current={view === one || (one === 'rules' && view === 'rule') ? 'page' : undefined}
          >
            {texts[one as 'write']}
          </a>
        ))}
      </nav>
      <FileMenu />
    </header>
  )
}

/** What the page has to say, at its foot: what went wrong with keeping the draft, and what has just been done. */
function Status() {
  const { desk, actions } = useDesk()
  const kept = desk.kept.value
  const wrong = kept !== 'kept' && kept !== 'changed'
  return (
    <div class="status" role="status">
      {wrong && <Keeping kept={kept} />}
      {actions.messages.value.map((message, i) => (
        <p key={i}>
          <span>{message.text}</span>
          <span class="acts">
            {message.acts.map(act => (
              <button key={act.label} type="button" onClick={act.run}>
                {act.label}
              </button>
            ))}
            <button type="button" onClick={() => actions.close(message)}>
              {texts.close}
            </button>
          </span>
        </p>
      ))}
    </div>
  )
}

/** Why the draft is not kept, and what can be done. */
function Keeping({ kept }: { kept: 'full' | 'unavailable' | 'outdated' | 'conflict' }) {
  const { desk, actions } = useDesk()
  const act = (label: string, run: () => unknown) => (
    <button type="button" onClick={() => void run()}>
      {label}
    </button>
  )
  const take = async (): Promise<void> => {
    if (await desk.takeTheirs())
      actions.say(texts.tookTheirs, { label: texts.compare, run: () => actions.go('compare') })
    else actions.insist(texts.versionNotKept)
  }
  return (
    <p>
      <span>{kept === 'conflict' ? texts.conflict : texts.kept[kept]}</span>
      {kept === 'conflict' && act(texts.keepMine, () => desk.keepMine())}
      {kept === 'conflict' && act(texts.takeTheirs, take)}
      {kept === 'outdated' && act(texts.reload, () => location.reload())}
      {(kept === 'full' || kept === 'unavailable') && act(texts.exportAll, () => actions.exportAll())}
    </p>
  )
}
