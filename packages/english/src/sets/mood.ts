import { list } from '../list.ts'

/** A sentence with one of these tells what may be, or is wished. */
export const supposing = list('will would could can may might should if want hope plan')
/** What denies. */
export const denying = list("not never no nothing none without n't")
/** What one does with words that are nobody's business. */
export const withholding = list(
  'omit omitted omitting leave left remove removed exclude excluded anonymised anonymized',
)
/** Everybody and nobody. */
export const anybody = list('people everyone everybody one nobody anyone anybody')
/** Who or what is meant by these is known: a sentence with one is of somebody, of something or of a time. */
export const pointingWords = list('this these those we us our me my he him his she her now')
/** Who has these in a sentence speaks to somebody. */
export const addressing = list("you your yourself please let's thanks thank")
/** With one of these, or a present “be”, a sentence tells no outcome: what is planned, supposed, wished or general. */
export const unreal = list(
  'will would should could can may might must if unless hope hopes need needs want crucial essential important',
)
/** Nouns for what is wanted: what such a noun “is” has not come about. */
export const aimNouns = list('goal aim purpose objective intention mission plan hope wish idea')
/** What is called so ought to be. */
export const needAdjectives = list('critical crucial essential imperative important necessary vital')
/** Lemmas after which an infinitive tells what was done: “managed to cut”, “allowed us to cut”. */
export const doneLemmas = list('able manage help start begin continue go get succeed learn allow enable')
/** What one has to do something: behind “had the”, it was done. */
export const chances = list('opportunity chance privilege pleasure honour honor')
/** Behind these stands an indirect question, or what has yet to be. */
export const yetOpen = list('whether if how what which who why whatever whichever until till')
/** With the present, these tell what is so each time. */
export const eachTime = list('when whenever wherever where once before after')
/** Whose own verb this is offers what follows as an opinion. */
export const opinionVerbs = list('think believe feel guess suppose reckon assume imagine')
/** Verbs whose object is what came of something. */
export const reachingVerbs = list(
  'bring give get have see create offer provide mean be become make notice feel build develop',
)
/** With one of these, a sentence tells how it is since something was changed. */
export const sinceChanged = list('now today nowadays')
/** Pasts that stand for what was done or was so: “than we did”. */
export const pastStandIns = list('was were had did used')
/** Behind “than”, a time before. */
export const earlierTimes = list('before ever previously earlier formerly')
