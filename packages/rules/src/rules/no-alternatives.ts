import { defineRule } from '@marginalia/engine'
import { isEnough, storiesIn } from '@marginalia/narrative'
import { once, type Sentence } from '@marginalia/prose'

const weighed =
  /\b(?:alternativ\w+|options?|instead of|rather than|reject(?:ed|ing)?|ruled out|discard(?:ed|ing)?|considered|weigh(?:ed|ing)|compar(?:ed|ing)|versus|vs|trade-?offs?|chose between|either|could have|two ways|three ways|other (?:way|ways|approach|approaches|vendors?|candidates)|pros and cons|prefer(?:red)?|evaluated|not (?:buy|build|hire|wait)|whether to)\b/i

/** A story whose decisions had no rivals. */
export default defineRule({
  id: 'no-alternatives',
  title: 'No alternatives',
  why: 'The judgment prompt asks for the roads not taken; one road shows no judgment.',
  ask: 'What else was possible, and who wanted it?',
  category: 'structure',
  source: [
    {
      title: 'Amazon, writing exercise prompts (alternatives considered)',
      url: 'https://www.interviewgenie.com/blog/2020/2/5/how-to-answer-the-amazon-written-interview-question',
      grade: 'B',
    },
  ],
  level: 'note',
  scope: 'document',
  defaults: { words: 80, sentences: 5 },
  messages: { none: 'The story weighs no other way.' },
  examples: {
    flags: [
      '**Situation:** The pump was old.\n\n**Task:** I had to replace it.\n\n**Action:** «I chose vendor A.» I signed in May.\n\n**Result:** It runs.',
      '**Context:** Shifts overlapped.\n\n**Goal:** Fewer hours.\n\n**Approach:** «I moved the start to seven.»\n\n**Outcome:** 40 hours less.',
    ],
    passes: [
      '**Situation:** The pump was old.\n\n**Task:** I had to replace it.\n\n**Action:** I rejected vendor B over its five-month contract.\n\n**Result:** It runs.',
      'I chose vendor A.',
    ],
  },
  *check({ narrative }, { words, sentences }) {
    for (const told of storiesIn(narrative)) {
      const action = told.of('action')
      if (!isEnough(told, words, sentences) || action.length === 0) continue
      if (!told.sentences.some(({ sentence }) => weighs(sentence)))
        yield { message: 'none', at: action[0]!.span }
    }
  },
})

const weighs = once(({ text }: Sentence): boolean => weighed.test(text))
