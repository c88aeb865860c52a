import { defineRule, lesser } from '@marginalia/engine'
import { proseWords } from '@marginalia/narrative'
import type { Span } from '@marginalia/report'

/** Percent over the limit that make no note of their own. */
const close = 10

/** Words of the place: a reader marks where the sentence begins. */
const shown = 12

/** A sentence the reader must hold in memory. */
export default defineRule({
  id: 'sentence-length',
  title: 'Long sentence',
  why: 'Reviewers read in silence and at speed; past thirty words the start is gone.',
  ask: 'Which of its claims is the one that matters?',
  category: 'clutter',
  source: [
    {
      title: 'Write like an Amazonian (fewer than 30 words)',
      url: 'https://jamesoweber.com/2024/05/30/write-like-an-amazonian-aka-writing-tips',
      grade: 'B',
    },
  ],
  level: 'note',
  about: 'statement',
  family: 'length',
  scope: 'sentence',
  defaults: { words: 45 },
  messages: { long: '{words} words in one sentence; the limit is {limit}.' },
  examples: {
    flags: [
      '«In March I called the carrier, the warehouse, the two customs brokers» and the finance lead, then wrote down what each of them wanted, when they wanted it, and what they would give up, by the Friday of that same week at noon, when the plan of the year had to stand.',
      'I left. «After the second outage I asked the network team, the storage team», the vendor and my own on-call rota for their logs of 4 May, put them side by side, and read them for two days in the small room beside the yard, with the door shut and the blinds down.',
    ],
    passes: [
      'I moved 2.1M rows on 4 May and told the U.S. team at 6 p.m. that evening.',
      '**Situation:** In March I called the carrier, the warehouse, the broker and the finance lead, then wrote down what each wanted, when they wanted it, and what they would give up.',
      'I called the carrier. Then I wrote down what the two brokers wanted, and when.',
      `I asked for:\n\n- ${'the plans of the yard, the keys of the gate, '.repeat(6)}and a lamp for the long way home`,
      `It ran.${'Then the gate and the pump and the lamp of the yard stood still '.repeat(5)}.`,
    ],
  },
  *check(sentence, { words: limit }) {
    const words = proseWords(sentence)
    // A list has one thing an item, however long the items are.
    if (words.length <= limit || sentence.block.list > 0) return
    const at: Span = [words[0]!.span[0], words[shown - 1]!.span[1]]
    // “It ran.We left”: two sentences without the space between them.
    if (/[a-z]\.[A-Z][a-z]/.test(sentence.text)) return
    const isClose = words.length * 100 < limit * (100 + close)
    yield { message: 'long', at, data: { words: words.length, limit, ...(isClose && lesser) } }
  },
})
