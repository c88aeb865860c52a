import { list } from './list.ts'

/** Words in “-ly” that are not adverbs, or seldom. */
const notAdverbs = list(
  `ally analy anomaly apply assembly barfly belly bubbly bully burly butterfly chilly comply costly cowardly
   cuddly curly deadly dragonfly elderly family fly folly friendly ghastly ghostly gully hilly holly holy
   homily imply italy jelly jolly july leisurely lily likely lively lonely lovely manly measly melancholy
   miserly monopoly multiply oily only orderly panoply ply rally rely reply scholarly sickly silly sly
   smelly sprightly supply surly tally timely ugly unfriendly unlikely unruly untimely wily womanly wooly wooly
   worldly wrinkly`,
)

const others = list(
  `about again ago ahead all almost alone already also altogether always anyhow anymore anyway anywhere apart
   aside away back below better both either elsewhere enough even ever everywhere far fast first forever
   forth forward further furthermore half hard hence here high hitherto however indeed inside instead
   indoors just last late later least less likewise little long maybe meanwhile more moreover most much near
   neither never nevertheless next no nonetheless not nowhere now often once only otherwise outside over
   overall overnight perhaps please pretty quite rather regardless right roughly seldom since so somehow
   someday sometime sometimes somewhat somewhere soon still straight such then thence thereafter thereby therefore
   therein thereof though thus today together tomorrow tonight too twice up upstairs very well wherever
   yesterday yet likewise upfront outright upward downward afterwards afterward beforehand nowadays`,
)

/** Whether a word in lower case can be an adverb: every “-ly” word but a closed list, and a closed list. */
export const isAdverb = (lower: string): boolean =>
  others.has(lower) || (lower.length > 3 && lower.endsWith('ly') && !notAdverbs.has(lower))

/** Adverbs that grade an adjective: after them a participle is one. */
export const degreeAdverbs = list(
  'very too so more most less least quite rather pretty fairly extremely really that as how somewhat super',
)
