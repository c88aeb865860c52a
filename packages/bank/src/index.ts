export { type BankOptions, dateFrom, defaults, newestPrinciples, principleInfos } from './options.ts'
export { reviewBank } from './review.ts'
export { type BankRule, bankRuleIds, bankRules } from './rules.ts'
export { type BankFile, readBankFile } from './story.ts'
