import { commentsFor } from '../out/comments.ts'
import { useDesk } from '../page-context.ts'
import { reviewOfNow } from '../review.ts'
import { texts } from '../texts.ts'

/** Notes the writer has set aside, with the reasons, and the way back. */
export function SetAside() {
  const { desk, actions } = useDesk()
  const dismissals = desk.dismissals.value
  if (dismissals.length === 0) return null
  return (
    <details class="set-aside">
      <summary>{texts.setAside(dismissals.length)}</summary>
      <ul>
        {dismissals.map(({ fingerprint, words, reason }) => (
          <li key={fingerprint}>
            <q>{words}</q>: {reason}{' '}
            <button type="button" class="action" onClick={() => actions.restore([fingerprint])}>
              {texts.bringBack}
            </button>
          </li>
        ))}
      </ul>
      <button
        type="button"
        class="action"
        onClick={() => {
          const now = reviewOfNow()
          if (!now) return
          const text = commentsFor(now.text, now.report.findings, dismissals)
          if (text === now.text) actions.say(texts.commentsThere)
          else void actions.replace(text, texts.versionReplaced, texts.commentsWritten)
        }}
      >
        {texts.commentsInto}
      </button>
    </details>
  )
}
