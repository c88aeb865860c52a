import { quote, renderProbe } from '@marginalia/report'
import { useDesk } from '../page-context.ts'
import { review, unreadableNow } from '../review.ts'
import { texts } from '../texts.ts'

/** What an interviewer is likely to ask next. */
export function ProbesPanel() {
  const { actions } = useDesk()
  const now = review.value
  const unfit = unreadableNow.value
  if (unfit) return <p class="empty">{texts.unreadable[unfit]}</p>
  if (!now || (now.report.probes.length === 0 && now.report.prompt === null)) {
    return <p class="empty">{texts.noProbes}</p>
  }
  const { prompt } = now.report
  const questions = new Map(now.report.questions.map(info => [info.id, info]))
  return (
    <>
      {prompt && (
        <table class="ledger">
          <caption>{texts.promptParts}</caption>
          <tbody>
            {prompt.parts.map(({ part, span }) => (
              <tr key={part}>
                <th scope="row">{wordsOf(part)}</th>
                <td class={span ? '' : 'none'}>
                  {span ? (
                    <button type="button" onClick={() => actions.show(span)}>
                      {quote(now.text, span, 60)}
                    </button>
                  ) : (
                    texts.notFound
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
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

/** `decision-process` as words. */
const wordsOf = (id: string): string => id.replaceAll('-', ' ').replace(/^./, first => first.toUpperCase())
