export { adapt } from './adaptor.ts'
export * from './analyzer.ts'
export { compare } from './compare.ts'
export { hostRetext } from './hosted.ts'
export { joined } from './join.ts'
export { placeOf } from './place.ts'
export { probesOf, questionsOf } from './probe.ts'
export * from './profile.ts'
export * from './rule.ts'
export { folderRules, type Suppression, suppressionRule, suppressionsOf } from './suppression.ts'
export {
  type CommentSyntax,
  commentSyntaxes,
  type SuppressionForm,
  suppressionForms,
} from './suppression-form.ts'
