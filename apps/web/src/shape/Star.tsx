import type { Part, Report } from '@marginalia/report'
import { useDesk } from '../page-context.ts'
import { texts } from '../texts.ts'

const order: readonly Part[] = ['situation', 'task', 'action', 'result', 'learning']
/** Width of the drawing, and the least that a part with no words still gets, in drawing units. */
const width = 600
const least = 22

/** The parts of the story by their share of its words; what is absent is drawn as a dashed gap. */
export function Star({ report }: { report: Report }) {
  const { actions } = useDesk()
  const { sections, absent } = report.structure
  const total = sections.reduce((sum, section) => sum + section.words, 0)
  if (total === 0) return null
  const parts = order
    .map(part => {
      const own = sections.filter(section => section.part === part)
      const words = own.reduce((sum, section) => sum + section.words, 0)
      return {
        part,
        words,
        share: words / total,
        span: own[0]?.span ?? null,
        missing: absent.includes(part) && words === 0,
      }
    })
    .filter(part => part.words > 0 || part.missing)
  const gaps = 3 * (parts.length - 1)
  const fixed = parts.reduce((sum, part) => sum + (part.missing ? least * 2 : least), 0)
  let x = 0
  const drawn = parts.map(part => {
    const w = part.missing ? least * 2 : least + part.share * (width - gaps - fixed)
    const at = x
    x += w + 3
    return { ...part, x: at, width: w }
  })
  const spoken = parts
    .map(part =>
      part.missing
        ? texts.partAbsent(texts.parts[part.part])
        : texts.partShare(texts.parts[part.part], Math.round(part.share * 100), part.words),
    )
    .join('; ')
  return (
    <svg class="star" viewBox={`0 0 ${width} 34`} role="group" aria-label={texts.starLabel(spoken)}>
      {drawn.map(({ part, missing, share, words, span, x: at, width: w }) => {
        const name = texts.parts[part]
        const label = missing ? texts.partAbsent(name) : texts.partShare(name, Math.round(share * 100), words)
        const roomy = w > name.length * 7 + (missing ? 0 : 34)
        const show = (): void => {
          if (span) actions.show([span[0], span[0]])
        }
        return (
          <g
            key={part}
            class={`part${missing ? ' absent' : ''}`}
            {...(missing
              ? { role: 'img' }
              : {
                  role: 'button',
                  tabIndex: 0,
                  onClick: show,
                  onKeyDown: (event: KeyboardEvent) => {
                    if (event.key !== 'Enter' && event.key !== ' ') return
                    event.preventDefault()
                    show()
                  },
                })}
            aria-label={label}
          >
            <title>{label}</title>
            <rect x={at + 0.5} y="0.5" width={w - 1} height="33" rx="3" />
            <text x={at + 8} y="21">
              {roomy ? name : texts.partShort[part]}
              {!missing && w > 60 ? ` ${Math.round(share * 100)}%` : ''}
            </text>
          </g>
        )
      })}
    </svg>
  )
}
