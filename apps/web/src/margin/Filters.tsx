import type { Level } from '@marginalia/report'
import { useDesk } from '../page-context.ts'
import { rested } from '../review.ts'
import { texts } from '../texts.ts'
import { families } from './families.ts'
import { toggled } from './margin-state.ts'
import { Pencil } from './Pencil.tsx'

const levels: readonly Level[] = ['error', 'warning', 'note']

/** How many notes of each kind there are; a kind can be looked at alone. */
export function Kinds() {
  const { desk, margin } = useDesk()
  // Counted when the text rests.
  rested.value
  margin.dismissed.value
  const notes = margin.standing.peek()
  const hidden = desk.filter.value.families
  const others = (one: string): readonly string[] => families.filter(family => family !== one)
  const isAlone = (one: string): boolean =>
    others(one).every(family => hidden.includes(family)) && !hidden.includes(one)
  return (
    <fieldset class="kinds">
      <legend class="spoken">{texts.showNotesOf}</legend>
      {families.map(family => {
        const count = notes.filter(note => note.family === family).length
        const alone = isAlone(family)
        return (
          <button
            key={family}
            type="button"
            aria-pressed={alone}
            disabled={count === 0}
            title={texts.families[family]}
            onClick={() => desk.showOnly({ families: alone ? [] : others(family), levels: [] })}
          >
            <Pencil family={family} /> <span class="spoken">{texts.families[family]}, </span>
            <span aria-hidden="true">{texts.familyShort[family]}</span> <span class="count">{count}</span>
          </button>
        )
      })}
    </fieldset>
  )
}

/** What is shown, kind by kind and level by level. */
export function Filters() {
  const { desk, margin } = useDesk()
  const notes = margin.standing.value
  const filter = desk.filter.value
  const { families: hiddenFamilies, levels: hiddenLevels } = filter
  return (
    <fieldset class="filters">
      <legend class="spoken">{texts.showNotesOf}</legend>
      {families.map(family => (
        <label key={family}>
          <input
            type="checkbox"
            checked={!hiddenFamilies.includes(family)}
            onChange={() => desk.showOnly({ ...filter, families: toggled(hiddenFamilies, family) })}
          />
          <Pencil family={family} />
          {texts.families[family]}
          <span class="count">{notes.filter(note => note.family === family).length}</span>
        </label>
      ))}
      <hr />
      {levels.map(level => (
        <label key={level}>
          <input
            type="checkbox"
            checked={!hiddenLevels.includes(level)}
            onChange={() => desk.showOnly({ ...filter, levels: toggled(hiddenLevels, level) })}
          />
          {texts.levels[level]}
          <span class="count">{notes.filter(note => note.finding.level === level).length}</span>
        </label>
      ))}
    </fieldset>
  )
}
