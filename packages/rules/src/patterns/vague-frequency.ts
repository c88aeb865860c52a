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
  - I asked how often it failed.
  - I sat on the board, regularly attended its meetings, and kept the minutes.
  unless measured
  unless over rarely/seldom any
  unless before how/that
  when fact
  when repeated

[few:adj] times
  + The pump failed «several times».
  - The pump failed 3 times.
  when repeated

a few/couple of? times
  + The pump failed «a couple of times».
  + The rota had to be drawn up again «a few times».
  - The rota was shown on the screen a few times.
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

{go|break|fall|drop|cut|shut|lock|freeze} out/down/off/up [adv]? a lot
  + The old lift «broke down a lot».
  + In winter the line «goes down there a lot».
  - The lift broke down 4 times a week.
  - We went out a lot.
  - The guests went up a lot of stairs.
  unless measured
  unless after of/more/less/for
  unless before i/we/they/she/he/you

{be} down/broken/late/blocked/offline/closed/shut a lot
  + The old crane «was down a lot».
  - The old crane was down 4 times.
  - The lamp was down a lot of stairs.
  unless measured
  unless after of/more/less/for
  unless supposed

{fail|crash|jam|leak|complain|argue|break} [adv]? a lot
  + The pump «failed a lot».
  - The pump failed 4 times.
  - The pump leaked a lot of oil.
  unless measured
  unless after of/more/less/for
  unless supposed
`,
  occasion: `
source: own reading of narratives

when/whenever/where/wherever/if/as required/needed/necessary/appropriate/possible/applicable
  + I wrote to the owners and called the mayor «where necessary».
  + I reported to the harbour «as needed» and sent a guard.
  - The guard should call the mayor where necessary.
  - I asked the guard to call the mayor if needed.
  - The pump starts when needed.
  unless before as/soon/far/long/much/quickly/early/often/little
  when acted
`,
})
