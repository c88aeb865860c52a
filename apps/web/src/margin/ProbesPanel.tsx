import { renderProbe } from '@marginalia/report'
import { useDesk } from '../page-context.ts'
import { review } from '../review.ts'
import { texts } from '../texts.ts'

/** What an interviewer is likely to ask next. */
export function ProbesPanel() {
  const { actions } = useDesk()
  const now = review.value
  if (!now || now.report.probes.length === 0) return <p class="empty">{texts.noProbes}</p>
  const questions = new Map(now.report.questions.map(info => [info.id, info]))
  return (
    <>
      <p class="quiet">{texts.probesAbout}</p>
      <ol class="questions">
        {now.report.probes.map((probe, i) => {
          const info = questions.get(probe.probe)
          return info ? (
            <li key={i}>
              <button type="button" onClick={() => actions.show(probe.span)}>
                {renderProbe(probe, info, now.text)}
              </button>
            </li>
          ) : null
        })}
      </ol>
    </>
  )
}
