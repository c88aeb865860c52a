import { EditorState } from '@codemirror/state'
import { describe, expect, it } from 'vitest'
import { focusNote, type Note, noteAt, notesField, setNotes } from '../src/notes.ts'

const note = (id: string, from: number, to: number): Note => ({
  id,
  from,
  to,
  form: 'wavy',
  card: `card-${id}`,
})
const start = (doc: string, ...notes: Note[]): EditorState =>
  EditorState.create({ doc, extensions: [notesField] }).update({ effects: setNotes.of(notes) }).state
const places = (state: EditorState): string[] =>
  state.field(notesField).all.map(({ id, from, to }) => `${id}:${state.sliceDoc(from, to)}`)

describe('notes in the text', () => {
  it('stay with their words through edits', () => {
    const state = start('Many left. Some came.', note('a', 0, 4), note('b', 11, 15))
    expect(places(state.update({ changes: { from: 0, insert: 'In May, ' } }).state)).toEqual([
      'a:Many',
      'b:Some',
    ])
    expect(places(state.update({ changes: { from: 5, to: 9, insert: 'stayed' } }).state)).toEqual([
      'a:Many',
      'b:Some',
    ])
  })

  it('do not grow when something is typed at their edges', () => {
    const state = start('Many left.', note('a', 0, 4))
    expect(places(state.update({ changes: { from: 4, insert: 'y' } }).state)).toEqual(['a:Many'])
    expect(places(state.update({ changes: { from: 0, insert: 'x' } }).state)).toEqual(['a:Many'])
  })

  it('go when their words go', () => {
    const state = start('Many left.', note('a', 0, 4))
    expect(places(state.update({ changes: { from: 0, to: 5 } }).state)).toEqual([])
  })

  it('are found at a position, the narrowest first', () => {
    const state = start('It was decided in May.', note('wide', 0, 22), note('narrow', 3, 14))
    expect(noteAt(state, 5)?.id).toBe('narrow')
    expect(noteAt(state, 20)?.id).toBe('wide')
    expect(noteAt(start('x'), 0)).toBeNull()
  })

  it('mark every place, lead from each to the note, and keep what is left when the first goes', () => {
    const state = start('Many left. Some came.', { ...note('a', 0, 4), also: [{ from: 11, to: 15 }] })
    expect(state.field(notesField).marks.size).toBe(2)
    expect(noteAt(state, 12)?.id).toBe('a')
    expect(noteAt(state, 7)).toBeNull()
    expect(places(state.update({ changes: { from: 0, to: 5 } }).state)).toEqual(['a:Some'])
  })

  it('bracket a passage of several lines only while it is looked at', () => {
    const state = start('One\n\ntwo\n\nthree', note('a', 0, 13))
    expect(state.field(notesField).marks.size).toBe(0)
    const focused = state.update({ effects: focusNote.of('a') }).state
    expect(focused.field(notesField).marks.size).toBe(5)
  })

  it('survive places beyond the end of the text', () => {
    expect(start('short', note('a', 3, 99)).field(notesField).marks.size).toBe(1)
    expect(start('short', note('a', 50, 99)).field(notesField).marks.size).toBe(0)
  })
})
