import { defineRule } from '@marginalia/engine'
import { storiesIn } from '@marginalia/narrative'
import type { Part } from '@marginalia/report'

const keys: Readonly<Record<Part, 'situation' | 'task' | 'action' | 'result'>> = {
  situation: 'situation',
  task: 'task',
  action: 'action',
  result: 'result',
  learning: 'result',
}

/** A part that a labelled story is without: what a map that is a guess does not find may well be told. */
export default defineRule({
  id: 'star-absent',
  title: 'Absent part',
  why: 'An interviewer writes down situation, task, action and result; a gap stays a gap.',
  ask: 'Where does the reader learn this?',
  category: 'structure',
  source: [
    {
      title: 'Amazon, how to answer with STAR',
      url: 'https://hiring.amazon.com/job-opportunities/store-jobs/amazon-fresh-jobs',
      grade: 'A',
    },
  ],
  level: 'error',
  probe: { result: 'no-result', action: 'no-action' },
  scope: 'document',
  messages: {
    situation: 'The story has no situation.',
    task: 'The story has no task.',
    setup: 'The story has neither situation nor task.',
    action: 'The story has no action.',
    result: 'The story has no result.',
    empty: 'The story has labels and no text.',
  },
  examples: {
    flags: [
      '## «The night feed»\n\n**Situation:** The feed stopped at two.\n\n**Task:** I had to have it running by six.\n\n**Action:** I moved it to the second broker.',
      '## «A gate»\n\n**Situation:** The gate was open.\n\n**Result:** It shut.\n\n**Task:** I had to shut it.',
    ],
    passes: [
      'I moved the feed to the second broker.',
      '**Situation:** The feed stopped at two.\n\n**Task:** Have it running by six.\n\n**What happened:** I moved it.\n\n**Result:** It ran.',
      '**Context:** The feed stopped at two.\n\n**Goal:** Have it running by six.\n\n**Approach:** I moved it.\n\n**Outcome:** It ran.',
    ],
  },
  *check({ narrative, document }) {
    for (const { story, sections, labelled } of storiesIn(narrative)) {
      if (!labelled || story.absent.length === 0) continue
      const at = story.title ?? sections[0]!.span
      const line = document.source.slice(...at).search(/\r?\n/)
      const span = line === -1 ? at : ([at[0], at[0] + line] as const)
      const identity = (part: string): string => `${document.source.slice(...span)} ${part}`
      if (story.words === 0 && story.absent.length === 4) {
        yield { message: 'empty', at: span, identity: identity('empty') }
        continue
      }
      const both = story.absent.includes('situation') && story.absent.includes('task')
      if (both) yield { message: 'setup', at: span, identity: identity('setup') }
      for (const part of story.absent) {
        if (!(both && (part === 'situation' || part === 'task')))
          yield { message: keys[part], at: span, identity: identity(part) }
      }
    }
  },
})
