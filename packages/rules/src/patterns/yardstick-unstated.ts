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
  level: `
source: Marginalia: what judges of drafts would have noted

to/at/near/around the/our/a/an/its/their? normal/usual/same/old/previous/former/earlier/reasonable/healthy/good/solid/decent level/levels
  + The catch was «at the same level».
  + Losses went back «to a normal level».
  - Losses went to 4 in 100.
  - The pumps should be at the same level.
  unless negated
  unless anywhere floor/basement/deck
  when happened

{go|be|come|get|return} [adv]? back to normal
  + By February the boats «were back to normal».
  - The boats will be back to normal.
  unless negated
  when happened

{stay|remain} about/roughly/much/largely/broadly/practically the same
  + Losses «stayed about the same».
  - Losses would stay about the same.
  - The menu was about the same.
  unless negated
  unless after as
  when happened

{stay|remain} more or less the same
  + Losses «stayed more or less the same».
  - Losses would stay more or less the same.
  unless negated
  when happened

{maintain|keep|reach|show|indicate|achieve|hold} a/an/the [adv]? solid/good/high/healthy/reasonable/decent/satisfactory/acceptable/strong level of [noun]
  + The boats «kept a solid level of trust».
  - The boats would keep a solid level of trust.
  - The boats kept the level of the water.
  unless negated
  when happened
`,
  others: `
source: Marginalia: what judges of drafts would have noted

above/below the/our/its/their? [adj|noun]? market/benchmark/benchmarks/industry/competition/average
  + The catch was «above the average».
  + Losses remained «below harbour average».
  - The catch was above the market of 40 tons.
  - The catch would be above the market.
  - We met above the market hall.
  unless negated
  unless after of/at/in/on/square/hall/place/price/prices
  unless after [num]
  when happened

ahead of the/our/its/their? [adj|noun]? market/benchmark/benchmarks/industry/competition/average
  + The catch was «ahead of the market».
  - The catch was ahead of the market of 40 tons.
  - The catch would be ahead of the average.
  unless negated
  unless after of/at/in/on/square/hall/place/price/prices
  unless after [num]
  when happened

better/worse/higher/lower/faster than the/our/its/their? [adj|noun]? market/benchmark/benchmarks/industry/competition/average
  + The catch was «better than the average».
  - The catch was better than the market of 40 tons.
  - The catch would be better than the average.
  unless negated
  unless after of/at/in/on/square/hall/place/price/prices
  unless after [num]
  when happened

{outperform|outpace|outgrow} the/our? [adj|noun]? market/benchmark/industry/competition/competitors/sector
  + The boats «outperformed the market».
  - The boats would outperform the market.
  unless negated
  unless after by/of
  when happened
`,
  standard: `
source: Marginalia: what judges of drafts would have noted

near/close to the/our [noun]? target/targets/plan/budget/forecast
  + In June the catch was «near to the target».
  - In June the catch was close to the target of 40 tons.
  - The catch would be close to the target.
  unless negated
  unless after of/on/in/at/with/for/date/dates/price/group
  unless after [noun|pron|num|propn]
  when happened

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
