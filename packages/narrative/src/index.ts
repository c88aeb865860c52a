export { type Acting, actingIn, actorOf } from './actor.ts'
export { type Miscount, miscountsOf } from './arithmetic.ts'
export { type Claim, type Claim, type ClaimKind, type ClaimKind, claimsOf, claimsOf } from './claim.ts'
export {
  type Cue,
  cues,
  cuesIn,
  type Scores,
  scoresOf,
} from './cues.ts'
export { type Period, periodsOf } from './date.ts'
export { type Label, labelsOf } from './labels.ts'
export { headOf, metricsOf, type PlacedMetric, statedIn } from './ledger.ts'
export { metricsIn, type StatedMetric } from './metric.ts'
export * from './narrative.ts'
export { numbersOf } from './number.ts'
export { nearestPrinciple, type Principle, principleOf, principles, signalsIn } from './principle.ts'
export { type Claim as PrincipleClaim, claimsIn } from './principle-claims.ts'
export type { Quantity } from './quantity.ts'
export { method, type Segmentation, segment } from './segment.ts'
export { partsInOrder, type Turn } from './structure.ts'
