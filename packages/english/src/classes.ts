import type { FeatureClass } from './feature.ts'

const own = 'own reading of narratives'
const write = 'write-good weasel words; words/weasels; docbarraiser.com on weasel words'
const domain = 'impact types of promotion documents; usual outcome verbs of accomplishment writing'
const biber = 'Biber 1988, Variation across speech and writing: semantic classes of verbs'
const hyland = 'Hyland 2005, Metadiscourse: hedges and boosters; proselint hedging'

/** Classes of lemmas that no dictionary lists for us. What is a matter of dictionaries comes from WordNet. */
export const classes: readonly FeatureClass[] = [
  // Verbs: what somebody does.
  {
    feature: 'decide',
    pos: 'VERB',
    source: own,
    lemmas: `agree approve authorize authorise choose commit decide decline determine elect opt pick prioritize
      prioritise refuse reject resolve select settle veto vote overrule greenlight dismiss`,
  },
  {
    feature: 'say',
    pos: 'VERB',
    source: biber,
    lemmas: `acknowledge add admit advise agree announce answer argue ask assert assure claim comment complain confirm
      convey declare deny describe disclose email emphasize emphasise explain express insist inform mention message note notify
      object phone plead point promise propose question reassure recommend remark remind reply report request respond say
      speak state stress suggest talk tell text urge voice warn write call`,
  },
  {
    feature: 'think',
    pos: 'VERB',
    source: biber,
    lemmas: `assume believe consider deem doubt expect fear figure find forget guess hypothesize hypothesise imagine infer
      know notice perceive ponder presume realize realise reckon recognize recognise remember sense speculate suppose suspect
      think understand wonder view regard feel`,
  },
  {
    feature: 'feel',
    pos: 'VERB',
    source: biber,
    lemmas: `adore admire appreciate care cherish despise detest dislike dread enjoy envy feel fear hate like loathe love
      miss regret resent value worry mind mourn suffer`,
  },
  {
    feature: 'want',
    pos: 'VERB',
    source: biber,
    lemmas: 'aim aspire crave desire hope intend like long mean need plan prefer seek strive want wish',
  },
  {
    feature: 'plan',
    pos: 'VERB',
    source: own,
    lemmas:
      'aim anticipate expect foresee forecast intend plan project propose schedule target hope envision envisage',
  },
  {
    feature: 'show',
    pos: 'VERB',
    source: own,
    lemmas: `confirm demonstrate display evidence exhibit highlight illustrate indicate prove reflect reveal show signal
      suggest underline underscore validate attest exemplify`,
  },
  {
    feature: 'learn',
    pos: 'VERB',
    source: own,
    lemmas:
      'discover find learn notice realize realise recognize recognise relearn understand see internalize internalise',
  },
  {
    feature: 'deed',
    pos: 'VERB',
    source: domain,
    lemmas: `adapt address adopt align analyze analyse apply architect arrange ask assemble assess assign audit automate
      borrow brief bring build buy calculate call cancel canvass catalog catalogue challenge change check clean clear coach
      code collate collect combine compare compile compose conduct configure consolidate consult contact contract convene
      convert convince coordinate copy correct count create cross-check cut debug define delegate delete demonstrate deploy
      design detect develop diagnose dig direct disable disassemble distribute divide document donate draft draw drill drive
      edit email eliminate enable encode enforce enlist enrol enroll escalate establish estimate evaluate examine execute
      experiment explain explore extract facilitate file filter find fix flag form formalize formalise formulate found
      fund gather generate give grow guide hand handle hire hold host identify implement import improvise inspect install
      instruct integrate interview introduce invent inventory investigate invite isolate issue join label launch lay lead
      lend link list listen load log lobby make manage map mark measure mediate meet mentor merge migrate mock model
      modify monitor move negotiate observe obtain open order organize organise outline overhaul own pair partner patch
      pay persuade phone photograph pilot pitch place plan plot post prepare present print prioritize prioritise probe
      procure produce program prototype provide publish pull purchase push put query question rank read reallocate
      rearrange reassign rebuild recalculate reconcile record recruit redesign redirect reduce refactor reject relocate
      remind remove rename renegotiate reorder reorganize reorganise repair repeat replace replicate report reproduce
      request reschedule research reset reshape restart restore restructure retest retrain retrieve reuse review revise
      rewrite rework ring roll rotate run sample save scan schedule scope score screen search secure sell send separate
      set share shift ship shorten show shut sign simplify simulate sit sketch solicit solve sort source spend split
      staff standardize standardise start stop store streamline structure submit summarize summarise survey swap switch
      synchronize synchronise tabulate tag take talk teach tell terminate test track train transcribe transfer translate
      trace triage trim troubleshoot try tune turn type uncover undertake unify unload update upgrade upload use validate
      verify visit volunteer walk watch weigh wire withdraw write advocate oversee spearhead champion leverage`,
  },
  // Verbs and nouns: what became of it.
  {
    feature: 'change-up',
    pos: 'VERB',
    source: domain,
    lemmas: `add boost climb double enlarge expand extend gain grow increase jump lift multiply quadruple raise rise scale
      skyrocket soar surge triple widen outperform exceed maximize maximise accelerate lengthen strengthen heighten amplify`,
  },
  {
    feature: 'change-up',
    pos: 'NOUN',
    source: domain,
    lemmas: 'boost expansion gain growth increase jump lift rise surge upturn uptick uplift climb doubling',
  },
  {
    feature: 'change-down',
    pos: 'VERB',
    source: domain,
    lemmas: `contract curb curtail cut decline decrease diminish dip drop dwindle ease eliminate fall halve lessen lower
      minimize minimise narrow plummet plunge reduce shave shed shorten shrink sink slash slide slip slow subside trim weaken`,
  },
  {
    feature: 'change-down',
    pos: 'NOUN',
    source: domain,
    lemmas: `cut decline decrease dip drop fall reduction saving shrinkage slowdown downturn loss elimination`,
  },
  {
    feature: 'outcome',
    pos: 'VERB',
    source: domain,
    lemmas: `achieve accomplish affect attain attract benefit boost cause deliver drive earn empower enable enhance ensure
      foster gain generate harm help impact improve inspire lead lose maximize maximise mitigate modernize modernise motivate
      optimize optimise prevent produce promote reach realize realise result retain save secure stabilize stabilise
      strengthen streamline succeed sustain transform unlock win yield elevate`,
  },
  {
    feature: 'get-worse',
    pos: 'VERB',
    source: domain,
    lemmas: `break collapse compromise crash damage degrade delay deteriorate disrupt erode fail harm hinder hurt impede
      jeopardize jeopardise miss slip slow stagnate stall struggle suffer threaten undermine waste worsen`,
  },
  {
    feature: 'praise',
    pos: 'VERB',
    source: own,
    lemmas: `acclaim applaud appreciate celebrate commend compliment congratulate endorse hail honor honour laud love praise
      recognize recognise recommend thank welcome reward admire`,
  },
  {
    feature: 'blame',
    pos: 'VERB',
    source: own,
    lemmas: 'accuse berate blame chastise complain condemn criticize criticise fault rebuke reprimand scold',
  },
  // Nouns: what is counted, judged, at stake.
  {
    feature: 'measured',
    pos: 'NOUN',
    source: domain,
    lemmas: `accuracy adoption amount attendance attrition availability backlog bandwidth burden capacity churn complaint
      consumption conversion cost coverage defect delay demand density downtime effort efficiency engagement error expenditure
      expense failure fee frequency growth headcount income incident inventory latency load loss margin number occupancy
      outage output overhead percentage performance price productivity profit profitability quality quantity rate ratio
      reach reliability response-time retention return revenue risk roi sale salary satisfaction saving scale score share
      size spend spending speed supply throughput time traffic turnaround turnover uptime usage use utilization utilisation
      velocity volume wait wage waste weight workload yield enrollment enrolment membership`,
  },
  {
    feature: 'judged',
    pos: 'NOUN',
    source: own,
    lemmas: `ability approach attitude background communication contribution culture design effort experience expertise
      feedback foundation idea impact impression improvement influence insight job judgment judgement knowledge leadership
      outcome opinion performance potential practice presence progress quality rapport relationship reputation result skill
      solution strategy success support talent team understanding value vision work effect alignment collaboration
      partnership service product process plan decision opportunity difference role`,
  },
  {
    feature: 'outcome',
    pos: 'NOUN',
    source: domain,
    lemmas: `achievement advantage benefit consequence effect efficiency gain growth impact improvement outcome payoff profit
      progress recognition reduction result return revenue saving satisfaction success trust uplift value win adoption
      engagement productivity morale confidence credibility`,
  },
  {
    feature: 'trouble',
    pos: 'NOUN',
    source: domain,
    lemmas: `accident backlog barrier blocker bottleneck breach bug burnout challenge chaos complaint concern conflict
      confusion constraint crash crisis damage danger dead-end debt defect deficit delay difficulty disagreement disaster
      dispute disruption downtime emergency error escalation failure fault flaw friction frustration gap glitch hurdle
      inconsistency inefficiency issue lack limitation loss misalignment misunderstanding mistake obstacle outage overload
      overrun pain penalty problem regression resistance risk rework setback shortage shortfall slowdown stress struggle
      tension threat trouble turnover uncertainty violation vulnerability waste weakness worry`,
  },
  {
    feature: 'stake',
    pos: 'NOUN',
    source: own,
    lemmas: `penalty fine lawsuit breach deadline contract license licence revenue refund churn outage layoff bankruptcy
      reputation safety compliance injury harm loss risk threat recall eviction closure shutdown cost exposure liability`,
  },
  {
    feature: 'evidence',
    pos: 'NOUN',
    source: own,
    lemmas: `analysis audit benchmark benchmarking chart comparison data dashboard evidence example experiment figure finding
      graph interview log measurement metric poll proof record report sample source statistic study survey test trial
      observation`,
  },
  {
    // What hands and eyes meet and an office seldom speaks of in pictures: beside it, a worn picture is meant as it stands.
    feature: 'tangible',
    pos: 'NOUN',
    source: own,
    lemmas: `acorn aircraft airplane airport animal ankle ant anvil apple artery attic auger barometer bay beaver bee
      beetle berry bicycle bird boulder brick bulldozer butterfly cannon canoe canyon carpenter caterpillar cave
      ceiling cement cherry chimney chisel clay cliff climber coal coast compass cow crab crane crayon creek crow
      crowbar deer diver dog dolphin donkey duck eagle elbow elephant excavator fence ferry fish forest fox frog
      gardener gauge glacier glue goalkeeper goat grape gravel gutter gymnast hammer hangar harbor harbour hedge
      helicopter hen hinge horse hound insect island jaw kayak kerb knee knife ladder lake lamb leaf lemon lion lizard
      locomotive meadow microscope monkey mortar moth mud muscle nail orchard otter oven owl oyster pavement pear
      pebble pelican pencil pine plank plaster plum plumber pond quarry rabbit raft reef referee rib river rock roof
      rope runway sailboat sailor sand saw scissors screwdriver sea seabed shark sheep shipwreck shore shovel skin
      skull smoke snake snow soil spade spanner speedometer spider spine staircase stethoscope submarine surfer swan
      swimmer syringe telescope thermometer thermostat thread tide timber tooth tortoise tractor tree trombone valve
      vein violin volcano whale wheelbarrow wing wolf wrench wrist yacht`,
  },
  {
    feature: 'technical',
    pos: 'NOUN',
    source: own,
    lemmas: `api algorithm array backend bandwidth browser bug byte cache class cloud cluster code codebase compiler
      component config container cpu database dataset deployment endpoint encryption firmware framework
      frontend function gateway hardware index infrastructure instance integration interface kernel latency
      library log memory microservice middleware migration module network node object packet parser patch
      pipeline platform plugin pod port protocol proxy query queue record regression release repository
      request response rollback router runtime schema script sdk sensor server service shard software sql
      stack storage stream syntax system table thread throughput token transaction url variable version
      workflow host controller scanner scheduler loader handler listener daemon`,
  },
  {
    feature: 'money',
    pos: 'NOUN',
    source: own,
    lemmas: `budget bill bonus cash capital cost cent debt dollar earnings euro expenditure expense fee finance fine fund
      funding funds income interest invoice loan margin money payment payroll pence penny pound price proceeds profit refund
      rent revenue rupee salary sale saving spend spending stipend tax tuition wage yen`,
  },
  {
    feature: 'unit-of-time',
    pos: 'NOUN',
    source: own,
    lemmas: `second minute hour day week fortnight month quarter semester season year decade century moment millisecond
      weekend night morning afternoon evening sprint term`,
  },
  {
    feature: 'month',
    pos: 'PROPN',
    source: own,
    lemmas: `january february march april may june july august september october november december jan feb mar apr jun jul
      aug sep sept oct nov dec`,
  },
  {
    feature: 'weekday',
    pos: 'PROPN',
    source: own,
    lemmas:
      'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun',
  },
  {
    feature: 'season',
    pos: 'NOUN',
    source: own,
    lemmas: 'spring summer autumn fall winter christmas easter thanksgiving ramadan diwali',
  },
  {
    feature: 'part-of-day',
    pos: 'NOUN',
    source: own,
    lemmas: 'morning afternoon evening night noon midnight midday lunchtime dawn dusk',
  },
  {
    feature: 'audience',
    pos: 'NOUN',
    source: own,
    lemmas: `attendee audience buyer client colleague community company customer developer director engineer executive
      guest leader leadership management manager member merchant parent participant partner patient people person public
      reader reviewer seller shopper staff stakeholder student subscriber supplier teacher team teammate user vendor
      viewer visitor volunteer everyone everybody peer`,
  },
  {
    feature: 'person',
    pos: 'NOUN',
    source: own,
    lemmas: `admin analyst applicant architect auditor barista boss buyer candidate ceo cfo cio client co-founder co-owner
      coach colleague commander consultant contractor coordinator counterpart coworker co-worker cto customer dev developer
      director dispatcher doctor employee engineer everyone executive expert founder freelancer guest guy head hire intern
      interviewer junior kid lawyer lead leader manager mentee mentor newcomer nurse officer operator owner parent partner
      patient person pharmacist pm policymaker president professor recruiter rep representative reviewer sde seller senior specialist
      sponsor stakeholder student supervisor supplier teacher teammate technician tester tpm trainee trainer user vendor
      volunteer vp worker`,
  },
  {
    feature: 'organization',
    pos: 'NOUN',
    source: own,
    lemmas: `agency board business cohort college committee company council crew department division engineering enterprise
      finance firm government group hr leadership legal management marketing ngo nonprofit office org organization organisation
      operations police procurement qa sale school security squad staff startup team university workforce`,
  },
  {
    feature: 'negative',
    pos: 'ADJ',
    source: own,
    lemmas: 'absent impossible lacking missing unable unavailable',
  },
  // Adjectives and adverbs: praise, degree, amounts.
  {
    feature: 'praise',
    pos: 'ADJ',
    source:
      'Write like an Amazonian (adjectives into data); docbarraiser.com; words/weasels; Hu and Liu 2004, opinion lexicon',
    lemmas: `able accomplished adaptable agile amazing ambitious astonishing awesome best-in-class brilliant capable
      collaborative comprehensive compelling competent confident creative cutting-edge dedicated deep delightful dependable
      diligent distinguished dynamic easy effective efficient effortless elegant encouraging energetic engaging enjoyable
      enormous enthusiastic excellent exceptional exciting experienced extraordinary fantastic favorable favourable fine
      first-class flawless flexible forward-thinking fresh frictionless fruitful game-changing good gorgeous great
      groundbreaking happy hard-working hardworking helpful high-impact high-performing high-quality holistic ideal
      impactful impeccable impressive incredible indispensable influential ingenious innovative insightful inspirational
      inspiring instrumental intuitive invaluable leading-edge lasting lovely loyal magnificent marvelous masterful
      meaningful meticulous motivated nice nimble novel optimal outstanding passionate perfect phenomenal pleasant pleased
      polished popular positive powerful pragmatic prestigious proactive productive profound promising proud quick rapid
      reliable remarkable renowned resilient resourceful rewarding rich rigorous robust satisfying scalable seamless
      significant skilled skillful skilful sleek smart smooth solid sophisticated spectacular splendid state-of-the-art
      stellar strategic streamlined strong stunning sturdy successful superb superior terrific thorough thoughtful thrilled
      top-notch transformative tremendous trusted trustworthy unbeatable unique unparalleled unprecedented unwavering
      user-friendly valuable versatile vibrant vital well-crafted well-received wonderful world-class worthwhile beautiful
      key crucial critical essential pivotal integral important`,
  },
  {
    feature: 'blame',
    pos: 'ADJ',
    source: 'Hu and Liu 2004, opinion lexicon; own reading of narratives',
    lemmas: `abysmal annoying appalling awful awkward bad broken chaotic clumsy clunky complex complicated confusing
      cumbersome dangerous deficient difficult dire disappointing disastrous disorganized dreadful dysfunctional error-prone
      fragile frustrating hard horrible impossible inaccurate inadequate incomplete inconsistent ineffective inefficient
      inferior insufficient lackluster laborious messy misleading mediocre miserable negative outdated painful poor
      problematic risky serious severe sloppy slow stressful sub-optimal suboptimal substandard tedious terrible tough ugly
      unacceptable unclear unfair unhappy unpleasant unreliable unsatisfactory unstable unsustainable unusable useless
      wasteful weak wrong worrying`,
  },
  {
    feature: 'size',
    pos: 'ADJ',
    source: write,
    lemmas: `big brief broad colossal considerable decent enormous extensive fair fast few giant gigantic great heavy high huge
      immense large light limited little long low major massive measurable mini minimal minor moderate modest narrow notable
      noticeable old quick rapid recent reasonable short significant sizable sizeable slight slow small steep substantial
      sudden tiny tremendous vast wide widespread young sheer drastic dramatic`,
  },
  {
    feature: 'felt',
    pos: 'ADJ',
    source: own,
    lemmas: `afraid angry anxious ashamed comfortable confident confused curious disappointed eager excited fascinated
      frustrated glad grateful happy honoured honored inspired interested lost motivated nervous overwhelmed passionate proud
      sad scared sorry stressed surprised thankful thrilled tired upset worried`,
  },
  {
    feature: 'few',
    pos: 'ADJ',
    source: write,
    lemmas: 'few several many numerous various countless multiple',
  },
  {
    feature: 'quantifier',
    pos: 'ADJ',
    source: write,
    lemmas:
      'few several many much numerous various countless innumerable multiple enough more most less fewer myriad sundry ample',
  },
  {
    feature: 'quantifier',
    pos: 'DET',
    source: write,
    lemmas: 'all any both each either every neither no some several',
  },
  {
    feature: 'quantifier',
    pos: 'NOUN',
    source: write,
    lemmas: `lot bunch plenty majority minority handful couple number range variety multitude myriad ton load host array
      portion chunk deal bulk fraction slew plethora abundance dozen hundred thousand million amount series collection pile
      heap bit`,
  },
  {
    feature: 'degree',
    pos: 'ADV',
    source: write,
    lemmas: `very too so more most less least quite rather pretty fairly extremely really that as how somewhat super
      significantly substantially considerably drastically dramatically greatly highly largely slightly tremendously vastly
      immensely enormously hugely massively noticeably markedly marginally moderately appreciably much far heavily deeply
      strongly widely incredibly exceptionally extraordinarily remarkably increasingly relatively particularly especially
      exponentially sharply steeply entirely fully completely totally almost nearly hardly barely partly partially`,
  },
  {
    feature: 'intensify',
    pos: 'ADV',
    source: 'write-good weasel words; words/fillers',
    lemmas: `very extremely really truly highly incredibly absolutely unbelievably exceptionally extraordinarily remarkably
      amazingly astonishingly insanely ridiculously utterly genuinely sincerely literally undoubtedly undeniably
      unquestionably totally completely entirely tremendously super enormously immensely hugely massively terribly awfully
      deeply so too wildly painfully purely simply clearly obviously definitely certainly surely`,
  },
  {
    feature: 'approximate',
    pos: 'ADV',
    source: write,
    lemmas: 'about around approximately approx roughly nearly almost circa some over under close',
  },
  {
    feature: 'hedge',
    pos: 'ADV',
    source: hyland,
    lemmas: `apparently arguably basically essentially evidently generally hopefully kinda likely maybe mainly mostly
      normally ostensibly perhaps possibly potentially predominantly presumably probably seemingly somewhat sorta supposedly
      theoretically typically usually virtually`,
  },
  {
    feature: 'hedge',
    pos: 'VERB',
    source: hyland,
    lemmas:
      'appear assume believe estimate feel guess hope imagine presume reckon seem speculate suppose suspect tend think',
  },
  { feature: 'hedge', pos: 'AUX', source: hyland, lemmas: 'can could may might should would' },
  {
    feature: 'frequency',
    pos: 'ADV',
    source: write,
    lemmas: `always constantly continually continuously daily frequently generally hardly hourly infrequently intermittently
      mostly monthly never normally occasionally often periodically quarterly rarely regularly repeatedly routinely seldom
      sometimes sporadically typically usually weekly yearly annually`,
  },
  {
    feature: 'ordinal',
    pos: 'ADJ',
    source: own,
    lemmas: `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth last next`,
  },
]
