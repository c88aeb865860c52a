import { patterns } from '../pattern-rule.ts'

/** What came of it, set against a plan, an expectation or a limit. */
export const yardstickUnstated = patterns({
  expected: `
source: Marginalia: what judges of drafts would have noted

lower/higher/smaller/larger/bigger/better/worse/slower/faster/cheaper/greater/longer/later/earlier/shorter [noun]? than [pron|noun]? [verb|aux]? [verb|aux]? planned/expected/intended/agreed/promised/estimated/hoped/anticipated/scheduled/budgeted/forecast/projected/predicted/assumed/foreseen/calculated
  + The catch was «lower than had been anticipated».
  + The move took «longer than planned».
  + We sailed with a «smaller crew than planned».
  - The catch was lower than in May.
  - The catch will be lower than planned.
  - The evenings were better than I expected.
  unless anywhere than i
  unless negated
  when happened

fewer/more/less [noun] than [pron|noun]? [verb|aux]? [verb|aux]? planned/expected/intended/agreed/promised/estimated/hoped/anticipated/scheduled/budgeted/forecast/projected/predicted/assumed/foreseen/calculated
  + We sold «fewer tickets than planned».
  - The work was more fun than I expected.
  - We sold fewer tickets than in May.
  unless anywhere than i
  unless negated
  when happened

longer/later/more/slower/earlier/sooner than i [verb|aux]? said/promised/told/thought/planned/hoped
  + The move took «longer than I had hoped».
  - I knew more than I said.
  unless negated
  unless anywhere {know|learn|see|want|enjoy|teach|mean}
  when happened

above/below/over/under/beyond/short what [aux]? [verb|aux]? [verb|aux]? planned/expected/agreed/promised/estimated/hoped/anticipated/budgeted/forecast/projected/assumed/required/needed
  + The catch was «below what had been assumed».
  - The catch was below deck.
  unless negated
  when happened
`,
  standard: `
source: Marginalia: what judges of drafts would have noted

above/below/under/within/outside/exceeded/exceeding the/our/its/their/all? [adj|noun]? target/targets/plan/budget/forecast/threshold/quota/tolerance/range/limits/expectation/expectations
  + The catch was «below target».
  + In spring the catch came in a little «under the season target».
  - The catch was below the target of 40 tons.
  - We dug below the quay.
  unless negated
  unless after date/dates/of/price/group
  when happened

over budget
  + The new pier was «over budget».
  - We had a fight over budget rules.
  unless after [noun]
  unless negated
  when happened

in line with the/our/its/their/all? [adj|noun]? target/targets/plan/budget/forecast/expectation/expectations
  + The cost was «in line with the forecast».
  - The quay is in line with the road.
  unless negated
  when happened

{meet|miss|hit|beat|exceed|reach} the/our/its/their/all? the/our? [adj|noun]? target/targets/forecast/threshold/quota/expectation/expectations
  + In June we «missed the target».
  - In June we missed the ferry.
  unless negated
  unless after date/dates/of
  when happened

at/to/in/within/with/for an/the? acceptable/unacceptable/normal/tolerable/reasonable/satisfactory/inacceptable level/levels/range/ranges/rate/rates/length/lengths/limits/number/margin
  + Losses went «to an acceptable level».
  - Losses went to 4 in 100.
  unless negated
  when happened

at/to/in/within/with/for an/the? acceptable/unacceptable/normal/tolerable/reasonable/satisfactory length/lengths/amount/amounts/period of time
  + Guests were left on the quay «for unacceptable lengths of time».
  - Guests were left on the quay for 3 hours.
  unless negated
  when happened
`,
})
