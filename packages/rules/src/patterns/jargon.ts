import { patterns } from '../pattern-rule.ts'

/** Words of the office that say little to anyone outside it. */
export const jargon = patterns({
  buzzword: `
source: proselint corporate speak; words/buzzwords

{leverage|streamline|empower|spearhead|orchestrate|champion|unlock|unleash|supercharge|revolutionize|revolutionise|operationalize|operationalise|incentivize|incentivise|ideate|strategize|evangelize|gamify|democratize|synergize|onboard|upskill|transform:verb}
  + I «spearheaded» the move.
  - I led the move.

synergy/synergies/ideation/empowerment/learnings/deliverables/touchpoints/stakeholders/takeaways/optics/mindshare/thought-leadership/enablement/buy-in
  + We shared our «learnings».
  - We shared our notes.

actionable/holistic/impactful/value-add/value-added/data-driven/customer-centric/results-driven/mission-critical/next-generation/next-gen/future-proof/best-of-breed/turnkey/disruptive/proactive/agile/lean
  + We took a «holistic» view.
  - We took a wide view.
  unless over agile/lean [noun:plural]

{move} the needle/dial
  + It «moved the needle».
  - It moved the bed.
  - It moved the needle of the gauge.
  unless after of/on/to/from

low-hanging fruit
  + It was «low-hanging fruit».
  - It was fruit.

{circle|loop|reach|touch} back/in/out/base
  + I «reached out» to the ward.
  - I reached the ward.

{drill|dive|deep-dive} down/deep/deeper/into
  + We «dived into» the log.
  - We dived at noon.

deep dive/dives
  + We did a «deep dive».
  - It was deep.

{double} down
  + We «doubled down» on it.
  - We doubled it.

{take} … to the next level
  + It «took the ward to the next level».
  - It took a day.

next level
  + It is care at the «next level».
  - It is on a level.

{think|work} outside the box
  + We «thought outside the box».
  - We stood outside.

{raise|set|lower} the bar
  + I «raised the bar».
  - I raised the bed.

{close|bridge|fill} the/a/this gap/gaps
  + I «closed the gap».
  - I closed the door.

{connect} the dots
  + I «connected the dots».
  - I connected the pump.

{break} down? silos/barriers/walls
  + We «broke down silos».
  - We broke it.

on the same page
  + We were «on the same page».
  - It is on a page.

{wear} many/multiple/several/different hats
  + I «wore many hats».
  - I wore a hat.

{align|realign} on/with/around
  + We «aligned with» the ward on it.
  - We met the ward.

{get|have|gain|secure} buy-in
  + I «got buy-in» from the ward.
  - I got a bed.

at the end of the day
  + «At the end of the day» it held.
  - At the end of May it held.

going/moving forward/forwards
  + «Going forward» it will hold.
  - Going home I saw it.

end to/-to- end
  + I owned it «end to end».
  - It has an end.

tech/digital/business/professional/personal/learning/growth/customer/user/design space/ecosystem/landscape/journey/paradigm/mindset
  + He sold pumps in the «tech space».
  - The bed needs space.

{drive} [adj]? [noun]
  + I «drove innovation».
  - I drove home.
  when over {drive} [adj]? innovation/change/growth/results/impact/value/success/adoption/efficiency/engagement/alignment/excellence/improvements/outcomes

{deliver} [adj]? value/results/impact/excellence/outcomes
  + We «delivered value».
  - We delivered the beds.

{add|create|bring} [adj]? value
  + It «added value».
  - It added a bed.

culture of [noun]
  + We built a «culture of trust».
  - We built a ward.

single source of truth
  + It is the «single source of truth».
  - It is the source.

win-win/game-changer/no-brainer
  + It was a «game-changer».
  - It was a game.

quick win/wins
  + It was a «quick win».
  - It was quick.

pain points/point
  + We found the «pain points».
  - We found the pain.

core competency/competencies/value/values
  + Care is a «core competency».
  - Care is at the core.

best practice/practices
  + We kept to «best practices».
  - We kept to the practice.

cross-functional/fast-paced/self-starter/go-getter/team-player/detail-oriented/results-oriented/hands-on
  + It was a «cross-functional» team.
  - It was a team.

move fast
  + We had to «move fast».
  - We moved the bed.

{make} it happen
  + We «made it happen».
  - We made it.

{hit} the ground running
  + I «hit the ground running».
  - I hit the ground.
`,
})
