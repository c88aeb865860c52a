import { formsOf } from './change.ts'

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
      .flatMap(base => formsOf(base).map((form): [string, string] => [form, base])),
  )

/** Whatever their object is, these claim that something got better (or worse) by some amount. */
export const gainVerbs = verbs(
  `improve enhance strengthen streamline accelerate optimise optimize boost revolutionise revolutionize transform
   outperform exceed surpass elevate maximise maximize simplify degrade worsen deteriorate undermine modernise modernize
   revitalise revitalize reinvigorate`,
)

/** These claim a change only of something that can be measured. */
export const changeVerbs = verbs(
  `reduce increase decrease lower cut raise grow expand extend minimise minimize eliminate prevent avoid mitigate save
   waste lose gain win earn build rebuild restore regain foster deepen broaden drive achieve attract retain affect
   impact harm hurt delay disrupt compromise limit hinder unlock maintain ensure preserve secure deliver realise
   realize generate yield create bring produce enable empower support promote shorten speed lift advance further
   facilitate cultivate nurture instil instill damage erode threaten jeopardise jeopardize slow block overcome resolve
   demonstrate show meet fulfil fulfill satisfy address alleviate relieve ease sustain reinforce solidify cement`,
)

/** Verbs that need a stronger object: they say little by themselves. */
export const weakVerbs = verbs(
  `deliver create bring produce enable support promote demonstrate show meet address maintain ensure build
   facilitate resolve overcome drive secure extend cut save win earn generate advance further preserve`,
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
   conversions responsiveness freshness bandwidth demand supply inventory shortages frequency coverage`,
)

/** Measurable whatever the verb: enough for a weak verb too. */
export const strongNouns = words(
  `trust respect confidence credibility loyalty satisfaction morale cohesion collaboration buy-in adoption engagement
   efficiency performance productivity reliability growth revenue sales value impact results outcomes benefits success
   improvement improvements wins savings profitability churn frustration expectations goals objectives requirements targets
   stability quality innovation accountability ownership awareness visibility recognition relationship relationships
   rapport time costs cost experience experiences commitments standards downtime disruption momentum alignment
   opportunities change needs customers clients`,
)

/** Trouble: claimed with “experiencing”, “facing”, “causing”. */
export const troubleNouns = words(
  `issue issues problem problems delay delays difficulty difficulties bottleneck bottlenecks inefficiency inefficiencies failure failures
   error errors outage outages downtime loss losses churn complaints frustration confusion friction backlog backlogs
   disruption disruptions overhead dissatisfaction instability latency slowdown slowdowns shortage shortages conflict
   conflicts tension burnout attrition turnover rework waste misalignment escalations pressure inconsistency
   inconsistencies duplication degradation`,
)
export const troubleVerbs = verbs(
  'experience face suffer encounter cause create struggle endure incur see have generate report introduce',
)

/** Adjectives that turn a noun of outcome into a claim of one. */
export const claimAdjectives = words(
  `improved increased reduced enhanced degraded better greater higher lower faster stronger deeper decreased
   potential measurable positive negative tangible lasting long-term short-term immediate sustained sustainable
   business customer financial operational economic broader overall real meaningful direct far-reaching strategic
   poor bad slow inconsistent declining growing rising increasing continued ongoing better-than-expected mixed strong`,
)
/** Outcomes that such an adjective makes a claim. */
export const claimNouns = words(
  `impact impacts benefit benefits value growth outcome outcomes result results performance efficiency quality reliability
   productivity satisfaction confidence costs cost adoption engagement collaboration morale trust experience experiences
   communication consequences savings improvement improvements gains workload risks risk success advantage effect effects
   reliability stability visibility responsiveness accuracy`,
)

/** Nouns after which “became”, “set”, “established” claim reach. */
export const standingNouns = words(
  `standard standards template model reference benchmark foundation precedent pattern culture blueprint norm practice
   playbook baseline differentiator leader expert resource cornerstone backbone framework go-to place employer choice
   platform authority example hub partner partnership bar strategy basis habit expectation tradition`,
)
export const standingVerbs = verbs('become establish set lay create build form provide serve remain')
