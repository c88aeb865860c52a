import { aimed, explored, precedes } from './contexts.ts'
import type { Group } from './group.ts'

const plain = 'plainlanguage.gov, hidden verbs (public domain)'

/** Nouns made of verbs, as they follow “conduct a”, “make an”, “give”. */
const deeds =
  'analysis^/assessment^/evaluation^/review^/investigation^/examination^/inspection^/discussion^/dialogue^/conversation^/research/study/studies/audit^/exploration^/inquiry^/comparison^/calculation^/estimation^/measurement^/verification^/validation^/test^/testing/check^/search^/survey^/interview^/experiment^/experiments/benchmarking/profiling/brainstorming/brainstorm^/troubleshooting/self-assessment/self-reflection/reflection/introspection/deep-dive^/post-mortem^/retrospective^/walkthrough^/workshop^/session^/meeting^/consultation^/negotiation^/planning/mapping/outreach'
const changes =
  'contribution^/decision^/improvement^/adjustment^/change^/modification^/refinement^/recommendation^/suggestion^/commitment^/determination/enhancement^/optimization^/effort^/attempt^/promise^/proposal^/statement^/assumption^/request^/choice^/transition^/investment^/sacrifice^/difference^/impact/impression/distinction^/reference/provision^/arrangement^/estimate^/update^/call^'
const gifts =
  'assistance/help/support/guidance/clarification^/explanation^/demonstration^/description^/recommendation^/suggestion^/feedback/input/advice/insight^/overview^/summary/summaries/visibility/clarity/transparency/direction/leadership/mentorship/mentoring/coaching/training/instruction^/information/access/coverage/oversight/context/value/opportunity/opportunities/solution^/service^/approval/consideration/thought/encouragement/reassurance/flexibility'
const gains =
  'understanding/insight^/knowledge/experience/exposure/visibility/clarity/traction/momentum/alignment/consensus/agreement^/approval/acceptance/buy-in/trust/confidence/recognition/appreciation/expertise/familiarity/access/support/perspective^/awareness/control/adoption/success/growth/results/outcomes/improvement^/reduction^/increase^/milestone^/goal^/objective^/compliance/resolution/conclusion^'

export const hiddenVerbs: readonly Group[] = [
  {
    rule: 'hidden-verb',
    message: 'hidden',
    source: plain,
    unless: [precedes('to'), aimed, explored],
    entries: `
conduct~/perform~/undertake~/execute~/do~ @det? * * ${deeds}
conduct~/perform~/undertake~/execute~/do~ @det? *? ${deeds}
carry/carries/carried/carrying out @det? *? ${deeds}
do~ @det? *? deep dive^
engage~/engaging in @det? *? * ${deeds}
engage~/engaging in @det? *? ${deeds}
hold~/have~/lead~/facilitate~ @det? *? discussion^/conversation^/dialogue^/negotiation^
make~ @det? *? ${changes}
provide~/give~/offer~/lend~ @det? *? ${gifts}
gain~/obtain~/reach~/achieve~/attain~/secure~/acquire~/garner~/develop~/build~ @det? *? ${gains}
take~ @det? *? ownership of
take~ @det? *? look at
take~ @det? *? leadership role
take~ @det? *? lead on
take~ @det? *? approach to
take~ @det? *? approach
place~/put~ @det? *? emphasis/focus/priority on
place~/put~ @det? *? priority
show~/demonstrate~ @det? *? improvement^/increase^/reduction^/decrease^
see~/experience~ @det? *? improvement^/increase^/reduction^/decrease^
have~ @det? *? effect/impact/influence/bearing on
have~ @det? *? understanding/knowledge/appreciation of
lead~ to @det? *? improvement^/increase^/reduction^/decrease^
result~ in @det? *? improvement^/increase^/reduction^/decrease^
lead~ @det? *? implementation/development/creation/design/integration/migration/execution/adoption of
drive~ @det? *? implementation/development/creation/design/integration/migration/execution/adoption of
oversee~/oversaw/manage~ @det? *? implementation/development/creation/design/integration/migration/execution of
enable~/allow~ @det? *? implementation/development/creation/integration/execution of
lead~ @det? *? effort^ to
lead~ @det? *? initiative^ to
the implementation/development/creation/introduction/establishment/adoption/utilization/optimization/realization/execution/completion/enhancement/improvement/facilitation/maintenance/provision of
be~ in agreement with
be~ in alignment with
be~ in support of
be~ a reflection of
be~ an indication of
be~ dependent on
be~ indicative of
be~ reflective of
be~ supportive of
be~ in violation of
raise~ @det? *? concern^
express~ @det? *? concern^/interest/appreciation/support
`,
  },
]
