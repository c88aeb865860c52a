import { runs } from '@marginalia/editor'
import { askOf } from '@marginalia/report'
import type { ComponentChildren } from 'preact'
import { formOf } from '../margin/families.ts'
import { Pencil } from '../margin/Pencil.tsx'
import type { MarginNote } from '../margin/threads.ts'
import { texts } from '../texts.ts'
import { type Passage, passagesOf } from './passages.ts'

interface Numbered extends MarginNote {
  readonly number: number
  /** The first note of its rule. */
  readonly fresh?: boolean
}

/**
 * The text with marks and notes in order, and no editor: for reading, for screen readers, for a phone,
 * for paper and for the exported file. Notes follow the passage they are about.
 */
export function Reading({
  title,
  text,
  notes,
  sum,
}: {
  title: string
  text: string
  /** How many notes there are, in words. */
  sum: string
  notes: readonly MarginNote[]
}) {
  const numbered = notes.map((note, i) => ({ ...note, number: i + 1 }))
  // What the front matter says is for machines.
  const passages = passagesOf(text).filter(({ kind }) => kind !== 'meta')
  // A reason is told once; after that the note and its question are enough.
  const told = new Set<string>()
  const first = passages[0]
  const named =
    first?.kind === 'heading' && text.slice(first.lines[0]!.from, first.to).trim() === title.trim()
  let next = 0
  if (passages.length === 0) return <p class="empty">{texts.nothingToRead}</p>
  return (
    <article class="reading">
      <header class="passage">
        <h2 dir="auto">{title}</h2>
        <p class="quiet">{sum}</p>
      </header>
      {passages.map((passage, i) => {
        const until = passages[i + 1]?.from ?? text.length + 1
        const own: Numbered[] = []
        for (let note = numbered[next]; note && note.finding.span[0] < until; note = numbered[next]) {
          own.push({ ...note, fresh: !told.has(note.rule.id) })
          told.add(note.rule.id)
          next++
        }
        const inside = numbered.filter(
          note => note.finding.span[0] < passage.to && note.finding.span[1] > passage.from,
        )
        return (
          <section key={passage.from} class="passage">
            {!(named && i === 0) && <Block passage={passage} text={text} notes={inside} />}
            {own.length > 0 && (
              <aside aria-label={texts.notesFrom(own[0]!.number, own.at(-1)!.number)}>
                <ol>
                  {own.map(note => (
                    <li key={note.id} value={note.number}>
                      <p class="says">
                        <span class="number">{note.number}</span>
                        <Pencil family={note.family} /> {note.says}
                      </p>
                      {note.fresh && <p class="why">{note.rule.why}</p>}
                      <p class="ask">{askOf(note.finding, note.rule)}</p>
                    </li>
                  ))}
                </ol>
              </aside>
            )}
          </section>
        )
      })}
    </article>
  )
}

function Block({ passage, text, notes }: { passage: Passage; text: string; notes: readonly Numbered[] }) {
  const lines = passage.lines.map((line, i) => (
    <Line
      key={line.from}
      from={line.from}
      text={text.slice(line.from, line.to)}
      notes={notes}
      plain={passage.kind === 'code'}
      last={i === passage.lines.length - 1}
    />
  ))
  switch (passage.kind) {
    case 'heading': {
      const Tag = `h${Math.min(6, passage.depth + 2)}` as 'h3'
      return <Tag dir="auto">{lines}</Tag>
    }
    case 'item':
      return (
        <p class="item" dir="auto" style={{ '--depth': Math.floor(passage.depth / 2) }}>
          <span aria-hidden="true">
            {passage.ordered ? text.slice(passage.from, passage.lines[0]!.from).trim() : '–'}
          </span>{' '}
          {lines}
        </p>
      )
    case 'quote':
      return <blockquote dir="auto">{lines}</blockquote>
    case 'code':
    case 'table':
    case 'meta':
      return <pre>{text.slice(passage.from, passage.to)}</pre>
    case 'rule':
      return <hr />
    default:
      return <p dir="auto">{lines}</p>
  }
}

function Line({
  from,
  text,
  notes,
  plain,
  last,
}: {
  from: number
  text: string
  notes: readonly Numbered[]
  plain: boolean
  last: boolean
}) {
  const to = from + text.length
  const pieces = plain ? [{ from: 0, to: text.length, style: 'plain' as const }] : runs(text)
  // A note over several passages is marked where it begins only, by its number.
  const short = notes.filter(({ finding: { span } }) => span[1] - span[0] <= 400)
  const places = short.flatMap(note =>
    [note.finding, ...note.finding.also].map(({ span }) => ({ note, span })),
  )
  const cuts = [...new Set(places.flatMap(({ span }) => span).filter(at => at > from && at < to))]
  const children: ComponentChildren[] = []
  for (const piece of pieces) {
    const start = from + piece.from
    const end = from + piece.to
    const edges = [start, ...cuts.filter(at => at > start && at < end).sort((a, b) => a - b), end]
    for (let i = 0; i + 1 < edges.length; i++) {
      const [a, b] = [edges[i]!, edges[i + 1]!]
      const marks = places.filter(({ span }) => span[0] <= a && span[1] >= b).map(({ note }) => note)
      const ends = notes.filter(({ finding: { span } }) =>
        span[1] - span[0] <= 400 ? span[1] === b : span[0] >= a && span[0] < b,
      )
      if (piece.style !== 'sign')
        children.push(marked(styled(text.slice(a - from, b - from), piece.style), marks))
      if (ends.length > 0)
        children.push(<sup class="number">{ends.map(({ number }) => number).join(', ')}</sup>)
    }
  }
  if (!last) children.push('\n')
  return <>{children}</>
}

function styled(words: string, style: string): ComponentChildren {
  if (style === 'strong') return <strong>{words}</strong>
  if (style === 'em') return <em>{words}</em>
  if (style === 'strongem')
    return (
      <strong>
        <em>{words}</em>
      </strong>
    )
  if (style === 'code') return <code>{words}</code>
  return words
}

const marked = (words: ComponentChildren, marks: readonly Numbered[]): ComponentChildren =>
  marks.reduce<ComponentChildren>(
    (inner, note) => <mark class={`cm-note-${formOf[note.family]}`}>{inner}</mark>,
    words,
  )
