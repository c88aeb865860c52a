import type { Part, Report } from '@marginalia/report'
import { useDesk } from '../page-context.ts'
import { texts } from '../texts.ts'

const order: readonly Part[] = ['situation', 'task', 'action', 'result', 'learning']

/** The parts of the story by their share of its words; what is absent is a dashed gap. A part leads to its place. */
export function Star({ report }: { report: Report }) {
  const { actions } = useDesk()
  const { sections, absent } = report.structure
  const total = sections.reduce((sum, section) => sum + section.words, 0)
  if (total === 0) return null
  const parts = order.flatMap(part => {
    const own = sections.filter(section => section.part === part)
    const words = own.reduce((sum, section) => sum + section.words, 0)
    const missing = words === 0 && absent.includes(part)
    return words > 0 || missing ? [{ part, words, missing, share: words / total, span: own[0]?.span }] : []
  })
  return (
    <ul class="star" aria-label={texts.starLabel}>
      {parts.map(({ part, words, missing, share, span }) => {
        const name = texts.parts[part]
        const percent = Math.round(share * 100)
        if (missing || !span) {
          return (
            <li key={part} class="absent">
              <span>{texts.partAbsent(name)}</span>
            </li>
          )
        }
        return (
          <li key={part} class={part} style={{ flexGrow: words }}>
            <button
              type="button"
              title={texts.partShare(name, percent, words)}
              onClick={() => actions.show([span[0], span[0]])}
            >
              <span class="name">{name}</span>
              <span class="short" aria-hidden="true">
                {texts.partShort[part]}
              </span>
              <span class="share"> {percent}%</span>
              <span class="spoken">, {texts.wordCount(words)}</span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}
