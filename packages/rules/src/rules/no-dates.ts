import { defineRule } from '@marginalia/engine'
import {
  accountsIn,
  beginningOf,
  dateIn,
  dayIn,
  entryOf,
  isDated,
  isDatedBefore,
  isMeasured,
  openingOf,
  type PlacedSentence,
  storyAccountsIn,
  tellsPast,
  toldAccountsIn,
  toldIn,
} from '@marginalia/narrative'
import { isBare } from '../bare-account.ts'
import { clubStoryAt } from '../example-story.ts'
import { having, lacks, placesOf } from '../lacks.ts'
import { isLikely } from '../point-scale.ts'

/** A story that cannot be placed in time. Derived: no published Amazon text demands a date. */
export default defineRule({
  id: 'no-dates',
  point: 'no-dates',
  title: 'Story without a date',
  why: 'An interviewer places a story in a career, and asks how old it is.',
  ask: 'When was this, and how long did it take?',
  category: 'time',
  source: [{ title: 'Marginalia, derived from the demand for words bound in time', grade: 'own' }],
  level: 'note',
  trust: { none: 0.2, counted: 0.5, told: 0.7, before: 0.6, yearless: 0.2 },
  probe: 'when',
  scope: 'document',
  messages: {
    none: 'No year, month or day says when this was.',
    counted: 'Sentences with a year, a month or a day: {dated} of {all}.',
    told: 'No year, month or day says when this was done.',
    before: '“{match}” dates what was before; no year says when this was done.',
    yearless: '“{match}” of which year? No date here has one.',
  },
  examples: {
    flags: [
      clubStoryAt('The rowing club of our village had grown quiet, and the boats'),
      '**Situation:** «The gate was stuck.»\n\n**Task:** It had to be freed.\n\n**Action:** I oiled the hinge.\n\n**Result:** It opens.',
      '**Context:** «Claims took nine days.»\n\n**Goal:** Two.\n\n**Approach:** I sorted them.\n\n**Outcome:** Claims take 2 days.',
      // Work that can be checked, and no telling when it was done.
      '«The mill lost a sack in nine to the damp floor.» I laid 40 pallets along the wall and wrote the weight of each sack on a tag. I asked the carter to come twice a week, and he agreed. I sold the 3 old scales for 210 euros and bought one with a printer. The miller weighed for a month with both of us at the door. We lost 2 sacks of 300 in that month. The floor is dry now, and the tags hang where they hung. The carter brings his own pallets.',
      // When the writer came, and what was tried before, is not when the story was.
      'When I took over the depot in «2019» the yard had no lanes, and every tenth van left with the wrong crates. The landlord had tried lamps in 2017. I painted 12 lanes and wrote the number of the road on each crate. I asked the drivers to load their own vans, and they refused for a week. I paid the first 5 who tried it for an hour more. The wrong crates fell from 40 to 6 a week. The landlord took a picture of the lanes, and the drivers keep them clean.',
    ],
    passes: [
      // A year of its own, and a time counted from another.
      'When I took over the depot in 2019 the yard had no lanes, and every tenth van left with the wrong crates. Six months later I painted 12 lanes and wrote the number of the road on each crate. I asked the drivers to load their own vans, and they refused for a week. I paid the first 5 who tried it for an hour more. The wrong crates fell from 40 to 6 a week. The landlord took a picture of the lanes, and the drivers keep them clean.',
      'When I took over the depot in 2019 the yard had no lanes, and every tenth van left with the wrong crates. In May 2021 I painted 12 lanes and wrote the number of the road on each crate. I asked the drivers to load their own vans, and they refused for a week. I paid the first 5 who tried it for an hour more. The wrong crates fell from 40 to 6 a week. The landlord took a picture of the lanes, and the drivers keep them clean.',
      'In 2021 the depot had no lanes, and every tenth van left with the wrong crates. I painted 12 lanes and wrote the number of the road on each crate. I asked the drivers to load their own vans, and they refused for a week. I paid the first 5 who tried it for an hour more. The wrong crates fell from 40 to 6 a week. The landlord took a picture of the lanes, and the drivers keep them clean.',
      '**Situation:** In March 2023 the gate stuck.\n\n**Task:** I had to free it.\n\n**Action:** I oiled it.\n\n**Result:** It opens.',
      'The gate stuck and I freed it.',
    ],
  },
  *check({ narrative }) {
    const told = toldAccountsIn(narrative)
    const stories = storyAccountsIn(narrative)
    for (const account of accountsIn(narrative)) {
      const { sentences, labelled } = account
      const entry = entryOf(sentences)
      // “No date and hardly a figure” is said of a bare account already.
      const isAsked = stories.includes(account) && !isBare(account) && isLikely(account, 'no-dates')
      if (entry && isAsked) {
        const dates = sentences.filter(({ sentence }) => isDated(sentence) || dayIn(sentence) !== null)
        yield {
          message: 'counted',
          at: openingOf(entry),
          data: { dated: dates.length, all: sentences.length },
        }
        continue
      }
      const first = beginningOf(sentences)
      if (!first || sentences.length < 3) continue
      // How things are has no date.
      if (!tellsPast(first.sentence)) continue
      const isOfDeeds = !labelled && told.includes(account) && tellsWork(sentences)
      const dated = having(sentences, isDated)
      if (dated.length > 0) {
        const isOnlyBefore = dated.every(({ sentence }) => isDatedBefore(sentence))
        const others = sentences.filter(one => !dated.includes(one))
        if (isOfDeeds && isOnlyBefore && lacks(others, dayIn, isCounted))
          yield { message: 'before', at: placesOf(dated, dateIn)[0]! }
        continue
      }
      const days = placesOf(sentences, dayIn)
      if (days.length > 0) yield { message: 'yearless', at: days[0]!, also: days.slice(1, 3) }
      else yield { message: isOfDeeds ? 'told' : 'none', at: openingOf(first) }
    }
  },
})

/** “Six months later I …”, “In my first year I …”: a time counted from the one that has a year. */
const isCounted = ({ text }: PlacedSentence['sentence']): boolean =>
  /^(?:\w+ ){1,3}(?:month|year|week)s? (?:later|on|after)\b|^(?:in|with)in? my first\b/i.test(text)

/** Fewer deeds and figures than these tell an anecdote or a view. */
const fewest = 3

/** Work done, with figures: what is told of it can be checked, if one knows when it was. */
const tellsWork = (sentences: readonly PlacedSentence[]): boolean =>
  having(sentences, toldIn).length >= fewest && having(sentences, isMeasured).length >= fewest
