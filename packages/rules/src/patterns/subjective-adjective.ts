import { type PatternContext, tokensOf } from '@marginalia/english'
import { isAchieved } from '../contexts/outcome.ts'
import { isCreed, isVouching, ofSelf } from '../contexts/writer.ts'
import { patterns } from '../pattern-rule.ts'

/** “Few know the harbour like me”: the writer is the measure. */
const isBesideMe: PatternContext = ({ sentence, tokens: [, to] }) =>
  /^(?:me|myself)$/.test(tokensOf(sentence)[to - 1]?.lower ?? '')

/** Praise, blame and rank in place of evidence. */
export const subjectiveAdjective = patterns(
  {
    praise: `
source: Write like an Amazonian (adjectives into data); docbarraiser.com; words/weasels

[praise:adj] [adj|noun]? [judged:noun|outcome:noun|measured:noun]
  + We found an «excellent solution».
  - They found an excellent solution.
  unless measured
  unless reasoned
  when by-writer

{be} [adv]? [adv]? [praise:adj]
  + The list «was very effective».
  - The list was long.
  unless measured
  unless negated
  unless over {be} [adv]? [adv]? able/happy/proud/pleased/thrilled/good/fine/easy to
  unless over {be} [adv]? [adv]? fine/okay/happy/important/necessary/essential/crucial/key
  unless over good enough/for/at
  unless over {be} [adv]? [adv]? [adj] to/in/into/on
  when fact
  unless reasoned

[praise:adj] [noun]
  + We wrote an «outstanding list».
  - She is an outstanding nurse.
  unless measured
  unless over good reason/reasons/luck/news/faith
  unless before [praise:adj]
  unless supposed
  unless reasoned
  unless over * [feeling:noun|person:noun|time:noun]
  when by-writer

{be} in a/an? [adv]? [praise:adj|blame:adj] state/shape/condition
  + The boats «were in bad shape».
  - The boats were in a shed.
  unless measured
  unless negated
  unless answered
  when fact

{be} [adv]? the most/least probable/likely/promising/realistic/suitable/sensible/reasonable/plausible/practical/viable [noun]?
  + The barge «was the most realistic option».
  - The barge was the most realistic option because the lock was shut.
  unless measured
  unless answered
  unless told-next
  when fact

{do} a/an [adv]? [praise:adj] job
  + The bakers «did a great job».
  - The bakers did a job.
  unless measured
  unless reasoned
  when fact

[praise:adj] and [praise:adj]
  + It is «robust and scalable».
  - It is robust.

the best/worst/greatest/finest [noun]
  + It was «the best list».
  - It was the list.
  unless measured
  unless over the best time/way/thing
  unless reasoned
  when fact

world-class/best-in-class/state-of-the-art/cutting-edge/game-changing/groundbreaking/first-class/top-notch/industry-leading
  + It was a «world-class» ward.
  - It was a ward.

[comparative] ever
  + It was «better ever».
  - It was ever so.

{be} [adv]? one of the most [praise:adj] [noun]
  + It «was one of the most successful moves».
  - It was one of the most distant piers.
  unless measured
  unless answered
  when fact

one of the [superlative] [noun]
  + It is «one of the best wards».
  - It is one of the wards.
  unless reasoned
  when fact
`,
    self: `
source: own reading of narratives

{have} a/an [adv]? [adj]? ability/aptitude/talent/gift/knack/flair/instinct
  + I «have a natural talent» for rotas.
  + I «have a very strong instinct» for crumbs.
  - I have a rota.
  when of-self

i {be} a/an [adv]? [praise:adj] [noun]
  + «I am a very creative baker».
  - I am a baker.
  unless over i {be} a/an [adv]? pleased/happy/proud/important/key/experienced [noun]
  unless over i {be} a/an [adv]? * believer/fan/fit/supporter/advocate/choice/member/part
  when of-self

i {have} a/an [adv]? [praise:adj] work? ethic/sense/eye/intuition/feel/nose/ear
  + «I have a good eye» for crumbs.
  - I have a glass eye.
  - The bakers told me afterwards that I had a fine ear.
  when of-self

i {be} [adv]? strong/good/great/excellent/brilliant/skilled/gifted/effective at/with influencing/communicating/leading/motivating/negotiating/listening/stakeholders
  + «I am very good at listening».
  - I am good at the till.
  when of-self

i {have} [adv]? [praise:adj] [adj|noun|verb]? skills
  + «I have strong communication skills».
  - I have welding skills.
  when of-self

{show|demonstrate|prove|illustrate|reflect|highlight|confirm} my [adj]? ability/aptitude/talent/commitment/dedication/passion/leadership/resilience/willingness/determination/creativity/flexibility/professionalism
  + The move «showed my commitment».
  - The move showed my ferry.
  when of-self

[few:adj] people/others/colleagues/managers who/that? … like me/myself
  + There are «few people who know the harbour like me».
  - Few people live in a house like mine.
  unless measured
  unless supposed

i [adv]? {take} [adj]? pride in
  + «I take pride in» clean ovens.
  - I took pride of place.
  when creed

i [adv]? think outside of? the box
  + «I think outside the box».
  - I slept outside the box.
  when creed

i pride myself on/in
  + «I pride myself on» clean ovens.
  - I cut myself on the oven.
  when creed

i [adv]? work well/best under/with/in
  + «I work well under» pressure.
  - I work under the bridge.
  when creed

i [adv]? learn fast/quickly
  + «I learn fast».
  - I learn Dutch.
  when creed

my [adj]? strength/strengths {be}
  + «My greatest strength is» patience.
  - My strength went.
  when fact

i {know} [det]? [adj]? [noun] [adv]? inside out
  + «I know this harbour inside out».
  - I turned it inside out.
  when of-self

i {be} [adv]? known for
  + «I am known for» my patience.
  - The pier is known for its lamps.
  when creed

i {have} a/an [adj]? track record
  + «I have a strong track record» of moves.
  - I have a record of the moves.
  unless measured
  when of-self

better/more/faster than anyone/anybody/everyone
  + I know the harbour «better than anyone».
  - I am taller than my brother.
  unless measured
  when of-self

like nobody/no-one else
  + I know the harbour «like nobody else».
  - Nobody else came.
  unless measured
  when fact

i {have} always been that guy/person/one/leader/manager/colleague
  + «I have always been that person».
  - I have always been a baker.
  unless over * who/that
  when of-self

i … «{look|think|treat|see|view|regard} at/of? [det|pron]? [audience:noun|person:noun|group:noun] as/like a/an? number/numbers/ticket/tickets/family/partner/partners/friend/friends/equals/person/people/human/humans»
  + I «treat patients like family».
  - I saw patients as numbers.
  when creed

i am/'m a? [adj]? person/someone who/that
  + «I am a person who» likes order.
  - I am the person who locks up.
  when of-self

i {consider|call} myself a/an [adv]? [praise:adj] [noun]
  + «I consider myself a good cook».
  - I consider myself a cook.
  when of-self

had? to? {use|apply|leverage} my influencing/influence/negotiation/negotiating/people/leadership/communication/interpersonal/soft/persuasion/diplomatic/diplomacy/organizational/organisational/listening skills
  + I «used my negotiation skills» to win them over.
  - I used my welding skills.
  unless answered
  when of-self

i {be} [adv]? always honest/transparent/fair/respectful/patient/humble/committed/dedicated/accountable/approachable/supportive/disciplined/loyal/professional/proactive/reliable/thorough/positive/strategic/collaborative
  + «I was always fair».
  - I was always late.
  when of-self

i have always been honest/transparent/fair/respectful/patient/humble/committed/dedicated/accountable/approachable/supportive/disciplined/loyal/professional/proactive/reliable/thorough/positive/strategic/collaborative
  + «I have always been loyal».
  - I have always been a baker.
  when of-self

i {have} always been a/an/the [adj]? person/someone/one/leader/manager/individual who/that
  + «I have always been a person who» lends a hand.
  - I have always been a person of the sea.
  when of-self

i {have} a/an? [adv]? [praise:adj] [adj|noun]? relationship/relationships
  + «I have a strong relationship» with the lock keeper.
  - I had a good relationship with the lock keeper.
  - I have a strong relationship with him, so I asked him for the key.
  - The keeper, who I have a good relationship with, left.
  - I have a good relationship with the keeper because I bring him bread each Friday.
  - I have a good relationship with the lock keeper: he gave me his key.
  unless shown-here
  unless before who/whom/which/that
  when creed

i {be} [adv]? passionate about
  + «I am really passionate about» rye.
  - I was passionate about rye.
  - I am passionate about rye, so I baked at night.
  unless shown-here
  when creed

i {be} [adv]? [noun] driven/oriented/orientated/focused/minded
  + «I'm very data driven».
  - The mill is water driven.
  - I'm very data driven, so I counted the crumbs.
  unless shown-here
  when creed

i {be} [adv]? hands on
  + «I'm also hands on».
  - I put my hands on the till.
  - I'm hands on, I carried the crates.
  - I am hands on with the crates each morning.
  unless shown-here
  when creed

i {be} [adv]? hands-on/strategic/data-driven/results-driven/results-oriented/detail-oriented/customer-focused
  + «I am very strategic».
  - The talk was strategic.
  - I am strategic but I carried the crates.
  unless shown-here
  when creed

i {be} a/an [adv] [adj] person
  + «I am a very commercial person».
  - I am a very busy person.
  - I am a very kind person, so I sat with the guests.
  unless over i {be} a/an [adv] [felt|size] person
  unless over i {be} a/an [adv] busy/lucky person
  unless shown-here
  when creed

my [adj]? [group:noun|person:noun] would/will/can/'d/'ll attest/vouch/tell you?
  + I am calmer now and «my crew would attest» to it.
  + «My crew will tell you» that I never shout.
  - My crew will tell you that paper swells.
  - My boss can tell you where the key was.
  when vouching

anyone/anybody/everyone/everybody on/in/from/of [det|pron] [noun]? [noun] would/will/can/'d/'ll attest/vouch/say/tell you?
  + I think «anyone on that crew would tell you» it was their best year.
  + «Everyone in the office would say» that they learned a lot.
  - Anyone in the crew will tell you that paper swells.
  - As anyone in the crew will tell you, paper swells.
  - Everyone in the crew can tell you that the rope broke in May.
  - Everyone in the crew would tell you that the rope broke in May.
  - Anyone in the guild can say I paid.
  - Anyone in the trade will tell you that the frost was late.
  unless over * in/of/from * trade/industry/business/field * * you?
  when vouching

it/this/that/which {be} a/an [adv]? brave/bold/courageous/daring/fearless/gutsy [noun]
  + I told the mayor. «That was a courageous talk».
  - The mayor told me. It was a brave talk.
  - I painted the door. It was a bold red.
  - I saw the fire. It was a brave rescue by the crew.
  - I saw the fire. It was a brave rescue.
  - I hired a diver. It was a daring dive of hers.
  - I told the mayor. It was a brave talk because he had hired me.
  unless anywhere because/since
  when deed-before
`,
    opinion: `
source: Hu and Liu 2004, opinion lexicon; own reading of narratives

key/critical/crucial/essential/vital/pivotal/integral/important/valuable/invaluable/fundamental/core/central/significant [noun]
  + It was a «key role».
  - It was a role.
  unless measured
  unless over key/core/central [technical:noun]


interesting/exciting/fun/challenging/unique/special/meaningful/rewarding/amazing/great/nice [adj|noun]? [noun]
  + It was a «challenging move».
  - It was a year.
  unless measured
  unless over * [feeling:noun|person:noun|time:noun]

how/what a? [praise:adj|blame:adj] [noun]?
  + It shows «how good» we were.
  - It shows how.

the importance/value/power/benefit of [noun]
  + I saw «the importance of care».
  - I saw the ward.
`,
    weight: `
source: own reading of narratives

[adv]? unprecedented/unparalleled/unmatched/unrivalled/unbeatable/unique/invaluable/priceless/immeasurable
  + It was «unparalleled» on the ward.
  - It was new on the ward.
  unless measured
`,
    manner: `
source: own reading of narratives

seamlessly/smoothly/effectively/efficiently/effortlessly/flawlessly/perfectly/beautifully/brilliantly/professionally/thoroughly/carefully/meticulously/diligently/proactively/strategically/creatively/intuitively/reliably/robustly
  + We ran the ward «smoothly».
  - We ran the ward.
  unless measured
  unless over * [felt|participle]

in a [adv]? [adj] way/manner/fashion
  + We ran it «in a professional manner».
  - We ran it in a tent.
`,
  },
  match => isAchieved(match) || ofSelf(match) || isCreed(match) || isBesideMe(match) || isVouching(match),
)
