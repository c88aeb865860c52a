import { verbForms } from '@marginalia/english'

/*
 * What claims an outcome. Entries come from the domain notes on results in narratives (impact types of
 * promotion documents; docbarraiser.com on weasel words; usual outcome verbs of accomplishment writing),
 * judged by agreement with two strict readers. Every list is a class of words, never a list of phrases seen.
 */

const words = (text: string): Set<string> => new Set(text.trim().split(/\s+/))
const verbs = (bases: string): Map<string, string> =>
  new Map(
    bases
      .trim()
      .split(/\s+/)
      .flatMap(base => verbForms(base).map((form): [string, string] => [form, base])),
  )

/** Whatever their object is, these claim that something got better (or worse) by some amount. */
export const gainVerbs = verbs(
  `improve enhance strengthen streamline accelerate boost revolutionise revolutionize transform
   outperform exceed surpass elevate maximise maximize simplify degrade worsen deteriorate undermine modernise modernize
   revitalise revitalize reinvigorate stabilise stabilize unblock benefit`,
)

/** These claim a change only of something that can be measured. */
export const changeVerbs = verbs(
  `reduce increase decrease lower cut raise grow expand extend minimise minimize eliminate prevent avoid mitigate save
   waste lose gain win earn build rebuild restore regain foster deepen broaden drive achieve attract retain affect
   impact harm hurt delay disrupt compromise limit hinder unlock ensure secure deliver realise
   realize generate yield create bring produce enable empower promote shorten scale speed lift advance further
   facilitate cultivate nurture instil instill damage erode threaten jeopardise jeopardize slow block overcome resolve
   demonstrate show meet fulfil fulfill satisfy alleviate relieve ease free remove sustain inspire motivate convince reinforce solidify cement
   optimise optimize standardise standardize`,
)

/** Verbs that need a stronger object: they say little by themselves. */
export const weakVerbs = verbs(
  `deliver create bring produce enable promote demonstrate show meet ensure build
   facilitate resolve overcome drive secure extend cut save win earn generate advance further`,
)

/** What is counted when a change is measured: sizes, rates, feelings and states. The head of a noun phrase. */
export const outcomeNouns = words(
  `performance efficiency effectiveness efficiencies reliability availability scalability stability quality accuracy
   productivity velocity throughput latency speed capacity utilization utilisation uptime downtime usability accessibility
   maintainability flexibility agility resilience consistency transparency visibility readability observability
   cost costs expense expenses spend spending overhead waste budget revenue revenues sales income profit profits profitability
   margin margins growth savings roi turnover churn retention attrition conversion conversions engagement adoption usage
   satisfaction loyalty trust confidence morale motivation credibility reputation brand respect buy-in goodwill relationship
   relationships partnership partnerships rapport cohesion collaboration coordination communication teamwork
   collaborations alignment culture ownership accountability
   experience experiences frustration friction burden workload workloads stress fatigue burnout effort
   time times delay delays lag wait waits turnaround lead-time
   risk risks error errors defect defects bug bugs incident incidents outage outages failure failures issue issues
   bottleneck bottlenecks backlog complexity debt disruption disruptions interruption interruptions confusion duplication rework
   complaints escalations conflict conflicts vulnerabilities dependency dependencies
   ability abilities capability capabilities skills competitiveness position advantage
   success successes outcome outcomes result results impact value benefit benefits improvement improvements gains wins
   expectations objectives goals targets requirements needs standards commitments deadlines
   process processes workflow workflows operations procedures delivery deliveries development
   innovation creativity diversity inclusion security safety compliance privacy integrity sustainability
   functionality
   resources profile reach footprint presence awareness recognition influence understanding
   business customers customer users user team teams organization organisation company participants
   conversions responsiveness freshness bandwidth demand supply inventory shortages frequency coverage
   bar scores score ratings rating levels rates rate accumulation accolades praise recognition kudos appreciation morale`,
)

/** Measurable whatever the verb: enough for a weak verb too. */
export const strongNouns = words(
  `trust respect confidence credibility loyalty satisfaction morale cohesion collaboration buy-in adoption engagement
   efficiency performance productivity reliability growth revenue sales value impact results outcomes benefits success
   improvement improvements wins savings profitability churn frustration expectations goals objectives requirements targets
   stability quality innovation accountability ownership awareness visibility recognition relationship relationships
   rapport time costs cost commitments standards downtime disruption momentum alignment
   opportunities change needs customers clients accolades praise recognition kudos appreciation ability abilities`,
)

/** Trouble: claimed with “experiencing”, “facing”, “causing”. */
export const troubleNouns = words(
  `issues problems delay delays difficulty difficulties bottleneck bottlenecks inefficiency inefficiencies failures
   errors outages downtime loss losses churn complaints frustration confusion friction backlog backlogs
   disruption disruptions overhead dissatisfaction instability latency slowdown slowdowns shortage shortages conflict
   conflicts tension burnout attrition turnover rework waste misalignment escalations pressure inconsistency
   inconsistencies duplication degradation challenges`,
)
export const troubleVerbs = words(
  `experiencing experienced facing faced suffering suffered encountering encountered causing caused
   struggling struggled enduring incurring incurred introducing introduced`,
)

