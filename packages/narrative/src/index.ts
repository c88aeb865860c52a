export { type Acting, actingIn, actorOf } from './actor.ts'
export { type Claim, type ClaimKind, claimsOf } from './claim.ts'
export { type Period, periodsOf } from './date.ts'
<<<<<<< HEAD
export { type Label, labelsOf } from './labels.ts'
export { metricsOf, type PlacedMetric, statedIn } from './ledger.ts'
=======
export { headOf, metricsOf, type PlacedMetric, statedIn } from './ledger.ts'
>>>>>>> claims
export { metricsIn, type StatedMetric } from './metric.ts'
export * from './narrative.ts'
export { numbersOf, type Quantity } from './number.ts'
export { nearestPrinciple, type Principle, principleOf, principles, signalsIn } from './principle.ts'
export { type Claim as PrincipleClaim, claimsIn } from './principle-claims.ts'
export { partsInOrder, type Turn } from './structure.ts'
