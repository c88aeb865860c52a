import type { FeatureClass } from '../feature.ts'
import { biber, domain, hyland, own } from './sources.ts'

/** Verbs: what somebody does, and what becomes of it. */
export const verbClasses: readonly FeatureClass[] = [
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
  {
    feature: 'change-up',
    pos: 'VERB',
    source: domain,
    lemmas: `add boost climb double enlarge expand extend gain grow increase jump lift multiply quadruple raise rise scale
      skyrocket soar surge triple widen outperform exceed maximize maximise accelerate lengthen strengthen heighten amplify`,
  },
  {
    feature: 'change-down',
    pos: 'VERB',
    source: domain,
    lemmas: `contract curb curtail cut decline decrease diminish dip drop dwindle ease eliminate fall halve lessen lower
      minimize minimise narrow plummet plunge reduce shave shed shorten shrink sink slash slide slip slow subside trim weaken`,
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
  {
    feature: 'hedge',
    pos: 'VERB',
    source: hyland,
    lemmas:
      'appear assume believe estimate feel guess hope imagine presume reckon seem speculate suppose suspect tend think',
  },
]
