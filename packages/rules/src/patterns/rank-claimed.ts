import { patterns } from '../pattern-rule.ts'

/** The best, the strongest, the first: a rank that the writer gives the work. */
export const rankClaimed = patterns({
  rank: `
source: Marginalia: what judges of drafts would have noted

{be|become} [adv]? one of the/our/my best/strongest/highest/fastest/smoothest/top/biggest performing/rated/attended/run/selling? [noun]? [noun]? in the/our [noun]
  + By autumn it «was one of the strongest boats in the fleet».
  + It «became one of the best performing piers in the county».
  - He became one of the strongest supporters in the fleet.
  - It was one of the boats in the fleet.
  unless anywhere supporters/advocates/champions/allies/fans
  unless negated
  when happened

{be|become} [adv]? one of our best/strongest/highest/fastest/smoothest/top [adv]? performing/rated/attended/run/selling? [noun]? [noun]? $
  + That summer «was one of our best performing».
  - That summer was one of our wettest.
  - She was one of our strongest supporters.
  unless anywhere supporters/advocates/champions/allies/fans
  unless negated
  when happened

{have|be} [adv]? one of the best/strongest/highest/fastest/smoothest/top/biggest [noun] [noun]? of its/their kind
  + I believe we «have one of the best fleets of its kind».
  - We have one of the boats of this kind.
  unless negated

{be|become} «the best/smoothest/fastest/strongest/highest/biggest [noun]? [noun]? the/our [noun] [adv]? ever? had/has? {ship|run|deliver|have|do|launch|see|hold}»
  + It was «the smoothest summer the harbour ever ran».
  - It was the best rope the smith had.
  unless negated
  when anywhere ever
  when happened

«one of the biggest/best wins/successes/achievements of the year»
  + It was called out as «one of the biggest wins of the year».
  - It was one of the wet days of the year.
  unless negated
`,
  novel: `
source: Marginalia: what judges of drafts would have noted

nobody/no-one … had/has ever? done/tried/built/attempted/managed this/it/anything like? it/this?
  + What was new is that «nobody had done this».
  + To my knowledge «nobody in our harbour had tried anything like it».
  - Nobody had asked him.
  - Nobody had told me that it was done.
  unless anywhere if

no one … had/has ever? done/tried/built/attempted/managed this/it/anything like? it/this?
  + «No one in our harbour had tried anything like it».
  - No one had asked him.
  unless anywhere if

had/has/have never been done/tried/attempted before
  + The plan of the pier «had never been done before».
  - The pier had never been painted before.

nobody/no-one in the/our [noun] [adv]? had something/anything like it
  + «Nobody in our harbour had anything like it».
  - Nobody in our harbour had a boat like it.
`,
})
