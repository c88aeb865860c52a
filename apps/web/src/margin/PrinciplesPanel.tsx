import { quote } from '@marginalia/report'
import { useDesk } from '../page-context.ts'
import { titleOfPrinciple } from '../principles.ts'
import { review } from '../review.ts'
import { texts } from '../texts.ts'

/** Which principles the text points to, and with which words. */
export function PrinciplesPanel() {
  const { actions } = useDesk()
  const now = review.value
  if (!now || now.report.principles.length === 0) return <p class="empty">{texts.noPrinciples}</p>
  const [principle, claimed, signals] = texts.principleHead
  return (
    <table class="ledger">
      <caption>{texts.principlesAbout}</caption>
      <thead>
        <tr>
          <th scope="col">{principle}</th>
          <th scope="col">{claimed}</th>
          <th scope="col">{signals}</th>
        </tr>
      </thead>
      <tbody>
        {now.report.principles.map(fact => (
          <tr key={fact.principle}>
            <th scope="row">{titleOfPrinciple(fact.principle)}</th>
            <td class={fact.claimed.length > 0 ? '' : 'none'}>
              {fact.claimed.length > 0 ? texts.claimed : '–'}
            </td>
            <td>
              {fact.signals.length === 0 && <span class="none">{texts.none}</span>}
              {fact.signals.slice(0, 6).map(span => (
                <button key={span[0]} type="button" onClick={() => actions.show(span)}>
                  {quote(now.text, span, 40)}
                </button>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
