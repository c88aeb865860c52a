/**
 * What sentences of narratives say, by name: patterns in the notation of `@marginalia/english`, one a line, some with
 * what holds them back behind “unless”. A text may show several of a name; the first counts.
 * Source: own reading of narratives.
 */
export const sayings = {
  /** What came of it. */
  outcome: `
    as a result
    resulted/resulting in
    the {result:noun} {be}
    the {result:noun} of
    led to
    in the end
    was/were finally/then? able to
    {allow:past|enable:past|help:past|give:past} me/us/them/him/her
    {allow:past|enable:past|help:past|give:past} the/everyone
    {allow:past|enable:past|help:past|give:past} people
    made it possible/easier
    {manage:past} to
    ended up being/with/working
    paid off
    went *? well/better/smoothly
    worked out/well
    since then
    lot/much/far more? [praise:adj]
    lot/much/far [adj:comparative]
    more [praise:adj]
    more organised/organized
    more consistent/transparent
    [praise:adj] {impact|difference|improvement|response|success}
    [praise:adj] {feedback|experience|time}
    [size] {impact|difference|improvement|success}
    is now? used
    is now? in use
    {enjoy:past|love:past|like:past} [pron|det]
    happy/excited/thankful/grateful with/about/to/that/how
    feedback was/from
    feedback we received
    sold out
    turned out to/well/great
    now/still {have|run|take|use|be}
    became a/an/the/more/much
  `,
  /** A better state, in the words that claim it: how much better, they leave open. */
  better: `
    much/far/significantly/considerably/noticeably [adj:comparative] unless over * worse/older/later/longer/slower unless over * harder/colder/bigger unless after than expected/planned/i/we
    much/far/significantly/considerably/noticeably more/less/fewer [adj] unless over * more/less {difficult|likely|than} unless over * more [blame:adj] unless over * more expensive/costly/senior unless after than expected/planned/i/we
    {be} [adv]? more successful/effective/efficient/reliable/productive
    a lot [adj:comparative] unless over a lot worse/older/later/longer/slower unless over a lot harder/colder/bigger
    {get:past|become:past} [adv]? [adj:comparative] unless over {get|become} … worse/older/later
    in a better place/position/shape/state
  `,
  /** People content with it, or success called so. */
  content: `
    {be:past|be:third|be:base} [adv]? satisfied/impressed/delighted/pleased/thrilled
    {result:noun|response|feedback|reaction} {be:past} [adv]? [praise:adj]
    {result:noun|response|feedback|reaction} {be:past} [adv]? overwhelming/transformational
    {result:noun} {speak} for
    {be:past} completely/totally/fully? transformed
    {be:past} [adv]? successful
    {go:past|work:past} [adv]? well/smoothly
    with [adj]? success
    {be:past} a [adv]? [adj]? success
    it was the right {decision|call|choice}
    {have|make} [adv]? [size|praise:adj] {improvement|impact|difference|effect}
    {have|make} a [adv]? [size|praise:adj] {improvement|impact|difference|effect}
    there {be:past} a [adv]? [size|praise:adj] {improvement|impact|difference|effect}
  `,
  /** Something reached, praised or failed, said in so many words. */
  reached: `
    accomplished/achieved/surpassed/succeeded/failed
    success/successfully
    been successful
    good/great/positive feedback
  `,
  stakes: `
    at stake
    or else
    otherwise
    could not afford
  `,
  trouble: `
    could/did/would not/n't {work|agree|want|like|fit}
    could/did/would not/n't {run|support|help|have}
    ran out
    broke down
    went wrong
    too late/slow/few/many/small
    too long/hard
  `,
  /** Other ways that there were. */
  alternative: `
    {alternative:noun|option:noun}
    instead of
    rather than
    rejected/discarded/considered/evaluated
    ruled out
    {weigh:past|weigh:participle|weigh:gerund}
    {compare:past|compare:participle|compare:gerund}
    versus/vs
    {trade-off|tradeoff}
    either
    two/three/four ways/choices/answers
    other {way|approach|vendor|tool|solution}
    pros and cons
    whether to
    i/we could have
    {choice} to make
  `,
  /** A choice told. */
  choice: `
    i/we/team [adv]? [decide:past]
    i/we/team [adv]? {switch:past|adopt:past|introduce:past|propose:past}
    i/we/team [adv]? settled on
    i/we/team [adv]? went with
    i/we/team [adv]? came up with
  `,
  /** A goal that is called one: “my goal was”, “the measure of success”. */
  aim: `
    my/our/main/another *? [aim] {be}
    my/our/main/another *? [aim] since/for/to
    {measure|definition} of success
    the [aim] {be}
    the [aim] of this
  `,
  /** A goal, a task or an aim, in the words that set it. */
  goal: `
    [aim] {be}
    [aim] of/for/to/that/at
    [aim] i/we
    my/our/the/main/primary [aim]
    another/personal/last/first/learning [aim]
    {aim:verb} for/to
    set out to
    i/we [adv]? {want:past|hope:past|intend:past|mean:past|plan:past} to/them/people/students
    my/our/the {task|job|challenge|purpose|question} was
    my/our role was to
    {be:past} tasked/asked/charged
    asked/told/wanted/expected/challenged me/us … to
    i/we {be:past} to unless before if
    told * that i would
    i/we needed/had to unless over had/needed to be
    i have * days/weeks/months to
    needed a new/way/better
    it was important/necessary/vital/essential/crucial to
    it was important/necessary/vital/essential/crucial for * to
    bring … under/below/to
  `,
  /** What was promised, due or wanted by somebody. */
  due: `
    i/we [adv]? {commit:past|promise:past|pledge:past|vow:past}
    i/we had promised/committed
    {want:past|need:past|require:past|expect:past} … by/within/under/below/before
    {be:past} due by/on/in
    {be:past} due for [det|num|propn]
    to be … before [det|num|propn]
    should/must be … before [det|num|propn]
    i/we {have:past} only? [num] days/weeks/months to/until/till/before
    deadline was/of
    my/our/the deadline
  `,
  /** What a memo asks for or proposes. */
  proposal: `
    i/we therefore/now? {propose:base|ask:base|recommend:base|request:base|suggest:base}
    i/we therefore/now? {want:base|seek:base|plan:base|need:base}
    i/we/team therefore/now? will
    i/we {be} planning
    this proposal
    {propose}
    {ask:third|ask:gerund|seek:third} for? the/your/permission/approval/authority
    {recommendation}
    decision is
    decision we? need/needed
  `,
  /** What was learned, or would be done otherwise. */
  lesson: `
    i/we {have}? also/really? learned/learnt unless after about/in/at/the
    reinforced/underscored/underlined * importance
    reinforced/underlined to/for me the/how
    what i/we {have}? learned/learnt
    what i/we/i'd/i'll {have}? {take} from it/this {be} that
    what it/this comes down to
    {lesson} learned/learnt/i/we/is
    {lesson} here/that
    taught me unless after the/many many/basics/basic/methods
    i/we {have}? also/now/later/soon? realized/realised that/now/how/my/i
    in hindsight/retrospect
    looking/thinking back
    {takeaway|take-away}
    next time
    done/do *? differently
    i now unless after work/hold/want/am/have
    it/this/that/which reminded me
  `,
  /** What opens a moral: a lesson or belief for anybody comes next. */
  moral: `
    {learning|lesson|takeaway|take-away|moral} for me {be}
    my/main/key/biggest {learning|lesson|takeaway|take-away|moral} {be}
    for me , the {learning|lesson|takeaway|take-away|moral} {be}
    for me the {learning|lesson|takeaway|take-away|moral} {be}
    such [noun:plural] {show:base|teach:base|prove:base}
    this {experience|project|story|time} {show|teach|prove}
    {reinforce:past|underscore:past} … importance
    ^ i [adv]? {believe:base|feel:base} that?
    ^ i am [adv]? convinced that?
    one thing i would/'d say/add/advise
  `,
  /** The writer looks back. */
  hindsight: `
    in hindsight/retrospect
    looking/thinking back
    next time
  `,
  /** What is meant for the time since. */
  resolve: `
    before i … , i
    i/we should have
    in the? future
    from now on
    going forward
    grown a lot
    in my next
  `,
  /** A mistake is owned, or something was changed because of it. */
  mended: `
    with hindsight
    what i/we {change:past}
    what i/we would change
    i/we would {do|make|take|decide} … again
    i/we would {inform|ask|tell|call} * … first/earlier/sooner
    i/we would do/make/take the same
    my/our mistake/fault/error
    my/our own mistake/fault/error
    i/we {be:past} wrong
    on my next
    after this/that … i/we [adv]? {write:past|make:past|introduce:past|add:past|change:past}
  `,
  /** Beside these, what says that something was learned. */
  learned: `
    i/we {have}? also/since? {learn}
    {lesson}
    reinforced/underscored
    i now
    showed me that
  `,
  /** What the writer would do otherwise, or does since: a lesson about this story. */
  conduct: `
    i/we should/would/could have
    i now
    before i … , i
    since then i
    since then before? , i
  `,
  /** A rule of conduct for anybody. */
  precept: `
    it? is/are/'s [adv]? important/essential/crucial/key/vital
    it? is/are/'s [adv]? worth/valuable
    importance of
    if you
    sometimes you
    you should/need/can/never/will
    you have to
    we should/must/need
    people should/need/can/are
    no matter
    do n't be afraid
  `,
  /** What anybody has to do. */
  duty: `
    you [adv]? have/need to
    you [adv]? must/can't/cannot/should
  `,
  /** Of adjectives and nouns no clause tells a deed: “I have been involved”, “I was part of”. */
  part: `
    i {have|be} also? been? very/heavily/actively? involved/engaged/active
    i {have|be} also? been? part of
  `,
  /** All are given the credit, and nobody in particular. */
  credit: `
    it {be} a [adv]? team/group/joint/collective effort/work/achievement/success
    everybody/everyone {contribute:past|help:past}
    everybody/everyone {play:past|do:past} their/a part
    all of us {contribute:past|help:past}
  `,
  /** What the writer felt, got or became. */
  inward: `
    i {be:past|become:past|feel:past|enjoy:past|love:past}
    i {be:base|be:third}
    i {have} enjoyed/gained/met/grown/developed
    i grew
    {give|help|allow|enable|teach} me
    {let|make} me
    my *? {confidence|curiosity|skill|interest|experience}
    my understanding
  `,
  reason: `
    because
    {reason:noun}
    since/why/therefore
    so that
    {motivate|motivation}
    as it/they/this/the *
    inspired
    wanted to
  `,
  differently: `
    i/we *? should/could/would/might [adv]? have
    differently
    next time
    in hindsight
    looking back
    if i could
    had i
    i wish i
  `,
  plan: `
    i/we will/would/'ll [verb:base] unless over i/we * {explain|describe|tell|say} unless over i/we * {be|have|take|do} unless before sure
    i/we plan/intend/aim to
    i/we {be} going to
    i want to see/make/help/work/do
    i want to focus/continue/bring/seek/keep
    i would like to [verb:base] unless over to {submit|thank|announce}
    my *? {focus|priority|goal|plan|interest} will/would/is/are/being
    can do
  `,
  hopes: `
    hope/want/like/love/plan to/for *? {learn|gain|meet|improve|explore}
    excited/eager/forward/expect to/for *? {learn|gain|meet|improve|explore}
  `,
  feelings: `
    {feel|feeling}
    [felt:adj]
    {emotion|anger|frustration}
    hurt/terrible/ecstatic
  `,
  conclusion: `
    in conclusion/summary
    to conclude
    overall
    to sum up
  `,
  example: `
    such as
    for example/instance
    namely
    including
    in that [pron|det|propn|noun:plural]
  `,
  /** How a sentence begins that goes into particulars. */
  particulars: `
    ^ first/firstly
    ^ one of/was/is
    ^ specifically/among
    ^ in particular
    ^ why
    because
  `,
  greeting: `
    ^ hi/hello/hey/dear/greetings
    ^ good morning/afternoon/evening
  `,
  closing: `
    ^ best/kind/warm/many? regards
    ^ sincerely/cheers/thanks
    ^ best wishes
    ^ thank you
    ^ many thanks
  `,
  /** Thanks to whoever read so far. */
  readers: `
    ^ many? thanks … for reading/considering/taking/stopping
    ^ thank you … for reading/considering/taking/stopping
    ^ thank you … for your time/consideration/attention/interest
  `,
  /** What one says among friends. */
  chat: `
    of course i
    let 's be honest
    to be perfectly/totally/completely? honest
    true story
    you guessed it
    not bad
    here 's to
    long story short
    wrap my head
    slow my roll
    my … go-to
  `,
  /** A time counted back from now, without a figure. */
  dated: `
    last/past/this {year|month|week|weekend}
    last/past/this [season|month]
    {year|month|week} ago
  `,
  /** When the writer came to where the story plays. */
  entered: `
    when/since/after i/we [adv]? {join:past|start:past|inherit:past|arrive:past}
    when/since/after i/we [adv]? {take:past} … over
    when/since/after i/we [adv]? {take:past} over
    when/since/after i/we [adv]? {take:past} on
  `,
  seniority: `
    ceo/cto/cfo/coo/cio
    cmo/svp/evp/vp/vps
    vice {president}
    senior/executive/managing? {director}
    {president}
    chief/head of *
    general {manager}
    principal [noun]
    board of directors
    board
    senior leadership
    leadership team
    {executive:noun|minister}
    l6/l7/l8/l9/l10
  `,
  /** Who the writer is. */
  self: `
    i {be} a/an/the/currently/from
    my name
    my background
    i {have} been/worked/over/more
    i was/worked as/at/for/in/on
    i was part/working/hired/born
    {year} of? experience
    my first/current/previous/last {job|role|position|company|year}
    {degree|university|college|school|graduate}
    {phd|student|internship|intern|freshman}
    {sophomore|junior|senior}
    {engineer|manager|developer}
  `,
  belief: `
    i [adv]? {believe:base|think:base|feel:base|guess:base|suppose:base}
    i [adv]? {hope:base|wish:base|love:base|like:base|know:base}
    i {be} sure/convinced/pretty
    in my opinion/view/mind
    to/for me
    of course
    personally/obviously/maybe/perhaps/probably
  `,
  /** What was before. */
  earlier: `
    ago/since/before/until/already
    previous/previously/originally/always/past
    back then
    at the/that time
    used to
    had been
    in [num]
    so far
    when i
    last [unit-of-time|season]
    first {year|time|day}
    every [unit-of-time]
    every time
    at the beginning
  `,
  /** What came after. */
  later: `
    later/then/after/afterwards/eventually
    finally/next/subsequently/soon/within
    now/today/still/until
    the following
    over the next/course/past
    by the
    in/at the end
  `,
  advice: `
    you should/can/need/must/want
    you might/may/will/could
    you have to
    when/if you
    should/never/always/remember
    {recommend|suggest|advice|tip}
    make sure
    do not/n't
    try/need/have to
    keep in mind
    be sure/careful/prepared
    it {be} important/better/best/worth
    {help:base|help:third} to/you
  `,
  future: `
    will/'ll/future/soon/continue
    upcoming/tomorrow/eager/hopefully
    going to
    {plan|hope|want:base|aspire|intend} to
    look/looking forward
    would like/love
    next {year|step|semester|time|month}
  `,
  thanks: `
    {thank|gratitude|acknowledge|kudos}
    thanks/thankful/grateful
    {sponsor|funding|credit|appreciate}
    supported by
  `,
  candidacy: `
    {candidate|candidacy|election|elect|vote}
    {term|committee|nominate|nomination|platform}
    {serve|board}
  `,
  /** Of the text, and of whoever reads it. */
  text: `
    this {post|article|essay|blog|report}
    this {section|document|story|application|talk}
    below/above/following
    here {be}
    in this
    {read:base|read:gerund|reader|see:base|click}
    {link|question|comment|email|contact}
    check out
    more on/about this/that
    i will/'ll {explain|describe|discuss|share|talk}
    i will/'ll {write|tell|try|focus}
    let me/us/'s
    feel free
    hope you
  `,
  /** What was wanted of somebody, or by somebody. */
  purpose: `
    [aim]
    {task|deadline|challenge|assignment|responsibility}
    {responsible|vision|opportunity|purpose}
    had/needed/wanted/supposed to
    hoped/hoping to
    {be} to
    asked me to
    my job/role was
    in charge
    interested in
    looking for
    the idea
    in order to
    so that
    must
  `,
  /** A success, or what people say of one. */
  success: `
    {result|outcome|success|achieve|improve}
    {increase|decrease|reduce|raise|grow}
    {double|save|win|impact|feedback}
    {award|praise|appreciate|thank|complete}
    {finish|deliver|launch|publish|release}
    {attend|attendee|participant|approve|accept}
    {adopt|receive:past|become:past|enjoy:past|love:past}
    happy/pleased/impressed/proud/successful
    successfully/finally
    able to
    led to
    allowed/enabled/helped
    made it
    worked well/out
    went well/smoothly/great
    no longer
    in/at/by the end
    learned a lot
    more/less *? than
    better than
  `,
  /** What a writer thinks of, looking back. */
  reflection: `
    {learn|lesson|realize|realise|takeaway}
    {mistake|insight|reflect|growth|understand}
    {important|importance|key|matter:verb|remember}
    would/should/could have
    differently
    in hindsight/retrospect
    looking back
    next time
    taught/reminded/showed me
    made me [verb]
    from this/that/the experience
    value of
    in the future
  `,
  /** A deed told of somebody. */
  deed: `
    i/we/they [adv]? [deed:past]
    he/she [adv]? [deed:past]
    {start:past|begin:past|try:past|go:past|come:past}
  `,
  meeting: `
    {meeting|workshop|session|class|conference}
    {event|call:noun|presentation|talk|discussion}
    {conversation|interview|discuss}
  `,
} as const

export type Saying = keyof typeof sayings
