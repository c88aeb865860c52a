import { list } from '../list.ts'

/** Lemmas of what one does beside others: “I helped to build it”: how much of it was the writer's? */
export const helping = list(
  'help assist contribute support participate collaborate involve engage facilitate aid',
)

/** Lemmas of how one is, or what befalls one. */
export const stateVerbs = list(
  `be have become remain stay seem appear belong own need lack receive get face encounter inherit enjoy live hear see
   notice happen end come feel grow hope wonder lose win`,
)

/** Lemmas of what a thing does that gets better by itself: “attendance improved”. */
export const risingVerbs = list('improve recover stabilise stabilize double halve')

/** Behind such a verb they make another of it: “it grew out of a talk”. */
export const phrasalParticles = list('out apart off into back')

/** Nouns that count people, customers and what passes through hands; more are known by their endings. */
export const crowds = list(
  `accounts agencies analysts applicants applications attendees calls candidates cases classes classmates clients colleagues
   companies complaints countries customers departments documents emails employees families files girls groups guests
   hospitals households issues kids locations meetings members men messages nurses offices orders organisations organizations
   pages parents passengers patients people products projects reports requests residents schools seniors sessions shops
   sites staff states stores students submissions teams tests tickets transactions universities users visitors
   volunteers women workshops`,
)

/** These end like “learners” or “attendees” and are none. */
export const notCrowds = list(
  `answers calendars colors colours components computers containers contents corners covers errors events factors
   fingers flowers folders headers incidents ingredients layers letters matters monitors moments numbers offers others
   papers percents pointers powers printers quarters rumors rumours servers shoulders stickers summers talents tensors
   timers towers trailers twitters weathers wonders constants pants restaurants grants plants variants warrants
   lists hers persists exists consists assists insists aliens opponents accidents`,
)

/** What was to be reached or not to be passed. */
export const wantedNouns = list('target budget goal objective deadline aim quota limit')

/** Harm, cost and what hung on it. */
export const harm = list(
  `abandon abandoned abandoning accident accidents backlog backlogs bankrupt breach breached breaches burnout churn
   churned complain complained complaining complaint complaints cost costing costly costs crash crashed crashes crisis
   danger dangerous deadline deadlines debt delay delayed delays died fined fines harm harmed injured injuries injury
   jeopardy lawsuit layoffs lose loses losing loss losses lost outage outages overdue overtime overwhelmed penalties
   penalty profit profits refund refunds revenue risk risked risking risks risky safety shortage shortages suffer
   suffered suffering threat threatened threatening turnover unsafe urgent urgently waste wasted wasting`,
)

/** What was hard, or who was against it. */
export const trouble = list(
  `afraid against argued argument arguments bug bugs challenge challenged challenges challenging complained complaint
   complaints concern concerned concerns conflict conflicts confused confusing confusion crash crashed criticism
   crisis delay delayed delays difficult difficulties difficulty disagree disagreed disagreement disagreements
   doubt doubts error errors fail failed failing failure failures frustrated frustrating frustration hurdle hurdles
   mistake mistakes objected objection objections obstacle obstacles opposed opposition pushback refused refuse
   rejected resistance resisted resisting scepticism sceptical skeptical skepticism strict struggle struggled struggles
   struggling stuck trouble troublesome tough unable unfortunately worried worries wrong`,
)

/** An outcome in one word: verbs of change and attainment in the forms that tell, and what people say of it. */
export const outcomes = list(
  `accelerated accomplished achieved adopted approved awarded boosted certified decreased doubled dropped earned
   eliminated enabled exceeded fell gained grew halved impressed improved improvement improvements increased lowered
   merged outcome outcomes praised prevented proud raised reduced resolved restored rose satisfied saved secured
   shrank skyrocketed sold solved strengthened succeeded success successes successful successfully surpassed tripled
   unblocked won`,
)

/** Slang, jokes and what one says among friends. */
export const slang = list(
  `anyhoo aw bam bro btw bummer buddy crap crappy damn dude dudes epic fab freaking funnily geez gonna gosh gotta haha
   hahaha heck hell hilarious hmm hooray jeez kidding kinda lol meh nah nerd nerdy nope omg oops ouch phew piff sorta suck sucked
   sucks ugh um wacky wanna whoa wow yay yeah yep yup`,
)

/** What one says in easy talk, and a plain account may hold one or two of. */
export const easyTalk = list(
  'anyway anyways awesome cool crazy guess guys hey insane insanely luckily ok okay silly stuff weird whatever whopping',
)

/** Words that stand in any sentence and say nothing of what a text is about. */
export const plainWords = list(
  `a about above across actually after again against all almost along already also although always am among an and
   another any anyone anything are around as at away back be became because become been before being below best better
   between both but by came can cannot come could day days did different do does doing done down during each either else
   even ever every everyone everything few first for found from further gave get getting give given go goes going gone
   good got great had has have having he help her here him his how however i if important in instead into is it its
   itself just keep kind knew know last later least less let like little long look lot made make makes making many may
   me might more most much must my myself need needed never new next no nor not nothing now of off often on once one only
   onto or other others our ourselves out over own part people perhaps possible put quite rather really right said same
   saw say see seen several she should since so some someone something soon still such take taken than that the their
   them themselves then there these they thing things think this those though thought through time times to together
   told too took toward towards true try two under until up upon us use used using very want wanted was way ways we well
   went were what when where whether which while who whole whom whose why will with within without work worked working
   would year years yes yet you your yourself`,
)

/** Words that carry nothing in a story: they stand in every one. */
export const storyWords = list(
  'day days week weeks month months year years hour hours minute minutes time times said told asked called took made wrote read came went saw ran put found gave kept showed work works worked people situation task action result lesson learning reflection',
)

/** Things that a company builds and gives names of its own. */
export const madeThings = list(
  `service services platform tool cluster api dashboard pipeline portal engine widget board repository repo package library framework codebase microservice backend frontend console bot workflow database schema app application sdk plugin connector toolkit microservices crawler`,
)

/** Nouns that stand for whatever one likes. */
export const emptyNouns = list(
  'thing stuff way aspect factor area matter part issue topic item case kind type sort point',
)

/** Anybody and anything: how many there are matters less than of those a text is about. */
export const vagueCrowds = list(
  'people members issues projects others groups organisations organizations products',
)

/** Behind a noun they say which one is meant. */
export const specifying = list('that which who whose where to called named')

/** Of a text about somebody's studies or teaching these stand in every other sentence. */
export const schooling = list(
  `university college degree graduate undergraduate phd thesis dissertation research researcher professor coursework
   semester scholarship fellowship academia laboratory curriculum study internship`,
)

/** Words after which something has to follow. */
export const leadsOn = list(
  `a an the and or but nor so as than that which who whom whose if when while where because of to in on at by for with from
   into about over under no not my our your his her its their this these those very more most some any all every each is are
   was were be been has have had do does did will would can could should may might must`,
)

/** What one reads here is called by these. */
export const ownPapers = list('this these our following below report document memo text paper draft what')
