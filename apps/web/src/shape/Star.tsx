import type { Part, Report } from '@marginalia/report'
import { useDesk } from '../page-context.ts'
import { texts } from '../texts.ts'

const order: readonly Part[] = ['situation', 'task', 'action', 'result', 'learning']

/**
 * The parts of the story by their share of its words; what is absent is a dashed gap. A part leads to its place. What
 * was inferred is hatched: a guess must not look like what the writer said.
 */
export function Star({ report }: { report: Report }) {
  const { actions } = useDesk()
  const { sections, absent } = report.structure
  const total = sections.reduce((sum, section) => sum + section.words, 0)
  if (total === 0) return <p class="star none">{reasonOf(report)}</p>
  const guessed = sections.every(({ basis }) => basis === 'inferred')
  const parts = order.flatMap(part => {
    const own = sections.filter(section => section.part === part)
    const words = own.reduce((sum, section) => sum + section.words, 0)
    const missing = words === 0 && absent.includes(part)
    const inferred = own.some(({ basis }) => basis === 'inferred')
    return words > 0 || missing
      ? [{ part, words, missing, inferred, share: words / total, span: own[0]?.span }]
      : []
  })
  return (
    <>
      <ul class="star" aria-label={texts.starLabel}>
        {parts.map(({ part, words, missing, inferred, share, span }) => {
          const name = texts.parts[part]
          const percent = Math.round(share * 100)
          if (missing || !span) {
            return (
              <li key={part} class={`absent${guessed ? ' guess' : ''}`}>
                <span>{guessed ? texts.partUnseen(name) : texts.partAbsent(name)}</span>
              </li>
            )
          }
          const label = texts.partShare(name, percent, words, inferred)
          return (
            <li key={part} class={`${part}${inferred ? ' guess' : ''}`} style={{ flexGrow: words }}>
              <button
                type="button"
                title={label}
                aria-label={label}
                onClick={() => actions.show([span[0], span[0]])}
              >
                <span class="name">{name}</span>
                <span class="short">{texts.partShort[part]}</span>
                <span class="share"> {percent}%</span>
              </button>
            </li>
          )
        })}
      </ul>
      <p class="basis">
        {guessed ? texts.inferred : parts.some(({ inferred }) => inferred) ? texts.partlyInferred : ''}
      </p>
    </>
  )
}

/** Why there is no map. */
function reasonOf({ notChecked }: Report): string {
  const reason = notChecked.find(({ what }) => what === 'structure')?.reason ?? ''
  const known: Readonly<Record<string, string>> = texts.noMap
  return known[reason] ?? texts.noMapAtAll
}
