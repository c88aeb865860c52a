import { aimed, attributive, type Context, explored, follows, precedes } from './contexts.ts'
import type { Group } from './group.ts'
import { after } from './match.ts'

const plain = 'plainlanguage.gov, hidden verbs (public domain)'

/** Nouns made of verbs, as they follow “conduct a”, “make an”, “give”. */
const deeds =
  'analysis^/assessment^/evaluation^/review^/investigation^/examination^/inspection^/discussion^/dialogue^/conversation^/research/study/studies/audit^/exploration^/inquiry^/comparison^/calculation^/estimation^/measurement^/verification^/validation^/benchmarking/profiling/brainstorming/brainstorm^/troubleshooting/self-assessment/self-reflection/reflection/introspection/deep-dive^/post-mortem^/retrospective^/walkthrough^/consultation^/planning/outreach'
const changes =
  'contribution^/decision^/improvement^/adjustment^/change^/modification^/refinement^/recommendation^/suggestion^/commitment^/determination/enhancement^/optimization^/effort^/attempt^/promise^/proposal^/statement^/assumption^/request^/choice^/transition^/investment^/sacrifice^/difference^/impression/distinction^/reference/provision^/arrangement^/estimate^'
const gifts =
  'assistance/help/support/clarification^/description^/recommendation^/suggestion^/input/advice/insight^/overview^/summary/summaries/visibility/clarity/transparency/direction/leadership/mentorship/coverage/oversight/context/value/opportunity/opportunities/approval/consideration/thought/encouragement/reassurance/flexibility'
const gains =
  'understanding/insight^/knowledge/experience/exposure/visibility/clarity/traction/momentum/alignment/consensus/agreement^/approval/acceptance/buy-in/trust/confidence/recognition/appreciation/expertise/familiarity/access/support/perspective^/awareness/control/adoption/success/growth/results/outcomes/improvement^/reduction^/increase^/milestone^/goal^/objective^/compliance/resolution/conclusion^'

/** “Built platform adoption metrics”: the noun belongs to the next one. */
const modifying: Context = match => attributive(match) && !/ly$|ing$/.test(after(match)?.lower ?? '')

export const hiddenVerbs: readonly Group[] = [
  {
    rule: 'hidden-verb',
    message: 'hidden',
    source: plain,
    unless: [precedes('to'), follows('to'), aimed, explored, modifying],
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
`,
  },
]
