import { isAchieved } from '../contexts/outcome.ts'
import { patterns } from '../pattern-rule.ts'

/** Sizes of a change or a quality without a measure. */
export const vagueDegree = patterns(
  {
    unmeasured: `
source: write-good weasel words; docbarraiser.com on weasel words

[degree:adv] [change-up:verb|change-down:verb|outcome:verb|get-worse:verb]
  + We «significantly reduced» the wait.
  - We significantly reduced the wait, from 9 to 4 days.
  - We sailed first to the piers that were the most affected.
  unless before the
  unless measured
  when fact

[change-up:verb|change-down:verb|outcome:verb|get-worse:verb] significantly/substantially/considerably/dramatically/drastically/greatly/massively/tremendously/enormously/hugely/noticeably/markedly/slightly/sharply/steadily/rapidly/exponentially
  + The wait «grew dramatically».
  - The wait grew dramatically, by 40 minutes.
  unless measured
  when fact

significantly/substantially/considerably/dramatically/drastically/greatly/vastly/massively/tremendously/enormously/hugely/immensely/noticeably/markedly/exponentially
  + The night shift suffered «enormously».
  - The night shift suffered, by 40 minutes, enormously.
  - The fog shaped my work enormously.
  unless anywhere {shape|inspire|influence}
  unless measured
  when fact

[change-up:verb|change-down:verb|outcome:verb] [pron]? a lot
  + It «helped a lot».
  - It helped.
  unless over a lot of
  unless measured
  when fact

everybody/everyone/all … «{contribute|give|help|do} [det]? a lot»
  + On the pier everybody «contributed a lot».
  - Everybody contributed a boat.
  unless measured
  unless answered
  when fact

[change-up:verb|change-down:verb|outcome:verb] very much
  + The noise «dropped very much».
  - The noise dropped very suddenly.
  unless measured
  unless answered
  when fact

{reduce|cut|lower|bring|negotiate} … to a/an? lower/smaller/normal/acceptable/reasonable/better level/levels/amount/rate/sum/value
  + The rent was «negotiated to a lower level».
  - The crane was lowered to the deck.
  unless measured
  unless answered
  when fact

{be} a/an [adv]? [size:adj] contributor/driver
  + The new pier «was a major contributor».
  - The new pier was a contributor of 4%.
  unless measured
  unless answered
  when fact

{be} a/an [adv]? [size:adj] part of why
  + The rota «was a big part of why» they stayed.
  - The rota was a big part of the list.
  unless measured
  unless answered
  when fact

[adv]? ahead of [det]? schedule/plan/deadline
  + The pier was built «well ahead of schedule».
  - The pier was built 4 weeks ahead of schedule.
  unless measured
  unless answered
  when fact

{finish|complete|deliver} [adv]? ahead of time
  + The pier was «finished ahead of time».
  - I called ahead of time.
  unless measured
  unless answered
  when fact

above/below [det]? [noun]? target/targets/plan/expectations/average/norm/forecast
  + In May output was «below the target».
  - In May output was 4% below the target.
  unless measured
  unless answered
  when fact

[comparative] than usual/normal
  + In May the crew was «quicker than usual».
  - In May the crew was 4 minutes quicker than usual.
  unless over earlier/later/older/younger/sooner than *
  unless measured
  unless answered
  when fact

{cost} [pron]? [adv]? a lot/fortune
  + The rain «cost us a lot».
  - The rain cost us a lot, 40 sacks.
  unless after of
  unless measured
  unless answered
  when fact

under/below budget
  + The pier was built «under budget».
  - The pier was built 4% under budget.
  unless measured
  unless answered
  when fact

much/far/way [comparative]
  + It was «much faster».
  - It was fast.
  - It was much less than that.
  - She came much more often than she rang.
  - I have become much more careful.
  - She was much less worried about the fog.
  - Fares became much lower. The median fell from 9 euros to 2.
  unless after than that
  unless over much more often than i/he/she/we/you/they
  unless over much more often than not
  unless of-mind
  unless measured
  when fact

to/in a/some large/great/certain/considerable/some? extent/degree
  + It worked «to some extent».
  - It worked to plan.
  - It is easy to blame the tide, and that week I did to some extent.
  unless before do/did/does

by far/large
  + It was «by far» the best clinic.
  - It was far.

multiple times/occasions
  + I asked «multiple times».
  - I asked 3 times.
`,
    size: `
source: write-good weasel words; docbarraiser.com on weasel words

[size:adj] [change-up:noun|change-down:noun|outcome:noun|measured:noun]
  + It had a «huge impact» on the ward.
  - It had a huge impact: 40 beds.
  - It had a huge impact. It freed 40 beds.
  - We talked for a long time.
  unless measured
  unless shown-next
  unless over old/recent/young/sudden *
  unless over * time/while/size/sizes
  unless over quick win/wins
  unless over [superlative|comparative] *
  unless over great *
  when fact

[size:adj] [adj|noun] [change-up:noun|change-down:noun|outcome:noun|measured:noun]
  + It was a «massive economic gain».
  - It was a massive wooden chest.
  unless measured
  unless shown-next
  unless over old/recent/young/sudden * *
  unless over [superlative|comparative] * *
  unless over great * *
  when fact

[size:adj] number/amount/volume/quantity
  + We moved a «large volume» by barge.
  - We moved a large volume, 40 tons, by barge.
  unless measured
  unless shown-next
  unless over [superlative|comparative] *
`,
    rated: `
source: write-good weasel words; docbarraiser.com on weasel words

{be} [adv]? high/low/large/small/slow/fast/long/short/huge/massive/significant/substantial/minimal/big/heavy/steep
  + The error rate «was high».
  - The error rate was high: 40 of 100.
  - Of 100 slips the error rate was 40. He knew that the error rate was high.
  unless measured
  unless shown-next
  unless given-before
  unless compared
  unless attributive
  when fact
  when of-measure

{be} [adv]? considerable/enormous/immense/tiny/unacceptable/excessive/good/strong/healthy/solid/weak/poor/modest/moderate/flat/steady/acceptable/satisfactory/reasonable/disappointing/patchy/organic/gradual
  + Attendance «was steady».
  - Attendance was steady at 40 of 42.
  unless measured
  unless shown-next
  unless given-before
  unless compared
  unless attributive
  when fact
  when of-measure

[degree:adv] high/low/large/small/slow/fast/long/short/big/heavy/expensive/cheap/tight
  + It was a «very tight» deadline.
  - It was a tight deadline.
  unless measured
  unless shown-next
  unless compared
  unless over as/how/that *
  unless over too long
  when fact
`,
    quality: `
source: write-good weasel words; docbarraiser.com on weasel words

quite/rather/fairly/pretty/somewhat/relatively [adj]
  + It was «fairly cheap».
  - It was cheap.
  unless measured
  unless reasoned
  unless over * [felt]

[degree:adv] busy/complex/difficult/hard/popular/limited
  + It was a «very complex» deadline.
  - It was a complex deadline.
  unless measured
  unless compared
  unless over as/how/that *
  unless reasoned
`,
  },
  isAchieved,
)
