import type { FeatureClass } from '../feature.ts'
import { domain, own, write } from './sources.ts'

/** Nouns: what is counted, judged, at stake. */
export const nounClasses: readonly FeatureClass[] = [
  {
    feature: 'change-up',
    pos: 'NOUN',
    source: domain,
    lemmas: 'boost expansion gain growth increase jump lift rise surge upturn uptick uplift climb doubling',
  },
  {
    feature: 'change-down',
    pos: 'NOUN',
    source: domain,
    lemmas: `cut decline decrease dip drop fall reduction saving shrinkage slowdown downturn loss elimination`,
  },
  {
    feature: 'measured',
    pos: 'NOUN',
    source: domain,
    lemmas: `absence absenteeism accuracy adoption amount attendance attrition availability backlog bandwidth burden capacity churn complaint
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
    feature: 'served',
    pos: 'NOUN',
    source: own,
    lemmas: `applicant attendee audience buyer caller candidate citizen client consumer contributor customer donor
      guest household learner merchant participant passenger patient pupil reader resident seller shopper student
      subscriber tenant traveller user viewer visitor voter workshop`,
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
    feature: 'quantifier',
    pos: 'NOUN',
    source: write,
    lemmas: `lot bunch plenty majority minority handful couple number range variety multitude myriad ton load host array
      portion chunk deal bulk fraction slew plethora abundance dozen hundred thousand million amount pile
      heap bit`,
  },
]
