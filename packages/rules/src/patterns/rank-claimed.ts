import { patterns } from '../pattern-rule.ts'

/** A rank among others: the best performing, the smoothest ever, the first of its kind. */
export const rankClaimed = patterns({
  rank: `
source: Marginalia: what judges of drafts would have noted

{be|become} [adv]? one of the/our/my best/strongest/highest/fastest/smoothest/top/biggest performing/rated/run/selling [noun]? [noun]? in the/our [noun]
  + By autumn it «was one of the best run boats in the fleet».
  + It «became one of the best performing piers in the county».
  - It was one of the boats in the fleet.
  - The storm was one of the strongest in the county.
  unless negated
  when happened

{be|become} [adv]? one of our best/strongest/highest/fastest/smoothest/top [adv]? performing/rated/run/selling [noun]? $
  + That summer «was one of our best performing».
  - That summer was one of our wettest.
  - She was one of our strongest supporters.
  unless negated
  when happened

{have|be} [adv]? one of the best/strongest/top [noun] [noun]? of its/their kind
  + I believe we «have one of the best fleets of its kind».
  - We have one of the boats of this kind.
  unless negated

{be|become} «the best/smoothest/fastest/strongest [noun]? [noun]? the/our [group:noun|organization:noun] [adv]? ever? had/has? {ship|run|deliver|launch}»
  + It was «the smoothest summer the company ever ran».
  - It was the best rope the smith had.
  unless negated
  when anywhere ever
  when happened

«one of the biggest/best wins/successes of the year»
  + It was called out as «one of the biggest wins of the year».
  - It was one of the wet days of the year.
  unless negated
`,
  novel: `
source: Marginalia: what judges of drafts would have noted

nobody/no-one … had/has ever? done/tried/built/attempted anything like it/this before? $
  + To my knowledge «nobody in our harbour had tried anything like it».
  - Nobody had asked him.
  - Nobody in the crew had anything like it on.
  unless anywhere if

no one … had/has ever? done/tried/built/attempted anything like it/this before? $
  + «No one in our harbour had tried anything like it».
  - No one had asked him.
  unless anywhere if

new/innovative/novel/original/unique … that «nobody/no-one had/has ever? done/tried this/it before?» $
  + What was new is that «nobody had done this».
  - The new cook was ill, and nobody had done it.

which/this «had/has never been done before»
  + We sailed by night, which «had never been done before».
  - The soup had never been tried before.
`,
})
