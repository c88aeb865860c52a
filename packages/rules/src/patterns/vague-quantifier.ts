import { patterns } from '../pattern-rule.ts'

/** Amounts that stand for a count, and lists that stay open. */
export const vagueQuantifier = patterns({
  uncounted: `
source: write-good weasel words; docbarraiser.com on weasel words

a? [few:adj] [adj|noun|propn|participle]? [noun:plural]
  + «Many customers» complained about declined cards.
  + «Various old meters» were read twice.
  + At pier 5 «several ships» waited, and by 2021 «few barges» were left.
  + On decks 3 and 4 «many lamps» failed.
  + For $5 «many drivers» had left by 9:30.
  - I met several (4) suppliers.
  - The nurse asked how many beds were free.
  unless counted
  unless before how/as/so/too/the/these/those/my/our/not
  unless over * things/ideas/tips/ways/reasons/aspects/words
  unless over * [unit-of-time]
  unless over a/an * [unit-of-time]

[few:adj] of the/our/my/their/these/those/them/us [noun:plural]?
  + «Several of the drivers» left.
  - Several of the 14 drivers left.
  unless counted
  unless before how/as/so/too

some [adj|noun]? [audience:plural|change:plural|person:plural|trouble:plural|measured:plural|act:plural|artefact:plural|cognition:plural|communication:plural]
  + «Some nurses» kept a second list.
  - Some days were warm.
  unless counted


a/an [adv]? [adj]? [quantifier:noun] of [adj|noun]? [noun]
  + «A large number of orders» came back.
  + We had «a lot of feedback».
  - It was a lot like the old one.
  unless counted
  unless before such/what

the vast/large/great/overwhelming? majority/bulk/rest/remainder/plenty of [adj|noun]? [noun]
  + «The vast majority of orders» came back.
  - I counted the number of orders.
  unless counted

a/an/the [adv]? [adj]? [quantifier:noun] of the/our/my/their/these/those [adj|noun]? [noun]
  + «The majority of the orders» came back.
  - The majority of the 40 orders came back.
  unless counted

[quantifier:noun:plural] of [adj|noun]? [noun]
  + I read «hundreds of tickets».
  - The hundreds column was empty.
  unless counted

plenty of [adj]? [noun]
  + There was «plenty of time» to test.
  - There was plenty.

most [adj]? [noun:plural]
  + «Most orders» were late.
  - It was the most useful order.
  unless before the/a/an/my/our/your/their

most of the/our/my/their/these/those/them/us [noun]?
  + «Most of the team» had left.
  - Most of the 12 nurses had left.
  unless counted

very/so/too little [noun]
  + We had «very little data».
  - The shop was very little.

a little [noun]
  + We had «a little trouble» with it.
  - A little later we left.
  unless over a little [unit-of-time]

all sorts/kinds/manner of [noun]
  + We tried «all sorts of fixes».
  - We tried all of it.

an/a increasing/growing/rising number/share/amount of [adj]? [noun]
  + «A growing number of clinics» asked for it.
  - A growing town asked for it.

more and more [noun:plural]
  + «More and more clinics» asked for it.
  - More and more rarely we heard of it.

nearly/almost/virtually/practically all/every/everyone/everybody/everything/none/nobody/no/nothing
  + «Nearly all» orders were late.
  - All orders were late.
  unless counted

close to/near zero/nothing/none
  + We had «close to zero» complaints.
  - The depot is close to the river.

a handful/couple/dozen of? [noun]?
  + We met «a handful of times».
  - I have a couple.
  unless counted
  unless over a handful/couple/dozen $
  unless over a handful/couple/dozen of? [unit-of-time]

countless/innumerable/endless [noun]
  + I read «countless tickets».
  - I read tickets.

a considerable/significant/substantial/small/large/big/good/great part/amount/share/deal/chunk/portion/fraction of
  + «A significant amount of» work was lost.
  - A part of the work was lost.
  unless counted
`,
  list: `
source: write-good weasel words; docbarraiser.com on weasel words

etc/etcetera
  + I asked clinics, depots, «etc».
  - I asked clinics and depots.

and so on/forth
  + I asked clinics «and so on».
  - It was cold, and so we left.

among/amongst others/other
  + I asked the clinic, «among others».
  - I stood among them.

[noun] and more $
  + It served «clinics and more».
  - We wanted clinics and more beds.
`,
  open: `
source: write-good weasel words; docbarraiser.com on weasel words

more than a few/one/couple
  + «More than a few» clinics left.
  - More than 40 clinics left.
  unless counted

at least some/several
  + «At least some» clinics stayed.
  - At least 4 clinics stayed.

[deed:past] [adj|noun]? [noun:plural]
  + I «taught workshops» for two years.
  - I taught 14 workshops.
  unless counted

{run|lead|hold|give|write|make|do|attend|organize|teach|mentor|manage:verb:participle} [adj|noun]? [noun:plural]
  + I have «led projects» since May.
  - I have led 3 projects since May.
  unless counted
`,
})
