import { fixedExpressions } from '../expression.ts'
import { list } from '../list.ts'

/** The first word of what makes a number a limit: “over”, “up to”. */
export const limitWords = list('over under more less fewer up at upwards north as in')
/** What a change is held against: “than last year”. */
export const comparedWith = list(
  `year years quarter quarters month months week weeks before plan plans planned target targets goal goals budget budgets`,
)
/** A share of these counts nothing: “30% of the time”. */
export const uncountedNouns = list(
  'time day work effort energy budget cost costs revenue capacity salary income score grade final course power code',
)
/** “100% sure”, “99% uptime”. */
export const uncountedShares = fixedExpressions(`
  sure, certain, confident, committed, effective, honest, uptime, availability, accuracy, accurate, interest, margin, discount, mean, average, median
  test coverage, coverage
`)
/** Qualities that nobody counts as they stand. */
export const uncountedQualities = list(
  `performance productivity efficiency effectiveness quality complexity velocity engagement satisfaction impact value success
   experience scalability stability reliability morale collaboration effort work workload`,
)
/** Money that comes, goes or is kept over time. */
export const flowingMoney = list(
  `revenue revenues sales profit profits income saving savings save saved saves cost costs spend spending losses lost earnings
   turnover value`,
)
/** Beginnings of what is done to it: “generated”. */
export const moneyStems = list(
  `generat captur sav earn achiev deliver enabl prevent add driv drove increas reduc cut recover avoid los creat brought yield
   result`,
)
/** Quantities that leave nothing open, or only compare. */
export const settledQuantities = list(
  'each every all both any no either neither enough most more less fewer other another bit longer',
)
/** Those who are not the writers, as a measure for them. */
export const yardsticks = list(
  'market industry sector others rest competitors independents rivals peers average elsewhere national',
)
/** Verbs that move a value up or down. */
export const movingVerbs = list('fall drop sink decline decrease reduce shrink rise climb grow increase')
/** What was meant to be, and to mean it. */
export const planWords = list('plan forecast target budget goal estimate expect promise quota')
/** Money kept, and to keep it. */
export const savingWords = list('saving savings save saved saves')
/** What people are asked for in a survey. */
export const surveyed = list('satisfaction engagement nps csat rating enps')
/** To come out above or below what was meant. */
export const passingVerbs = list('exceed beat miss surpass overshoot outperform')
/** How far something went, in words: “went down a lot”, “came down a good bit”. */
export const extents = list('way lot bit deal amount')
/** Verbs by which trouble ends. */
export const ending = list('stop disappear vanish cease')
/** Before such a verb: some of it is left. */
export const nearly = list('mostly largely nearly almost practically')
/** How a measure comes to stand against a line: “came in below target”. */
export const standingVerbs = list('be come finish end stay remain run track deliver leave stop become get go')
/** What is thought over one by one: how many there were says nothing. */
export const deliberated = list('option cause factor scenario alternative idea')
/** Verbs by which figures are come by. */
export const measuringVerbs = list(
  'count measure ask track time weigh record survey log interview note write',
)
