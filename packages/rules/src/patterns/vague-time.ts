import { patterns } from '../pattern-rule.ts'

/** When, how long, how often: left open. */
export const vagueTime = patterns({
  undated: `
source: factoftheday1.com, Writing the Amazon way (time words)

[few:adj] [unit-of-time:plural] ago
  + It broke «several weeks ago».
  - It broke 3 weeks ago.

a few/couple of? [unit-of-time:plural] ago
  + It broke «a few weeks ago».
  - It broke a few doors down.

[few:adj] [unit-of-time:plural]
  + It took «many months».
  - It took 3 months.
  unless counted
  unless before how/so/as/too
  unless over * [unit-of-time] later/before/earlier
  unless over * * [unit-of-time] later/before/earlier

a few/couple of? [unit-of-time:plural]
  + It took «a few months».
  - It took a few people.
  unless over * [unit-of-time] later/before/earlier
  unless over * * [unit-of-time] later/before/earlier

over/for/in/during the past/last/next/coming/following/recent few? [unit-of-time:plural]
  + It grew «over the past years».
  - It grew over the past 3 years.
  unless counted

over/through/throughout the years/months/weeks/time
  + It grew «over the years».
  - It grew over the wall.

over time
  + It got worse «over time».
  - It got worse over night.

for/after/since a/some/quite long/short/little/some? while/time/period
  + It was closed «for a while».
  - It was closed for a week.

for/after/since some/quite a? time/while
  + It was closed «for some time».
  - It was closed for lunch.

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
