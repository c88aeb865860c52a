import { accountSignsOf, accountsIn } from '@marginalia/narrative'
import {
  analyzerFor,
  type CountedPoint,
  isLikely,
  type PointScaleFile,
  type PointSign,
} from '@marginalia/rules'
import { analyzersBy } from './reading-score.ts'
import { profileOfReading, type ReadDocument } from './readings.ts'
import { regress, wholeSteps } from './regression.ts'
import { share, table } from './table.ts'

/** Points that a scale of whole accounts may raise: those a note can show in the text by what it counts. */
export const scaledPoints = ['result-unmeasured', 'learning-generic', 'goal-unstated'] as const

/** A reader raises it; both do, and one for sure. */
const raisedBy = ({ whole: { A, B } }: ReadDocument, point: string) => {
  const [a, b] = [A[point] ?? 0, B[point] ?? 0]
  return { any: a + b > 0, sure: a > 0 && b > 0 && a + b >= 3 }
}

const analyzers = analyzersBy(analyzerFor)
const remembered = new Map<ReadDocument, readonly (readonly string[])[]>()

/** The signs of each account of a document. */
function signsOf(document: ReadDocument) {
  const known =
    remembered.get(document) ??
    accountsIn(analyzers(profileOfReading[document.kind]).analyze(document.source).narrative).map(
      accountSignsOf,
    )
  remembered.set(document, known)
  return known
}

/** Weaker than for places: there are few documents, and many signs that say little. */
const ridge = 6

/** Count, for each point, how much each sign of an account speaks for it. */
export function countedPoints(
  documents: readonly ReadDocument[],
  least: PointScaleFile['least'],
  date = '',
): PointScaleFile {
  const points = scaledPoints.map((point): [string, CountedPoint] => {
    const rows = documents.flatMap(document =>
      signsOf(document).map(signs => ({ signs, ...raisedBy(document, point) })),
    )
    const [any, sure] = (['any', 'sure'] as const).map(key =>
      regress(
        rows.map(row => ({ signs: row.signs, outcome: row[key] })),
        { ridge },
      ),
    )
    const signs = new Map<string, { -readonly [K in keyof PointSign]: PointSign[K] }>()
    for (const row of rows) {
      for (const sign of row.signs) {
        const known = signs.get(sign) ?? {
          any: wholeSteps(any!.weights.get(sign)),
          sure: wholeSteps(sure!.weights.get(sign)),
          accounts: 0,
          raised: 0,
          agreed: 0,
        }
        known.accounts++
        if (row.any) known.raised++
        if (row.sure) known.agreed++
        signs.set(sign, known)
      }
    }
    return [
      point,
      {
        start: { any: wholeSteps(any!.start), sure: wholeSteps(sure!.start) },
        signs: Object.fromEntries([...signs].sort(([a], [b]) => (a < b ? -1 : 1))),
      },
    ]
  })
  return { date, documents: documents.length, least, points: Object.fromEntries(points) }
}

/** How well the scale tells each point of the documents of authors it was not counted from, in eight folds. */
export function crossPoints(documents: readonly ReadDocument[], least: PointScaleFile['least']): string {
  const authors = [...new Set(documents.map(({ author }) => author))].sort()
  const totals = new Map(scaledPoints.map(point => [point, { raised: 0, right: 0, sure: 0, found: 0 }]))
  for (let fold = 0; fold < 8; fold++) {
    const apart = new Set(authors.filter((_, index) => index % 8 === fold))
    const file = countedPoints(
      documents.filter(({ author }) => !apart.has(author)),
      least,
    )
    for (const document of documents.filter(({ author }) => apart.has(author))) {
      const { narrative } = analyzers(profileOfReading[document.kind]).analyze(document.source)
      for (const [point, total] of totals) {
        const { any, sure } = raisedBy(document, point)
        const isRaised = accountsIn(narrative).some(account => isLikely(account, point, file))
        if (sure) total.sure++
        if (!isRaised) continue
        total.raised++
        if (any) total.right++
        if (sure) total.found++
      }
    }
  }
  return table(
    ['point', 'raised', 'precision', 'sure', 'of these found'],
    [...totals].map(([point, { raised, right, sure, found }]) => [
      point,
      String(raised),
      share(right / raised),
      String(sure),
      share(found / sure),
    ]),
  )
}
