import { patterns } from '../pattern-rule.ts'

/** A measure set against a plan, an expectation or a limit. */
export const yardstickUnstated = patterns({
  expected: `
source: Marginalia: what judges of drafts would have noted

lower/higher/smaller/larger/bigger/better/worse/slower/greater [noun]? than [pron|noun]? [verb|aux]? [verb|aux]? planned/expected/intended/agreed/promised/estimated/hoped/anticipated/scheduled/budgeted/forecast/projected/predicted/assumed/foreseen/calculated
  + The catch was «lower than had been anticipated».
  + We sailed with a «smaller crew than planned».
  - The catch was lower than in May.
  - The catch will be lower than planned.
  - The evenings were better than I expected.
  - He wanted the rope bigger than agreed.
  unless anywhere than i
  unless anywhere {want|ask|hope}
  unless anywhere [weather]
  unless negated
  unless reasoned
  when happened

longer/later than [pron|noun]? [verb|aux]? [verb|aux]? planned/expected/intended/agreed/promised/estimated/hoped/anticipated/scheduled/calculated/said/thought
  + The move took «longer than planned».
  + The move took «longer than I had hoped».
  - The move took longer than a week.
  - I stayed longer than I had planned.
  unless before {stay|speak|talk|sit|sleep|wait|eat}
  unless anywhere [weather]
  unless negated
  unless reasoned
  when happened

fewer/more/less [noun:plural|measured:noun] than [pron|noun]? [verb|aux]? [verb|aux]? planned/expected/intended/agreed/promised/estimated/hoped/anticipated/budgeted/forecast/projected/predicted/assumed/calculated
  + We sold «fewer tickets than planned».
  - The work was more fun than I expected.
  - We sold fewer tickets than in May.
  unless anywhere than i
  unless anywhere [weather]
  unless negated
  unless reasoned
  when happened

{be} [adv]? «above/below/under what [aux]? [verb|aux]? [verb|aux]? planned/expected/agreed/promised/estimated/hoped/anticipated/budgeted/forecast/projected/assumed»
  + The catch was «below what had been assumed».
  - The catch was below deck.
  - We talked over what had been agreed.
  unless negated
  when happened
`,
  standard: `
source: Marginalia: what judges of drafts would have noted

above/below/under/within/outside the/our/its/their/all? [noun]? target/targets/plan/budget/forecast/threshold/quota/tolerance/range/expectation/expectations
  + The catch was «below target».
  + In spring the catch was just «under the season target».
  - The catch was below the target of 40 tons.
  - The window stood under the plan on the wall.
  - I worked within the budget I had.
  unless negated
  unless after of/on/in/at/with/for/date/dates/price/group
  unless after [noun|pron|num|propn]
  when happened

over budget
  + The new pier was «over budget».
  - We had a fight over budget rules.
  unless negated
  unless after [noun]
  when happened

in line with the/our/its/their/all? [adj|noun]? target/targets/plan/budget/forecast/expectation/expectations
  + The cost was «in line with the forecast».
  - The quay is in line with the road.
  unless negated
  when happened

{meet|miss|hit|beat|exceed|reach} the/our/my/its/their/all? the/our? [noun]? target/targets/forecast/threshold/quota/expectation/expectations
  + In June we «missed the target».
  - In June we missed the ferry.
  - We reached the target audience by radio.
  - I hit the target with my first arrow.
  unless negated
  unless after of/on/in/at/with/into/date/dates/twice
  unless after [noun|pron|num|propn]
  when happened

at/to/in/within/with an/the? acceptable/unacceptable/inacceptable/tolerable/satisfactory level/levels/range/ranges/rate/rates/limits/margin
  + Losses went «to an acceptable level».
  - Losses went to 4 in 100.
  unless negated
  when happened

at/to/in/within/with/for an/the? unacceptable/inacceptable length/lengths/amount/amounts/period of time
  + The boats waited «for unacceptable lengths of time».
  - Guests were left on the quay for 3 hours.
  unless negated
  when happened
`,
})
