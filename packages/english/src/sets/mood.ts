import { list } from '../list.ts'

/** A sentence with one of these tells what may be, or is wished. */
export const supposing = list('will would could can may might should if want hope plan')
/** What denies. */
export const denying = list("not never no nothing none without n't")
/** Everybody and nobody. */
export const anybody = list('people everyone everybody one nobody anyone anybody')
/** Who has these in a sentence speaks to somebody. */
export const addressing = list("you your yourself please let's thanks thank")
