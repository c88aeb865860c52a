import { patterns } from '../pattern-rule.ts'

/** Claims that step back from themselves. */
export const hedge = patterns({
  opinion: `
source: Hyland 2005, Metadiscourse: hedges; docbarraiser.com on weasel words

i/we [adv]? {think|guess|suppose|imagine|reckon}
  + «I think» the launch was on time.
  - I thought of the launch.
  when fact
  unless over i/we [adv]? [think:past|feel:past]
  unless over i/we [adv]? {feel} [adj]
  unless reasoned

in my opinion/view/mind/experience
  + «In my opinion», it was safe.
  - In my bag it was safe.
`,
  belief: `
source: own reading of narratives

i/we firmly/strongly/truly/genuinely/honestly believe/feel that?
  + «I firmly believe that» the new pier was the cause of our growth.
  - I firmly believe that a pier must be open.
  - I firmly believe in piers.
  when of-result

it/this/that/which may/might [adv]? have been [adv]? the/a/one [adj]? reason/cause/factor/driver
  + The crews stayed, and «this may have been the reason».
  - This was the reason.
  - She asked whether it might have been the reason.
  unless before if/whether

i/we believe/think that? we/it/this have/has/'ve/'s [adv]? {gain|get|win|earn|save|keep|receive|sell:participle}
  + «I believe we have won» new guests by it.
  - I believe we have a boat.
  - We had won 40 guests by it.
  unless measured
`,
  lesson: `
source: own reading of narratives

i/we probably/maybe/perhaps/possibly should/would/ought
  + «I probably should» have closed the pier in May.
  - The guard probably should have closed the pier.
  - I should have closed the pier in May.
  unless before that/think/thought
  unless after say/argue/guess/add/describe/mention/note
  when own-lesson

i/we should/would/'d probably/maybe/perhaps/possibly
  + «I would maybe» close the pier a week earlier.
  - I would maybe close it if it rained.
  - I'd probably say that it held.
  - I should perhaps mention that it held.
  - We could perhaps close it.
  - I should probably have closed it, except that the lock was new.
  - I would probably close it, but I'd ask the guard first.
  unless after say/argue/guess/add/describe/mention/note
  unless anywhere except/because
  unless anywhere but i
  when own-lesson

^ probably/maybe/perhaps [adp|det|adv]
  + «Probably with» a second guard we could have saved more boats.
  - Probably the ice broke at noon.
  - Probably we had 4 boats.
  - Perhaps if it had rained we could have stayed.
  when anywhere i/we could/would/should
  when own-lesson
  unless after if
  unless over * because/due
  unless anywhere not/n't/because

i/we {be} not/n't [adv]? sure/certain if/whether it/this/that {be} [adv]? worth/right/good/necessary/wise/correct
  + To this day «I am not sure whether it was worth» the wait.
  + «I am not sure if this was right».
  - I was not sure whether it was right to sail, so I asked.
  - I am not sure if it was a boat.
  - I am not sure whether it was right, because the boat was old.
  unless reasoned
  when own-habit

i do not/n't know/think that/if/whether? there is/'s/was [det]? [adj]? lesson/moral/takeaway
  + «I don't know that there is a great lesson» in it.
  - I don't know that there is a lift.
  when own-lesson
`,
  doubt: `
source: Hyland 2005, Metadiscourse: hedges; docbarraiser.com on weasel words

probably/maybe/perhaps/possibly/arguably/apparently/seemingly/supposedly/presumably/potentially/somewhat/virtually/likely
  + It was «probably» safe.
  - It was safe.

as far as i/we {know|see|tell|remember}
  + «As far as I know», it held.
  - As far as Lyon it held.

to the best of my knowledge/ability
  + «To the best of my knowledge» it held.
  - It was the best.

hopefully/arguably
  + «Hopefully» it holds.
  - It holds.
`,
  appearance: `
source: Hyland 2005, Metadiscourse: hedges; docbarraiser.com on weasel words

{seem|appear}
  + It «seemed» to help.
  - It helped.
  when fact
`,
  chance: `
source: Hyland 2005, Metadiscourse: hedges; docbarraiser.com on weasel words

have/has/had the potential to
  + It «had the potential to» help.
  - It had the key.

could/may/might/should [adv]? {help|lead|improve|increase|reduce|result|allow|enable|benefit|save|strengthen}
  + This «could help» the ward.
  - I could see the ward.
  - I should have been there in May.
  unless anywhere if
  unless over should/could/would/might [adv]? have [adv]? [participle]
`,
  blur: `
source: Hyland 2005, Metadiscourse: hedges; docbarraiser.com on weasel words

kind/sort of
  + It was «kind of» slow.
  - It was a kind of bread.
  - What sort of pump is it?
  - Walking is kind of the job.
  unless after the/my/our/your
  unless before a/an/the/this/that/some/any/what/which/same/every/one/new/other/no

more or less
  + It was «more or less» done.
  - We did more, or less was left.
  unless over more or less $

{tend:verb} to
  + It «tended to» fail.
  - She tended the garden.

somehow
  + We «somehow» got there.
  - We got there.
`,
  half: `
source: own reading of narratives

more or less $
  + That is what the rule of the harbour says, «more or less».
  - It was more or less done.
  - We did more, or less.
  - It would rain, more or less.
  unless supposed
  unless measured
`,
  hearsay: `
source: Hyland 2005, Metadiscourse: hedges; docbarraiser.com on weasel words

it {be} [adv]? {say|believe|think|claim|know|argue|feel:participle}
  + «It was said» to be safe.
  - It was sold.
`,
})
