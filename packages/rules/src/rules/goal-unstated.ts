import { defineRule } from '@marginalia/engine'
import { clausesOf } from '@marginalia/english'
import {
  type Account,
  dayIn,
  dueIn,
  effectIn,
  gainIn,
  goalIn,
  isMeasured,
  isObliged,
  lessonIn,
  metricsIn,
  openingOf,
  type PlacedSentence,
  preceptIn,
  tellsChange,
  toldAccountsIn,
  toldIn,
} from '@marginalia/narrative'
import { having } from '../lacks.ts'
import { isLikely } from '../point-scale.ts'

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
  trust: { changed: 0.5, counted: 0.4 },
  scope: 'document',
  messages: {
    changed: 'This says how much changed; no sentence was found that says how much was wanted.',
    counted: 'From here on things are done; no sentence gives a figure or a day for what was wanted.',
  },
  examples: {
    flags: [
      'The desk of our library lent out laptops on paper slips, and nobody knew who had which one. Students stood in line at eight each morning while the clerk turned pages. «I drew a form for the two questions that mattered and hung» a board with a hook for each laptop beside the door. The clerk tried both for a week and told me what was wrong. I moved the board to the counter and took one question away. Then I showed the evening shift how the board works. The line got shorter by half.',
      'Each winter the heating of the school failed on Monday mornings, and the first class sat in coats. The caretaker started it by hand because the clock had been broken since the flood. «I read the log of the boiler and saw that it cooled» down on Sunday at noon. I bought a clock and set it to Sunday evening. The caretaker showed me the valve that leaked, and I changed its seal. Since that week the rooms are warm when the children come, and the caretaker sleeps as long as the teachers do.',
      'The bakery lost a tray in four to the draught at the door. Each morning the loaves at the end of the bench came out flat, and the shop in the square had stopped ordering them. I moved the bench to the wall and hung a curtain behind it. I asked the night baker to note the trays by hour. She noted 12 trays in the first week. I bought a second thermometer for 40 euros and put it beside the door. «The flat trays fell from 25% to 6%.» The shop in the square orders 30 loaves a day again.',
      // By the account as a whole.
      'Our club gave courses for beginners in a cold hall. The teachers brought their own lamps, and the pupils shared the chairs. «We moved the courses to the school, and we asked the parents» for chairs. I drew the plan of the rooms. We printed the leaflets, and the pupils carried them to the shops. We got more pupils, the hall was full of life, and the mood improved. The parents praised us, and the school was happy with the change. We were proud of it.',
    ],
    passes: [
      'The bakery lost a tray in four to the draught at the door. Each morning the loaves at the end of the bench came out flat, and the shop in the square had stopped ordering them. I promised its owner an even loaf. I moved the bench to the wall and hung a curtain behind it. I asked the night baker to note the trays by hour. She noted 12 trays in the first week. I bought a second thermometer for 40 euros and put it beside the door. The flat trays fell from 25% to 6%. The shop in the square orders 30 loaves a day again.',
      'The bakery lost a tray in four to the draught at the door. Each morning the loaves at the end of the bench came out flat, and the shop in the square had stopped ordering them. The owner wanted an even loaf by May. I moved the bench to the wall and hung a curtain behind it. I asked the night baker to note the trays by hour. She noted 12 trays in the first week. I bought a second thermometer for 40 euros and put it beside the door. The flat trays fell from 25% to 6%. The shop in the square orders 30 loaves a day again.',
      'The bakery lost a tray in four to the draught at the door. Each morning the loaves at the end of the bench came out flat, and the shop in the square had stopped ordering them. I thought of a way to reduce the loss. I moved the bench to the wall and hung a curtain behind it. I asked the night baker to note the trays by hour. She noted 12 trays in the first week. I bought a second thermometer for 40 euros and put it beside the door. The flat trays fell from 25% to 6%. The shop in the square orders 30 loaves a day again.',
      'The bakery lost a tray in four to the draught at the door. Each morning the loaves at the end of the bench came out flat, and the shop in the square had stopped ordering them. I wanted to get that under one tray in twenty. I moved the bench to the wall and hung a curtain behind it. I asked the night baker to note the trays by hour. She noted 12 trays in the first week. I bought a second thermometer for 40 euros and put it beside the door. The flat trays fell from 25% to 6%. The shop in the square orders 30 loaves a day again.',
      'Our ferry left the pier late on most mornings, and I had to have it gone before the school bus. I counted for 14 days what held the boat up, and I moved the bicycles from the bow to the stern. I wrote to the captain and drew a plan of the 3 lanes on the pier. The crew said that I should have asked them, and they were right, so we drew it again on a Sunday. Then I painted the lanes with 40 litres of white. Boarding is much faster today. We were 11 minutes early on the last day of the season, and I was asked to paint the other pier.',
      'My task was to have every van out by six.',
      '**Situation:** The gate stuck.\n\n**Task:** Free it.\n\n**Action:** I oiled the hinge.\n\n**Result:** It opens.',
    ],
  },
  *check({ narrative }) {
    const headings = narrative.document.blocks.filter(({ block }) => block.kind === 'heading').length
    for (const account of toldAccountsIn(narrative)) {
      if (account.labelled) continue
      const { sentences } = account
      const deeds = having(sentences, toldIn)
      // Under headings that name no parts stand several matters, each with a goal of its own.
      const isWork =
        headings < several &&
        deeds.length >= fewestDeeds &&
        having(sentences, isMeasured).length >= fewestDeeds
      const changed = isWork && !wantedIn(account) ? ofLate(account, isChangeCounted) : undefined
      if (changed) yield { message: 'changed', at: openingOf(changed) }
      else if (deeds[0] && isLikely(account, 'goal-unstated') && !sentences.some(isSet))
        yield { message: 'counted', at: openingOf(deeds[0]) }
    }
  },
})

