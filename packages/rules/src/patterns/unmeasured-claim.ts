import { type PatternContext, tokensOf } from '@marginalia/english'
import { isAchieved } from '../contexts/outcome.ts'
import { contexts } from '../contexts.ts'
import { patterns } from '../pattern-rule.ts'

/** “It has never been higher”: a denial that claims. */
const isNever: PatternContext = ({ line }) => line.pattern.text.includes(' never been [comparative]')

/** “We had a backlog that was growing”: of trouble, too, a reader asks from how much to how much. */
const isSpreading: PatternContext = match =>
  match.line.pattern.text.includes('change-down:gerund]') && contexts.happened(match)

/** “I changed my mind”: nothing came of it yet. */
const isIdiom: PatternContext = ({ sentence, tokens }) =>
  tokensOf(sentence)
    .slice(...tokens)
    .some(({ lower }) => lower === 'mind')

/** Outcomes, effects and troubles told without a number beside them. */
export const unmeasuredClaim = patterns(
  {
    gain: `
source: impact types of promotion documents; docbarraiser.com on weasel words

[outcome:verb] [det|pron|noun]? [adj|noun]? [measured:noun|outcome:noun|judged:noun]
  + The new form «improved our service».
  - The new form improved our throughput by 4%.
  unless measured
  when fact
  unless over {cause|lose|harm} *
  unless over {cause|lose|harm} * *
  unless over {cause|lose|harm} * * *
  unless over {retain} [det|pron]? ability/right

[outcome:verb] [det|pron]? [adj]? [audience:noun|person:noun|group:noun]
  + It «benefited the whole ward».
  - It benefited 40 nurses.
  unless measured
  when fact
  unless over {cause|lose|harm} *
  unless over {cause|lose|harm} * *
  unless over {cause|lose|harm} * * *
  unless over {lead} *

{improve|enhance|simplify|streamline|strengthen|optimize|optimise|modernize|modernise|transform|boost|elevate} [det|pron|noun]? [adj|noun]? [noun]
  + It «simplified our weekly plan».
  - It simplified the plan from 14 steps to 2.
  unless measured
  when fact

{help|benefit|change|transform} my/our/their/his/her [adj]? [noun]
  + It «changed our work».
  - It changed our work from 4 shifts to 2.
  unless over * * [person:noun|feeling:noun]
  unless measured
  when fact

{help} to? {improve|enhance|simplify|strengthen|reduce|increase|grow} [det|pron|noun]? [adj|noun]? [noun]
  + It «helped improve the list».
  - It helped improve the list by 4%.
  unless measured
  when fact

{gain} [det]? [adj|noun]? [noun]
  + We «gained a better view» of it.
  - We gained 4 beds.
  unless measured
  when fact

{transform|change|revolutionize|revolutionise|reimagine|reinvent|rethink|redefine|reshape} the? how/way [det|pron]? [noun|pron] [verb]
  + The list «changed how the ward worked».
  - The list changed how the ward worked: 40 beds in one round.
  unless measured
  unless answered
  unless told-next
  when fact

{make} [det|pron|noun] [noun]? more/less [adj]
  + It «made them more effective».
  - It made them tea.
  unless compared
  unless measured
  when fact

{make} [det|pron|noun] [noun]? [praise:adj|comparative]
  + It «made the round easier».
  - It made the round.
  unless compared
  unless measured
  when fact

{have} [det]? [adv]? [adj]? impact/effect/influence
  + It «had a big impact» on the ward.
  - It had an impact of 4 beds.
  unless measured
  when fact


trial/pilot/rota/arrangement/experiment/trick/measure/measures/changes {work} $
  + The «trial worked».
  - The pump worked.
  unless measured
  unless answered
  unless told-next
  when fact

[judged:noun] {work} $
  + The «approach worked».
  - The team worked.
  unless over team/talent/background/work *
  unless measured
  unless answered
  unless told-next
  when fact

{achieve|accomplish|reach} what [pron] … {set|want|plan|promise|hope}
  + We «achieved what we had set» out to do.
  - We achieved what the crew was paid for.
  unless measured
  unless answered
  when fact

{turn} [det|pron] [adj|noun]? situation/business/project/account/department/store/line/ward/team/company/relationship around
  + She «turned the ferry line around».
  - She turned the ferry around.
  unless measured
  unless answered
  when fact

{get|bring|put} [det|pron]? [adj|noun]? [noun]? back on track
  + We «got the move back on track».
  - The tram was back on track 4.
  unless measured
  unless answered
  when fact

{win|earn|gain} back [det|pron]? [adj|noun]? trust/confidence/respect/goodwill/loyalty
  + We «won back their trust».
  - We won back 4 of them.
  unless measured
  unless answered
  when fact

{regain|restore|rebuild} [det|pron]? [adj|noun]? trust/confidence/respect/goodwill/loyalty
  + It «restored their confidence».
  - It restored the pier.
  unless measured
  unless answered
  when fact

{prove|turn} out? to? be? [adv]? right/correct/effective/useful/valuable/successful $
  + My guess «proved to be right».
  - My guess proved the rule.
  unless measured
  unless answered
  unless told-next
  when fact

{have} a/an [adv]? strong/good/great/record/successful [adj|num]? year/season/quarter/month/start
  + We «had a strong fourth quarter».
  - We had a year of rain.
  unless measured
  unless answered
  when fact

{notice|feel|see} a/the [adj]? difference
  + Passengers «noticed the difference».
  - Passengers noticed the gap.
  unless measured
  unless answered
  unless after between/in/of
  when fact

[outcome:noun] {be} [adv]? immediate/visible/noticeable/tangible/obvious/immense/profound
  + The «effect was immediate».
  - The effect was small.
  unless measured
  unless answered
  unless told-next
  when fact

{be} night and day
  + The new oven «was night and day».
  - The oven was hot night and day.
  unless measured
  unless answered
  when fact

{prove} itself
  + The new rota «proved itself».
  - The new rota proved a joke.
  unless measured
  unless answered
  unless told-next
  when fact

all {work} out
  + In the end it «all worked out».
  - We all worked out at noon.
  unless before we/they/you/people
  unless measured
  unless answered
  when fact

{bring} … closer together
  + It «brought the wards closer together».
  - It brought the beds together.
  unless measured
  unless answered
  when fact

{beat|outperform} all? our/the/their? competitors/competition/rivals
  + In May we «beat our competitors».
  - In May we beat the eggs.
  unless measured
  unless answered
  when fact

sales/business/demand/trade/bookings {have}? {pick|take} up/off
  + After Easter «business picked up».
  - After Easter the business took it up.
  unless measured
  unless answered
  when fact

{grow|develop} into a/an [adv]? [praise:adj] [person:noun]
  + She «grew into an excellent nurse».
  - She grew into the coat.
  unless measured
  unless answered
  when fact

there {have}? {be} a/an [adv]? noticeable/marked/visible/real/big/huge/significant/substantial/considerable/dramatic improvement/change/difference/increase/decrease/reduction
  + «There was a noticeable change» on the ward.
  - There was a noticeable change of 4 points on the ward.
  unless measured
  unless answered
  when fact

successfully [verb]
  + We «successfully moved» the ward.
  - We moved the ward.
  unless measured
  when fact

[verb] [det|pron]? [noun]? successfully
  + We «finished the move successfully».
  - We finished the move.
  unless measured
  when fact

{be} [adv]? [det]? [adv]? [adj]? success/hit/win/triumph
  + The launch «was a great success».
  - The launch was on Monday.
  when fact

{prove|turn|become|make|call|count|consider|deem|judge|declare|regard} … a [adj]? success/hit/triumph
  + The launch «proved to be a success».
  - The launch proved the point.
  unless measured
  when fact

[verb] with [adj]? success
  + The move «ended with success».
  - They tried it with no success.
  unless measured-here
  unless answered
  unless over * with limited/mixed/partial/some *
  when fact

{be} [adv]? worth [det]? [noun]
  + The move «was worth the effort».
  - The move was worth 40 beds.
  unless measured
  when fact

{pay} off
  + The move «paid off».
  - We paid off the loan.
  unless after the/a/an/my/our/their/his/her/its/all/some
  unless measured
  unless answered
  when fact

{work|turn} out [adv]? well/fine/great/good/perfectly/best
  + The move «turned out well».
  - We worked out a plan.
  unless measured
  unless answered
  when fact

{be} [adv]? successful
  + The launch «was very successful».
  - The launch was late.
  when fact
  unless measured

{go|work|do:verb} [adv]? well/smoothly/great/perfectly/fine/better/best
  + The launch «went well».
  - The launch went on.
  - We work well together.
  unless over * so *
  unless before we/they/you/i
  unless measured
  when fact
`,
    change: `
source: impact types of promotion documents; docbarraiser.com on weasel words

[change-up:verb|change-down:verb] [det|pron]? [adj|noun|verb:gerund]? [measured:noun|outcome:noun|judged:noun|trouble:noun|audience:noun]
  + We «reduced overtime costs».
  - We reduced overtime costs by 4%.
  - They raised a number of questions.
  unless over {raise|lift} a number
  unless measured
  when fact

[measured:noun|outcome:noun|judged:noun] {have}? [adv]? [change-up:verb|change-down:verb|outcome:verb|get-worse:verb]
  + «Morale improved» on the ward.
  - Morale improved by 4 points.
  unless measured
  unless after out
  when fact
  when changing

[measured:noun|outcome:noun|judged:noun] in/of/at/on/for [det]? [adj|noun]? [noun|verb:gerund] {have}? [adv]? [change-up:verb|change-down:verb|outcome:verb|get-worse:verb]
  + «Morale in the bakery improved».
  - Morale in the bakery improved by 4 points.
  unless measured
  when fact
  when changing

[measured:noun|outcome:noun|judged:noun] {have}? {be} [adv]? [change-up:participle|change-down:participle|outcome:participle]
  + The «waste was reduced» in May.
  - The waste was reduced by 4 tons in May.
  - Support was extended to the wards.
  unless measured
  unless after to
  when fact
  when changing

[trouble:noun] {have}? [adv]? [change-down:verb]
  + The «gap has narrowed».
  - The gap has narrowed by 4 points.
  unless measured
  when fact
  when changing

[noun] {have}? [adv]? {improve|worsen|deteriorate|stabilize|stabilise}
  + The «punctuality improved» over the summer.
  - The punctuality improved by 4 points over the summer.
  unless measured
  unless over [person:noun|feeling:noun] [adv]? *
  when fact
  when changing

[measured:noun|money:noun|trouble:noun] {have}? [adv]? {come} down
  + «Costs came down» in May.
  - Costs came down by 4% in May.
  unless measured
  when fact

[group:noun|audience:noun] {have}? [adv]? [change-up:verb|change-down:verb]
  + The «team grew» in May.
  - The team grew to 14.
  unless measured
  when fact
  when changing

{go} way? up/down [adv]?
  + Complaints «went down».
  - We went down the stairs.
  - The pump went down, and I went up to the office.
  unless measured
  unless after the
  when of-measure
  when fact
`,
    state: `
source: impact types of promotion documents; docbarraiser.com on weasel words

[measured:noun|outcome:noun|judged:noun|group:noun|audience:noun] {have}? {be} [adv]? [comparative]
  + The «team was happier».
  - The team was happier than in May: 9 of 10.
  unless measured
  when fact

{be} in a/an? [adv]? [comparative] place/position/shape/state/condition
  + The depot «is in a better state» now.
  - The depot is in a better place by the quay.
  unless measured
  unless after by/to/for/on
  when fact

{be|reach|hit|stand} at? a/an all-time/record/historic high/best
  + In May morale «reached an all-time high».
  - The tide reached a record high of 4 metres.
  unless measured
  when fact

{have} never been [comparative]
  + Morale «has never been higher».
  - Morale has never been higher than in May: 9 of 10.
  unless over {have} never been [felt]
  unless supposed
  unless measured

{become|grow} [adv]? [comparative]
  + The list «became shorter».
  - Loans became much faster. The median fell from 9 days to 2.
  - The list became a book.
  unless measured
  when fact

[measured:noun|trouble:noun] {have}? {be} [adv]? [change-up:gerund|change-down:gerund]
  + «Complaints were growing» at the pier.
  - Complaints were growing by 4% a week.
  unless measured
  when fact

[measured:noun|trouble:noun] {have}? {keep} [adv]? [change-up:gerund|change-down:gerund]
  + The «backlog kept growing».
  - The backlog kept growing, by 4 forms a day.
  unless measured
  when fact

[measured:noun|trouble:noun] {have}? {be} piling/mounting/building up
  + «Complaints were piling up» on the desk.
  - Complaints were piling up: 40 in a day.
  unless measured
  when fact

[measured:noun|trouble:noun] which/that {be} [adv]? [change-up:gerund|change-down:gerund]
  + The ward had a «backlog that was growing» all summer.
  - The ward had a backlog that was growing by 4 forms a day.
  unless measured

more and more [adj]
  + It was «more and more popular».
  - It was more.
`,
    aim: `
source: impact types of promotion documents

{contribute|lead|result} to/in [det|pron]? [adj|noun]? [noun]
  + It «contributed to the success» of the ward.
  - It led to 40 free beds.
  - I contributed to the list by reading it aloud.
  unless measured
  unless anywhere by [verb:gerund]

{be} [adv]? the right/correct decision/choice/call/move/approach/bet/path
  + In hindsight it «was the right choice».
  - I knew that it was the right choice.
  unless measured
  unless answered
  unless negated
  unless anywhere convinced/sure/confident/certain/agreed/felt/knew/thought/believed/hoped
  unless after for
  when fact

{prove|turn} out? to be the right/correct decision/choice/call/move/approach/bet/path
  + The barge «turned out to be the right choice».
  - The barge turned out to be the right one of 4.
  unless measured
  unless answered
  when fact

{become} [adv]? the best/highest/fastest/strongest/safest/cheapest [adj|verb]? [noun]? in/of/across
  + Our ferry «became the fastest boat in» the region.
  - Our ferry became the fastest of 14 boats.
  unless measured
  unless answered
  unless over {become} [adv]? the * [adj|verb]? [person:noun|organization:noun|time:noun] *
  when fact

{be} [adv]? one of the best/highest/fastest/strongest/safest/cheapest [adj|verb]? [noun]? in/of/across/at/on
  + Our ferry «was one of the safest boats on» the lake.
  - She was one of the best nurses on the ward.
  unless measured
  unless answered
  unless over {be} [adv]? one of the * [adj|verb]? [person:noun|organization:noun|time:noun] *
  when fact
`,
    reach: `
source: impact types of promotion documents

{be|get} [adv]? {adopt|use|share|copy|reuse|rely|read|see:participle} [adv]? by/across/throughout/on [det]? [adj]? [noun]
  + It «was adopted by other teams».
  - It was adopted by 14 teams.
  - It was used by another yard.
  unless over {be|get} … by/across/throughout/on all/every/each/both/another/one *
  unless measured

[group:noun|audience:noun|person:noun|organization:noun] {begin|start} to {use|adopt|copy|follow} it/them/ours
  + The night «crew started to use it» too.
  - The night crew started to use 4 of them.
  unless measured
  unless shown-next
  unless over * * to * it/them to/for/as
  when fact

[group:noun|audience:noun|person:noun|organization:noun] {begin|start} using/adopting/copying/following it/them/ours
  + Soon the other «crews began copying it».
  - Soon the depots began copying letters.
  unless measured
  unless shown-next
  when fact

[noun] {have|be}? [adv]? {adopt|copy} it/ours
  + The other «wards have copied it».
  - The other wards have copied 4 forms.
  unless measured
  unless shown-next
  when fact

{be} widely {use:participle|adopt:participle|accept:participle|copy:participle|share:participle}
  + The form «was widely used».
  - The form was used.
  unless measured
  unless answered
  when fact

{become} the/a [adj]? standard/norm/default/benchmark/reference/model/blueprint
  + The form has «become the standard».
  - The form became a book.
  unless measured
  unless answered
  when fact

{be} {extend:participle|roll:participle|expand:participle|transfer:participle} out? to other/further/more [adj]? [noun:plural]
  + The rota «was extended to other wards».
  - The rota was extended to 4 other wards.
  unless measured
  unless answered
  when fact

`,
    evidence: `
source: docbarraiser.com on weasel words

[praise:adj] feedback/response/reception/review/reviews/reaction/reactions/comment/comments
  + We got «positive feedback» on it.
  - We got feedback.
  unless measured

{demonstrate|prove|show} [det|pron] [adj]? ability/value/usefulness/potential/commitment/dedication/willingness/worth/strength/leadership
  + The trial «proved its value».
  - The trial showed the way.
  unless measured
  when fact

{receive|get|have|hear} [det]? [adv]? [adj]? feedback/praise/recognition/compliments/kudos
  + I «received praise» from the ward.
  - I received a parcel.
  unless measured

{have} a [adv]? [praise:adj] time/experience/day
  + Everyone «had a great time».
  - Everyone had a seat.
  unless measured
  when fact

{be} [adv]? {receive:participle|appreciate:participle|love:participle|like:participle|praise:participle|thank:participle}
  + The list «was well received».
  - The list was sent.
  unless measured

{be} [adv]? [praise:participle] [adv]? by
  + The form «was welcomed by» the nurses.
  - The guests were welcomed by the nurses.
  unless measured
  unless answered
  unless over {be} [adv]? {honor|honour|reward|recognize|recognise|recommend|congratulate} *
  unless anywhere [person:noun] {be} [adv]? [praise:participle]
  unless anywhere [audience:noun] {be} [adv]? [praise:participle]
  when fact

{be} [adv]? {cite|hold|hail|quote|describe|regard|see:participle|take|present|use} up? as a/an/the [adj|noun]? example/model/reference/benchmark/blueprint/standard/practice
  + The rota «was held up as a model» for the region.
  - The rota was taken as a gift.
  unless measured
  unless answered
  when fact

feedback/response/responses/reception/reaction/reactions/comments/reviews {have}? {be} [adv]? [praise:adj]
  + The «response was very positive».
  - The response was late.
  unless measured
  unless answered
  when fact

feedback/response/responses/reception/reaction/reactions/comments/reviews to/from/on/of/by … «{have}? {be} [adv]? [praise:adj]»
  + Reactions from the harbour «were favourable».
  - Reactions from the harbour were late.
  unless measured
  unless answered
  when fact

everyone/everybody {be} [adv]? satisfied/happy/pleased/impressed/delighted/thrilled/convinced/aligned
  + In the end «everybody was satisfied».
  - In the end everybody was there.
  unless measured
  unless negated
  unless reasoned
  when fact

feedback/response/reception/reaction/reactions {have}? {be} [adv]? overwhelming/enthusiastic/unanimous
  + The «reaction was overwhelming».
  - The reaction was late.
  unless measured
  unless answered
  when fact

feedback/response/reception/reaction/reactions to/from/on/of/by … «{have}? {be} [adv]? overwhelming/enthusiastic/unanimous»
  + The reaction of the captains «was overwhelming».
  - The reaction of the captains was late.
  unless measured
  unless answered
  when fact

{comment|react|respond} [adv]? positively/favourably/favorably/enthusiastically
  + Passengers «reacted very positively».
  - Passengers reacted at once.
  unless measured
  unless answered
  unless reasoned
  when fact

[group:noun|audience:noun|person:noun|organization:noun] [adv]? {trust|respect} me/us
  + After that the «crew trusted me».
  - The crew trusted me with 4 keys.
  unless measured
  unless answered
  unless over * {trust|respect} me/us to/with/enough
  when fact

everyone/everybody {be} on board
  + By May «everyone was on board».
  - The crew was on board.
  unless measured
  unless answered
  when fact

everyone/everybody [adv]? {understand|accept|support|appreciate}
  + «Everybody understood» the plan.
  - Everybody left.
  unless after that/how/why/what/to
  unless measured
  unless answered
  when fact

{be} [adv]? well {accept:participle|adopt:participle|attend:participle|like:participle|support:participle}
  + The change «was well accepted».
  - The change was accepted.
  unless measured
  unless answered
  when fact

[noun] {have}? {be} [adv]? satisfied/happy/pleased/impressed/delighted/thrilled
  + The «bakers were very pleased» with it.
  - The bakers were pleased to leave.
  unless measured
  unless negated
  unless reasoned
  unless after to/for/because/until/when/if
  when fact

[audience:noun|person:noun] {have}? [adv]? {love|like|enjoy|appreciate|praise|welcome}
  + The «nurses loved» it.
  - The nurses left.
  unless measured
  when fact
`,
    outcome: `
source: docbarraiser.com on weasel words

{achieve|meet|reach|surpass|exceed|hit|accomplish} [det|pron]? [quantifier:det]? of? [det]? [adj|noun]? goal/goals/target/targets/objective/objectives/expectation/expectations/deadline/deadlines/result/results
  + We «met our goals».
  - We met our goal of 40 beds.
  unless measured
  when fact

{gain|acquire|build|earn|win|develop|get} [det|pron]? [adj|noun]? trust/credibility/confidence/respect/experience/skills/knowledge/insight/insights/understanding
  + I «gained experience» on the ward.
  - I gained a key.
  unless measured
  when fact

{save|waste|lose} [quantifier:adj]? [noun]? [measured:noun|money:noun]
  + It «saved time».
  - It saved 4 hours.
  - We went down to 30 boats, so we lost money.
  unless measured
  unless concluded
  unless over ^ lost/wasted … … {be}
  unless before in/of/for/from/with/to/the
  when fact

{solve|fix|resolve|address|overcome|handle} [det|pron]? [quantifier:adj]? [adj|noun]? [trouble:noun]
  + I «solved the problem».
  - I solved 4 of the problems.
  unless measured
  when fact

[season:noun|outcome:noun|measured:noun|season:propn] «{be} [adv]? {deliver:participle|recover:participle|achieve:participle|accomplish:participle|secure:participle|save:participle} [adv]?» $
  + In the end Easter «was delivered».
  - Easter was delivered with 4 boats.
  unless measured
  unless answered
  when fact

[money:noun] {be} [adv]? {recover:participle|recoup:participle} [adv]? $
  + The «cost was recouped quickly».
  - The cost was recouped in May.
  unless answered
  when fact

{make} all? a/the [adj]? difference
  + The new oven «made a huge difference» to the bakers.
  - The new oven made no difference.
  - What made the difference was to ask the bakers first.
  unless measured
  unless answered
  unless after between/in/of
  unless before what
  when fact

on time and on/within/under/in [adj]? budget
  + We finished the pier «on time and within budget».
  - We finished the pier on time and within budget: in May, for 4 million.
  unless measured
  unless answered
  when fact

a/an/the approach/solution/arrangement/plan/compromise that? [pron] could … live/agree with/on/to
  + We found «a plan that we could both live with».
  - We found a plan that the tide could not stop.
  unless measured
  unless told-next

{find|reach|devise|negotiate} a/an/some [adj|noun]? [adj|noun]? solution/compromise/agreement/arrangement/workaround
  + For the last ferry we «found a special arrangement».
  - For the last ferry we found an arrangement by which it waits.
  unless measured
  unless told-next
  unless after by/that/where/which/whereby/in
  when own

{make|see|bring|achieve|have|show|enjoy|taste|deliver} [det]? [quantifier:adj]? [adj]? improvement/improvements/progress/success
  + It «brought real progress» to the ward.
  - They looked at my progress.
  unless measured
  unless negated
  when fact
`,
    trouble: `
source: docbarraiser.com on weasel words

{have|face|experience|cause|encounter|create|suffer|hit|see|get} [det]? [quantifier:adj]? [adj|noun]? [trouble:noun]
  + The depot «faced problems».
  - The depot faced 14 problems.
  unless measured
  when fact

{be} a/an [adv]? [adj]? [trouble:noun]
  + It «was a big problem».
  - It was a pump.
  unless measured
  when fact

{lack} [det]? [adj]? [noun]
  + The ward «lacked clear rules».
  - The ward lacked 4 beds.
  unless measured
  when fact

{be} [adv]? [blame:adj]
  + The form «was messy».
  - The form was blue.
  unless measured
  when fact

[get-worse:verb] [det|pron]? [noun]
  + It «delayed the move».
  - It delayed the move by 4 days.
  unless measured
  when fact
`,
  },
  match =>
    (isAchieved(match) || isNever(match) || isSpreading(match)) &&
    !contexts['shown-next'](match) &&
    !isIdiom(match),
)
