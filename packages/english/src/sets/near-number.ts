import { list } from '../list.ts'

/** Words between a number and what it belongs to: “about an additional 40”. */
const roughly = `about around over roughly nearly almost approximately an a average estimated only just some additional
  another`
const bounds = 'more less fewer than at least most up to well close'

/** Before the words that say which of two a number is. */
export const beforeBound = list(`${roughly} ${bounds}`)
/** Before the start of a change: “from an initial 40”. */
export const beforeStart = list(`${roughly} the under below initial previous original`)
/** Before a number, back to the verb or the noun it belongs to. */
export const beforeQuantity = list(`${roughly} ${bounds} from the down now still currently`)

/** After a comma these carry on with a change: “fell, from 40 to 12”. */
export const changeParticles = list('from to by down up on in')
/** Before the end of a change. */
export const endParticles = list('to down up into just under below')
/** Between two numbers, of which the second is what was before. */
export const backwardWords = list('down up dropped reduced improved increased compared rather')
/** Behind one of these a number is a level and no change: “to 2%”. */
export const levelWords = list('to at of is was under below above beneath beyond within')
/** A comparison ends where one of these begins another clause. */
export const comparisonEnds = list('and but while is was were are')

/** After one of these a word of change is a verb, although it may be a noun: “we cut”. */
export const beforeVerb = list(
  'i we you they to and not did will would could can helped help should may might',
)
/** At the end of what a number measures these belong to the number. */
export const measureEnds = list('overall total each later ago ahead apart old')

/** Between what is measured and its number: “latency is 40 ms”. */
export const levelLinks = list(
  `is was are were be been being became reached reaches reaching hit hits hitting averaged averages averaging stood stands
   remained remains stayed totalled totaled measured exceeded topped passed scored rated at to by maintained ran`,
)
/** Verbs that take an amount of money or time: “saved 30 hours”. */
export const amountVerbs = list(
  `cost costs costing save saved saves saving spent spend spends spending lost lose loses losing earned earns earning took
   take takes taking taken waste wasted wasting recovered recovers recovering generated generates generating paid pays
   paying lasted lasts lasting waited needed needs pay require required requires estimated worth`,
)
/** Between a subject and its verb, and the verb and its number. */
export const betweenSubject = list(
  `is was are were be been being has have had will would can could also now then still already only just stood stayed
   remained at to by off flat steady stable constant level who which that not currently`,
)
/** “Scores for these groups”: what stands before is what is measured. */
export const innerPrepositions = list('for at in across among between')

/** Words that compare or count; no part of a noun phrase that names a metric. */
export const comparingWords = list(
  'more most less least fewer much many rather instead such due thanks versus vs worth',
)

/** Between a pair of numbers and the change that follows from them: “, which is roughly a”. */
export const partnerLinks = list(
  `a an the or by of which is was that i.e about roughly nearly almost over some for total representing saving savings gain
   gaining down up overall full cut meaning equal to adding losing net only just more than approximately around improvement
   relative making it giving us`,
)
/** The same, where nothing but these stands before the change. */
export const barePartnerLinks = list('or by a an down up about roughly nearly almost over')
/** Of these, what says that it is a change. */
export const partnerChanges = list(
  'save saving savings difference gain gaining loss losing adding down up cut by',
)
/** Behind an amount these compare it, or say of what it is the rate. */
export const comparing = list(
  'lower higher more less than per each every monthly yearly twice discount credit off rebate',
)
/** A change that two compared numbers make, whatever is counted. */
export const drawnChanges = list('drop fall rise increase decrease reduction decline growth saving cut jump')
/** Behind a percentage these begin something else. */
export const afterPercent = list(
  'and but in over within by since after while on for at from across during between year with per this last',
)
/** Between a change and its pair these begin another clause. */
export const partnerEnds = list('and while but which after when as moved went to')
