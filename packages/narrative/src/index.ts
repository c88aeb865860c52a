export { numbersOf, type Period, periodsOf, type Quantity } from '@marginalia/english'
export {
  type Account,
  accountsIn,
  beginningOf,
  entryOf,
  isOfStudies,
  openingOf,
  storyAccountsIn,
  tellsPast,
  toldAccountsIn,
} from './account.ts'
export { accountSignsOf } from './account-sign.ts'
export { type Acting, actingIn, actorOf } from './actor.ts'
export type { Miscount } from './arithmetic/miscount.ts'
export { miscountsOf } from './arithmetic.ts'
export { type AskedAbout, askedAbout } from './asked-about.ts'
export { type Asking, type AskingId, askingsOf, isQuestion, type Question, questionsIn } from './asking.ts'
export { isAsserted } from './asserted.ts'
export { firstFrom } from './bisect.ts'
export { claimedIn } from './claimed.ts'
export { type Echo, echoesIn } from './echo.ts'
export { effectIn } from './effect.ts'
export { isElaborated } from './elaborated.ts'
export { crowdIn, dateIn, dayIn, isCounted, isDated, isDatedBefore, isMeasured, isSized } from './extent.ts'
export { type FigureShare, figureShareOf, hasManyFigures } from './figure-share.ts'
export { gathered } from './gathered.ts'
export { proseOf, proseWords } from './label-prose.ts'
export { type Label, labelsOf } from './labels.ts'
export { headOf, metricsOf, type PlacedMetric, statedWhere } from './ledger.ts'
export { isLesson } from './lesson.ts'
export { maximsIn } from './maxim.ts'
export { readingEase, syllablesIn } from './measures.ts'
export { metricsIn, type StatedMetric, tellsChange } from './metric.ts'
export * from './narrative.ts'
export { partSignsOf } from './part-signs.ts'
export { type Share, type Told, toldIn } from './part-taken.ts'
export { nearestPrinciple, type Principle, principleOf, principles, signalsIn } from './principle.ts'
export { type Claim as PrincipleClaim, claimsIn, namesIn } from './principle-claims.ts'
export { promptOf } from './prompt.ts'
export { type Prompt, type PromptPart, prompts } from './prompts.ts'
export { beginningOfClause, homeOf, neighbourhoodOf } from './quotation.ts'
export { resultsIn, tellsNoResult } from './result.ts'
export {
  answerAt,
  letters,
  type PartAnswer,
  type PartScale,
  type Points,
  pointsOf,
  sharesOf,
} from './scale.ts'
export { scopeIn } from './scope.ts'
export { method, type Segmentation } from './segment.ts'
export { type Sign, signsOf } from './sign.ts'
export { isOfToday, isThanBefore } from './since.ts'
export { type Gap, gaps, standingsOf } from './standing.ts'
export { partsInOrder, type Turn } from './structure.ts'
export * from './telling.ts'
export { isEnough, storiesIn, type ToldStory } from './told.ts'
export { type Chat, chatIn } from './tone.ts'
export { topicsIn } from './topic.ts'
export { underlineOf } from './underline.ts'
export { isToldPast } from './verb.ts'
export { type Answer, toldBy, type Whose } from './whose.ts'
