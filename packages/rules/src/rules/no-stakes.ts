import { defineRule } from '@marginalia/engine'
import { isEnough, storiesIn } from '@marginalia/narrative'
import { once, type Sentence } from '@marginalia/prose'

const stakes =
  /\b(?:because|otherwise|or else|at stake|at risk|risk(?:s|ed|ing)?|cost(?:s|ing)?|los(?:s|ses|t|e|ing)|penalt(?:y|ies)|fine[sd]?|fined|deadline|wast(?:e|ed|ing)|threaten(?:s|ed|ing)?|danger(?:ous)?|safety|injur\w+|complain\w*|refunds?|churn\w*|outage\w*|revenue|profit|contract|customers? (?:left|waited|could not|couldn't)|patients?|would (?:have )?(?:miss|lose|cost|fail|delay|stop)\w*|mattered|important|critical|urgent|impact\w*|affect\w*|damag\w*|delay\w*|fail\w*|overtime|late|backlog|abandon\w*|alarms?|alerts?|attrition|block(?:s|ed|ing|ers?)|breach\w*|broke(?:n)?|burnout|confus\w*|crash\w*|defects?|disrupt\w*|errors?|escalat\w*|frustrat\w*|harm\w*|hurt\w*|incidents?|leaving|miss(?:ed|ing)|outdated|pressure|quit|reject\w*|scrap|setback|shortages?|stopped|stuck|struggl\w*|suffer\w*|turnover|unhappy|unreliable|vulnerab\w*)\b|[$€£]\s?\d/i

/** A story that does not say why its problem mattered. */
export default defineRule({
  id: 'no-stakes',
  title: 'No stakes',
  why: 'The innovation prompt asks why the problem was worth solving; silence reads as a chore.',
  ask: 'What would it have cost to leave it as it was?',
  category: 'structure',
  source: [
    {
      title: 'Amazon, writing exercise as given to a candidate (why was it important)',
      url: 'https://khanmjk-outlet.blogspot.com/2023/03/sharing-my-writing-example-exercise.html',
      grade: 'A',
    },
  ],
  level: 'note',
  scope: 'document',
  defaults: { words: 80, sentences: 5 },
  messages: { none: 'Situation and task name no cost, risk or harm.' },
  examples: {
    flags: [
      '**Situation:** «The report was made by hand each Friday.»\n\n**Task:** I was to automate it.\n\n**Action:** I wrote a job.\n\n**Result:** It takes 4 minutes.',
      '**Context:** «We kept the keys in a box.»\n\n**Goal:** Keep them elsewhere.\n\n**Approach:** I bought a safe.\n\n**Outcome:** All 40 keys are in it.',
    ],
    passes: [
      '**Situation:** The report was made by hand and cost 30 hours a week.\n\n**Task:** I was to automate it.\n\n**Action:** I wrote a job.\n\n**Result:** It takes 4 minutes.',
      'The report was made by hand.',
    ],
  },
  *check({ narrative }, { words, sentences }) {
    for (const told of storiesIn(narrative)) {
      const setup = told.of('situation', 'task')
      if (!isEnough(told, words, sentences) || setup.length === 0) continue
      if (!setup.some(({ sentence }) => hasStakes(sentence))) yield { message: 'none', at: setup[0]!.span }
    }
  },
})

const hasStakes = once(({ text }: Sentence): boolean => stakes.test(text))
