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
import { figuresIn } from '../figures.ts'
import { isLikely } from '../point-scale.ts'

/** An example: all is counted. */
const counted =
  'I counted the 30 hooks of our 2 doors on 4 mornings and wrote 120 numbers into a book. Of 40 laptops 12 were gone on day 1, 9 on day 2 and 15 on day 3. I bought 14 hooks at 3 euros and hung 7 of them at each door. The clerk lent 33 laptops in 5 days, and 31 came back. I moved 6 hooks to the counter, and 2 clerks used them 50 times in 8 days.'

/** An example: nothing was wanted by a day. */
const library =
  'The desk of our library lent out laptops on paper slips, and nobody knew who had which one. Students stood in line at eight each morning while the clerk turned pages. «I drew a form for the two questions that mattered and hung» a board with a hook for each laptop beside the door. The clerk tried both for a week and told me what was wrong. I moved the board to the counter and took one question away. Then I showed the evening shift how the board works. The line got shorter by half.'

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
      library,
      'Each winter the heating of the school failed on Monday mornings, and the first class sat in coats. The caretaker started it by hand because the clock had been broken since the flood. «I read the log of the boiler and saw that it cooled» down on Sunday at noon. I bought a clock and set it to Sunday evening. The caretaker showed me the valve that leaked, and I changed its seal. Since that week the rooms are warm when the children come, and the caretaker sleeps as long as the teachers do.',
      'Our club gave courses for beginners in a cold hall. The teachers brought their own lamps, and the pupils shared the chairs. «We moved the courses to the school, and we asked the parents» for chairs. I drew the plan of the rooms. We printed the leaflets, and the pupils carried them to the shops. We got more pupils, the hall was full of life, and the mood improved. The parents praised us, and the school was happy with the change. We were proud of it.',
    ],
    passes: [
      // A quarrel has a side, a failure a cause, an invention an idea: none sets out from a figure.
      `# My most inventive work\n\n${library.replace(/[«»]/g, '')}`,
      `# A time you disagreed with your manager\n\n${library.replace(/[«»]/g, '')}`,
      `# A time you found the root cause\n\n${library.replace(/[«»]/g, '')}`,
      `${library.replace(/[«»]/g, '')} The board had to be up before the fair.`,
      `${counted} The head had given us a budget of 900 euros.`,
      'Our club gave courses for beginners in a cold hall. The teachers brought their own lamps, and the pupils shared the chairs. I was to fill 40 places by May. We moved the courses to the school, and we asked the parents for chairs. I drew the plan of the rooms. We printed the leaflets, and the pupils carried them to the shops. We got more pupils, the hall was full of life, and the mood improved. The parents praised us, and the school was happy with the change. We were proud of it.',
      // Of one's studies, too.
      'Our club gave courses for beginners in a cold hall. The teachers brought their own lamps, and the pupils shared the chairs. We moved the courses to the school, and we asked the parents for chairs. I drew the plan of the rooms. We printed the leaflets, and the pupils carried them to the shops. We got more pupils, the hall was full of life, and the mood improved. The parents praised us, and the school was happy with the change. We were proud of it. I was in my last semester at the university, and the professor of our laboratory read my thesis and my dissertation on it and gave me a scholarship for the research.',
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
      if (isOwed && isLikely(account, 'goal-unstated') && !sentences.some(isSet))
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
