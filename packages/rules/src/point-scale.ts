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

/** Words. The scale was counted from accounts of a few pages, and says nothing of a book. */
const mostWords = 10_000

/** What is counted of an account makes it likely that a reader raises this point about it. */
export function isLikely(account: Account, point: string, file: PointScaleFile = pointScaleFile): boolean {
  if (account.words > mostWords) return false
  const { any, sure } = likelihoodOf(account, point, file)
  return any >= file.least.any && sure >= file.least.sure
}

/** The steps of an account towards a point; the least there are where the point was not counted. */
function likelihoodOf(
  account: Account,
  point: string,
  { points }: PointScaleFile,
): { readonly any: number; readonly sure: number } {
  const counts = points[point]
  if (!counts) return { any: -Infinity, sure: -Infinity }
  const steps = { ...counts.start }
  for (const sign of accountSignsOf(account)) {
    steps.any += counts.signs[sign]?.any ?? 0
    steps.sure += counts.signs[sign]?.sure ?? 0
  }
  return steps
}
