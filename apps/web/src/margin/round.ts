import type { Report } from '@marginalia/report'
import type { Asked } from '../store/draft.ts'
import type { MarginNote } from './threads.ts'

/** A note of a round, with its id on this page: that stays while the words around it change. */
interface Known extends Asked {
  readonly id: string
}

/**
 * A round of questions: the notes that matter first, until each is answered by a change of the text or set
 * aside. It does not take in others as it gets shorter, so that there is an end to it.
 */
export type Round = readonly Known[]

/**
 * A round as it stands after the text has changed. `standing` are the notes there are now; `dropped` tells that
 * notes have gone because the text is read differently, which answers none.
 */
export function continued(round: Round, standing: readonly MarginNote[], dropped = false): Round {
  const byId = new Map(standing.map(note => [note.id, note]))
  const byPrint = new Map(standing.map(note => [note.finding.fingerprint, note]))
  return round.flatMap((asked): Known[] => {
    const note = byId.get(asked.id) ?? byPrint.get(asked.fingerprint)
    if (note) {
      const { id, finding } = note
      return [{ id, fingerprint: finding.fingerprint, answered: false }]
    }
    return dropped && !asked.answered ? [] : [{ ...asked, answered: true }]
  })
}

/** A round with as many notes as a reader has room for in this text, the most important ones first. */
export function filled(round: Round, standing: readonly MarginNote[], report: Report): Round {
  if (round.length >= report.first.length) return round
  const asked = new Set(round.map(({ id }) => id))
  const fresh = inOrder(standing, report).filter(({ id }) => !asked.has(id))
  return [
    ...round,
    ...fresh
      .slice(0, report.first.length - round.length)
      .map(({ id, finding }) => ({ id, fingerprint: finding.fingerprint, answered: false })),
  ]
}

const severity = { error: 0, warning: 1, note: 2 } as const

/** Notes by importance: as the report says, then by level, then by their place. */
export function inOrder(standing: readonly MarginNote[], { findings, first }: Report): readonly MarginNote[] {
  const ranks = new Map(first.map((index, rank) => [findings[index]?.fingerprint, rank]))
  const rankOf = ({ finding }: MarginNote): number =>
    ranks.get(finding.fingerprint) ?? findings.length + severity[finding.level]
  return standing
    .map((note, place) => ({ note, place, rank: rankOf(note) }))
    .sort((a, b) => a.rank - b.rank || a.place - b.place)
    .map(({ note }) => note)
}

export const roundOf = (kept: readonly Asked[]): Round =>
  kept.map(asked => ({ ...asked, id: asked.fingerprint }))

export const isKept = (round: Round, kept: readonly Asked[]): boolean =>
  round.length === kept.length &&
  round.every(
    ({ fingerprint, answered }, i) => fingerprint === kept[i]!.fingerprint && answered === kept[i]!.answered,
  )
