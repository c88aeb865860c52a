import { EditorState } from '@codemirror/state'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type EditorNote, focusNote, noteAt, notesField, setNotes } from '../src/notes.ts'
import { steppedTo } from '../src/walk.ts'

const note = (id: string, from: number, to: number): EditorNote => ({
  id,
  from,
  to,
  form: 'wavy',
  card: `card-${id}`,
})
const start = (doc: string, ...notes: EditorNote[]): EditorState =>
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

  it('are walked in a round, from the caret and from each other', () => {
    const state = start('Many left. Some came.', note('a', 0, 4), note('b', 11, 15))
    const from = (anchor: number): EditorState => state.update({ selection: { anchor } }).state
    const lookingAt = (id: string): EditorState => state.update({ effects: focusNote.of(id) }).state
    const to = (one: EditorState, direction: 1 | -1) => steppedTo(one, direction)?.id
    expect([0, 5, 12, 16].map(at => to(from(at), 1))).toEqual(['a', 'b', 'a', 'a'])
    expect([0, 5, 12, 16].map(at => to(from(at), -1))).toEqual(['b', 'a', 'b', 'b'])
    expect([to(lookingAt('a'), 1), to(lookingAt('b'), 1)]).toEqual(['b', 'a'])
    expect([to(lookingAt('a'), -1), to(lookingAt('b'), -1)]).toEqual(['b', 'a'])
    expect(steppedTo(start('Nothing.'), 1)).toBeNull()
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

/** Every mark there is: where, and how it looks. */
const drawn = (state: EditorState): string[] => {
  const found: string[] = []
  state.field(notesField).marks.between(0, state.doc.length, (from, to, { spec }) => {
    found.push(`${from}-${to} ${spec.class} ${spec.attributes?.['data-note']}`)
  })
  return found.sort()
}

describe('marks', () => {
  const text =
    'Many people left. Some came.\nIt was decided in May.\nA few stayed on for long, though others went.\n'
  const places = fc.record({ from: fc.nat(90), length: fc.nat(60) })
  /** Some notes go, some change their look, some grow, and new ones come; the others move with the text. */
  const edit = fc.record({
    from: fc.nat(96),
    length: fc.nat(6),
    insert: fc.constantFrom('', 'x', 'a few words ', '\n', 'one\ntwo'),
    fate: fc.array(fc.constantFrom('stay', 'stay', 'stay', 'go', 'turn', 'grow'), {
      minLength: 24,
      maxLength: 24,
    }),
    fresh: fc.array(places, { maxLength: 2 }),
    focus: fc.option(fc.nat(12)),
  })

  it('are the same whether all are drawn or only those that a key has changed', () => {
    let kept = 0
    fc.assert(
      fc.property(
        fc.array(fc.record({ at: places, also: fc.option(places) }), { maxLength: 12 }),
        fc.array(edit, { maxLength: 5 }),
        (first, edits) => {
          let names = 0
          const named = ({ from, length }: { from: number; length: number }): EditorNote =>
            note(`n${names++}`, from, from + length + 1)
          let state = start(
            text,
            ...first.map(({ at, also }) => ({
              ...named(at),
              also: also ? [{ from: also.from, to: also.from + also.length + 1 }] : [],
            })),
          )
          for (const { from, length, insert, fate, fresh, focus } of edits) {
            const at = Math.min(from, state.doc.length)
            const changed = state.update({
              changes: { from: at, to: Math.min(at + length, state.doc.length), insert },
            }).state
            const { all } = changed.field(notesField)
            const now = all.flatMap((one, i) => {
              if (fate[i % 24] === 'go') return []
              if (fate[i % 24] === 'turn') return [{ ...one, form: 'double' as const }]
              return [fate[i % 24] === 'grow' ? { ...one, to: one.to + 3 } : one]
            })
            const effects = [
              setNotes.of([...now, ...fresh.map(named)]),
              focusNote.of(focus === null ? changed.field(notesField).focus : `n${focus}`),
            ]
            state = changed.update({ effects }).state
            const again = EditorState.create({ doc: state.doc, extensions: [notesField] })
            const whole = again.update({ effects: [setNotes.of([]), ...effects] }).state
            expect(drawn(state)).toEqual(drawn(whole))
            kept += now.length
          }
        },
      ),
      { seed: 11, numRuns: 300 },
    )
    expect(kept).toBeGreaterThan(300)
  })
})
