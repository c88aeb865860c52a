import { list } from '../list.ts'

/** A sentence with one of these tells what may be, or is wished. */
export const supposing = list('will would could can may might should if want hope plan')
/** What denies. */
export const denying = list("not never no nothing none without n't")
/** Everybody and nobody. */
export const anybody = list('people everyone everybody one nobody anyone anybody')
/** Who has these in a sentence speaks to somebody. */
export const addressing = list("you your yourself please let's thanks thank")
/** With one of these, or a present “be”, a sentence tells no outcome: what is planned, supposed, wished or general. */
export const unreal = list(
  'will would should could can may might must if unless hope hopes need needs want crucial essential important',
)
