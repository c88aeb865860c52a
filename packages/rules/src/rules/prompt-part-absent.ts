import { defineRule } from '@marginalia/engine'

const keys = {
  context: 'context',
  problem: 'problem',
  importance: 'importance',
  result: 'result',
  difference: 'difference',
  situation: 'situation',
  alternatives: 'alternatives',
  process: 'process',
  choice: 'choice',
} as const

/** A part of the chosen prompt that the text does not seem to answer. */
export default defineRule({
  id: 'prompt-part-absent',
  title: 'Part of the prompt without an answer',
  why: 'The prompt lists what to answer, and readers check it off.',
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
  scope: 'document',
  defaults: { words: 80 },
  messages: {
    context: 'Nothing found that sets the context.',
    problem: 'Nothing found that names the problem.',
    importance: 'Nothing found that says why the problem was important.',
    result: 'Nothing found that states the result.',
    difference: 'Nothing found that says what it changed for the business.',
    situation: 'Nothing found that sets out the situation.',
    alternatives: 'Nothing found that weighs the alternatives.',
    process: 'Nothing found that shows how the decision came about.',
    choice: 'Nothing found that says why this choice and not the others.',
  },
  examples: {
    flags: [
      `---\nprompt: judgment\n---\n«In March 2023 I ran the night shift at a depot with 40 vans, and the ferry line told us at nine that the morning boat was off.» ${'The vans stood in the yard and the drivers asked me what to do. '.repeat(6)}I decided within the hour from what I knew of the tides. I sent the vans by the bridge because the toll was lower than the fine. All 40 arrived by noon.`,
      `---\nprompt: innovation\n---\n«I built a sorting screen for the yard in 2022.» The old lists were slow. ${'It shows each driver the next parcel and the dock it stands at. '.repeat(8)}The loading time fell from 50 to 20 minutes, which saved the company two vans a day.`,
    ],
    passes: ['---\nprompt: judgment\n---\nI chose the bridge.', 'I chose the bridge.'],
  },
  *check({ narrative }, { words }) {
    const { prompt, sentences, measures } = narrative
    const first = sentences[0]
    if (!prompt || !first || measures.words < words) return
    for (const { part, span } of prompt.parts) {
      if (span === null && part in keys)
        yield { message: keys[part as keyof typeof keys], at: first.span, identity: `${prompt.id} ${part}` }
    }
  },
})
