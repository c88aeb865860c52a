import { diffWordsWithSpace } from 'diff'

/** A run of words that both texts have, or one of them. */
export interface Run {
  readonly kind: 'same' | 'gone' | 'come'
  readonly text: string
}

/** A paragraph with what has changed in it, or several in which nothing has. */
export type Stretch =
  | { readonly kind: 'changed'; readonly runs: readonly Run[] }
  | { readonly kind: 'same'; readonly paragraphs: number }

/** Beyond this many characters two texts that have little in common would take too long; they are told apart as a whole. */
const most = 400_000

/** Two texts word by word, paragraph by paragraph. */
export function changesOf(before: string, after: string): readonly Stretch[] {
  const parts =
    before.length + after.length > most ? undefined : diffWordsWithSpace(before, after, { timeout: 2000 })
  const runs: readonly Run[] = parts
    ? parts.map(({ value, added, removed }) => ({
        kind: added ? 'come' : removed ? 'gone' : 'same',
        text: value,
      }))
    : [
        { kind: 'gone', text: before },
        { kind: 'come', text: after },
      ]
  const paragraphs: Run[][] = [[]]
  for (const { kind, text } of runs) {
    text.split(/\n\s*\n/).forEach((piece, i) => {
      if (i > 0) paragraphs.push([])
      if (piece !== '') paragraphs.at(-1)!.push({ kind, text: piece })
    })
  }
  const stretches: Stretch[] = []
  for (const own of paragraphs) {
    if (own.length === 0) continue
    const last = stretches.at(-1)
    if (own.some(({ kind }) => kind !== 'same')) stretches.push({ kind: 'changed', runs: own })
    else if (last?.kind === 'same')
      stretches[stretches.length - 1] = { ...last, paragraphs: last.paragraphs + 1 }
    else stretches.push({ kind: 'same', paragraphs: 1 })
  }
  return stretches
}
