import { chooseTexts, openFiles } from '../files.ts'
import { useDesk } from '../page-context.ts'
import { go } from '../route.ts'
import { titleOf } from '../store/title.ts'
import { texts } from '../texts.ts'
import { choose } from './choose.ts'
import { dateOf } from './dates.ts'

export function DraftsView() {
  const context = useDesk()
  const { desk, actions } = context
  const open = desk.draft.value.id
  return (
    <div class="page" tabIndex={-1}>
      <h2>{texts.drafts}</h2>
      <p>{texts.draftsAbout}</p>
      <p class="tools">
        <button type="button" class="action" onClick={() => void desk.create('', '').then(() => go('write'))}>
          {texts.newDraft}
        </button>
        <button type="button" class="action" onClick={() => chooseTexts(context)}>
          {texts.openFile}
        </button>
        <button type="button" class="action" onClick={() => void actions.exportAll()}>
          {texts.exportAll}
        </button>
        <button
          type="button"
          class="action"
          onClick={() => choose('.json', files => void openFiles(files, context))}
        >
          {texts.importAll}
        </button>
      </p>
      <ul class="list">
        {desk.all.value.map(draft => {
          const title = draft.title || titleOf(draft.text) || texts.untitled
          return (
            <li key={draft.id}>
              <div class="name">
                <button type="button" onClick={() => void desk.open(draft.id).then(() => go('write'))}>
                  {title}
                </button>
                <p>
                  {texts.changedAt(dateOf(draft.changed))}
                  {draft.id === open ? ` · ${texts.onDesk}` : ''}
                </p>
              </div>
              <button
                type="button"
                aria-label={`${texts.remove}: ${title}`}
                onClick={() =>
                  void desk
                    .remove(draft.id)
                    .then(putBack => putBack && actions.sayGone(texts.removed(title), putBack))
                }
              >
                {texts.remove}
              </button>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
