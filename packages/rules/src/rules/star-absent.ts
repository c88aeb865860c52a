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

/** A part that the story is without. Unlabelled prose needs enough text for an opinion. */
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
  // What is inferred may be wrong; only a labelled story can be known to lack a part.
  levels: {
    'situation-unfound': 'note',
    'task-unfound': 'note',
    'setup-unfound': 'note',
    'action-unfound': 'note',
    'result-unfound': 'note',
  },
  scope: 'document',
  defaults: { words: 80, sentences: 5 },
  messages: {
    situation: 'The story has no situation.',
    task: 'The story has no task.',
    setup: 'The story has neither situation nor task.',
    action: 'The story has no action.',
    result: 'The story has no result.',
    empty: 'The story has labels and no text.',
    'situation-unfound': 'Where is the situation told? No sentence here reads like one.',
    'task-unfound': 'Where is the task told? No sentence here reads like one.',
    'setup-unfound': 'Where are situation and task told? No sentence here reads like one.',
    'action-unfound': 'Where is the action told? No sentence here reads like one.',
    'result-unfound': 'Where is the result told? No sentence here reads like one.',
  },
  examples: {
    flags: [
      '## «The night feed»\n\n**Situation:** The feed stopped at two.\n\n**Task:** I had to have it running by six.\n\n**Action:** I moved it to the second broker.',
      '## «A gate»\n\n**Situation:** The gate was open.\n\n**Result:** It shut.\n\n**Task:** I had to shut it.',
    ],
    passes: [
      'I moved the feed to the second broker.',
      '**Context:** The feed stopped at two.\n\n**Goal:** Have it running by six.\n\n**Approach:** I moved it.\n\n**Outcome:** It ran.',
    ],
  },
  *check({ narrative, document }, { words, sentences }) {
    for (const { story, sections: own, sentences: told } of storiesIn(narrative)) {
      if (story.absent.length === 0 || own.length === 0) continue
      const inferred = own.every(({ basis }) => basis === 'inferred')
      if (inferred && (story.words < words || told.length < sentences)) continue
      const at = story.title ?? (inferred ? told[0]! : own[0]!).span
      const line = document.source.slice(...at).search(/\r?\n/)
      const span = line === -1 ? at : ([at[0], at[0] + line] as const)
      const identity = (part: string): string => `${document.source.slice(...span)} ${part}`
      if (story.words === 0 && story.absent.length === 4) {
        yield { message: 'empty', at: span, identity: identity('empty') }
        continue
      }
      const both = story.absent.includes('situation') && story.absent.includes('task')
      if (both) {
        const message = inferred ? 'setup-unfound' : 'setup'
        yield { message, at: span, identity: identity('setup') }
      }
      for (const part of story.absent) {
        if (!(both && (part === 'situation' || part === 'task')))
          yield {
            message: inferred ? (`${keys[part]}-unfound` as const) : keys[part],
            at: span,
            identity: identity(part),
          }
      }
    }
  },
})
