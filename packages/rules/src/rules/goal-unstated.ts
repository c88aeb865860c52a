import { defineRule } from '@marginalia/engine'
import {
  goalIn,
  isMeasured,
  openingOf,
  type PlacedSentence,
  toldAccountsIn,
  toldIn,
} from '@marginalia/narrative'
import { having } from '../lacks.ts'

/** Deeds without a word of what they were to reach. */
export default defineRule({
  id: 'goal-unstated',
  point: 'goal-unstated',
  title: 'Goal unstated',
  why: 'Without a goal nobody can say whether the result is good.',
  ask: 'Where does the text say what had to be reached, and by when?',
  category: 'structure',
  source: [
    {
      title: 'Amazon, how to answer with STAR (task)',
      url: 'https://hiring.amazon.com/job-opportunities/store-jobs/amazon-fresh-jobs',
      grade: 'A',
    },
  ],
  level: 'note',
  // One mention without a measure: judges called it wrong eight times of ten.
  levels: { only: 'off' },
  trust: { none: 0.3, only: 0.2 },
  scope: 'document',
  /** `figures`: sentences with a figure in 1,000 words; whoever has more lets the figures say what was wanted. */
  defaults: { figures: 9 },
  messages: {
    none: 'From here on things are done; no sentence was found that says what for.',
    only: '“{match}” is all that says what was to be reached, and nothing measures it.',
  },
  examples: {
    flags: [
      'The desk of our library lent out laptops on paper slips, and nobody knew who had which one. Students stood in line at eight each morning while the clerk turned pages. «I drew a form for the two questions that mattered and hung» a board with a hook for each laptop beside the door. The clerk tried both for a week and told me what was wrong. I moved the board to the counter and took one question away. Then I showed the evening shift how the board works. The line got shorter by half.',
      'Each winter the heating of the school failed on Monday mornings, and the first class sat in coats. The caretaker started it by hand because the clock had been broken since the flood. «I read the log of the boiler and saw that it cooled» down on Sunday at noon. I bought a clock and set it to Sunday evening. The caretaker showed me the valve that leaked, and I changed its seal. Since that week the rooms are warm when the children come, and the caretaker sleeps as long as the teachers do.',
    ],
    passes: [
      'My task was to have every van out by six.',
      '**Situation:** The gate stuck.\n\n**Task:** Free it.\n\n**Action:** I oiled the hinge.\n\n**Result:** It opens.',
    ],
  },
  *check({ narrative }, { figures }) {
    for (const { labelled, sentences, words } of toldAccountsIn(narrative)) {
      const measured = having(sentences, isMeasured).length
      if (labelled || measured > Math.max(fewFigures, (figures * words) / 1000)) continue
      const goals = having(sentences, goalIn)
      const [goal] = goals
      const deeds = having(sentences, toldIn)
      if (!goal) yield { message: 'none', at: openingOf(deeds[0] ?? sentences[0]!) }
      else if (goals.length === 1 && !isMeasured(goal.sentence) && !isGroups(deeds))
        yield { message: 'only', at: goal.locate(goalIn(goal.sentence)!) }
    }
  },
})

/** In however short a text. */
const fewFigures = 3

/** A team's goals are set elsewhere, and told there. */
const isGroups = (deeds: readonly PlacedSentence[]): boolean =>
  deeds.filter(({ sentence }) => toldIn(sentence)?.share === 'group').length * 2 > deeds.length
