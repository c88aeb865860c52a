import { patterns } from '../pattern-rule.ts'

/** When, how long, how fast: left open. */
export const vagueTime = patterns({
  length: `
source: factoftheday1.com, Writing the Amazon way (time words)

[few:adj] [unit-of-time:plural]
  + It took «many months».
  - It took 3 months.
  - We met for several hours.
  unless counted
  when before took/taken/spent/waited/lasted
  when fact

a few/couple of? [unit-of-time:plural]
  + It took «a few months».
  - It took a few people.
  when before took/taken/spent/waited/lasted
  when fact

for [few:adj] [unit-of-time:plural]
  + I have led the night shift «for several years».
  - I had a van for several days.
  unless counted
  unless anywhere since
  when lasting

over/for/in/during the past/last few? [unit-of-time:plural]
  + The queue has grown «over the past years».
  - It has grown over the past 3 years.
  unless counted
  unless anywhere since
  when lasting

over/through/throughout the years/months/weeks
  + The queue has grown «over the years».
  - It grew over the wall.
  unless anywhere since
  when lasting

for a/quite long/good/short/little/some? while/time/period
  + The lift has been closed «for a while».
  - It was closed for a week.
  - She will be away for a while.
  unless anywhere since
  when lasting

for some/quite a? time/while
  + The lift has been closed «for some time».
  - It was closed for lunch.
  unless anywhere since
  when lasting

for hours/days/weeks/months/years
  + The lift has been broken «for weeks».
  - I have used the lift for years.
  - I had a van for days.
  unless after of/to/and
  unless anywhere since
  when troubled

{take|cost|mean|spend|lose} [pron]? hours/days/weeks/months/years of
  + Each audit «meant weeks of» work.
  - It took 3 weeks of lifting.
  - It took years of my life.
  unless over * [pron]? * of my/his/her/our life/lives/experience
  when fact

^ slowly/gradually
  + «Slowly» the orders came back.
  - Slowly she walked to the gate.
  - The orders slowly came back, 40 a week.
  - Gradually, over two months, the orders came back.
  unless measured
  unless literal
  unless beside [body|building]
  when happened

longer/later/more/slower than i/we/it/they should have
  + I waited «longer than I should have».
  - I waited 2 days longer than I should have.
  unless measured
  when happened

{recover|repay|recoup|earn|sell|fill|regain|restore|refund:verb} [adv]? soon/quickly
  + The lost fares were «recovered soon».
  - The lost fares were recovered in 3 weeks.
  - The lost fares will be recovered soon.
  - The lost fares were recovered sooner than we thought.
  unless after as/than/enough/after
  when happened
{take} [pron|noun]? a [adv]? [adj]? while/time to
  + It «took us a while to» find the leak.
  - It took us 3 days to find the leak.
  - It would take a while to find the leak.
  - It took me a while to see that I was wrong.
  unless after {understand|realize|realise|see|learn|accept|admit|grasp|get}
  unless measured
  when happened

in/within a [adv]? short/brief time/while/period
  + «In a very short time» we trained the crew.
  - In a short time, 3 weeks, we trained the crew.
  - In a short time it will hold.
  unless measured
  unless after of
  when happened

{be} soon/quickly {recover|repay|recoup|earn|sell|fill|regain|restore|refund:participle}
  + The lost fares «were soon recovered».
  - The lost fares were recovered in 3 weeks.
  when happened

paid [noun|adv|pron]? for? off/back/itself soon/quickly/fast
  + The new quay «paid off quickly».
  - The new quay paid off in 3 years.
  - The guard paid off the debt.
  unless measured
  when happened
`,
  unfinished: `
source: own reading of narratives

until/till now [pron|noun] have/has/'ve [adv]? [participle] [pron]? [adp]? only
  + «Until now we have painted only» the north quay.
  + The plan is agreed, but «until now we have done it only» by night.
  - Until now we have painted the north quay.
  - Until now we had painted only the north quay.

so far [pron|noun] have/has/'ve [adv]? [participle] [pron]? only
  + «So far we have trained only» the night crew.
  - So far we have trained the night crew.
  - So far we have only good news.

up to now [pron|noun] have/has/'ve [adv]? [participle] [pron]? [adp]? only
  + «Up to now we have painted only» the north quay.
  - Up to now we have painted the north quay.

until/till now only [det]? [adj|noun]? [noun] have/has/is/are/uses/use/works/work
  + «Until now only the night crew has» the new keys.
  - Until then only the night crew had the keys.

so far only [det]? [adj|noun]? [noun] have/has/is/are/uses/use/works/work
  + «So far only the night crew has» the new keys.
  - So far only the night crew had come.
`,
  undated: `
source: factoftheday1.com, Writing the Amazon way (time words)

[few:adj] [unit-of-time:plural] ago
  + It broke «several weeks ago».
  - It broke 3 weeks ago.

a few/couple of? [unit-of-time:plural] ago
  + It broke «a few weeks ago».
  - It broke a few doors down.

over time
  + It got worse «over time».
  - It got worse over night.

recently/lately/soon/someday/nowadays
  + I «recently» changed teams.
  - I changed teams in May.
  unless before as/how/too/not

in/at the/a near/distant/foreseeable/not-too-distant future
  + It will open «in the near future».
  - It will open in May.

at some point/stage
  + «At some point» it broke.
  - At the third point it broke.

^ one/some day/time
  + «One day» the pump failed.
  - It took one day.

long/years/months/weeks/ages ago
  + It broke «years ago».
  - It broke 2 years ago.
  unless counted
`,
  pace: `
source: factoftheday1.com, Writing the Amazon way (time words)

as soon as possible
  + I called «as soon as possible».
  - I called as soon as it broke.

in/within no time
  + It was fixed «in no time».
  - There was no time.

quickly/promptly/swiftly/rapidly/immediately
  + I «quickly» moved the beds.
  - I moved the beds in 2 hours.
  unless measured
`,
})
