import { patterns } from '../pattern-rule.ts'

/** Words of the office that say little to anyone outside it. */
export const jargon = patterns({
  buzzword: `
source: proselint corporate speak; words/buzzwords

{leverage|streamline|empower|spearhead:verb|orchestrate|champion:verb|unlock|unleash|supercharge|revolutionize|revolutionise|operationalize|operationalise|incentivize|incentivise|ideate|strategize|evangelize|gamify|democratize|synergize|onboard:verb|upskill|transform:verb}
  + I «spearheaded» the move.
  - I led the move.
  - I unlocked the door of the depot.
  - The substation transformed 400 V into 24 V.
  - She orchestrated the suite for brass.
  unless over {unlock|unleash} … {account|box|cabinet|car|cell|computer|device|building|dog|door|drawer|gate|hall|hound|house|laptop|locker|padlock|phone|room|safe|screen|tablet|terminal}
  unless before the/a/an/our/its/their/my/no/each
  unless over leverage {buyout|covenant|limit|loan|ratio}
  unless over {transform} … {coordinate|current|data|file|image|matrix|record|row|signal|table|voltage|volt|v}
  unless over {transform} into [det]? [adj]? [person:noun|tangible]
  unless anywhere {brass|choir|composer|conductor|opera|orchestra|symphony}

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
  unless anywhere {classroom|climber|dancer|foot|gymnast|player|pupil|toddler}
  unless anywhere [tangible]

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
  unless anywhere {bar|biopsy|clock|fabric|injection|instrument|meter|psi|radio|record|seam|stitch|turntable}
  unless anywhere [tangible]

low-hanging fruit
  + It was «low-hanging fruit».
  - It was fruit.
  - The children picked the low-hanging fruit in row 7.
  unless anywhere {basket|branch:plural|farm|farmer|garden|grove|juice|picker|ripe|ripen|row|tree}
  unless anywhere [tangible]

{reach} out
  + I «reached out» to the ward.
  - I reached the ward.
  - I reached out and took the rail.
  - He reached out of the window.
  unless after of/through/across/over
  unless after and {catch|grab|grip|hold|pull|push|seize|take|touch}
  unless after [det|pron] [adj]? {arm|finger|hand}
  unless after with * {arm|finger|hand|pole|stick}
  unless anywhere [tangible]

{circle} back
  + I will «circle back» on the offer.
  - The plane circled back.
  unless anywhere {car|driver|drone|hawk|path|pilot|plane|road|trail|van}
  unless anywhere [tangible]

{loop} [det|pron|propn]? in
  + I «looped her in» on it.
  - The road loops round.
  unless after the/a/an [noun]

{touch} base
  + We «touched base» at noon.
  - She touched the base of the lamp.
  unless anywhere {ball|batter|catcher|inning|pitcher|player|runner}

takeaway/takeaways
  + Our «takeaways» were two.
  - We sold takeaways and cold drinks.
  unless anywhere {chip:plural|cook|curry|dinner|drink|eat|food|kitchen|lunch|meal|menu|order|pizza|restaurant|road|shop|street|town}

optics
  + The «optics» of it worried her.
  - The optics of the camera were cleaned.
  unless anywhere {camera|clean|fiber|fibre|glass|laser|lens|light|mirror|physics|scanner|scratch|sensor}
  unless anywhere [tangible]

{drill|dive|deep-dive} down/deep/deeper/into
  + We «dived into» the log.
  - We dived at noon.
  - The rig drilled down 40 m.
  - He dived into the pool.
  unless anywhere {borehole|depth|foot|ground|hole|metre|meter|m|km|ocean|oil|pool|rig|ship|water|well:noun}
  unless anywhere [tangible]

deep dive/dives
  + We did a «deep dive».
  - It was deep.
  - The deep dive into the reef took a day.
  unless anywhere {boat|coach|crew|metre|meter|m|ocean|oxygen|pool|ship|swim|water|wreck}
  unless anywhere [tangible]

{double} down
  + We «doubled down» on it.
  - We doubled it.

{take} … to the next level
  + It «took the ward to the next level».
  - It took a day.
  - The lift took us to the next level.
  unless anywhere {building|elevator|escalator|floor|game|garage|lift:noun|mine|player|shaft|stair|stairs|storey|tower}
  unless after of [det] {building|game|garage|lock|mine|park|ramp|tower}
  unless anywhere [tangible]

next level
  + It is care at the «next level».
  - It is on a level.
  - We walked up to the next level of the car park.
  unless anywhere {building|elevator|escalator|floor|game|garage|lift:noun|mine|player|shaft|stair|stairs|storey|tower|water}
  unless after of [det] [noun]? {building|garage|lock|mine|park|ramp|tower}
  unless anywhere [tangible]

{think|work} outside the box
  + We «thought outside the box».
  - We stood outside.

{raise|set|lower} the bar
  + I «raised the bar».
  - I raised the bed.
  - The guard raised the bar of the gate.
  unless anywhere {athlete|barrier|cage|centimetre|chest|cm|counter|gate|guard|gym|jump|jumper|turnstile|vault|weight}
  unless after by/with hand/hands
  unless after above/across/at/behind/over/under [det]? [noun]
  unless after {chart|code|flap|graph|stool}
  unless anywhere [tangible]

{close|bridge|fill} the/a/this gap/gaps
  + I «closed the gap».
  - I closed the door.
  - I filled the gap in the wall with mortar.
  unless after above/around/behind/between/in/under [det|pron]? [adj|num]? {board|cabin|car|cupboard|curtain|deck|door|floor|frame|hull|lid|panel|pipe|platform|rail|road|seat|shelf|slab|tile|wall|wagon|window}
  unless anywhere [tangible]

{connect} the dots
  + I «connected the dots».
  - I connected the pump.
  - They connected the dots on the map with a pen.
  unless after on/in/with/by [det|pron]? [adj|noun]? {board|chart|graph|line|map|page|pen|picture|plot|screen|sheet}
  unless anywhere {child|drawing|puzzle}
  unless anywhere [tangible]

{break} down? silos/barriers/walls
  + We «broke down silos».
  - We broke it.
  - The crew broke down walls of brick.
  unless after of/on/in/between [det]? [adj]? {brick|cell|floor|hall|house|room|stone|wood}
  unless anywhere {bathroom|builder|contractor|crowd|flood|grain|kitchen|sledgehammer}
  unless anywhere [tangible]

on the same page
  + We were «on the same page».
  - It is on a page.
  - The map and its caption were on the same page.
  - It stands on the same page of the report.
  unless after of a/an/any/each/every/the/this/that
  unless before [artefact|communication] {be}?
  unless before {appear|fit|list|print|show|stand}
  unless anywhere {caption|chapter|column|diagram|figure|footnote|heading|paragraph|photo|print:verb|scroll}
  unless anywhere [tangible]

{wear} many/multiple/several/different hats
  + I «wore many hats».
  - I wore a hat.
  - I wore many hats of wool that winter.
  unless anywhere {cold:noun|felt:noun|frost|fur|knit|straw|sun|winter|wool}
  unless anywhere [tangible]

{align|realign} on/with/around
  + We «aligned with» the ward on it.
  - We met the ward.
  - I aligned the edge with the mark.
  - The plane was aligned with the axis of the yard.
  unless anywhere {antenna|axis|axle|beam|column|crane|edge|hole|laser|lens|margin|mirror|pixel|plane|pole|rail|wheel}
  unless anywhere [tangible]

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
  unless anywhere [tangible]

end to/-to- end
  + I owned it «end to end».
  - It has an end.
  - We laid the beams end to end.
  unless before {hang|lie|sit|stand}
  unless over {glue|join|lay|line|place|put|set|stack|tie|weld} … end to/-to- end
  unless anywhere {beam|bench|lay|lie|pipe|stack|weld}
  unless anywhere [tangible]

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
  - The lab grew a culture of yeast.
  unless over culture of [adj]? {bacteria|bacterium|blood|cell|fungus|germ|mold|mould|sputum|tissue|urine|virus|yeast}

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
  - The masseur pressed the pain points of my back.
  unless after along/in/of/on [det|pron]? [adj]? [body]
  unless anywhere {acupuncture|back:noun|body|limb|massage|masseur|physiotherapist|spine}
  unless anywhere [tangible]

core competency/competencies/value/values
  + Care is a «core competency».
  - Care is at the core.
  - We read the core values of the reactor.
  unless anywhere {ice|magnet|reactor|temperature}

best practice/practices
  + We kept to «best practices».
  - We kept to the practice.

cross-functional/fast-paced/self-starter/go-getter/team-player/detail-oriented/results-oriented/hands-on
  + It was a «cross-functional» team.
  - It was a team.

move fast
  + We had to «move fast».
  - We moved the bed.
  - The fire began to move fast.
  unless anywhere {car|current:noun|fire|flood|ice|storm|train|water|wind}
  unless anywhere [tangible]

{make} it happen
  + We «made it happen».
  - We made it.

{hit} the ground running
  + I «hit the ground running».
  - I hit the ground.
  - The dog hit the ground running.
  unless anywhere {ball|jump|parachute|paratrooper|player}
  unless anywhere [tangible]
`,
})
