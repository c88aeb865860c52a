import { patterns } from '../pattern-rule.ts'

/** A verb that stands as a noun behind one that says nothing. */
export const hiddenVerb = patterns({
  hidden: `
source: factoftheday1.com, Writing the Amazon way (doers and action); plain language guidelines on hidden verbs

{make} [det|pron]? [adj]? decision/decisions/improvement/improvements/change/changes/contribution/contributions/effort/efforts/progress/recommendation/recommendations/assessment/determination/adjustment/adjustments/transition/commitment/suggestion/suggestions/investment/proposal
  + I «made a decision» on it.
  - I made a bed.

{conduct|perform|undertake|carry} out? [det|pron]? [adj|noun]? analysis/assessment/evaluation/review/investigation/study/research/survey/interviews/audit/experiment/experiments/assessments
  + I «conducted an analysis» of it.
  - I conducted the choir.

{do} [det|pron]? [adj|noun]? analysis/research/assessment/evaluation/review/work/investigation/planning
  + I «did some research» on it.
  - I did it.

{provide|give|offer} [det|pron]? [adj|noun]? and? [adj]? support/assistance/help/guidance/feedback/training/leadership/insight/insights/advice/direction/clarity/visibility/mentorship
  + I «provided support» to the ward.
  - I provided beds.

{have|hold} [det|pron]? [adj|noun]? discussion/discussions/conversation/conversations/meeting/meetings/understanding/expectation
  + I «had a discussion» with Ann.
  - I had a bed.

{take} [det|pron]? [adj]? action/actions/ownership/initiative/responsibility/steps/advantage/consideration
  + I «took ownership» of it.
  - I took the key.

{play} [det]? [adj]? role/part in?
  + I «played a key role in» it.
  - I played chess.

{put} [det|pron]? [adj]? effort/emphasis/focus/pressure/work in/on/into
  + I «put effort into» it.
  - I put it on.

{be} [adv]? involved in/with
  + I «was involved in» it.
  - I was in it.

{participate|assist|engage|collaborate|partner|contribute} in/with/on/to
  + I «assisted in» the move.
  - I moved beds.

{serve|act|function} as [det]? [adj|noun]? [noun]
  + I «served as a bridge» for the wards.
  - I served tea.

responsible for [det|pron]? [noun]? [verb:gerund]?
  + I was «responsible for moving» beds.
  - I was responsible.

in support of
  + It was done «in support of» the ward.
  - It was in the ward.

the [adj]? implementation/development/creation/introduction/execution/optimization/improvement/reduction/delivery/management/coordination/facilitation/utilization of
  + I led «the implementation of» it.
  - I led the ward.
`,
})
