import { patterns } from '../pattern-rule.ts'

/** A part of a whole that a reader cannot size. */
export const partUnstated = patterns({
  part: `
source: Marginalia: what judges of drafts would have noted

a/some [adv]? good/big/small/large/fair/great/certain/considerable/substantial/significant? part/portion/proportion/percentage/fraction/chunk/bulk of it/them/that/this
  + «A good part of it» came back.
  - It is a part of it.
  - A good part of it, 40 crates, came back.
  - A good part of it could come back.
  - They had a part of it, and we had the rest.
  unless before be/been/being/am/is/are/was/were/become/became/play/played/feel/felt/as/for/on/with/form/formed/turn/turned/get/got
  unless after why
  unless negated
  unless counted
  unless measured
  unless supposed
  unless anywhere the rest/remainder/others

a/some [adv]? good/big/small/large/fair/great/certain/considerable/substantial/significant? part/portion/proportion/percentage/fraction/chunk/bulk of the/our/my/their/his/her/its/these/those/this [adj|noun]? [noun]
  + They paid «a part of the paint».
  - It is a part of the paint.
  - They paid a part of the paint, $40.
  - They could pay a part of the paint.
  - They paid a part of the paint, and we paid the rest.
  unless before be/been/being/am/is/are/was/were/become/became/play/played/feel/felt/as/for/on/with/form/formed/turn/turned/get/got
  unless after why
  unless negated
  unless counted
  unless measured
  unless supposed
  unless anywhere the rest/remainder/others

of which/whom a/some [adv]? [adj]? part/portion/proportion/percentage/fraction
  + We lost 40 crates, «of which a part» came back.
  - We lost crates of which some were red.
  unless counted

the [adv]? vast/great/large/overwhelming? majority of? [adj]? [noun]?
  + «The great majority of crates» came back.
  + In the end «the great majority» came back.
  - The great majority of crates, 40 of 46, came back.
  - The great majority of crates would come back.
  - The majority vote decided it.
  unless over the majority vote/leader/owner/shareholder
  unless negated
  unless counted
  unless measured
  unless supposed

most of the/our/my/their/his/her/its/these/those [adj|noun]? [noun]
  + «Most of the crates» came back.
  - Most of the time crates came back.
  - Most of the crates, 40 of 46, came back.
  - Most of the crates would come back.
  unless over most of * time/day/week/month/year/night/morning/afternoon/evening/way/spring/summer/autumn/winter/season
  unless over most of * time/day/week/month/year/night/morning/afternoon/evening/way/spring/summer/autumn/winter/season *
  unless before for/on/with
  unless negated
  unless counted
  unless measured
  unless supposed

most of them/it/those
  + In the end «most of them» came back.
  - In the end most of them, 40, came back.
  unless negated
  unless counted
  unless measured
  unless supposed

almost/nearly/practically/virtually all the/of/our/my/their
  + «Nearly all of» the crates came back.
  - Nearly all of the 40 crates came back.
  - They would lose nearly all of the crates.
  - Almost all of a sudden the crates came back.
  - Nearly all the way back the crates were wet.
  unless after a/way/time/day/night/life
  unless negated
  unless counted
  unless measured
  unless supposed

almost/nearly/practically/virtually everything/everyone/everybody
  + At the end we had sold «practically everything».
  - At the end we had sold practically everything, 40 crates.
  - At the end we would sell practically everything.
  - It was nearly everything I had hoped for.
  unless before be/is/was/were
  unless before for/on/with
  unless negated
  unless counted
  unless measured
  unless supposed
`,
})
