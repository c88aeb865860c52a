import { patterns } from '../pattern-rule.ts'

/** What was made, called on or done, with a word that judges it where a reader wants to see it. */
export const deedUnshown = patterns({
  named: `
source: Marginalia: what judges of drafts would have noted

{introduce|build|develop|implement|create|design|establish|devise|adopt|launch|formulate|craft|make|produce|deploy|deliver|propose} a/an/our/the/my [adv]? [adj]? proper/robust/innovative/comprehensive/strong/solid/sophisticated/creative/structured/strategic/holistic/rigorous/systematic/thorough/effective/efficient/smart/smarter/unique/scalable/intelligent/intelligence-led/data-driven/customer-centric/end-to-end/proactive/consistent/state-of-the-art/world-class/best-practice/targeted/joined-up/streamlined [adj|noun]? system/process/approach/strategy/methodology/method/framework/model/plan/mechanism/solution/programme/program/initiative/structure/procedure/policy/concept/roadmap/proposal/workflow
  + I «introduced a robust system».
  - I introduced a rota.
  - I will introduce a robust system.
  - I built a strong framework of oak.
  unless negated
  unless after of
  when happened

{introduce|build|develop|implement|create|design|establish|devise|adopt|launch|formulate|craft|make|produce|deploy|deliver|propose} a/an/our/the/my [adv]? [adj]? new/different/fresh [adj|noun]? strategy/approach/methodology/philosophy/concept/mindset
  + We «developed a whole new strategy» for the pier.
  - I proposed a new model of boat.
  unless negated
  unless after of
  when happened

{bring|put|roll|draw|set|come} in/together/out/up/with/place with? a/an/our/the/my [adv]? [adj]? proper/robust/innovative/comprehensive/strong/solid/sophisticated/creative/structured/strategic/holistic/rigorous/systematic/thorough/effective/efficient/smart/smarter/unique/scalable/intelligent/intelligence-led/data-driven/customer-centric/end-to-end/proactive/consistent/state-of-the-art/world-class/best-practice/targeted/joined-up/streamlined [adj|noun]? system/process/approach/strategy/methodology/method/framework/model/plan/mechanism/solution/programme/program/initiative/structure/procedure/policy/concept/roadmap/proposal/workflow
  + I «brought in a proper procedure».
  + We «came up with a creative approach».
  - I brought in a box.
  unless negated
  unless after of
  when happened

{bring|put|roll|draw|set|come} in/together/out/up/with with? a/an/our/the/my [adv]? [adj]? new/different/fresh [adj|noun]? strategy/approach/methodology/philosophy/concept/mindset
  + We «drew up a quite different concept».
  - I put together a new box.
  unless negated
  unless after of
  when happened

{put} in place a/an/our/the/my [adv]? [adj]? proper/robust/innovative/comprehensive/strong/solid/sophisticated/creative/structured/strategic/holistic/rigorous/systematic/thorough/effective/efficient/smart/smarter/unique/scalable/intelligent/intelligence-led/data-driven/customer-centric/end-to-end/proactive/consistent/state-of-the-art/world-class/best-practice/targeted/joined-up/streamlined [adj|noun]? system/process/approach/strategy/methodology/method/framework/model/plan/mechanism/solution/programme/program/initiative/structure/procedure/policy/concept/roadmap/proposal/workflow
  + I «put in place a rigorous procedure».
  - I put a box in place.
  unless negated
  unless after of
  when happened

{introduce|bring|create|adopt|develop} in/up? a/an [adv]? [adj]? new/better/different/smarter/proactive/creative/innovative way/ways of working/thinking/operating
  + We «adopted a smarter way of working».
  - I found a new way of folding the sails.
  unless negated
  when happened
`,
  data: `
source: Marginalia: what judges of drafts would have noted

{use|gather|present|leverage} [adv]? the/all/some/our/my? [adj]? data/analytics/statistics
  + I «gathered data» on the boats and showed it to the skippers.
  + I «used our data» in the talk with the mayor.
  - The boat used data cables.
  - I gather data each spring.
  unless negated
  unless after [noun]
  unless after from/at
  when own
  when happened

{use|gather|present|leverage} a/some/lots [quantifier:noun]? of [adj]? data/analytics/statistics
  + I «used a lot of data» in the talk with the mayor.
  - I used a lot of rope.
  unless negated
  unless after [noun]
  unless after from/at
  when own
  when happened

{build|make|present|prepare} a/the/my [adv]? [adj]? business? case/proposal/presentation with a lot/wealth of data
  + I «built a solid case with a lot of data».
  - I built a case with a lot of oak.
  when happened
`,
  taken: `
source: Marginalia: what judges of drafts would have noted

appropriate/necessary/corrective/relevant/suitable/required/decisive/immediate/swift/remedial/adequate/proper/right action/actions/measures/steps/adjustments/arrangements/decisions {be} [adv]? taken/made/implemented/introduced
  + «Appropriate action was taken».
  - Appropriate action is taken each spring.
  unless negated
  unless after of/for/by
  when happened

{take|make|implement|introduce} [det]? [adj]? appropriate/necessary/corrective/relevant/suitable/required/decisive/immediate/swift/remedial/adequate/proper action/actions/measures/steps/adjustments/arrangements/decisions
  + We «took the necessary steps».
  - I took the necessary tools.
  - I took the necessary steps down to the quay.
  - I took the required measures of the window.
  unless negated
  unless after of/for/by/up/down/over/two/three
  unless after [noun|num]
  when happened

{take|make|implement|introduce} immediate and decisive action
  + I «took immediate and decisive action».
  - I took immediate leave.
  unless negated
  unless after [noun]
  when happened

{deal|handle} with? it/this/that/these/them/him/her/each/all of? them/these/those? in the/an appropriate/right/proper/correct way/manner
  + I «handled it in the proper way».
  - I handled the boat in the right way.
  unless negated
  when happened

{be} [adv]? dealt/handled/managed/processed/addressed/resolved/treated with? in/according/through/under line/accordance/to? with? the/our/its [noun]? [noun]? policy/policies/process/processes/procedure/procedures/protocol/governance/channels/guidelines
  + The old boats «were treated in line with the harbour policy».
  - The old boats were dealt with by the smith.
  unless negated
  when happened
`,
  reply: `
source: Marginalia: what judges of drafts would have noted

the/our? [adj]? [noun]? feedback/response/responses/reception/reaction/reactions/comments/reviews {have}? {be} [adv]? positive/favourable/favorable/good/great/excellent/fantastic/phenomenal/encouraging/enthusiastic/negative/poor/mixed
  + «The feedback was mixed».
  + «Visitor feedback has been very positive».
  - The feedback was late.
  - The feedback is good.
  - The phone reception was poor.
  - The reaction was good enough to burn the rust off.
  unless negated
  unless before my/his/her
  unless after enough
  unless anywhere [artefact:noun|communication:noun] reception
  when happened

the/our? [adj]? [noun]? feedback/response/responses/reception/reaction/reactions/comments/reviews from/to/of/by … … «{have}? {be} [adv]? positive/favourable/favorable/good/great/excellent/fantastic/phenomenal/encouraging/enthusiastic/negative/poor/mixed»
  + Feedback from the skippers «was generally positive».
  + The response of the skippers and the guild to it «was positive».
  - Feedback on the guide was positive.
  - Feedback from the skippers was late.
  - Feedback from the skippers is good.
  - The reaction of the rust was good enough.
  unless negated
  unless after enough
  when happened

the/our? [adj]? [noun]? feedback/response/responses/reaction/reactions/comments/reviews on/to the/our/my/this [adj]? [noun] that/which? i/we … «{have}? {be} [adv]? positive/favourable/favorable/good/great/excellent/fantastic/phenomenal/encouraging/enthusiastic/negative/poor/mixed»
  + The feedback on the board that we painted «was positive».
  - The feedback on the guide whom we met was positive.
  - The feedback on the guest that we met was positive.
  unless negated
  unless after enough
  unless anywhere on/to [det] [adj]? [person:noun]
  when happened

{get|have|receive|hear} [det]? [adv]? [quantifier]? [noun]? of? [adv]? positive/favourable/favorable/good/great/excellent/fantastic/phenomenal/encouraging/enthusiastic/negative/poor/mixed feedback/response/responses/reception/reaction/reactions/comments/reviews
  + We «got a lot of positive feedback».
  - We got feedback.
  - We got good feedback on the list.
  unless negated
  unless after on/about
  when happened
`,
  ground: `
source: Marginalia: what judges of drafts would have noted

the/our/this/these? [adj]? [noun]? sample/survey/poll/analysis/data/numbers/figures/statistics/analytics/research that/which? [adv]? {show|indicate|support|suggest|confirm|reveal|demonstrate|prove}
  + «The sample showed» that the bread was stale.
  + «The figures plainly confirmed» our hunch about the pier.
  - The data shows what the boats cost.
  - I collected data on the boats.
  - The smith and the data analytics support from the city came.
  unless negated
  unless after from/of/for
  when happened

the/our? [adj|noun]? sample/survey/poll/analysis/data/numbers/figures/statistics/analytics/research and it/they [adv]? {show|indicate|support|suggest|confirm|reveal|demonstrate|prove}
  + The smith read «the gate data and it confirmed» his hunch.
  - The smith read the data and it was late.
  unless negated
  when happened

{dig|dive|delve} [adv]? [adj]? into/through the/our/my? [adj]? data/numbers/figures/statistics/analytics
  + I «delved into the numbers» of the bakery.
  - I dug into the sand.
  unless negated
  when happened
`,
  outcome: `
source: Marginalia: what judges of drafts would have noted

{find|reach|get|negotiate|agree|strike|devise} on? a/an/some [adv]? [adj]? [adj]? solution/workaround/fix/arrangement/agreement/compromise/outcome/resolution/result
  + The rope was wet, but we «found a solution».
  - We found a box.
  - We got a result of 12.
  unless negated
  unless after according
  unless after of
  when happened

{come|get|work|put|bring} up/to/out/in with/place? a/an/some [adv]? [adj]? [adj]? solution/workaround/fix/arrangement/agreement/compromise/outcome/resolution/result
  + We «came up with a good workaround».
  - We came up with a rope.
  unless negated
  unless after according
  unless after of
  when happened

{put} a/an/some [adv]? [adj]? [adj]? solution/workaround/fix/arrangement/agreement/compromise/outcome/resolution/result in place
  + I «put an arrangement in place».
  - I put a box in place.
  unless negated
  unless after according
  when happened

a/an/some [adv]? [adj]? [adj]? solution/workaround/fix/arrangement/agreement/compromise/outcome/resolution/result {be} [adv]? found/reached/agreed/negotiated/devised/struck
  + «An outcome was reached» on the quay that evening.
  - An outcome was feared.
  - A solution was found according to which the boats leave at dawn.
  unless negated
  unless after according
  unless after of
  when happened

a/an/some [adv]? [adj]? [adj]? solution/workaround/fix/arrangement/agreement/compromise/outcome/resolution/result {be} [adv]? put in place
  + «A short-term arrangement was put in place».
  - A box was put in place.
  unless negated
  unless after according
  when happened
`,
  several: `
source: Marginalia: what judges of drafts would have noted

some/several/various? [adj]? actions/measures/changes/adjustments/improvements/fixes {be} [adv]? captured/identified/agreed/assigned/allocated/logged/recorded/noted/made/implemented/introduced
  + «Actions were captured» in a book.
  - The actions were captured.
  unless negated
  unless before [det|noun|adp]
  when happened

some/several/various? [adj]? actions/measures/changes/adjustments/improvements/fixes {be} [adv]? put in place
  + «Several measures were put in place».
  - The measures were put in place.
  unless negated
  unless before [det|noun|adp]
  when happened

{make|put|introduce|implement|identify} in? place? some/several/various/a/number? few? of? [adj]? actions/measures/changes/adjustments/improvements/fixes
  + The mayor was cross, and we «made some adjustments».
  - We made lunch.
  - We made several changes. We now hire in June, and we have a third baker.
  unless negated
  unless listed-next
  when happened
`,
})
