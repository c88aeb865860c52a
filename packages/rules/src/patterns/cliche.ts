import { patterns } from '../pattern-rule.ts'

/** Worn phrases, maxims and openings that say nothing of this case. */
export const cliche = patterns({
  worn: `
source: proselint cliches; own reading of narratives

each/every day {offer|bring|be}
  + «Each day brings» a new test of care.
  - Each day we met.

{step} out of my/our/the/your comfort zone
  + I «stepped out of my comfort zone».
  - I stepped out.

comfort zone
  + It was out of my «comfort zone».
  - It was a zone of comfort.
  - The sensor keeps the hall in its comfort zone of 20 degrees.
  unless literal
  unless beside [animal|building|device|weather]

{go} above and beyond
  + We «went above and beyond».
  - We went above.
  - The path goes above and beyond the hut.
  - On a ferry going above and beyond is what one is paid for.
  unless over going above and beyond {be}
  unless literal
  unless beside [animal|building|sea|vehicle|weather]

{go} the extra mile
  + We «went the extra mile».
  - We went a mile.
  - We had to go the extra mile as the road was shut.
  unless literal
  unless beside [animal|sea|vehicle|weather]

{learn} the hard way
  + I «learned the hard way».
  - I learned the way.

steep/huge/big learning curve
  + It was a «steep learning curve».
  - It was a curve.

smooth sailing
  + It was not «smooth sailing».
  - The sailing was long.
  - We had smooth sailing and a light wind.
  unless after across/along
  unless literal
  unless beside [sea|vehicle|weather]

{roll} up my/our/your sleeves
  + I «rolled up my sleeves».
  - I rolled up the map.
  - I rolled up my sleeves and washed the dishes.
  unless literal
  unless beside [animal|body|clothing|device|food|weather]

{put} my/our/your best foot forward
  + I «put my best foot forward».
  - I put my foot down.
  unless literal
  unless beside [animal|body|clothing]

a drop in the ocean/bucket
  + It was «a drop in the ocean».
  - It was a drop.
  - There was a drop in the bucket under the leak.
  unless before {add|find|leave|pour|put|see}
  unless literal
  unless beside [building|device|sea|weather]

tip of the iceberg
  + It was the «tip of the iceberg».
  - It was the tip.
  - The ship passed the tip of the iceberg.
  unless after {break|drift|float|melt|sink}
  unless literal
  unless beside [animal|sea|vehicle|weather]

tried and tested/true
  + It is «tried and tested».
  - It is tried.
  - We tried and tested each lamp.
  unless before i/we/he/she/they/who
  unless over tried and tested [det|num|pron]
  unless literal

blood , sweat and tears
  + It took «blood, sweat and tears».
  - It took blood.
  unless literal
  unless beside [animal|body|device]

greater/more than the sum of its/their parts
  + It is «greater than the sum of its parts».
  - It is the sum.
  unless literal

{think|feel|be} like a fish out of water
  + I «felt like a fish out of water».
  - I felt fine.

{fly} on the wall
  + I was a «fly on the wall».
  - I saw a fly.
  - The spider ate the fly on the wall.
  unless after of
  unless literal
  unless beside [animal|building|food]

a seat at the table
  + I had «a seat at the table».
  - I had a seat.
  - I had a seat at the table near the door.
  unless after by/for/in/near/next/under [det|num]
  unless literal
  unless beside [animal|building|clothing|food|weather]

the right direction/track/path
  + It was a step in «the right direction».
  - It was the right door.
  - I turned the wheel in the right direction.
  - The arrow flew in the right direction past the tree.
  unless literal
  unless beside [animal|building|device|sea|vehicle|weather]

light at the end of the tunnel
  + I saw «light at the end of the tunnel».
  - I saw the tunnel.
  - The bus rolled toward light at the end of the tunnel.
  unless literal
  unless beside [animal|device|sea|vehicle|weather]

needless to say
  + «Needless to say», it broke.
  - It is needless.

long story short
  + «Long story short», it broke.
  - It is a long story.

last but not least
  + «Last but not least», it held.
  - It was last.

when all is said and done
  + «When all is said and done», it held.
  - When all is done we go.

it goes without saying
  + «It goes without saying» that it held.
  - It goes.

the rest is history
  + «The rest is history».
  - The rest is late.

dream come true
  + It was a «dream come true».
  - It was a dream.

food for thought
  + It is «food for thought».
  - It is food.

easier said than done
  + It was «easier said than done».
  - It was easier.

par/cut above the? rest?
  + It is a «cut above the rest».
  - It is a cut.
  - He had a cut above the eye.
  unless after [body]
  unless after my/his/her/their/your
  unless literal
  unless beside [animal|body|clothing]

part of life
  + Late buses are «part of life» here.
  - It is part of it.

{make} a difference
  + I wanted to «make a difference».
  - I made a list.
  - It made a difference of 4 mm.
  unless after of
  unless literal

{give} back to
  + I wanted to «give back to» the ward.
  - I gave it back.
  - I gave back to Ana the keys.
  unless literal
  unless over {give} back to * [det|pron] [artefact]

passion for
  + I have a «passion for» care.
  - It is a passion.

always been fascinated/interested/drawn/driven/passionate
  + I have «always been fascinated» by pumps.
  - I was interested.
  unless literal
  unless beside [animal|building|clothing|vehicle]

love/loved/enjoy/enjoyed the challenge/challenges
  + I «love the challenge» of it.
  - I love the ward.

life's work/passion
  + It is my «life's work».
  - It is my work.

in today's world/society/market
  + «In today's world» we care.
  - In May we care.

second nature
  + It is «second nature» to me.
  - It is second.

a wide/broad/vast range/variety/array of
  + I used «a wide range of» pumps.
  - I used a range of 4 pumps.
  unless literal

hard work and [noun]
  + It took «hard work and dedication».
  - It took hard work.

{learn|know|realize|realise|understand} the value/importance/power of
  + I «learned the importance of» care.
  - I learned of it.
  - We knew the power of the motor.
  unless literal

communication is key/essential/important/everything
  + «Communication is key».
  - Communication failed.

trust/people/timing/team/teamwork/culture/care is key/everything/king
  + «Trust is everything».
  - Trust is late.

{face|tackle|meet|overcome} [det|pron]? [adj]? challenge/challenges head-on?
  + We «faced many challenges».
  - We faced the wall.

one step at a time
  + I took it «one step at a time».
  - I took one step.
  - She climbed the stairs one step at a time.
  unless literal
  unless beside [animal|body|building|clothing|weather]

{change|shape} my/our life/perspective/outlook/mindset
  + It «changed my life».
  - It changed my bed.

{open} my/our eyes/doors/door to?
  + It «opened my eyes to» it.
  - It opened the box.
  - I opened my eyes and saw snow.
  - The wind opened our doors.
  unless after at/for [num]
  unless literal
  unless beside [animal|body|building|device|sea|weather]

the best of both worlds
  + It is «the best of both worlds».
  - It is the best.

uncharted waters/territory
  + We were in «uncharted territory».
  - We were in the territory.
  - The ship crossed uncharted waters.
  unless literal
  unless beside [animal|sea|vehicle|weather]

{take} it/everything/things for granted
  + We «took it for granted».
  - We took it.

{lead|teach} by example
  + I «led by example».
  - I led the ward.

as luck would have it
  + «As luck would have it», it held.
  - As we had it, it held.

{bring} out the best
  + It «brings out the best» in us.
  - It brings the best bed.
  unless literal
  unless beside [building|clothing|food]
`,
  self: `
source: own reading of narratives

i am/'m a/an [adj]? person/man/woman/guy/leader who/that
  + «I am a calm person who» likes order.
  - I am the person who opens the hall.
  - I met a person who likes order.

i have always been a/an [adj]? person/man/woman/guy/leader who/that
  + «I have always been a person who» likes order.
  - I have always been in the hall.

i am/'m someone/somebody who/that
  + «I am someone who» likes order.
  - I need someone who likes order.

i [adv]? {pride} myself on/in
  + «I pride myself on» my patience.
  - I took pride in it.

i/we do/did/have not/n't/never [adv]? {look|see|view|treat|regard|think} at/of? [det|pron]? [audience|person|pron] as/like [adv]? a? number/numbers/ticket/tickets/statistic/statistics/transaction/transactions
  + «I don't see guests as a number».
  + «I do not look at our guests as numbers».
  + What you should know is that «I don't see guests as a number».
  - I do not see the lamp as a number.
  - I see the total as a number.
  when own-habit

i/we never {look|see|view|treat|regard|think} at/of? [det|pron]? [audience|person|pron] as/like [adv]? a? number/numbers/ticket/tickets/statistic/statistics/transaction/transactions
  + «I never treat a guest like a number».
  - I never saw the lamp.

i/we have/'ve always been that guy/man/woman/person/one/kind
  + «I have always been that person».
  - I have always been at the pier.
`,
  skill: `
source: own reading of narratives

{use:past|apply:past|leverage:past|employ:past} my/our [adj|noun|verb]? [noun]? skill/skills/abilities/strengths/influence
  + I «used my negotiation skills» with the guards.
  - I used my van.
  - I want to use my skills.

had to use/apply/leverage/employ my/our [adj|noun|verb]? [noun]? skill/skills/abilities/strengths/influence
  + I «had to use my selling skills» with the guards.
  - I had to use my van.

{analyse|analyze|assess|evaluate|review|study|examine|consider:past} the/this/our whole/entire? situation/problem/issue/matter/topic/options/facts in depth/detail
  + First I «analysed the situation in depth».
  - First I analysed the situation of the 40 boats.
  - I wanted to study the matter in depth.
  - I studied the problem in detail and counted 40 boats.
  unless measured
  unless answered
  when own

{analyse|analyze|assess|evaluate|review|study|examine|consider:past} the/this/our whole/entire? situation/problem/issue/matter/topic/options/facts carefully/thoroughly/deeply/closely
  + I «studied the problem carefully».
  - I studied the problem carefully and counted 40 boats.
  - I studied the problem carefully. The pump leaked at noon.
  - I would study the problem carefully.
  unless measured
  unless answered
  unless told-next
  when own

carefully/thoroughly/deeply {analyse|analyze|assess|evaluate|review|study|examine|consider:past} the/this/our whole/entire? situation/problem/issue/matter/topic/options/facts
  + I «carefully considered the options».
  - I carefully considered the options: 40 boats or none.
  unless measured
  unless answered
  unless told-next
  when own

{show|demonstrate|illustrate|reflect} my/our [adj]? ability/capacity/capability/willingness/commitment/passion to/in/for
  + I feel that this «shows my ability to» calm a crew.
  - The test showed my ability to lift 40 kg.
  - The list shows our ability, 40 vans a day.
  when announcing

drew/relied on/upon my/our [adj|noun|verb]? [noun]? skill/skills/expertise/experience/abilities/strengths
  + I «relied on my experience» and called the guard.
  - I relied on my van.
`,
  motto: `
source: own reading of narratives

[noun] is/are [adv]? the most important/valuable [noun]?
  + What I learned is that «patience is the most important thing».
  - The gate is the most important door of the hall, and it stuck. It was mended in May.
  unless before the/this/these/which/first
  unless after of/for
  when moral

[noun] is/are [adv]? key/everything/king/paramount
  + I learned that «patience is key».
  - The lamp is key to the harbour, and it broke. I mended it.
  unless before the/this/these/which
  when moral

you/one must/should/have/has to? [adv]? {go|trust|listen|rely|follow|stick} with/to/on/by? your/the own? gut/instinct/instincts/experience/values/judgment/judgement/intuition/heart/principles
  + In the end «you have to trust your gut».
  + At last «one must follow the heart».
  - You have to follow the path.
  - She told me that you have to trust your gut.
  unless reported
  when announcing

that one must/should/has/needs
  + It showed «that one must» be patient.
  - Which one must go?
  - It says that one has no roof.
  - The harbour master said that one must knock.
  unless over that one has *
  unless reported
  when announcing
`,
  announced: `
source: own reading of narratives

it is needed/necessary/important/helpful/useful to [adv]? explain/describe/mention
  + To follow this «it is necessary to explain» how a lock works.
  - It was necessary to explain the lock to the guard.
  when announcing

i [adv]? have/need/must/should to? [adv]? explain/describe/introduce
  + First «I must explain» how a lock works.
  - I had to explain the lock to the guard.
  - I do not need to explain the lock.
  - It was what I should describe as a lock.
  unless before what/that/which
  when announcing

which [adj|noun|verb]? [adj|noun|verb]? [noun] to write/talk about
  + I thought for long about «which broken gate to write about».
  - I asked which gate to mend.
`,
})
