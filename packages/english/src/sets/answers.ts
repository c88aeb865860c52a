import { fixedExpressions } from '../expression.ts'
import { list } from '../list.ts'

/** Behind “how” they ask for a number: “how many”. */
export const countingWords = list('many much long often soon fast large big far')
/** With “what” they ask for one: “what share”. */
export const countingNouns = list('percentage share number date price')
/** An answer that begins so says yes, no, or that nobody knows. */
export const plainAnswers = fixedExpressions(`
  yes, no, never, none, neither, both, all, not yet/today/now/currently, not at launch
  i/we do not know, i/we don't know
  it depends/does/will/is/isn't/doesn't/can/cannot
  they/we/you/this/customers do/does/will/can/cannot/are/is/may/did/have/has
`)
/** Beside digits, what answers a question for a number or a date. */
export const givenAmounts = fixedExpressions(`
  zero, one, two, three, four, five, six, seven, eight, nine, ten, twelve, twenty, hundred, thousand, million, half, free, nothing
  daily, weekly, monthly, yearly, today, tomorrow, once, twice, immediately, do not know, don't know
  january, february, march, april, june, july, august, september, october, november, december
`)
/** What one would do in a case that is imagined. */
export const imaginedDeeds = list(
  `start begin try make talk meet ask call gather identify analyse analyze look work communicate prioritise prioritize speak check
   review set create build schedule discuss focus ensure explain take use propose suggest`,
)
/** Between “would” and such a deed. */
export const imaginedAdverbs = list('first then also probably typically usually always')
/** Beside them “would” tells what was learned, said or thought. */
export const notImagined = fixedExpressions(`
  instead, differently, the same, next time, again, today, now, since then, if i had/did, told, said, promised, agreed, offered, knew, thought
  hoped, feared, asked whether, decided, assumed, never, proposed, expected, that i would, wrote, take from it, take from this
`)
/** What people say of a work. */
export const replies = list('feedback response reception reaction comment review')
