import { patterns } from '../pattern-rule.ts'

/** How often: left open. */
export const vagueFrequency = patterns({
  unstated: `
source: factoftheday1.com, Writing the Amazon way (time words)

often/frequently/regularly/occasionally/sometimes/sporadically/periodically/repeatedly/rarely/seldom/infrequently/constantly/continually/continuously/routinely
  + The pump «often» failed.
  + The pump «often» fails.
  - The pump failed 3 times a week.
  - We often cook together.
  - I often felt alone.
  - I had rarely any time.
  unless measured
  unless over rarely/seldom any
  when fact
  when repeated

[few:adj] times
  + The pump failed «several times».
  - The pump failed 3 times.
  when repeated

a few/couple of? times
  + The pump failed «a couple of times».
  - The pump failed once.
  when repeated

from time to time
  + It failed «from time to time».
  - It went from May to June.
  when repeated

every now/once and then/again
  + It failed «every now and then».
  - It failed every day.
  when repeated

once in a while
  + It failed «once in a while».
  - It failed once in May.
  when repeated

on a regular/daily/weekly/constant basis
  + We met «on a regular basis».
  - We met on Monday.
  when repeated

again and again
  + It failed «again and again».
  - It failed again.
  when repeated

time and again
  + It failed «time and again».
  - Time flew.
  when repeated

more and more often
  + It failed «more and more often».
  - It failed more.
  when repeated
`,
})
