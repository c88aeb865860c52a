import { list } from '../list.ts'

/** Verbs that order somebody to tell: “Describe a time when”. */
export const orders = list(
  `tell describe discuss explain give share write recall walk provide outline choose pick select answer state identify
   include consider reflect summarise summarize name list elaborate demonstrate show detail talk`,
)

/** Before an order these change nothing: “then briefly explain”. */
export const beforeOrder = list('please briefly finally first then and also next now')

/** What an order or a question asks for. */
export const askedFor = list(
  `time example examples instance situation occasion experience project decision decisions problem problems challenge
   conflict moment case context background result results outcome outcomes alternative alternatives action actions task
   impact detail details importance important difference differences option options process choice reason reasons goal
   goals role learning learnings lesson lessons timeline metrics stakes trade-off trade-offs tradeoff tradeoffs rationale
   responsibility responsibilities`,
)

/** Words of the form around a question: “word limit: 300”, “sub-prompts”. */
export const formWords = list(
  `max maximum min minimum limit count up to at most no more than under about approx approximately or less fewer each
   including with spaces total sub follow-up writing`,
)
/** Of these one stands in every such form. */
export const formNouns = list(
  `word words character characters char chars prompt prompts sub-prompt sub-prompts question questions essay exercise sample
   instruction instructions`,
)

/** Of what somebody made: forms in which a question asks for it. */
export const makingForms = list('done did made built came created invented introduced developed')

/** Of a quarrel: “a time you disagreed with your manager”, “an unpopular decision”. */
export const quarrels = list('disagree disagreed disagreement disagreements conflict conflicts unpopular')
/** Of something that went wrong: “a time you failed”, “a mistake”. */
export const failures = list(
  'fail failed failing failure failures wrong mistake mistakes postmortem post-mortem',
)
/** Of something new: “your most inventive work”. */
export const inventions = list('invent invented inventive invention inventions innovative')
