import { list } from '../list.ts'

/** Lemmas of what a number may count, by the scope they tell. */
export const customerNouns = list(
  'customer user client patient subscriber member seller buyer shopper guest passenger account household merchant viewer visitor',
)
export const teamNouns = list('team squad group crew unit')
export const peopleNouns = list(
  `people person engineer developer employee staff nurse doctor driver operator analyst designer manager report colleague
   contractor volunteer associate scientist technician agent clerk planner sde tester worker headcount fte lead foreman`,
)
export const organisationNouns = list(
  'organisation organization org department division company vendor supplier partner agency hospital bank',
)
export const regionNouns = list(
  'country region market state city site warehouse store plant office location continent ward depot center centre zone',
)
/** What a number counts ends before one of these, or at a time. */
export const countedEnds = list('of in to and for from by a per at on with')

/** Places that are larger than one country, and countries that stories name. */
export const largePlaces = list(
  `europe emea apac asia africa australia america us uk eu india china japan germany france brazil canada mexico spain italy
   poland ireland singapore`,
)

/** Lemmas of what is measured to tell how good something is, and how much of it there is. */
export const qualityNouns = list(
  `uptime availability accuracy precision recall satisfaction nps csat score rating error error-rate defect bug incident
   ticket fault failure outage escape complaint compliance sla slo coverage reliability freshness quality rework return
   decline reject rejection crash regression alert retention downtime vulnerability success fill yield stockout miss`,
)
export const volumeNouns = list(
  `user customer subscriber request transaction order payment message image record row view contact call visit visitor
   shipment parcel package event query download unit item patient claim invoice session trip ride listing file document
   email e-mail pallet container passenger merchant seller member household device article log traffic throughput capacity
   delivery`,
)

/** Verbs that say no more than that a quantity rose or fell. */
export const plainChanges = list(
  'rise grow increase climb fall drop decline decrease reduce shrink cut lower raise',
)
/** Behind a percentage: by so much nothing becomes less. */
export const fallWords = list('reduction decrease drop decline cut fewer less lower cheaper shorter smaller')
/** What opens no list of the parts of a sum. */
export const notParts = list('including e.g such of mostly up down from vs about')
