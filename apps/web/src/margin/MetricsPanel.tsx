import { type Metric, quote } from '@marginalia/report'
import { useDesk } from '../page-context.ts'
import { review } from '../review.ts'
import { texts } from '../texts.ts'

/** A count of people or shifts stands for itself: only a change has a start, and only what runs has a time. */
function cells({ measure, baseline, period, direction, kind }: Metric) {
  const change = direction !== null
  return [
    { span: measure, asked: true },
    { span: baseline, asked: change },
    { span: period, asked: change || kind === 'money' || kind === 'percentage' },
  ]
}

/** Every number that counts, with what is said of it and what is not. */
export function MetricsPanel() {
  const { actions } = useDesk()
  const now = review.value
  if (!now || now.report.metrics.length === 0) return <p class="empty">{texts.noMetrics}</p>
  const [number, measure, baseline, period] = texts.metricHead
  return (
    <table class="ledger">
      <caption>{texts.ledger}</caption>
      <thead>
        <tr>
          <th scope="col">{number}</th>
          <th scope="col">{measure}</th>
          <th scope="col">{baseline}</th>
          <th scope="col">{period}</th>
        </tr>
      </thead>
      <tbody>
        {now.report.metrics.map(metric => (
          <tr key={metric.span[0]}>
            <th scope="row" class="number">
              <button type="button" onClick={() => actions.show(metric.span)}>
                {quote(now.text, metric.span, 24)}
              </button>
            </th>
            {cells(metric).map(({ span, asked }, i) =>
              span ? (
                <td key={i}>{quote(now.text, span, 40)}</td>
              ) : (
                <td key={i} class="none">
                  {asked ? texts.absentCell : texts.idleCell}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
