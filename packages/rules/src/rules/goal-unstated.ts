import { defineRule } from '@marginalia/engine'
import { tokensOf, wantedNouns } from '@marginalia/english'
import {
  aimIn,
  askedAbout,
  dayIn,
  dueIn,
  goalIn,
  isMeasured,
  lessonIn,
  openingOf,
  type PlacedSentence,
  storyAccountsIn,
  toldIn,
} from '@marginalia/narrative'
import { clubStory, clubStoryAt } from '../example-story.ts'
import { figuresIn } from '../figures.ts'
import { isSurelyLikely } from '../point-scale.ts'

/** An example: all is counted. */
const counted =
  'I counted the 30 hooks of our 2 doors on 4 mornings and wrote 120 numbers into a book. Of 40 laptops 12 were gone on day 1, 9 on day 2 and 15 on day 3. I bought 14 hooks at 3 euros and hung 7 of them at each door. The clerk lent 33 laptops in 5 days, and 31 came back. I moved 6 hooks to the counter, and 2 clerks used them 50 times in 8 days.'

/** Deeds, and no figure or day for what was wanted. */
export default defineRule({
  id: 'goal-unstated',
  point: 'goal-unstated',
  title: 'Goal unstated',
  why: 'Without a goal nobody can say whether the result is good.',
  ask: 'What had to be reached, and by when?',
  category: 'structure',
  source: [
    {
      title: 'Amazon, how to answer with STAR (task)',
      url: 'https://hiring.amazon.com/job-opportunities/store-jobs/amazon-fresh-jobs',
      grade: 'A',
    },
  ],
  level: 'note',
  trust: { counted: 0.4, figures: 0.5 },
  scope: 'document',
  messages: {
    counted: 'Deeds begin about here; no sentence sets a goal with a figure or a day.',
    figures: 'Figures in this text: {figures}; none of them is called what had to be reached.',
  },
  examples: {
    flags: [
      counted.replace(/^.*?mornings/, '«$&»'),
      clubStoryAt('I joined it as a student and wanted to row.'),
    ],
    passes: [
      // A quarrel has a side, a failure a cause, an invention an idea: none sets out from a figure.
      `# My most inventive work\n\n${clubStory}`,
      `# A time you disagreed with your manager\n\n${clubStory}`,
      `# A time you found the root cause\n\n${clubStory}`,
      `${clubStory} The board had to be up before the fair.`,
      `${counted} The head had given us a budget of 900 euros.`,
      'My task was to have every van out by six.',
      '**Situation:** The gate stuck.\n\n**Task:** Free it.\n\n**Action:** I oiled the hinge.\n\n**Result:** It opens.',
    ],
  },
  *check({ narrative }) {
    const { quarrel, failure, invention } = askedAbout(narrative)
    const isOwed = !quarrel && !failure && !invention
    for (const account of storyAccountsIn(narrative)) {
      if (account.labelled) continue
      const { sentences, before } = account
      const told = sentences.filter(
        ({ sentence }, index) => toldIn(sentence) && before[index]! < late && lessonIn(sentence) === null,
      )
      const first = told.find(({ fact }) => fact.part === 'action') ?? told[0]
      if (!first) continue
      const figures = sentences.reduce((all, { sentence }) => all + figuresIn(sentence), 0)
      if (isOwed && isSurelyLikely(account, 'goal-unstated') && !sentences.some(isSet))
        yield { message: 'counted', at: openingOf(first) }
      else if (figures * 1000 >= fewestFigures * account.words && !sentences.some(isWanted))
        yield { message: 'figures', at: openingOf(first), data: { figures } }
    }
  },
})

/** Deeds behind this share of the words are no way in to the others. */
const late = 0.6

/** Figures in 1,000 words, at least: who counts so much and names no goal leaves the reader to guess which of them matters. */
const fewestFigures = 62

/** Anything that was wanted, asked for, due or allowed. */
const isWanted = ({ sentence }: PlacedSentence): boolean =>
  goalIn(sentence) !== null ||
  dueIn(sentence) !== null ||
  aimIn(sentence) !== null ||
  tokensOf(sentence).some(({ lemma }) => wantedNouns.has(lemma))

/** A goal with the figure that was wanted, or what was due. */
const isSet = ({ sentence }: PlacedSentence): boolean =>
  (goalIn(sentence) !== null && (isMeasured(sentence) || dayIn(sentence) !== null)) ||
  dueIn(sentence) !== null
