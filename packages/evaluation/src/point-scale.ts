import { accountSignsOf, accountsIn } from '@marginalia/narrative'
import {
  analyzerFor,
  type CountedPoint,
  isLikelyBy,
  type PointScaleFile,
  type PointSign,
} from '@marginalia/rules'
import { analyzersBy } from './reading-score.ts'
import { profileOfReading, type ReadDocument, type ReadingKind } from './readings.ts'
import { regress, wholeSteps } from './regression.ts'
import { share, table } from './table.ts'

/** Points that a scale of whole accounts may raise: those that readers agree on, and that a note can show by what it counts. */
export const scaledPoints = [
  'result-unmeasured',
  'no-scale',
  'own-part',
  'learning-generic',
  'goal-unstated',
  'no-dates',
  'register',
] as const

/** A text with the signs of its accounts beside the points that two readers raise about it. */
export interface PointedText {
  readonly author: string
  readonly whole: ReadDocument['whole']
  readonly accounts: readonly (readonly string[])[]
}

/** A reader raises it; both do, and one for sure. */
const raisedBy = ({ whole: { A, B } }: PointedText, point: string) => {
  const [a, b] = [A[point] ?? 0, B[point] ?? 0]
  return { any: a + b > 0, sure: a > 0 && b > 0 && a + b >= 3 }
}

const analyzers = analyzersBy(analyzerFor)

/** The signs of each account of a text. */
export const accountsOf = (source: string, kind: ReadingKind): PointedText['accounts'] =>
  accountsIn(analyzers(profileOfReading[kind]).analyze(source).narrative).map(accountSignsOf)

export const pointedOf = ({ author, whole, source, kind }: ReadDocument): PointedText => ({
  author,
  whole,
  accounts: accountsOf(source, kind),
})

/** Weaker than for places: there are few texts, and many signs that say little. */
const ridge = 8

/** Count, for each point, how much each sign of an account speaks for it. */
export function countedPoints(
  texts: readonly PointedText[],
  least: PointScaleFile['least'],
  date = '',
): PointScaleFile {
  const points = scaledPoints.map((point): [string, CountedPoint] => {
    const rows = texts.flatMap(text => text.accounts.map(signs => ({ signs, ...raisedBy(text, point) })))
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
  return { date, documents: texts.length, least, points: Object.fromEntries(points) }
}

/** How well the scale tells each point of the texts of authors it was not counted from, in eight folds. */
export function crossPoints(texts: readonly PointedText[], least: PointScaleFile['least']): string {
  const authors = [...new Set(texts.map(({ author }) => author))].sort()
  const totals = new Map(scaledPoints.map(point => [point, { raised: 0, right: 0, agreed: 0, sure: 0 }]))
  for (let fold = 0; fold < 8; fold++) {
    const apart = new Set(authors.filter((_, index) => index % 8 === fold))
    const file = countedPoints(
      texts.filter(({ author }) => !apart.has(author)),
      least,
    )
    for (const text of texts.filter(({ author }) => apart.has(author))) {
      for (const [point, total] of totals) {
        const { any, sure } = raisedBy(text, point)
        if (sure) total.sure++
        if (!text.accounts.some(signs => isLikelyBy(signs, point, file))) continue
        total.raised++
        if (any) total.right++
        if (sure) total.agreed++
      }
    }
  }
  return table(
    ['point', 'raised', 'precision', 'sure of these', 'sure', 'of these found'],
    [...totals].map(([point, { raised, right, agreed, sure }]) => [
      point,
      String(raised),
      share(right / raised),
      share(agreed / raised),
      String(sure),
      share(agreed / sure),
    ]),
  )
}
