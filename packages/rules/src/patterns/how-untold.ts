import { patterns } from '../pattern-rule.ts'

/** Resistance, a dispute or a demand that an empty phrase settles, an accord told in a clause, and a dispute that is only named. */
export const howUntold = patterns({
  won: `
source: Marginalia: what judges of drafts would have noted

{come} around/round $
  + In the end the mayor «came round».
  - The mayor came round at noon.
  unless negated
  when happened

{come} around/round in the end
  + The guards «came round in the end».
  - The guards came round the corner in the end.
  unless negated
  when happened

{come} on board $
  + By June the pilots «came on board».
  - The skipper came on board at noon.
  unless negated
  when happened

{win|bring|talk} him/her/them/everyone/everybody/people/both/all over/round/around $
  + I «won them over».
  - I won them a prize over lunch.
  unless negated
  when happened

{get|bring} him/her/them/everyone/everybody/people/both/all on board
  + I «got everyone on board».
  - I got them a board.
  unless negated
  when happened

{get|bring} the/my/our/both/all? [person:noun|group:noun] on board
  + I «got the guards on board».
  - I got the guards a board.
  unless negated
  when happened

to [adv]? {bring|win|talk|get} him/her/them/everyone/everybody/people over/round/around/along
  + It took three evenings on the quay «to bring him round».
  - It took a rope to bring the boat round.
  - It is important to bring people along.
  unless anywhere important/essential/key/crucial/necessary
  unless before want/wanted/hope/hoped/need/needed
  unless anywhere ability
  unless before how

to [adv]? {bring|take} him/her/them/everyone/everybody/people/the [noun:plural]? on the/this/that journey $
  + I spent an hour with the guards each day «to take them on the journey».
  - I bought a boat to take them on the river.
  - The bus was there to bring guests on the journey.
  unless before order
  unless anywhere important/essential/key/crucial/necessary

{win} over the/my/our/both/all? [person:noun|group:noun]
  + I «won over the guards».
  - I won a race over the guards.
  unless negated
  when happened

{become|get} [adv]? one of my/our [adv]? biggest/strongest/greatest/best/loudest supporters/advocates/champions/allies
  + In the end the mayor «became one of our biggest supporters».
  - The mayor became one of our supporters in May.
  - I became one of its biggest supporters.
  unless anywhere because
  unless negated
  when happened

in the end [pron] «{be} one of my/our/the [adv]? biggest/strongest/greatest/best/loudest supporters/advocates/champions/allies»
  + In the end he «was one of the biggest supporters».
  - My sister was one of my biggest supporters.
  unless anywhere because
  unless negated
  when happened

by the end [adp]? [pron]? [pron] «{be} one of my/our/the [adv]? biggest/strongest/greatest/best/loudest supporters/advocates/champions/allies»
  + By the end of it he «was one of the biggest supporters».
  - My sister was one of my biggest supporters.
  unless anywhere because
  unless negated
  when happened

{become} [adv]? my/our biggest/strongest/greatest/best/loudest supporter/advocate/champion/ally
  + In the end the mayor «became my biggest supporter».
  - The mayor became a supporter.
  - My sister was my biggest supporter.
  unless anywhere because
  unless negated
  when happened

{get} him/her/them to yes $
  + I asked again and «got him to yes».
  - I got him to say yes to the price.
  unless negated
  when happened

{get|gain|secure|obtain|achieve|earn|win|build} the/their/his/her/full/complete? [adj]? buy-in
  + I «secured their buy-in».
  - Without buy-in I left.
  unless negated
  when happened

{convince|persuade} him/her/them/everyone/everybody $
  + I talked to the guards and «convinced them».
  - I convinced them to pay.
  unless negated
  when happened

he/she/they/everyone/everybody [adv]? {agree|accept|relent}
  + I asked again and in the end «they agreed» to a new rota.
  - They agreed at once.
  - In the end they agreed with the mayor.
  unless negated
  unless after with
  unless anywhere because/once/when
  when late
  when happened

he/she/they/everyone/everybody [adv]? {come} around/round
  + Eventually «he came around» and paid.
  - Eventually he came around the corner.
  unless negated
  unless after [det]
  unless anywhere because/once/when
  when late
  when happened

i/we [adv]? {convince|persuade} him/her/them/everyone/everybody/people/both/all
  + In the end «I convinced them» to move the gate.
  - I convinced them to pay.
  unless negated
  unless anywhere because/once/when
  when late
  when happened

{be} [adv]? won/brought/talked over/round/around
  + After the third evening they «were won over».
  - The guards were won over by the free tickets.
  unless negated
  unless after by
  unless anywhere because/once/when
  when happened
`,
  terms: `
source: Marginalia: what judges of drafts would have noted

{find|reach|negotiate|strike|broker|achieve} a/an/some [adv]? [adj]? compromise/solution/agreement/balance/resolution/arrangement $
  + We talked for a week and «reached an agreement».
  - We reached an agreement on the price of the boats.
  unless negated
  when happened

{come|get} to/upon a/an/some [adv]? [adj]? compromise/solution/agreement/arrangement $
  + The skippers and I «came to an arrangement».
  - We came to an agreement on the price.
  unless negated
  when happened

{come} up with a/an/some [adv]? [adj]? compromise/solution/agreement/arrangement $
  + We «came up with a solution».
  - We came up with a solution for the gate.
  unless negated
  when happened

{find|reach} a/an [adv]? [adj]? solution/compromise/agreement/way there/too/also/in
  + The rope was wet, but we «found a solution there» too.
  - We found a shop there too.
  unless negated
  when happened

{get} a/an [adv]? sensible/good/fair/reasonable/great result/outcome/deal/solution $
  + The guild and I «got a fair deal».
  - We got a good rope.
  unless negated
  when happened

{find|reach} common/middle ground $
  + The pilots and the guild «found common ground».
  - The boat found firm ground.
  unless negated
  when happened

{find|negotiate|reach|make|agree|come|work|strike} up/out/on/to? with? a/an/some [adj]? compromise/solution/agreement/consensus/arrangement/plan/way that/which {work|suit} for? both/all/everyone/everybody/everybody's/us/them
  + I «found a solution that worked for both».
  - I found a solution that worked for the gate.
  unless negated
  when happened

{find|negotiate|reach|make|agree|come|get|work|strike} up/out/on/to? with? a/an/some [adj]? * that/which? everyone/everybody/both/all/we can/could [adv]? live with
  + The pilots and I «worked out a rota that all could live with».
  - We found a house that all could live in.
  unless negated
  when happened

a/an/the/some [adv]? [adj]? compromise/agreement/balance/resolution/position/arrangement {be} [adv]? reached/found/struck/achieved/brokered
  + «A fair arrangement was found».
  - A fair arrangement was kept.
  unless negated
  unless after under/whereby/by/in
  when happened

a/an/the/some [adv]? [adj]? compromise/agreement/resolution/position/arrangement {be} [adv]? arrived at
  + «A new agreement was arrived at».
  - The boats arrived at noon.
  unless negated
  when happened
`,
  handled: `
source: Marginalia: what judges of drafts would have noted

{handle|manage|address|resolve} this/it/that/these/those/him/her/them [adv] $
  + I «handled them gently».
  - I handled this with a letter to the mayor.
  unless negated
  when happened

{handle|manage|address|resolve} this/it/that/these/those/him/her/them with [adj]? [attribute:noun|feeling:noun|cognition:noun]
  + I «handled it with tact».
  - I handled it with a letter.
  unless negated
  when happened

{deal} with all? of? this/it/that/these/those/him/her/them [adv] $
  + I «dealt with him firmly».
  - I dealt with them on the quay.
  unless negated
  when happened

{have} a/some/several/many/few/the/those? [adv]? frank/tough/difficult/hard/strong/robust/honest/open/uncomfortable conversation/conversations/discussion/discussions/talk/talks
  + I «had some hard talks» with the smith.
  - I had a long conversation with the smith.
  - I had no difficult conversations with the smith.
  unless negated
  unless over {have} no [adj]? [noun]
  when happened

{use} my [adj]? [noun]? [noun]? skills/relationships/contacts/network to [adv]? {get|bring|win|convince|persuade}
  + I «used my people skills to get» them on board.
  - I used my carving skills to carve it.
  unless negated
  when happened

{use} my [adj]? [noun]? [noun]? skills/relationships/contacts/network $
  + I «used my harbour contacts».
  - I used my rope.
  unless negated
  when happened

{make|build|present} a [adv]? strong/compelling/convincing/persuasive/powerful/solid business? case $
  + We «made a convincing case».
  - I made a strong case for the gate because the lock was shut.
  unless negated
  when happened
`,
  agreed: `
source: Marginalia: what judges of drafts would have noted

a/an/the/some? [adv]? [adj]? consensus {be} [adv]? reached/found/achieved/arrived at?
  + After two evenings «a consensus was reached» on the hours.
  - A consensus was rare.
  unless negated
  unless after under/whereby/by/in
  unless anywhere because/once/when
  when happened

{find|reach|achieve|come|get} to? a/an/some? [adv]? [adj]? consensus
  + The skippers and I «reached a consensus» on the hours.
  - We wanted a consensus.
  unless negated
  unless after whereby/by/in
  unless anywhere because/once/when
  when happened

we [adv]? {compromise}
  + After two evenings «we compromised».
  - We compromised on quality.
  unless negated
  unless after on/by/our/the
  unless anywhere because/once/when
  when happened

it {be} [adv]? agreed
  + «It was agreed» in the end that the boats leave at noon.
  + «It was eventually agreed» that the boats leave at noon.
  - It was agreed with the guild.
  unless negated
  unless after by
  unless anywhere because/once/when
  when late
  when happened
`,
  disputed: `
source: Marginalia: what judges of drafts would have noted

there {be} [adv]? a/some/much? [adj]? [noun]? of? resistance/opposition/pushback/disagreement/disagreements/debate/debates
  + «There was a lot of resistance» to the new hours.
  - There was no resistance.
  - There was little debate.
  unless anywhere because/since/as/but/little
  when happened

there {be} [adv]? a/some/much? [adj]? [noun]? of? discussion/discussions about/over/whether
  + «There was some discussion about» the price of the boats.
  - There was a discussion on the quay.
  unless anywhere because/since/as/but/little
  when happened

there {be} [adv]? a/some/much [adj]? [noun]? of? back and forth
  + «There was quite a bit of back and forth» over the price.
  - There was a boat that went back and forth.
  unless anywhere because/since/as/but
  when happened
`,
})
