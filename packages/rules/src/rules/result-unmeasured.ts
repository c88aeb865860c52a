import { defineRule } from '@marginalia/engine'
import { clausesOf } from '@marginalia/english'
import {
  type Account,
  claimedIn,
  gainIn,
  isAsserted,
  isMeasured,
  lessonIn,
  openingOf,
  outcomeIn,
  type PlacedSentence,
  preceptIn,
  resultIn,
  tellsNoResult,
  toldAccountsIn,
} from '@marginalia/narrative'
import type { Sentence } from '@marginalia/prose'
import { having, partsOf } from '../lacks.ts'

/** Where a text without labels tells its results: behind this share of its words. */
const late = 0.6
/** Before this share of the words, what came of something belongs to the background. */
const front = 0.3

/** Results told, and hardly a figure beside any of them. */
export default defineRule({
  id: 'result-unmeasured',
  point: 'result-unmeasured',
  title: 'Result without figures',
  why: 'A result without a number is an opinion about the work, and the writer holds it.',
  ask: 'By how much, and measured how?',
  category: 'metric',
  source: [
    {
      title: 'Amazon, how to answer with STAR',
      url: 'https://hiring.amazon.com/job-opportunities/store-jobs/amazon-fresh-jobs',
      grade: 'A',
    },
    {
      title: 'Write like an Amazonian (data instead of adjectives)',
      url: 'https://jamesoweber.com/2024/05/30/write-like-an-amazonian-aka-writing-tips',
      grade: 'B',
    },
  ],
  level: 'warning',
  // Of texts without labels judges found four of fifteen worth making: what is taken for a result tells something else.
  levels: { nowhere: 'off' },
  trust: { none: 0.8, few: 0.7 },
  probe: 'unmeasured-result',
  family: 'evidence',
  scope: 'document',
  /** `share`: percent of the sentences of the last part that may have a figure. */
  defaults: { share: 25 },
  bounds: { share: [0, 100] },
  messages: {
    none: 'This tells what came of it; no figure near the end says how much.',
    nowhere: 'This tells what came of it; no figure near the end says how much.',
    few: 'This tells what came of it without a figure, as most of the end does.',
  },
  examples: {
    flags: [
      '**Situation:** The ward lost charts.\n\n**Task:** I had to find them.\n\n**Action:** I moved the shelf.\n\n**Result:** «The nurses found every chart they needed.»',
      '**Context:** Parcels sat in the yard.\n\n**Goal:** Clear it.\n\n**Approach:** I called two hauliers.\n\n**Outcome:** «The yard was clear in 2023.»',
      'The desk of our library lent out laptops on paper slips, and nobody knew who had which one. Students stood in line each morning while the clerk turned pages. I drew a form for the questions that mattered and hung a board with a hook for each laptop beside the door. The clerk tried it and told me what to change. I moved the board to the counter and took a question away. «As a result, the line at the desk got shorter.» The evening shift worked in peace, and the mood improved. Students loved the board, and the head praised the clerk.',
    ],
    passes: [
      '**Situation:** The ward lost charts.\n\n**Task:** I had to find them.\n\n**Action:** I moved the shelf.\n\n**Result:** Lost charts fell from 14 to 2 a week.',
      'The nurses found every chart they needed.',
    ],
  },
  *check({ narrative }, { share }) {
    for (const account of toldAccountsIn(narrative)) {
      // Where no result is told, that is the point.
      if (tellsNoResult(account)) continue
      const ends = partsOf(account, ['result', 'learning'], { from: late })
      const told = toldBy(account)
      const gains = having(told, gainIn)
      const bare = told.filter(({ sentence }) => !isMeasured(sentence))
      const facts = having(bare, resultIn)
      const all = facts.length > 0 ? facts : bare
      const first = account.labelled ? all[0] : endingOf(all)
      const others = all.filter(one => one !== first)
      const measured = measuredIn(ends)
      const few =
        measured * 100 <= share * ends.length ||
        (gains.length >= several && measuredIn(gains) * 3 < gains.length)
      if (!first || !(account.labelled ? measured === 0 : few)) continue
      yield {
        message: measured > 0 ? 'few' : account.labelled ? 'none' : 'nowhere',
        at: openingOf(first),
        also: others.slice(-2).map(one => openingOf(one)),
      }
    }
  },
})

/**
 * The first gain the writer claims as a result, else the last outcome of that part, or of another: where a story ends, its
 * result is nearest. A reason (“because it slowed us”), an opinion and what was denied are no place to ask for figures.
 */
const endingOf = (told: readonly PlacedSentence[]): PlacedSentence | undefined => {
  const claimed = told.filter(
    ({ sentence, fact }) =>
      fact.part !== 'situation' && fact.part !== 'task' && isAsserted(sentence) && tellsOutcome(sentence),
  )
  const results = claimed.filter(({ fact }) => fact.part === 'result')
  return results.find(({ sentence }) => gainIn(sentence) !== null) ?? results.at(-1) ?? claimed.at(-1)
}

/** What came of it stands in a clause that claims, or leads to one: “as a result”. */
function tellsOutcome(sentence: Sentence): boolean {
  const at = outcomeIn(sentence)?.[0]
  const clauses = clausesOf(sentence)
  const clause = at === undefined ? undefined : (clauses.findLast(({ span }) => span[0] <= at) ?? clauses[0])
  return (
    clause !== undefined &&
    claimedIn(sentence).has(clause) &&
    !(clause.kind === 'subordinate' && clause.opener && clause.opener.lower !== 'that')
  )
}

/** So many outcomes told without a figure are a habit. */
const several = 3

const measuredIn = (sentences: readonly PlacedSentence[]): number => having(sentences, isMeasured).length

/** Sentences that tell what came of it. */
const toldBy = (account: Account): readonly PlacedSentence[] =>
  account.labelledAs('result') ??
  account.sentences.filter(
    ({ sentence }, index) =>
      account.before[index]! >= front &&
      outcomeIn(sentence) !== null &&
      lessonIn(sentence) === null &&
      preceptIn(sentence) === null,
  )