/** Adjectives that turn a noun of outcome into a claim of one. */
export const claimAdjectives = words(
  `improved increased reduced enhanced degraded better greater higher lower faster stronger deeper decreased
   potential measurable positive negative tangible lasting sustained sustainable long-term immediate
   business customer financial operational economic broader real meaningful direct far-reaching
   poor bad inconsistent declining growing rising increasing`,
)
/** Outcomes that such an adjective makes a claim. */
export const claimNouns = words(
  `impact impacts benefit benefits value growth outcome outcomes result performance efficiency quality reliability
   productivity confidence costs cost engagement collaboration morale trust
   savings improvement improvements workload risks effect effects stability visibility responsiveness accuracy success`,
)
/** Adjectives that name a field: with them only these nouns claim anything (“customer success” is a department). */
export const fieldAdjectives = words('business customer operational economic long-term immediate direct real')
export const fieldNouns = words('impact impacts benefit benefits value growth')

/** Nouns after which “became”, “set”, “established” claim reach. */
export const standingNouns = words(
  `standard template model reference benchmark foundation precedent pattern culture blueprint norm playbook baseline
   differentiator leader default staple mainstay linchpin go-to practice cornerstone cornerstones backbone employer choice authority bar basis habit expectation tradition
   mindset strategy importance`,
)
/** Adjectives that claim it whatever the noun: “a defining moment”, “the primary tool”. */
export const standingAdjectives = words(
  'defining primary main preferred leading central essential critical vital trusted foundational popular key major de-facto',
)
export const standingVerbs = words(
  'established establishing set setting laid laying lay instilled instilling',
)

/** Showing without the thing shown. */
export const evidenceVerbs = words(
  'gather gathered gathering present presented presenting provided providing cited citing',
)
export const evidenceNouns = words('data evidence metrics statistics examples proof')

/** So wide that even an intention with them says nothing: “to deliver value”, “would drive innovation”. */
export const vagueNouns = words(
  'value success impact innovation outcomes results wins change improvement alignment trust quality growth benefits excellence',
)

/** A quantity went this way by itself: “sales rose”, “morale recovered”. */
export const movedVerbs = new Set([
  ...verbs(
    `increase decrease decline drop climb jump surge soar rebound recover plummet plunge skyrocket spike dip slip
       slump stall stagnate plateau suffer slow disappear vanish shrink narrow widen ease subside multiply accelerate`,
  ).keys(),
  ...words(
    'grew grow rose rise fell fall reduced eliminated restored lowered raised minimized minimised halved doubled',
  ),
])
/** Verbs that move a quantity together with a particle, and their particles: “went up”, “held steady”. */
export const particles: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...withParticles(
    'went gone go going came come shot crept trended trend',
    'up down upward upwards downward downwards higher lower better',
  ),
  ...withParticles('picked', 'up'),
  ...withParticles('held stayed remained', 'up steady stable high low strong weak healthy flat'),
])

function withParticles(verbs: string, following: string): [string, ReadonlySet<string>][] {
  const set = words(following)
  return [...words(verbs)].map(verb => [verb, set])
}

/** How people are said to have taken it: “the clients were delighted”. */
export const pleasedStates = words(
  `happy happier satisfied pleased delighted thrilled impressed appreciated appreciative grateful thankful enthusiastic
   overjoyed ecstatic amazed enthused elated relieved`,
)
/** “Feedback was positive”. */
export const receptionNouns = words(
  'feedback response responses reaction reactions reception review reviews comments sentiment',
)
export const receptionQualities = words(
  'positive good great favorable favourable excellent fantastic overwhelming encouraging glowing amazing strong outstanding',
)
/** “Customers loved it”. */
export const applauseVerbs = words(
  'appreciated praised loved commended applauded complimented welcomed enjoyed celebrated hailed lauded',
)
/** Those whose applause is claimed. */
export const audience = words(
  `customers users clients guests patients visitors readers subscribers members sellers buyers shoppers merchants partners
   suppliers vendors operators drivers nurses doctors teachers students learners volunteers staff employees colleagues
   teammates engineers developers managers executives leaders leadership management stakeholders team teams people everyone
   everybody interviewers attendees participants reviewers regulators auditors`,
)
/** “Rolled out to other regions”. */
export const spreadVerbs = words(
  'adopted replicated copied reused rolled scaled extended expanded applied implemented shared used embraced deployed emulated',
)
/** Those it spread to, unnamed and uncounted. */
export const everywhere = words(
  'other others several many multiple various numerous more further additional all entire whole wider broader rest everyone',
)
/** What it spread across. */
export const bodies = words(
  `organization organisation company business firm enterprise group department departments division divisions team teams
   region regions country countries site sites store stores branches industry units functions world globe board`,
)
