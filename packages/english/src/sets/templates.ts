import { fixedExpressions } from '../expression.ts'
import { list } from '../list.ts'

/** Orders in a gap of a template: “[insert your city]”. */
export const gapOrders = list('insert provide pick describe list explain include enter intended')
/** What begins a note to oneself: “[check with the guard]”. */
export const noteOrders = list('check recheck confirm verify clarify ask finish expand rephrase reword')
/** What a gap asks for: “[company name]”. */
export const gapNouns = list(
  `company team project product customer client manager colleague person first last full job role city country system tool feature
   metric number amount percentage percent date month year quarter time name title location industry vendor department skill
   technology result outcome action task situation link quote spokesperson`,
)
/** Behind such a noun: “company name”. */
export const gapLabels = list('name number title type')
/** Beginnings of a gap between angle brackets: “<companyname>”. */
export const gapStarts = list('insert your company name number date metric project team')
/** What marks a text as not for everybody. */
export const secrecyMarks = fixedExpressions(`
  confidential, strictly/company/highly confidential, internal only, internal use only, for internal use, do not distribute/share/forward
  under nda, under an nda, non-disclosure agreement, proprietary information/data, proprietary and confidential, trade secret/secrets
  attorney-client privilege/privileged, attorney client privilege/privileged, not for distribution
`)
/** Words that introduce a name: “called Heron”. */
export const namingWords = list('called named codenamed titled dubbed')
/** Behind a comma they explain the name before it: “Heron, the tool”. */
export const explainingOpeners = list('a an the our my its which who where one')
