import { defineRule } from '@marginalia/engine'
import {
  accountsIn,
  type Echo,
  echoesIn,
  isMeasured,
  openingOf,
  type PlacedSentence,
} from '@marginalia/narrative'

/** The same said again, far from where it was said first. */
export default defineRule({
  id: 'repetition',
  point: 'repetition',
  title: 'Said again',
  why: 'A reader who meets a point twice looks for the difference and finds none.',
  ask: 'What does this tell that was not told before?',
  category: 'clutter',
  source: [{ title: 'Checked by this project within one document', grade: 'own' }],
  level: 'note',
  // Judges found one of eight worth making: who takes up what was said mostly goes on to say more.
  levels: { again: 'off' },
  trust: { again: 0.3, twice: 0.9 },
  scope: 'document',
  /** `share`: percent of the shorter sentence's topic words that the other has; `least`: how many these are. */
  defaults: { share: 40, least: 4 },
  bounds: { share: [0, 100] },
  messages: {
    again: 'Much of this stands elsewhere already, in nearly the same words.',
    twice: 'This sentence stands in the text twice.',
  },
  examples: {
    flags: [
      'Our museum lends microscopes to village schools, and each loan went through four paper forms. I counted the forms with the clerk who files them. I put the four questions on one page. The clerk tried it with two schools and sent me both pages by post. Two questions came back empty, so I took them away. The museum keeps the page. «Village schools waited for microscopes because each loan went through paper forms» that nobody read, and the wait was long. They have their microscopes within a week.',
      'The night bus to the hospital stopped at the gate, and nurses walked the last mile in the dark. The turning circle was full of parked cars from the evening shift. I asked the drivers why. I asked the hospital to paint the circle, and it did so the same month. The bus has turned there since, and nobody has walked that mile again. «The turning circle was full of parked cars from the evening shift.» We learned of it from a driver who had told nobody for three years.',
    ],
    passes: [
      'Wait time was 50 minutes. Now wait time is 20 minutes.',
      'I counted the forms. I counted the forms.',
      'For a box the guild asked each baker for oats, salt, honey, walnuts, raisins, cider, butter and vinegar. I wrote a new list of dishes with the cook. We took the soup off it and put bread on. The skipper tried it first. The cook liked the bread, and the guests of the night boat liked it even more than he did. I wrote down for the guild what the bakers had sent in the end, box by box, on one page. These were oats, salt, honey, walnuts, raisins, cider and butter.',
      'Each guest spent a mean of 9 euros on the night boat and 5 euros on the day boat. I wrote a new list of dishes with the cook. We took the soup off it and put bread on. The skipper tried it first. The cook liked the bread. Each guest spent a mean of 11 euros on the night boat and 6 euros on the day boat.',
    ],
  },
  *check({ narrative }, { share, least }) {
    for (const account of accountsIn(narrative)) {
      const echo = echoesIn(account).find(
        one =>
          isTwice(one) ||
          (one.shared >= least && one.likeness * 100 >= share && !isMeasuredAgain(one) && !isList(one.again)),
      )
      if (echo)
        yield {
          message: isTwice(echo) ? 'twice' : 'again',
          at: openingOf(echo.again),
          also: [openingOf(echo.first)],
        }
    }
  },
})

const isTwice = (echo: Echo): boolean =>
  echo.likeness > 0.85 &&
  echo.shared > 5 &&
  (echo.first.sentence.text === echo.again.sentence.text || !(isMeasuredAgain(echo) || isList(echo.again)))

/** “These were oats, salt, honey and nuts”: of what a list of the same things says, its items say little. */
const isList = ({ sentence }: PlacedSentence): boolean =>
  /(?:, [\p{L}'’-]+(?: [\p{L}'’-]+){0,2}){2,},? (?:and|or) \p{L}/u.test(sentence.text)

/** The figure before and the figure after: what came of it, told in the words of the problem. */
const isMeasuredAgain = ({ first, again }: Echo): boolean =>
  isMeasured(first.sentence) && isMeasured(again.sentence)
