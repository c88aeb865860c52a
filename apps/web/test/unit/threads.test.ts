import type { Finding, Report, RuleInfo } from '@marginalia/report'
import { describe, expect, it } from 'vitest'
import { notesOf, stillAlike, threadsOf } from '../../src/margin/threads.ts'

const rule: RuleInfo = {
  id: 'vague',
  title: 'Vague',
  why: 'Nobody can check it.',
  ask: 'How many?',
  category: 'quantity',
  messages: { found: '“{match}” is vague.' },
  source: [],
}
const finding = (from: number, to: number): Finding => ({
  rule: 'vague',
  message: 'found',
  span: [from, to],
  level: 'note',
  data: {},
  fingerprint: `f${from}`,
  also: [],
})
const text = 'Many left. Some came, few stayed.'
const report = {
  rules: [rule],
  findings: [finding(0, 4), finding(11, 15), finding(22, 25)],
} as unknown as Report

describe('cards', () => {
  it('gather the notes of one sentence and keep the order of the text', () => {
    const notes = notesOf(report, text, () => false)
    expect(notes.map(note => note.says)).toEqual(['“Many” is vague.', '“Some” is vague.', '“few” is vague.'])
    const threads = threadsOf(notes, [{ span: [0, 10] }, { span: [11, 33] }])
    expect(threads.map(thread => thread.notes.map(note => note.id))).toEqual([['f0'], ['f11', 'f22']])
    expect(threads[1]!.id).toBe('f11')
  })

  it('give a note that reaches beyond its sentence a card of its own', () => {
    const wide = { ...report, findings: [finding(0, 33), finding(0, 4)] }
    const threads = threadsOf(
      notesOf(wide, text, () => false),
      [{ span: [0, 10] }],
    )
    expect(threads).toHaveLength(2)
  })

  it('stay the same card for as long as one of their notes stays, and no two are the same', () => {
    const sentences: { span: readonly [number, number] }[] = [{ span: [0, 10] }, { span: [11, 33] }]
    const notes = notesOf(report, text, () => false)
    const before = threadsOf(notes.slice(2), sentences)
    expect(before.map(({ id }) => id)).toEqual(['f22'])
    const now = threadsOf(notes, sentences, before)
    expect(now.map(({ id }) => id)).toEqual(['f0', 'f22'])
    expect(now[1]!.notes[0]!.id).toBe('f11')
    // The sentence is cut in two: the card stays with the first half.
    const cut = threadsOf(notes, [{ span: [0, 10] }, { span: [11, 16] }, { span: [17, 33] }], now)
    expect(cut.map(({ id }) => id)).toEqual(['f0', 'f22', 'f22+'])
  })

  it('keep their number while somebody types, but not their words', () => {
    const [first] = notesOf(report, text, () => false)
    const saying = (says: string) => threadsOf([{ ...first!, says }], [])
    const before = saying('8,012 characters; the limit is 8,000.')
    const counted = saying('8,013 characters; the limit is 8,000.')
    expect(stillAlike(counted, before, true)).toBe(before)
    expect(stillAlike(counted, before)[0]).toBe(counted[0])
    const reworded = saying('8,013 words; the limit is 8,000.')
    expect(stillAlike(reworded, before, true)[0]).toBe(reworded[0])
  })

  it('are the very same while they say the same, wherever their words have moved', () => {
    const notes = notesOf(report, text, () => false)
    const before = threadsOf(notes, [])
    const moved = notes.map((note, i) => ({
      ...note,
      finding: { ...note.finding, span: [50 + 10 * i, 54 + 10 * i] as const },
    }))
    expect(stillAlike(threadsOf(moved, []), before)).toBe(before)
    const [first, second, ...others] = notes
    const reworded = threadsOf([first!, { ...second!, says: '“Most” is vague.' }, ...others], [])
    const after = stillAlike(reworded, before)
    expect(after.map((thread, i) => thread === before[i])).toEqual([true, false, true])
    expect(after[1]!.notes[0]!.says).toBe('“Most” is vague.')
    expect(stillAlike(before.slice(1), before)).toEqual(before.slice(1))
  })

  it('say in one line what is there, without all the words that stand beside it', () => {
    const long = 'Many of the people who came to us in the spring of that year left.'
    const also = [{ ...finding(19, 22), fingerprint: 'also' }]
    const wide = { ...report, findings: [{ ...finding(0, long.length - 1), also }] }
    const [note] = notesOf(wide, long, () => false)
    expect(note!.says).toBe(`“${long.slice(0, -1)}” is vague. Also: “${long.slice(19, 22)}”.`)
    expect(note!.short).toBe('“Many of the … year left” is vague.')
    // What it said of a further place goes with that place.
    const [alone] = notesOf({ ...report, findings: [finding(0, long.length - 1)] }, long, () => false)
    expect(alone!.says).toBe(`“${long.slice(0, -1)}” is vague.`)
  })

  it('leave out what is hidden, and findings of rules the report does not explain', () => {
    expect(notesOf(report, text, one => one.fingerprint === 'f0')).toHaveLength(2)
    expect(notesOf({ ...report, rules: [] }, text, () => false)).toEqual([])
  })
})
