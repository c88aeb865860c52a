export { adapt } from './adaptor.ts'
export * from './analyzer.ts'
export { compare } from './compare.ts'
export { type Explanation, explain } from './explain.ts'
export { hostRetext } from './hosted.ts'
export { joined } from './join.ts'
export { Mistake } from './mistake.ts'
export { didYouMean } from './nearest.ts'
export { isLesser, lesser, placeOf } from './place.ts'
export type { Interview, NextQuestion } from './probe.ts'
export * from './profile.ts'
export * from './rule.ts'
export * from './scale.ts'
export * from './settings/index.ts'
export { type Suppression, suppressionRule, suppressionsOf } from './suppression.ts'
export {
  type CommentSyntax,
  commentSyntaxes,
  type SuppressionForm,
  suppressionForms,
} from './suppression-form.ts'
export { type Why, whyAt } from './why.ts'
export {
  type Asked,
  type Brief,
  briefOf,
  frontMatterWarning,
  refuseUnknown,
  unknownProfile,
  type Wish,
  type Wishes,
  wishesOf,
} from './wish.ts'
