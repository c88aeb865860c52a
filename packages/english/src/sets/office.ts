import { list } from '../list.ts'

/**
 * What offices speak of, by lemma: none of it can be seen, counted or met. A word alone is innocent; sentences made of
 * little else tell nothing that happened.
 */
export const officeWords = list(
  `accountability accountable actionable adoption agile agility align alignment ambiguity aspiration aspirational best-in-class
   best-practice bold buy-in cadence capability catalyst center-of-excellence champion collaborate collaboration
   collaborative commitment competency comprehensive constituency continuous cross-functional culture
   customer-centric customer-centricity customer-focused customer-obsessed data-driven dedication deep-dive deliver
   deliverable delivery differentiate differentiation differentiator diligence disrupt disruption disruptive diverse drive
   driver dynamic dynamics ecosystem elevate effective effectively effectiveness efficiency efficient efficiently embed embrace empathy
   empower empowerment enable enablement enabler end-to-end engage engagement enhance enhancement ensure evangelize
   excellence execute execution expectation expertise facilitate fast-paced focus forward-thinking foster foundational
   framework fundamental fundamentally future-proof game-changer game-changing governance granular groundbreaking growth
   harness high-impact high-performing high-quality holistic holistically hypothesis ideate ideation impact impactful
   imperative implement implementation improve improvement incentivize influence initiative innovate innovation innovative
   insight integrate integration intersection iterate iteration journey key key-stakeholder landscape leader leadership
   leverage long-term maximise maximize meaningful methodology mindset mission mission-critical momentum
   motivate motivation next-generation objective operationalise operationalize opportunity optimal
   optimisation optimise optimization optimize orchestrate organisation organisational organization organizational outcome
   ownership paradigm partnership passion passionate perspective pillar pioneer pivot pivotal positive positively
   prioritise prioritize priority proactive proactively productivity quality reimagine resilience resilient
   resource results-driven rigor rigorous roadmap robust scalability scalable scale seamless seamlessly
   showcase skill-set skillset socialise socialize solution spearhead stakeholder strategic strategically
   strategy streamline strength success successful successfully sustainable synergy tactical tailor teamwork
   thought-leadership touchpoint traction transform transformation transformational transformative transparency transparent
   unlock utilise utilize value value-add vision visionary win-win world-class`,
)

/** “Insight-driven”, “customer-first”: what comes before the hyphen may be anything. */
export const officeEndings = list('-driven -led -first -centric -focused -oriented -minded')

/** Verbs and adverbs that carry nothing themselves. */
export const emptyWords = list('be have do also just not so then very')
