import { render } from 'preact'
import { Actions } from './actions.ts'
import { example } from './example.ts'
import { acceptDrops } from './files.ts'
import { MarginState } from './margin/margin-state.ts'
import { isSingle } from './origin.ts'
import { Page } from './Page.tsx'
import { Context } from './page-context.ts'
import { printReading } from './print.tsx'
import { loadRules } from './review.ts'
import { keepSettings } from './settings.ts'
import { Desk } from './store/desk.ts'
import { newDraft } from './store/draft.ts'
import { texts } from './texts.ts'
import { scriptUrl } from './trusted.ts'

const desk = new Desk()
const margin = new MarginState(desk)
const actions = new Actions(desk, margin)
const context = { desk, margin, actions }

keepSettings()
const rules = loadRules()
await desk.begin(newDraft('', example))
render(
  <Context.Provider value={context}>
    <Page />
  </Context.Provider>,
  document.getElementById('app')!,
)
acceptDrops(context)
printReading(context)
if (desk.recovered.value.length > 0)
  actions.say(texts.recovered(desk.recovered.value), {
    label: texts.drafts,
    run: () => actions.go('drafts'),
  })
await rules

// Registered last: what it keeps for later must not delay what is shown now.
if (!isSingle && 'serviceWorker' in navigator) {
  navigator.serviceWorker.register(scriptUrl('./sw.js')).catch(() => {
    // Without it the page works as long as there is a network.
  })
}
