import { patterns } from '../pattern-rule.ts'

/** Words of the office that say little to anyone outside it. */
export const jargon = patterns({
  buzzword: `
source: proselint corporate speak; words/buzzwords

{empower|spearhead:verb|champion:verb|revolutionize|revolutionise|operationalize|operationalise|incentivize|incentivise|ideate|strategize|evangelize|gamify|democratize|synergize|onboard:verb|upskill}
  + I «spearheaded» the move.
  - I led the move.

{leverage|streamline|orchestrate|unlock|unleash|supercharge|transform:verb}
  + I «unlocked» the growth of the valve business.
  + She «orchestrated» the launch.
  - I unlocked the door of the depot.
  - The substation transformed 400 V into 24 V.
  - She orchestrated the suite for brass.
  unless literal
  unless over {unlock|unleash} … [artefact]
  unless before the/a/an/our/its/their/my/no/each
  unless over leverage {buyout|covenant|limit|loan|ratio}
  unless over {transform} … {coordinate|current|data|file|image|matrix|record|row|signal|table}
  unless anywhere {brass|choir|composer|conductor|opera|orchestra|string:plural|suite|symphony}

synergy/synergies/ideation/empowerment/learnings/deliverables/touchpoints/stakeholders/mindshare/thought-leadership/enablement/buy-in
  + We shared our «learnings».
  - We shared our notes.

{actionable|holistic|impactful|value-add|value-added|data-driven|customer-centric|results-driven|mission-critical|next-generation|next-gen|future-proof|best-of-breed|turnkey|disruptive|proactive|agile|lean:adj}
  + We took a «holistic» view.
  - We took a wide view.
  - We sold lean beef and lean bacon.
  - The dancer was agile on her feet.
  - One disruptive pupil was sent home.
  unless over agile/lean [noun:plural]
  unless over lean {bacon|beef|body|cut|ham|man|meat|month|mixture|muscle|patient|pork|season|woman|year}
  unless over disruptive {behavior|behaviour|child|noise|passenger|patient|pupil|student}
  unless literal
  unless beside [animal|body|food|weather]

{move} the needle/dial
  + It «moved the needle».
  + It «moved the needle» on churn.
  - It moved the bed.
  - It moved the needle of the gauge.
  - We moved the needle valve.
  - The nurse moved the needle out of the vein.
  unless after of/to/from
  unless after [num|artefact|body]
  unless after left/right/up/down/out/back/by
  unless literal
  unless beside [body|clothing|device|sea]

low-hanging fruit
  + It was «low-hanging fruit».
  - It was fruit.
  - The goats ate the low-hanging fruit.
  unless literal
  unless beside [animal|food|weather]

{reach} out
  + I «reached out» to the ward.
  - I reached the ward.
  - I reached out and took the rail.
  - He reached out of the window.
  unless after of/through/across/over
  unless after [det|pron] [adj]? [body]
  unless after with * [body|tangible]
  unless literal
  unless beside [animal|body]

{circle} back
  + I will «circle back» on the offer.
  - The plane circled back.
  unless literal
  unless beside [animal|building|sea|vehicle|weather]

{loop} [det|pron|propn]? in
  + I «looped her in» on it.
  - The road loops round.
  unless after the/a/an [noun]
  unless literal
  unless beside [clothing|device|sea]

{touch} base
  + We «touched base» at noon.
  - She touched the base of the lamp.
  unless literal
  unless beside [animal|building|tangible]

takeaway/takeaways
  + Our «takeaways» were two.
  - We sold takeaways and soup.
  unless literal
  unless beside [food|sea|weather]

optics
  + The «optics» of it worried her.
  - The optics of the camera were cleaned.
  unless literal
  unless beside [device]

{drill|dive|deep-dive} down/deep/deeper/into
  + We «dived into» the log.
  - We dived at noon.
  - The rig drilled down 40 m.
  - He dived into the pool.
  unless literal
  unless beside [animal|sea|weather]

deep dive/dives
  + We did a «deep dive».
  - It was deep.
  - The deep dive into the reef took a day.
  unless literal
  unless beside [animal|sea]

{double} down
  + We «doubled down» on it.
  - We doubled it.
  unless literal

{take} … to the next level
  + It «took the ward to the next level».
  - It took a day.
  - The stairs took us to the next level.
  unless literal
  unless beside [building|sea|vehicle]

next level
  + It is care at the «next level».
  - It is on a level.
  - We walked up to the next level of the garage.
  unless literal
  unless beside [building|sea|vehicle]

{think|work} outside the box
  + We «thought outside the box».
  - We stood outside.
  unless literal
  unless beside [building|device|tangible]

{raise|set|lower} the bar
  + I «raised the bar».
  - I raised the bed.
  - The guard raised the bar of the gate.
  unless after by/with hand/hands
  unless after above/across/at/behind/over/under [det]? [noun]
  unless after {chart|code|flap|graph|stool}
  unless literal
  unless beside [animal|body|building|tangible]

{close|bridge|fill} the/a/this gap/gaps
  + I «closed the gap».
  - I closed the door.
  - I filled the gap in the wall with mortar.
  unless literal
  unless beside [body|building|clothing]

{connect} the dots
  + I «connected the dots».
  - I connected the pump.
  - They connected the dots on the map with a pen.
  unless after on/in/with/by [det|pron]? [adj|noun]? [artefact]
  unless literal
  unless beside [animal|clothing|weather|tangible]

{break} down? silos/barriers/walls
  + We «broke down silos».
  - We broke it.
  - The crew broke down walls of brick.
  unless after of/on/in/between [det]? [adj]? [building]
  unless literal
  unless beside [animal|device|sea|vehicle|weather]

on the same page
  + We were «on the same page».
  - It is on a page.
  - The wing and the beak were on the same page.
  - It stands on the same page of the report.
  unless after of a/an/any/each/every/the/this/that
  unless before [artefact|communication] {be}?
  unless before {appear|fit|list|print|show|stand}
  unless literal

{wear} many/multiple/several/different hats
  + I «wore many hats».
  - I wore a hat.
  - I wore many hats of wool that winter.
  unless literal
  unless beside [animal|clothing|season|weather]

{align|realign} on/with/around
  + We «aligned with» the ward on it.
  - We met the ward.
  - I aligned the edge with the mark.
  - The plane was aligned with the axis of the yard.
  unless literal
  unless beside [animal|device|vehicle]

{get|have|gain|secure} buy-in
  + I «got buy-in» from the ward.
  - I got a bed.

^ at the end of the day
  + «At the end of the day» it is about care.
  - We locked the gate at the end of the day.
  - At the end of the day we counted the crates.
  - At the end of the day I locked the depot.
  - At the end of the day 40 crates were left.
  unless over at the end of the day … [deed:past|motion:past]
  unless over at the end of the day , … [deed:past|motion:past]
  unless over at the end of the day … {close|eat|empty|lock|pack|park|sleep|sweep|wash}
  unless measured
  unless literal
  unless beside [animal|body|building|clothing|food|sea|vehicle|weather]

but/and/because/that/so «at the end of the day»
  + We argued, but «at the end of the day» it is about care.
  - We packed, and at the end of the day we left.
  unless over at the end of the day … [deed:past|motion:past]
  unless measured

going/moving forward/forwards
  + «Going forward» it will hold.
  - Going home I saw it.
  - The bus was moving forward.
  - It kept moving forward.
  unless before {be|come|get|keep|push|start|stop} [adv]?
  unless literal
  unless beside [animal|body|sea|vehicle|weather]

end to/-to- end
  + I owned it «end to end».
  - It has an end.
  - We laid the beams end to end.
  unless before {hang|lie|sit|stand}
  unless over {glue|join|lay|line|place|put|set|stack|tie|weld} … end to/-to- end
  unless literal
  unless beside [animal|building|clothing|sea]

tech/digital/business/professional/personal/learning/growth/customer/user/design space/ecosystem/landscape/journey/paradigm/mindset
  + He sold pumps in the «tech space».
  - The bed needs space.
  unless literal
  unless beside [building|clothing|vehicle]

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
  - The lab grew a culture of yeast.
  unless over culture of [adj]? [tangible|body]

single source of truth
  + It is the «single source of truth».
  - It is the source.

win-win/game-changer/no-brainer
  + It was a «game-changer».
  - It was a game.

quick win/wins
  + It was a «quick win».
  - It was quick.
  unless literal
  unless beside [animal|sea]

pain points/point
  + We found the «pain points».
  - We found the pain.
  - The needle found the pain points of my knee.
  unless after along/in/of/on [det|pron]? [adj]? [body]
  unless literal
  unless beside [animal|body]

core competency/competencies/value/values
  + Care is a «core competency».
  - Care is at the core.
  - We read the core values of the reactor.
  unless literal
  unless beside [device|sea|weather]

best practice/practices
  + We kept to «best practices».
  - We kept to the practice.

cross-functional/fast-paced/self-starter/go-getter/team-player/detail-oriented/results-oriented/hands-on
  + It was a «cross-functional» team.
  - It was a team.
  unless literal
  unless beside [animal|body]

move fast
  + We had to «move fast».
  - We moved the bed.
  - The fire began to move fast.
  unless literal
  unless beside [animal|sea|vehicle|weather]

{make} it happen
  + We «made it happen».
  - We made it.

{hit} the ground running
  + I «hit the ground running».
  - I hit the ground.
  - The dog hit the ground running.
  unless literal
  unless beside [animal|vehicle|weather]
`,
})
