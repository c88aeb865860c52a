import { defineRule } from '@marginalia/engine'
import { clausesOf } from '@marginalia/english'
import {
  type Account,
  aimIn,
  isQuestion,
  metricsIn,
  type Narrative,
  openingOf,
  type PlacedSentence,
  storyAccountsIn,
  topicsIn,
} from '@marginalia/narrative'
import type { Sentence } from '@marginalia/prose'

/** A goal is set, or questions are asked, in this first share of the words; the rest is looked at for an answer. */
const front = 0.6
/** Of the words that say what a goal is about, the share that comes back where somebody reports on it. */
const enough = 0.34
const fewestQuestions = 3

/** A goal or a list of questions that the end of the text does not come back to. */
export default defineRule({
  id: 'goal-unreported',
  point: 'goal-unreported',
  title: 'Goal without a report',
  why: 'A reader keeps a goal in mind and looks for what became of it.',
  ask: 'Was it reached, and how do you know?',
  category: 'structure',
  source: [
    {
      title: 'Amazon, how to answer with STAR (task and result)',
      url: 'https://hiring.amazon.com/job-opportunities/store-jobs/amazon-fresh-jobs',
      grade: 'A',
    },
  ],
  level: 'note',
  trust: { goal: 0.4, questions: 0.5 },
  scope: 'document',
  messages: {
    goal: 'This goal is set here; the end of the text does not come back to it.',
    questions: '{count} questions are asked here; the end of the text does not come back to them.',
  },
  examples: {
    flags: [
      'The heating of our school failed on Monday mornings, and the first class sat in coats. «My goal was a warm room at eight o’clock.» I read the log of the boiler with the caretaker. He showed me the valve that leaked, and I changed its seal. I bought a clock for 30 euros and set it to Sunday evening. The caretaker told me about the flood of 2011 and the old pump in the cellar. We wrote down who has which key. The teachers thanked us at the summer party, and the head gave a speech on the roof that was new.',
      'Our museum lends microscopes to village schools. We asked ourselves:\n\n- «How do we reach schools without a bus?»\n- How do we repair a broken lens?\n- Who pays for the insurance?\n\nI counted the forms with the clerk who files them. I put the four lines that matter on one page. The clerk tried it with two teachers and sent me both pages by post. Two lines came back empty, so I took them away. The museum keeps the page in a blue folder at the desk. Teachers fill it in within ten minutes now, and the clerk files it on the same day. The folder has 40 pages by now.',
    ],
    passes: [
      // Reported at once.
      'The heating of our school failed on Monday mornings, and the first class sat in coats. My goal was 20 degrees at eight, and I came to 17 degrees. I read the log of the boiler with the caretaker. He showed me the valve that leaked, and I changed its seal. I bought a clock for 30 euros and set it to Sunday evening. The caretaker told me about the flood of 2011 and the old pump in the cellar. We wrote down who has which key. The teachers thanked us at the summer party, and the head gave a speech on the roof that was new.',
      'My goal was a warm room at eight o’clock. I changed the seal.',
      'The heating of our school failed on Monday mornings, and the first class sat in coats. My goal was a warm room at eight o’clock. I read the log of the boiler with the caretaker. He showed me the valve that leaked, and I changed its seal. I bought a clock for 30 euros and set it to Sunday evening. The caretaker told me about the flood of 2011 and the old pump in the cellar. We wrote down who has which key. Since that week each room is warm at eight o’clock: 20 degrees.',
    ],
  },
  *check({ narrative }) {
    for (const account of storyAccountsIn(narrative)) {
      if (account.labelled) continue
      const end = new Set(endOf(account).flatMap(({ sentence }) => [...topicsIn(sentence)]))
      const open = (one: PlacedSentence): boolean => !comesBack(one, end)
      const asked = questionsIn(narrative, account)
      const goal = account.sentences.find(
        (one, index) =>
          account.before[index]! < front &&
          aimIn(one.sentence) !== null &&
          !isPlan(one.sentence) &&
          // “My goal was 20 degrees, and I came to 17”: reported at once.
          metricsIn(one.sentence).length < 2 &&
          open(one),
      )
      if (asked.length >= fewestQuestions && asked.filter(open).length * 2 > asked.length) {
        const [first, ...others] = asked
        yield {
          message: 'questions',
          at: openingOf(first!),
          data: { count: asked.length },
          also: others.slice(0, 3).map(one => openingOf(one)),
        }
      } else if (goal) yield { message: 'goal', at: openingOf(goal) }
    }
  },
})

const endOf = ({ sentences, before }: Account): readonly PlacedSentence[] =>
  sentences.filter((_, index) => before[index]! >= front)

/** Too few topics say nothing either way. */
function comesBack({ sentence }: PlacedSentence, end: ReadonlySet<string>): boolean {
  const topics = [...topicsIn(sentence)].filter(topic => topic !== 'goal')
  const back = topics.filter(topic => end.has(topic)).length
  return topics.length < 2 || back > topics.length * enough
}

/** The first run of questions that the writer asks, in the front of an account; not those that somebody asks the writer. */
function questionsIn({ sentences }: Narrative, account: Account): readonly PlacedSentence[] {
  const [first, last] = [account.sentences[0]!, account.sentences.at(-1)!]
  const limit = first.span[0] + (last.span[1] - first.span[0]) * front
  let run: PlacedSentence[] = []
  for (const one of sentences) {
    if (one.span[0] > limit) break
    const asks = /\?["'”’)*]*$/.test(one.sentence.text) && !isQuestion(one.sentence.block)
    if (asks) run.push(one)
    else if (run.length >= fewestQuestions) return run
    else run = []
  }
  return run
}

/** “My goal is to become …”: what is aimed at still cannot be reported on. */
const isPlan = (sentence: Sentence): boolean =>
  /\b(?:goal|aim|objective)s? (?:is|are) to\b/i.test(sentence.text) ||
  clausesOf(sentence).every(({ verb }) => verb.tense === 'future' || verb.form !== 'finite')
