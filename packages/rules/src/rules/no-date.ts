import { defineRule } from '@marginalia/engine'
import { isEnough, storiesIn } from '@marginalia/narrative'

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const date = new RegExp(
  String.raw`(?<![\d$€£.,-])(?:19|20)\d\d(?![\d%])|\b(?:fy|fiscal(?: year)?) ?'?\d\d|'\d\d\b|\b\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month}\b|\b${month}\.? \d{1,2}\b|\b(?:in|since|by|until|of|last|during|early|late|mid) (?!may\b|mar\b)${month}\b|\bIn May\b`,
  'i',
)

/** A story that cannot be placed in time. Derived: no published Amazon text demands a date. */
export default defineRule({
  id: 'no-date',
  title: 'Story without a date',
  why: 'An interviewer places a story in a career, and asks how old it is.',
  ask: 'When was this?',
  category: 'time',
  source: [{ title: 'Marginalia, derived from the demand for words bound in time', grade: 'own' }],
  level: 'note',
  scope: 'document',
  defaults: { words: 80, sentences: 5 },
  messages: { none: 'No year or date says when this was.' },
  examples: {
    flags: [
      '**Situation:** «The gate stuck.»\n\n**Task:** I had to free it.\n\n**Action:** I oiled the hinge.\n\n**Result:** It opens.',
      '**Context:** «Claims took nine days.»\n\n**Goal:** Two.\n\n**Approach:** I sorted them.\n\n**Outcome:** Claims take 2 days.',
    ],
    passes: [
      '**Situation:** In March 2023 the gate stuck.\n\n**Task:** I had to free it.\n\n**Action:** I oiled it.\n\n**Result:** It opens.',
      'The gate stuck and I freed it.',
    ],
  },
  *check({ narrative, document }, { words, sentences }) {
    for (const told of storiesIn(narrative)) {
      const first = told.sentences[0]
      if (!first || !isEnough(told, words, sentences) || told.sentences.length < 3) continue
      if (!date.test(document.source.slice(...told.story.span))) yield { message: 'none', at: first.span }
    }
  },
})