/** A goal with the figure that was wanted, or what was due. */
const isSet = ({ sentence }: PlacedSentence): boolean =>
  (goalIn(sentence) !== null && (isMeasured(sentence) || dayIn(sentence) !== null)) ||
  dueIn(sentence) !== null

/** So many headings. */
const several = 3
/** Fewer deeds and figures tell an anecdote. */
const fewestDeeds = 3
/** What came of it is told behind this share of the words. */
const behind = 0.4
/** What one had to do is a task before this share of the words, and a step behind it. */
const early = 0.4
/** A word like “target” without a figure sets no goal behind this share of the words. */
const late = 0.6

/** A sentence says what was to be reached before it is told what was, or gives the figure that was wanted. */
const wantedIn = ({ sentences, before }: Account): boolean =>
  sentences.some(({ sentence, fact }, index) => {
    if (before[index]! < late && (dueIn(sentence) || aimsToChange(sentence))) return true
    const goal = goalIn(sentence)
    if (!goal) return false
    if (!isObliged(sentence)) return before[index]! < late || isMeasured(sentence)
    const clause = clausesOf(sentence).findLast(({ span }) => span[0] <= goal[0])
    return clause?.kind === 'main' && fact.part !== 'other' && before[index]! < early
  })

/** “I tried to shorten the line”: the change is what was wanted. */
const aimsToChange = (sentence: PlacedSentence['sentence']): boolean =>
  clausesOf(sentence).some(
    ({ kind, verb }) => kind === 'infinitive' && (verb.verb.has('change-up') || verb.verb.has('change-down')),
  )

const ofLate = (
  { sentences, before }: Account,
  test: (sentence: PlacedSentence['sentence']) => boolean,
): PlacedSentence | undefined =>
  sentences.find(
    ({ sentence, fact }, index) =>
      before[index]! >= behind &&
      fact.part !== 'situation' &&
      fact.part !== 'other' &&
      lessonIn(sentence) === null &&
      preceptIn(sentence) === null &&
      test(sentence),
  )

/** “The line fell from 40 to 12”, “it rose by 9%”: a change of the work, with its figure. */
const isChangeCounted = (sentence: PlacedSentence['sentence']): boolean =>
  (gainIn(sentence) !== null || effectIn(sentence) !== null) && metricsIn(sentence).some(tellsChange)
