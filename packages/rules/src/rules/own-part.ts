import { defineRule } from '@marginalia/engine'
import { type Account, accountsIn, type PlacedSentence, toldIn } from '@marginalia/narrative'

/** Deeds of a group, or deeds the writer only helped with, where a reader looks for the writer's own. */
export default defineRule({
  id: 'own-part',
  point: 'own-part',
  title: 'Own part cannot be told',
  why: 'The company hires a candidate, not a team; nobody gets the credit for “we”.',
  ask: 'What would not have happened without you?',
  category: 'ownership',
  source: [
    {
      title: 'Amazon, how to answer with STAR (use “I”, not “we”)',
      url: 'https://hiring.amazon.com/job-opportunities/store-jobs/amazon-fresh-jobs',
      grade: 'A',
    },
    { title: 'Marginalia: shares counted in readings', grade: 'own' },
  ],
  level: 'warning',
  trust: { group: 0.7, help: 0.4 },
  scope: 'document',
  /** `share`: percent of the deeds that may be a group's; `least`: deeds of a group or helped with. */
  defaults: { share: 50, least: 3 },
  messages: {
    group: 'A group did it in {group} sentences, the writer helped in {help} and acted alone in {own}.',
    help: 'The writer helped in {help} sentences, a group acted in {group}, the writer alone in {own}.',
  },
  examples: {
    flags: [
      '**Situation:** The pump failed.\n\n**Task:** I had to replace it.\n\n**Action:** «We called» two vendors. We installed the new one. I signed. We ran it for a day.\n\n**Result:** It runs.',
      '**Context:** Claims were late.\n\n**Goal:** Two days.\n\n**Approach:** «I helped» to sort the files. I assisted the clerk with the form. I contributed to the new list.\n\n**Outcome:** Claims take 2 days.',
    ],
    passes: [
      '**Situation:** We lost the pump.\n\n**Task:** I had to replace it.\n\n**Action:** I called two vendors. I paid one. We installed the pump. I signed for it.\n\n**Result:** It runs.',
      'We installed the new pump.',
    ],
  },
  *check({ narrative }, { share, least }) {
    for (const account of accountsIn(narrative)) {
      const deeds = deedsIn(account)
      const count = (kind: string) => deeds.filter(one => one.share === kind).length
      const [own, group, help] = [count('own'), count('group'), count('help')]
      if (group + help < least || (group + help) * 100 < share * deeds.length) continue
      const message = group >= help ? 'group' : 'help'
      const [first, ...others] = deeds.filter(one => one.share === message)
      yield {
        message,
        at: first!.at,
        data: { own, group, help },
        also: others.slice(0, 2).map(({ at }) => at),
        identity: 'own part',
      }
    }
  },
})

const deedsIn = ({ labelledAs, sentences }: Account) =>
  (labelledAs('action') ?? sentences).flatMap(({ sentence, locate }: PlacedSentence) => {
    const told = toldIn(sentence)
    return told ? [{ share: told.share, at: locate(told.span) }] : []
  })
