import { patterns } from '../pattern-rule.ts'

/** How often: left open. */
export const vagueFrequency = patterns({
  unstated: `
source: factoftheday1.com, Writing the Amazon way (time words)

often/frequently/regularly/occasionally/sometimes/sporadically/periodically/repeatedly/rarely/seldom/infrequently/constantly/continually/continuously/routinely/usually/normally/typically/generally
  + The pump «often» failed.
  - The pump failed 3 times a week.
  unless measured
  when fact

[few:adj] times
  + The pump failed «several times».
  - The pump failed 3 times.

a few/couple of? times
  + The pump failed «a couple of times».
  - The pump failed once.

from time to time
  + It failed «from time to time».
  - It went from May to June.

every now/once and then/again
  + It failed «every now and then».
  - It failed every day.

once in a while
  + It failed «once in a while».
  - It failed once in May.

on a regular/daily/weekly/constant basis
  + We met «on a regular basis».
  - We met on Monday.

again and again
  + It failed «again and again».
  - It failed again.

time and again
  + It failed «time and again».
  - Time flew.

more and more often
  + It failed «more and more often».
  - It failed more.
`,
})
