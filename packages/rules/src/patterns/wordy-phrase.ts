import { patterns } from '../pattern-rule.ts'

/** Many words for what one says. */
export const wordyPhrase = patterns({
  wordy: `
source: armandpatella.com, Amazon writing tips (wordy phrases); retext-simplify

due to the fact that
  + It broke «due to the fact that» it was old.
  - It broke due to age.

in order to/for
  + I called «in order to» ask.
  - I called to ask.

for the purpose/purposes of
  + I called «for the purpose of» asking.
  - It has a purpose.

in the event that/of
  + «In the event that» it breaks, call.
  - In the event it held.

with regard/regards/respect/reference to
  + I called «with regard to» the pump.
  - I called with respect.

in regard/regards/reference/relation to
  + I called «in regards to» the pump.
  - I called in person.

in terms of
  + It held «in terms of» pressure.
  - The terms of it held.

in the process of
  + I am «in the process of» moving.
  - The process of it is long.

at this point in time
  + «At this point in time» it holds.
  - At this point it holds.

at the time/moment of? when/that
  + «At the time when» it broke I slept.
  - At the time I slept.

a/the majority of the time
  + It held «the majority of the time».
  - The majority left.

the fact that
  + I knew «the fact that» it broke.
  - I knew the fact.

the way/reason/place in/why/for which/why/that
  + That is «the way in which» it broke.
  - That is the way.

on a daily/weekly/monthly/regular/case-by-case/day-to-day basis
  + We met «on a daily basis».
  - We met on the basis of it.

in spite/light/view of the fact that
  + «In spite of the fact that» it broke, we left.
  - In spite of rain we left.

{be} able to
  + I «was able to» move it.
  - I moved it.
  unless negated

{have} the ability/opportunity/chance/capacity/privilege to/of
  + I «had the opportunity to» move it.
  - I had the key.

{be} in charge/need/possession/support of
  + I «was in charge of» it.
  - I was in it.

{make} sure that?
  + I «made sure» it held.
  - I made it.

{find} myself/ourselves [verb:gerund]
  + I «found myself moving» beds.
  - I found a bed.

there {be} [det]? [adv]? [adj]? [noun] that/which/who
  + «There were nurses who» left.
  - There were 4 nurses.

it {be} [adj|noun] that
  + «It is clear that» it broke.
  - It is clear.

what {be|happen|do} [noun|pron]? {be} that?
  + «What happened was that» it broke.
  - What was it?

the following {be} [det]? [adj]? [noun]?
  + «The following is the list».
  - The following day it broke.

here {be} [det]? [adj]? [noun]
  + «Here is the list» of pumps.
  - Here it broke.


{take} the time/opportunity to
  + I «took the time to» ask.
  - I took the time.

{come} to the conclusion/realization/understanding that
  + I «came to the conclusion that» it broke.
  - I came to the ward.

{decide} that i/we needed/wanted/had to
  + I «decided that I needed to» ask.
  - I decided to ask.

{need|want|have} to be able to
  + I «needed to be able to» ask.
  - I needed to ask.

each and every
  + «Each and every» bed was full.
  - Each bed was full.

first and foremost
  + «First and foremost» I asked.
  - First I asked.

various different
  + I asked «various different» wards.
  - I asked the wards.


as well as
  + I moved beds «as well as» pumps.
  - I moved it as well.

whether or not
  + I asked «whether or not» it held.
  - I asked whether it held.

a number of different
  + I asked «a number of different» wards.
  - I asked a number.

the idea/concept/notion of
  + I liked «the idea of» moving.
  - I liked the idea.

in a/such a? way that/as
  + It was built «in a way that» it held.
  - It was on the way.

some/any sort/kind/type/form of
  + It needs «some sort of» pump.
  - It needs a pump.

{continue} to [verb]
  + We «continued to ask».
  - We continued.

{begin|start} to [verb]
  + I «began to understand» it.
  - I began.
  when over {begin|start} to {understand|realize|realise|feel|think|see|notice|develop|build|work}


and/or more importantly/specifically
  + It broke, «and more importantly» it leaked.
  - It broke and leaked.
`,
})
