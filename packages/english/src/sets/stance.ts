import { list } from '../list.ts'

/** What a group was, when nobody says who of them: “management was sceptical”. */
export const groupMoods = list(
  `afraid alarmed anxious apprehensive averse concerned confused convinced cautious disappointed divided doubtful eager
   enthusiastic excited frustrated hesitant impressed keen nervous opposed reluctant resistant sceptical skeptical split
   supportive unconvinced unhappy unsure wary worried`,
)

/** Moods and demands that came from somebody. */
export const currentNouns = list(
  `agreement appetite conflict confusion consensus debate demand desire disagreement doubt doubts expectation
   expectations feeling friction hesitation opposition pressure pushback reluctance resistance scepticism skepticism temptation
   tension`,
)

export const studyNouns = list(
  'analyses analysis analytics data evidence feedback metrics polls report reports research science statistics studies study survey surveys',
)

export const showingForms = list(
  `confirm confirmed confirms demonstrate demonstrated demonstrates indicate indicated indicates prove proved
   proven proves reveal revealed reveals say says show showed shown shows suggest suggested suggests tell tells`,
)

export const sayingForms = list(
  `acknowledge agree agreed argue argued believe believed claim claimed complain complained confirm confirmed
   estimate estimated feel felt love loved praised predict predicted prefer preferred report reported said say think thought told`,
)

/** “Some would say”. */
export const opiningForms = list('argue argued believe believed claim claimed say said think thought')

export const commonlyAdverbs = list('commonly generally long often universally well widely')

export const heldParticiples = list(
  'accepted acknowledged agreed assumed believed documented established known recognised recognized said thought understood',
)

export const linkingForms = list(
  'appeared appears became become becomes is remained remains seemed seems was',
)

export const judgementAdjectives = list(
  `apparent clear critical crucial essential evident imperative important interesting key likely necessary notable
   noteworthy obvious possible true unclear unlikely vital worth`,
)

export const notingParticiples = list('emphasised emphasized mentioned noted remembered said stressed')

/** How something looked to somebody. */
export const seemingVerbs = list('find seem appear feel sound look')
