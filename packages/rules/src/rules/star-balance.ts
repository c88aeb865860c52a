import { defineRule } from '@marginalia/engine'
import { storiesIn } from '@marginalia/narrative'
import type { Part } from '@marginalia/report'

/** A story that spends its words on the wrong part. Thresholds: this project's, inside the published ranges. */
export default defineRule({
  id: 'star-balance',
  title: 'Story out of balance',
  why: 'Interviewers judge the action, and ask for the result.',
  ask: 'Which part does the reader need most?',
  category: 'structure',
  source: [
    {
      title: 'University of Washington, the STAR method (20 / 10 / 60 / 10 percent)',
      url: 'https://careers.uw.edu/resources/star-method-of-interviewing',
      grade: 'C',
    },
    { title: 'Marginalia: limits inside the published ranges', grade: 'own' },
  ],
  level: 'note',
  scope: 'document',
  defaults: { words: 80, sentences: 5, action: 40, result: 8 },
  bounds: { action: [0, 100], result: [0, 100] },
  messages: {
    action: 'The action takes {share} percent of the words; {limit} is the least expected.',
    result: 'The result takes {share} percent of the words; {limit} is the least expected.',
  },
  examples: {
    flags: [
      '**Situation:** The depot in Leeds had run its night shift on paper lists since 1998, and every list went through four hands before it reached a driver. A clerk typed it, a planner sorted it, a foreman signed it and a runner carried it out to the yard in all weathers. In March the clerk left, the planner was ill, and no list was ready before five.\n\n**Task:** I had to have every van out by six.\n\n**Action:** «I put the list on one shared screen in the yard and taught the foreman to sort it.»\n\n**Result:** The vans left at 5.40 on 28 of the next 30 mornings.',
      '**Situation:** No list was ready before five.\n\n**Task:** I had to have every van out by six.\n\n**Action:** I stood in the yard for three nights and wrote down who waited for whom. I found that the sorting took two hours and the signing took one. I put the list on one shared screen and taught the foreman to sort it by road instead of by name. I asked the two drivers who knew the roads best to check the order with me each evening for a week.\n\n**Result:** «All vans left by six.»',
    ],
    passes: [
      '**Situation:** No list was ready before five.\n\n**Task:** I had to have every van out by six.\n\n**Action:** I put the list on one screen.\n\n**Result:** All left by six.',
      'The depot ran on paper lists. I put them on one screen.',
    ],
  },
  *check({ narrative }, { words, sentences, ...limits }) {
    for (const told of storiesIn(narrative)) {
      const { story, sections } = told
      // Shares of a guess are guesses: readers hardly ever raised what was told of stories without labels.
      if (!told.labelled) continue
      if (story.words < words || told.sentences.length < sentences || story.absent.length > 0) continue
      const share = (...parts: readonly Part[]): number => {
        const own = sections.filter(({ part }) => parts.includes(part))
        return Math.round((100 * own.reduce((sum, section) => sum + section.words, 0)) / story.words)
      }
      const action = share('action')
      const result = share('result', 'learning')
      const data = (size: number, limit: number) => ({ data: { share: size, limit } })
      const at = (...parts: readonly Part[]) => told.opening(...parts) ?? story.span
      if (action < limits.action)
        yield { message: 'action', at: at('action'), ...data(action, limits.action) }
      if (result < limits.result)
        yield { message: 'result', at: at('result'), ...data(result, limits.result) }
    }
  },
})
