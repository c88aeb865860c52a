import type { Level } from '@marginalia/report'
import { useDesk } from '../page-context.ts'
import { texts } from '../texts.ts'
import { families } from './families.ts'
import { toggled } from './margin-state.ts'
import { Pencil } from './Pencil.tsx'

const levels: readonly Level[] = ['error', 'warning', 'note']

export function Filters() {
  const { margin } = useDesk()
  const notes = margin.standing.value
  return (
    <fieldset class="filters">
      <legend class="spoken">{texts.showNotesOf}</legend>
      {families.map(family => (
        <label key={family}>
          <input
            type="checkbox"
            checked={!margin.hiddenFamilies.value.has(family)}
            onChange={() => {
              margin.hiddenFamilies.value = toggled(margin.hiddenFamilies.value, family)
            }}
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
            checked={!margin.hiddenLevels.value.has(level)}
            onChange={() => {
              margin.hiddenLevels.value = toggled(margin.hiddenLevels.value, level)
            }}
          />
          {texts.levels[level]}
          <span class="count">{notes.filter(note => note.finding.level === level).length}</span>
        </label>
      ))}
    </fieldset>
  )
}
