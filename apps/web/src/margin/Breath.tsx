import { useComputed } from '@preact/signals'
import { useDesk } from '../page-context.ts'
import { rested, unreadableNow } from '../review.ts'
import { texts } from '../texts.ts'
import { inOrder } from './round.ts'
import type { MarginNote } from './threads.ts'

/** Things a reader says before anything else. */
const most = 3

/**
 * What a reader would say in one breath: points about the whole first, then what matters most. As high whatever it
 * says, so that the text under it stays where it is.
 */
export function Breath() {
  const { desk, margin, actions } = useDesk()
  const first = useComputed(() => {
    const now = rested.value
    if (!now) return []
    const said = new Set<string>()
    const notes = inOrder(margin.standing.value, now.report)
      // Nobody says the same twice in one breath.
      .filter(({ short }) => !said.has(short) && said.add(short))
      .slice(0, now.report.first.length || most)
    const isPoint = ({ rule }: MarginNote): boolean => rule.point !== undefined
    const asked = new Set<string>()
    const ordered = [...notes.filter(isPoint), ...notes.filter(note => !isPoint(note))]
    // A question is asked of a second place only where no other one is left.
    const fresh = ordered.filter(({ finding: { rule, message } }) => {
      const question = `${rule} ${message}`
      return !asked.has(question) && asked.add(question)
    })
    return [...fresh, ...ordered.filter(note => !fresh.includes(note))].slice(0, most)
  }).value
  const unfit = unreadableNow.value
  if (desk.empty.value) return null
  return (
    <section class="breath" aria-labelledby="breath">
      <h2 id="breath">{first.length > 0 && margin.firstless.value ? texts.smaller : texts.breath}</h2>
      {unfit ? (
        <p>{texts.unreadable[unfit]}</p>
      ) : first.length === 0 ? (
        <p>{rested.value ? texts.nothingFirst : ''}</p>
      ) : (
        <ol>
          {first.map(note => (
            <li key={note.id}>
              <button type="button" title={note.says} onClick={() => actions.visit(note.id)}>
                <span>{note.short}</span>
              </button>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
