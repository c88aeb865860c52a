import { defineRule } from '@marginalia/engine'
import { type Account, accountsIn, isMeasured, openingOf, outcomeIn, proposalIn } from '@marginalia/narrative'

/** What matters most comes late: in a memo what is asked for, in a longer account the figure of its outcome. */
export default defineRule({
  id: 'lead-buried',
  point: 'lead-buried',
  title: 'Lead buried',
  why: 'A busy reader decides on the first lines; what comes late may never be read.',
  ask: 'What would you say if you had one sentence?',
  category: 'structure',
  source: [
    {
      title: 'Write like an Amazonian (lead with the answer)',
      url: 'https://jamesoweber.com/2024/05/30/write-like-an-amazonian-aka-writing-tips',
      grade: 'B',
    },
  ],
  level: 'note',
  // Judges found one of five worth making: what is counted late is not always what matters most.
  levels: { figure: 'off' },
  trust: { figure: 0.5, ask: 0.7 },
  scope: 'document',
  /** `words`: a shorter text has no front to bury anything behind; percents of the words before the place. */
  defaults: { words: 400, figure: 60, ask: 20 },
  bounds: { figure: [0, 100], ask: [0, 100] },
  messages: {
    figure: 'The first figure for what came of it stands behind {percent} percent of the words.',
    ask: 'What this asks for stands behind {percent} percent of the words.',
  },
  examples: {
    flags: [
      `${'The rooms face north and the windows are old, so the caretaker lights the stove by hand and writes it into a book. '.repeat(20)}«As a result, cold mornings fell from 40 to two.» The caretaker sleeps longer.`,
      `${'The windows are old and the rooms face north, so the caretaker lights the stove and writes it into a green book. '.repeat(22)}«Nobody is cold now: the rooms improved from 14 to 20 degrees.»`,
    ],
    passes: [
      'The heating failed for three winters. It now runs, and nobody is cold: from 40 cold mornings to two.',
      'We ask for 30,000 euros to repair the heating. It failed for three winters.',
    ],
  },
  *check({ narrative }, { words, figure, ask }) {
    const memo = narrative.notChecked.some(({ reason }) => reason === 'not-a-story')
    for (const account of accountsIn(narrative)) {
      if (account.labelled || account.words < words) continue
      const late = memo ? proposalOf(account) : figureOf(account)
      if (!late || late.percent < (memo ? ask : figure)) continue
      yield { message: memo ? 'ask' : 'figure', at: late.at, data: { percent: late.percent } }
    }
  },
})

/** Where figures stand in front of it, an account leads with what it knows. */
const fewFigures = 1
const lead = 0.25

function figureOf({ sentences, before }: Account) {
  const early = sentences.filter(({ sentence }, index) => before[index]! < lead && isMeasured(sentence))
  if (early.length > fewFigures) return null
  return placeOf(sentences, before, ({ sentence }) => isMeasured(sentence) && outcomeIn(sentence) !== null)
}

const proposalOf = ({ sentences, before }: Account) =>
  placeOf(sentences, before, ({ sentence }) => proposalIn(sentence) !== null)

function placeOf(
  sentences: Account['sentences'],
  before: Account['before'],
  holds: (one: Account['sentences'][number]) => boolean,
) {
  const index = sentences.findIndex(holds)
  return index === -1 ? null : { at: openingOf(sentences[index]!), percent: Math.floor(before[index]! * 100) }
}
