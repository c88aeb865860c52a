import { isCountWeighty } from '../owed.ts'
import { patterns } from '../pattern-rule.ts'

/** Amounts that stand for a count, and lists that stay open. */
export const vagueQuantifier = patterns(
  {
    hidden: `
source: own reading of narratives

some [adj]? pushback/resistance/opposition/friction/tension/disagreement/discussion/debate/controversy/backlash/reluctance/scepticism/skepticism
  + There was «some pushback» from the harbour master.
  + It took «some heated discussion» with the night shift.
  + The guards agreed. Also «some pushback» from the harbour master.
  - There will be some resistance.
  - There was some resistance because the gate was new.
  - There was some resistance over the gate.
  - There was some pushback. The harbour master said that the pier was his.
  unless explained
  when happened
  unless after to/about/over/against

some [adj]? discussions/debates/disagreements/arguments/tensions/objections/challenges/difficulties/issues/problems/complications/hiccups/struggles/hurdles/conflicts/setbacks/obstacles
  + There were «some discussions» with the harbour master.
  + We had «some technical issues» with the pumps.
  - Some issues take years.
  - There were some issues. The pump leaked.
  - I knew that I had some problems to solve.
  - We had some issues: the pump leaked and the hose was short.
  - The plan was to raise some issues.
  unless explained
  when happened
  unless after to

some difficult/hard/tough/heated/uncomfortable conversations/talks/moments/meetings
  + There were «some difficult conversations» with the guards at first.
  - There were some long talks with the guards at first.
  unless explained
  when happened

it {be} [adv]? uncomfortable/tense/awkward/controversial/contentious/unpopular
  + The harbour master heard of it, and «it was rather tense» for a while.
  - The guards said that it would be awkward.
  - It was unpopular because the rota got longer.
  unless explained
  when happened

it {be} a bit/little uncomfortable/tense/awkward/controversial/contentious/unpopular
  + The harbour master heard of it, and «it was a little tense» for a while.
  - It would be a bit awkward for the guards.
  unless explained
  when happened

{have} a/another [adj]? conversation/talk/discussion/exchange/chat/word afterwards/afterward/later/then/after
  + The harbour master was cross, and we «had a conversation afterwards».
  - We had a conversation afterwards about the keys.
  - We had a long talk afterwards. She said that the pier was hers.
  - We would have a talk later.
  unless explained
  unless after about/with/in/on/over
  when happened

some back and forth
  + The rota was changed after «some back and forth» with the ward.
  - She walked back and forth.
  unless explained
  when happened
`,
    uncounted: `
source: write-good weasel words; docbarraiser.com on weasel words

a? [few:adj] [adj|noun|propn|participle]? [noun:plural]
  + «Many customers» complained about declined cards.
  + «Various old meters» were read twice.
  + At pier 5 «several ships» waited, and by 2021 «various barges» were left.
  + On decks 3 and 4 «many lamps» failed.
  + For $5 «many drivers» had left by 9:30.
  - I met several (4) suppliers.
  - The nurse asked how many beds were free.
  - Few barges were left.
  - We met to look for several ships.
  - We asked several questions.
  - We found many pots, 37 in all.
  - The hall (many chairs were broken) opened in May.
  - I asked the clinics, the depots and many other suppliers.
  - We need many nurses.
  - I called every firm that had many orders.
  - Large firms have many customers.
  - We had fewer orders that year.
  - The clerks wrote cards and in a few cases letters to the customers.
  unless counted
  unless anywhere in a? few/many/some/most/several cases/instances
  unless over fewer *
  unless over fewer * *
  unless before how/as/so/too/the/these/those/my/our/not
  unless over * things/ideas/tips/ways/reasons/aspects/words
  unless over * [unit-of-time]
  unless over a/an * [unit-of-time]
  when owed

[few:adj] of the/our/my/their/these/those/them/us [noun:plural]?
  + «Several of the drivers» left.
  - Several of the 14 drivers left.
  unless counted
  unless before how/as/so/too
  when owed

some [adj|noun]? [audience:plural|change:plural|person:plural|trouble:plural|measured:plural|act:plural|artefact:plural|cognition:plural|communication:plural]
  + «Some nurses» kept a second list.
  - Some days were warm.
  - Some customers prefer paper.
  unless counted
  when owed

a/an [adv]? [adj]? [quantifier:noun] of [adj|noun]? [noun]
  + «A large number of orders» came back.
  + We had «a lot of feedback».
  - It was a lot like the old one.
  - A lot of different people stayed away.
  unless counted
  unless over a lot of people
  unless over a lot of * people
  unless before such/what
  when owed

the vast/large/great/overwhelming? majority/bulk/rest/remainder/plenty of [adj|noun]? [noun]
  + «The vast majority of orders» came back.
  - I counted the number of orders.
  unless counted
  when owed

a/an/the [adv]? [adj]? [quantifier:noun] of the/our/my/their/these/those [adj|noun]? [noun]
  + «The majority of the orders» came back.
  - The majority of the 40 orders came back.
  - The load of the barge was wet.
  unless over the load of * *
  unless counted
  when owed

[quantifier:noun:plural] of [adj|noun]? [noun]
  + I read «hundreds of tickets».
  - The hundreds column was empty.
  - The barge took 14 tons of gravel and 3 tons of sand.
  unless counted
  when owed

plenty of [adj]? [noun]
  + There was «plenty of time» to test.
  - There was plenty.
  when owed

most [adj]? [noun:plural]
  + «Most orders» were late.
  - It was the most useful order.
  - I walked before most people's dogs barked.
  unless after 's
  unless before the/a/an/my/our/your/their/with
  when owed

most of the/our/my/their/these/those/them/us [noun]?
  + «Most of the team» had left.
  - Most of the 12 nurses had left.
  - Most of the time we waited.
  unless counted
  unless over most of the time
  when owed

very/so/too little [noun]
  + We had «very little money».
  - The shop was very little.
  when owed

a little [trouble:noun|measured:noun|money:noun|judged:noun]
  + We had «a little trouble» with it.
  - A little later we left.
  - A little background: the pier is old.
  unless over a little [unit-of-time]
  unless over a little background/context/history
  when owed

all sorts/kinds/manner of [noun]
  + We tried «all sorts of fixes».
  - We tried all of it.
  when owed

an/a increasing/growing/rising number/share/amount of [adj]? [noun]
  + «A growing number of clinics» asked for it.
  - A growing town asked for it.
  when owed

more and more [noun:plural]
  + «More and more clinics» asked for it.
  - More and more rarely we heard of it.
  when owed

{fall|drop|go|sink|decrease|shrink} [adv]? to nearly/almost/virtually/practically/close/near to? zero/nothing/none
  + The leaks «fell to almost zero».
  - The leaks fell to almost zero. There were 2 in a year.
  - The leaks would fall to almost zero.
  unless answered
  when happened

hardly/barely/scarcely any [noun]
  + «Hardly any boat» was late after that.
  - Hardly any boat was late, 2 of 80.
  - Hardly any boat would be late.
  unless measured
  unless answered
  when owed

nearly/almost/virtually/practically all/every/everyone/everybody/everything/none/nobody/no/nothing
  + «Nearly all» orders were late.
  - All orders were late.
  unless counted
  when owed

close to/near zero/nothing/none
  + We had «close to zero» complaints.
  - The depot is close to the river.

a handful/dozen of? [noun]?
  + We met «a handful of times».
  - I have a couple.
  unless counted
  unless over a handful/dozen $
  unless over a handful/dozen of? [unit-of-time]
  when owed

countless/innumerable/endless [noun]
  + I read «countless tickets».
  - I read tickets.
  when owed

a considerable/significant/substantial/small/large/big/good/great amount/share/deal/chunk/portion/fraction of
  + «A significant amount of» work was lost.
  - A part of the work was lost.
  unless counted
  when owed
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

{be} [adv]? a [adv]? [size:adj] number/amount/sum
  + I turned the order down, and it «was a big sum».
  - It was a big sum, $40,000.
  - It would be a big sum.
  - It is a big number of readers.
  unless measured
  unless after of
  when happened

fewer/less [adj]? [noun:plural] than before/earlier/previously/usual
  + With a second guard we had «fewer accidents than before».
  - With a second guard we had 3 accidents, fewer than before.
  - We want fewer accidents than before.
  unless counted
  when fact

{add|order|buy|send|hire|sell|request} more
  + The ward was content and «ordered more» after that.
  - The ward ordered more beds.
  - The ward ordered more than we had.
  - We plan to order more.
  unless attributive
  unless after than/of/and/about
  when fact

somewhere in the middle/lower/upper/top/bottom
  + The ward went from the last place to «somewhere in the middle» of the table.
  - The ward is in the middle of the town.
  - The boat lay somewhere in the middle of the lake.
  unless measured
  unless literal
  unless beside [sea|building]

more than a few/one/couple
  + «More than a few» clinics left.
  - More than 40 clinics left.
  unless counted
  when owed

at least some/several
  + «At least some» clinics stayed.
  - At least 4 clinics stayed.
  when owed

{run|lead|hold|organize|host|attend|conduct|teach|mentor|coach|train|manage|supervise:verb} [adj|noun]? [noun:plural]
  + I «taught workshops» for two years.
  + We have «led projects» since May.
  - I taught 14 workshops.
  - Before we held meetings, nobody knew.
  - The plan was to train volunteers.
  - I held meetings twice a day.
  - I made a list with the number of vans and trained guards by ward.
  unless counted
  unless anywhere every/each/once/twice/daily/weekly/monthly
  unless over of [adj]? [noun] and/or * *
  when own

{work|lose|spend|sacrifice|miss:verb} [adv]? a lot/bunch/number of evenings/nights/weekends/sundays/saturdays/holidays/hours/overtime
  + The crew «worked a lot of nights» in May.
  - The crew worked a lot of nights, 14 in May.
  - The crew would work a lot of nights.
  - The crew worked in a lot of ports.
  unless measured-here
  unless supposed

{work|lose|spend|sacrifice|miss:verb} [few:adj] evenings/nights/weekends/sundays/saturdays/holidays/hours
  + The crew «worked many nights» in May.
  - The crew worked 14 nights in May.
  - The crew should work few nights.
  unless measured-here
  unless supposed

{work|do|pull:past} long nights/hours/days/weekends/evenings
  + The crew «worked long nights» before the fair.
  - The crew worked 14 hours a day.
  - The crew liked long nights.
  unless measured-here
  unless supposed

{spend|lose|give:past} up? most/many of? my/our/their? evenings/nights/weekends/sundays/saturdays/holidays
  + The crew «gave up many weekends» for it.
  - The crew gave up 14 weekends for it.
  - The crew would give up most weekends.
  unless measured-here
  unless supposed

{give|offer|lend|sell|promise:past} [pron]? a? part of the/our/my/their/his/her [adj]? [noun]
  + We «gave them a part of the catch».
  - We gave them a part of the catch, 40 kg.
  - We could give them part of the catch.
  unless measured
  unless supposed
  when own

{offer|give|grant|pay|promise:past} [pron|noun]? a/an reasonable/moderate/certain/small/fair/generous/attractive discount/bonus/sum/amount/fee/price/rebate/reward/premium/increase
  + We «offered them a reasonable discount».
  - We offered them a reasonable discount of 4%.
  - We could offer them a reasonable discount.
  unless measured
  unless supposed
  when own

{decide|agree|choose}? to? {accept|refuse|reject|take|keep|sell|buy|lose|move|cancel|deliver|replace|return|repay|drop|close:verb} a part of the/our/my/their/his/her [adj]? [noun]
  + I «decided to accept a part of the order».
  + We «moved a part of the fleet» to pier 4.
  - We moved a part of the fleet, 14 boats, to pier 4.
  - She took a part of the blame.
  - We took a part of the catch, and they took the rest.
  unless anywhere the rest/others
  - We would move a part of the fleet.
  unless measured
  unless over part of the blame/time/work/credit
  unless supposed
  when own

at/to/on a/an [adv]? intermediate/competitive/attractive/medium/middle/moderate/reasonable/certain/suitable/appropriate/acceptable/sensible level/price/rate/tariff/fee/amount/volume/percentage
  + We put the berths «at a reasonable price».
  + I chose to set the fee «at a moderate level».
  - We put the berths at a reasonable price, $40 a night.
  - We should put the berths at a reasonable price.
  - I asked for a reasonable lamp.
  - They sell fish at a reasonable price.
  when anywhere i/we
  unless measured
  unless supposed
  unless answered
  unless after for

some/part/half/much/most of that/this/it [adv]? {be|come}
  + «Some of that was» the new quay in the north and some was the weather.
  + «Part of it came» from the new quay and the rest was the weather.
  - Some of that was the new quay in the north.
  - Some of that was the weather, 40 boats of it, and some was the quay.
  - Some of it is glass and some of it wood.
  - Some of it was luck and some of it was work.
  unless anywhere luck
  when anywhere and/but some/part/half/much/most/the rest? of? that/this/it? {be|come}
  unless measured
  unless answered
  unless supposed

part/some/half/most of the/our [adj]? growth/gain/drop/fall/rise/increase/decrease/improvement/saving/savings/result/success/difference {come|be} [adv]? from/due/because/thanks/the
  + «Part of the growth came from» the new quay.
  - Part of the growth came from the new quay, 4 boats a day.
  - Part of the growth would come from the new quay.
  - Part of the roof came from the old quay.
  unless measured
  unless answered
  unless supposed

partly because/due/thanks/through/from
  + Fares rose «partly because» of the quay and partly because of the weather.
  - Fares rose partly because of the quay.
  - Fares rose by 14%, partly because of the quay and partly because of the weather, 9% to 5%.
  when anywhere and partly
  unless measured
  unless answered
  unless supposed
`,
  },
  ({ line, sentence, meant }) => line.message !== 'uncounted' || isCountWeighty(sentence, meant),
)
