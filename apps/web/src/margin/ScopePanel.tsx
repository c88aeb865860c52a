import { quote } from '@marginalia/report'
import { useDesk } from '../page-context.ts'
import { review } from '../review.ts'
import { texts } from '../texts.ts'

/** How large the work was, in the writer's own words. */
export function ScopePanel() {
  const { actions } = useDesk()
  const now = review.value
  if (!now || now.report.scope.length === 0) return <p class="empty">{texts.noScope}</p>
  const kinds = [...new Set(now.report.scope.map(fact => fact.kind))]
  return (
    <table class="ledger">
      <caption>{texts.scopeAbout}</caption>
      <tbody>
        {kinds.map(kind => (
          <tr key={kind}>
            <th scope="row">{texts.scopeKinds[kind]}</th>
            <td>
              {now.report.scope
                .filter(fact => fact.kind === kind)
                .map(fact => (
                  <button key={fact.span[0]} type="button" onClick={() => actions.show(fact.span)}>
                    {quote(now.text, fact.span, 48)}
                  </button>
                ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
