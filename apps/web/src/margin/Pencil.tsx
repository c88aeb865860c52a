import { type Family, formOf } from './families.ts'

/** The stroke a family of notes is underlined with, drawn as in the text: spaces, underlined. */
export function Pencil({ family }: { family: Family }) {
  return <span class={`pencil cm-note-${formOf[family]}`} aria-hidden="true" />
}
