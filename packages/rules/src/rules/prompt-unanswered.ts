import { defineRule } from '@marginalia/engine'
import {
  type AskingId,
  accountsIn,
  askingsOf,
  type Narrative,
  openingOf,
  questionsIn,
} from '@marginalia/narrative'
import type { Span } from '@marginalia/report'

/** Parts of the published prompts that have a message of their own; of the others `askings` know how they are answered. */
const parts = ['context', 'problem', 'importance', 'result', 'difference', 'situation', 'process'] as const

/** A part of the question that the text does not seem to answer. */
export default defineRule({
  id: 'prompt-unanswered',
  point: 'prompt-unanswered',
  title: 'Part of the question without an answer',
  why: 'The question lists what to answer, and readers check it off.',
  ask: 'Where does the text answer this part?',
  category: 'instruction',
  source: [
    {
      title: 'Amazon, writing exercise prompts',
      url: 'https://www.interviewgenie.com/blog/2020/2/5/how-to-answer-the-amazon-written-interview-question',
      grade: 'B',
    },
  ],
  level: 'warning',
  // Whoever tells what drew them gives a reason without “because”; whoever weighs the ways, why it was this one.
  levels: { reason: 'off', choice: 'off' },
  trust: { differently: 0.9, plan: 0.9, hopes: 0.9, lesson: 0.7, alternatives: 0.7, choice: 0.5 },
  scope: 'document',
  defaults: { words: 80 },
  messages: {
    context: 'Nothing found that sets the context.',
    problem: 'Nothing found that names the problem.',
    importance: 'Nothing found that says why the problem was important.',
    result: 'The question asks for the result; nothing found that states it.',
    difference: 'Nothing found that says what it changed for the business.',
    situation: 'Nothing found that sets out the situation.',
    process: 'Nothing found that shows how the decision came about.',
    alternatives: 'The question asks for alternatives; nothing found that weighs them.',
    choice: 'The question asks why this choice and not the others; no reason found.',
    differently: 'The question asks what you would do differently; nothing found that says it.',
    plan: 'The question asks what you will do; no plan found.',
    hopes: 'The question asks what you hope for; nothing found that says it.',
    lesson: 'The question asks what you learned; no lesson found.',
    feelings: 'The question asks what you felt; nothing found that says it.',
    reason: 'The question asks why; no reason found.',
    conclusion: 'The question asks for a conclusion; none found.',
  },
  examples: {
    flags: [
      `---\nprompt: judgment\n---\n«In March 2023 I ran the night shift at a depot» with 40 vans, and the ferry line told us at nine that the morning boat was off. ${'The vans stood in the yard and the drivers asked me what to do. '.repeat(6)}I sent the vans by the bridge within the hour. All 40 arrived by noon.`,
      `---\nprompt: Tell us about a mistake and what you would do differently\n---\n«In March 2023 I ran the night shift at a depot» with 40 vans, and I sent all of them by the ferry. ${'The vans stood in the yard and the drivers asked me what to do. '.repeat(6)}I told the manager at six. All 40 arrived a day late.`,
      `# What did you learn from your first job?\n\n«I sorted parcels at night and drove the van in the morning.» ${'I sorted parcels at night and drove the van in the morning. '.repeat(8)}The depot closed in May.`,
    ],
    passes: [
      // What it changed is told by its figures.
      `---\nprompt: innovation\n---\nIn March 2023 the belt of our depot stood still because of frost, and the crew thawed it by hand, which cost us 9,000 euros a week. ${'I read the current of the motor and wrote a rule for it. '.repeat(6)}Stops went from 19 a week to 2.`,
      '---\nprompt: judgment\n---\nI chose the bridge.',
      'I chose the bridge.',
      `# What did you learn from your first job?\n\n${'I sorted parcels at night and drove the van in the morning. '.repeat(9)}I learned that the ferry needs a booking by noon.`,
    ],
  },
  *check({ narrative }, { words }) {
    const { sentences, measures } = narrative
    // A note on the question would be one on somebody else's words.
    const first = sentences.find(({ whose }) => whose === 'writer')
    if (!first || measures.words < words) return
    const missing = unansweredIn(narrative)
    if (missing) yield { message: missing.part, at: missing.at ?? openingOf(first), identity: missing.part }
  },
})

interface Unanswered {
  readonly part: AskingId | (typeof parts)[number]
  /** Where the answer to a question in the text begins. */
  readonly at: Span | null
}

function unansweredIn(narrative: Narrative): Unanswered | null {
  const { prompt, asked } = narrative
  const told = accountsIn(narrative).flatMap(({ sentences }) => sentences)
  for (const { part, span } of prompt?.parts ?? []) {
    if (span !== null) continue
    const known = parts.find(one => one === part)
    if (known) return { part: known, at: null }
    // The cues of a prompt are few: what answers it in other words is asked for, too.
    const again = askingsOf(part === 'choice' ? 'why did you choose' : part, told)[0]
    if (again?.answer === null) return { part: again.id, at: null }
  }
  const missing = askingsOf(asked ?? '', told).find(({ answer }) => answer === null)
  if (missing) return { part: missing.id, at: null }
  for (const { text, sentences } of questionsIn(narrative)) {
    const words = sentences.reduce((sum, { fact }) => sum + fact.words, 0)
    const open = askingsOf(text, sentences).find(({ answer }) => answer === null)
    if (open && words >= fewestWords) return { part: open.id, at: openingOf(sentences[0]!) }
  }
  return null
}

/** An answer of fewer words is a remark, and says so itself. */
const fewestWords = 80
