import { type Account, accountSignsOf } from '@marginalia/narrative'
import counted from './generated/point-scale.json' with { type: 'json' }

/** Steps towards “some reader raises it” and towards “both do, one for sure”; the counts behind them. */
export interface PointSign {
  readonly any: number
  readonly sure: number
  /** Accounts with this sign in the texts read. */
  readonly accounts: number
  /** Of these, accounts about which a reader raises the point. */
  readonly raised: number
  /** Of these, accounts about which both raise it, one for sure. */
  readonly agreed: number
}

export interface CountedPoint {
  readonly start: { readonly any: number; readonly sure: number }
  readonly signs: Readonly<Record<string, PointSign>>
}

export interface PointScaleFile {
  readonly date: string
  readonly documents: number
  /** Steps an account has to have for a point: eight double the odds. */
  readonly least: { readonly any: number; readonly sure: number }
  /** By the id of the point. */
  readonly points: Readonly<Record<string, CountedPoint>>
}

/** The scale of points with its counts, as `pnpm evaluate points --write` wrote it. */
export const pointScaleFile: PointScaleFile = counted as PointScaleFile

/** Words. The scale was counted from accounts of a few pages, and says nothing of a paragraph or a book. */
const fewestWords = 250
const mostWords = 10_000

/** Too short for the scale to say anything. */
export const isShort = ({ words }: Account): boolean => words < fewestWords

/** What is counted of an account makes it likely that a reader raises this point about it. */
export function isLikely(account: Account, point: string, least = pointScaleFile.least): boolean {
  return (
    !isShort(account) &&
    account.words <= mostWords &&
    isLikelyBy(accountSignsOf(account), point, { ...pointScaleFile, least })
  )
}

/** The same, and both readers raise it, one for sure, in half of such accounts: enough where no place of its own shows it. */
export const isSurelyLikely = (account: Account, point: string): boolean =>
  isLikely(account, point, { ...pointScaleFile.least, sure: 0 })

/** The steps of the signs of an account towards a point come to the least there has to be; never of a point that was not counted. */
export function isLikelyBy(
  signs: readonly string[],
  point: string,
  { points, least }: PointScaleFile,
): boolean {
  const counts = points[point]
  if (!counts) return false
  let { any, sure } = counts.start
  for (const sign of signs) {
    any += counts.signs[sign]?.any ?? 0
    sure += counts.signs[sign]?.sure ?? 0
  }
  return any >= least.any && sure >= least.sure
}
