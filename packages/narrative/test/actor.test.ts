import { describe, expect, it } from 'vitest'
import { narrativeOf } from './reading.ts'

const table: Record<string, readonly string[]> = {
  i: [
    'I called the carrier at six.',
    'In March I moved the queue to a second broker.',
    'When the team lost the feed, I rang the vendor.',
    'To find the cause, I read two weeks of logs.',
    'The buyers agreed, so I signed the order.',
    'First, I counted the parcels.',
    "I'd already asked for the keys.",
    'My proposal was to stop the line.',
    'Then I personally checked each invoice.',
    'Root cause: I found a stale lock.',
    'Lesson: My forecast had left out two sites.',
    '**Action** I pushed the gate.',
    'I saw two causes: the lock was stale, and the team had left.',
    'After that I chose a third: each box carries both dates.',
  ],
  we: [
    'We built a second dock.',
    'After I left, we closed the ticket.',
    'Over six weeks, we tested four sites.',
    "Finally, we've moved every ward.",
    'Our team wrote the runbook.',
  ],
  other: [
    'The team rewrote the parser.',
    'My manager asked for a plan by Friday.',
    'The head of payments refused the budget.',
    'Two engineers left in May.',
    'She gave me the keys to the archive.',
    'Because I had asked early, the vendor delivered in time.',
    'The customers complained about the wait.',
    'Leadership wanted a date.',
    'Maria and Tom carried the boxes.',
  ],
  nobody: [
    'Built a second dock in four weeks.',
    'The launch was delayed by a week.',
    'There were three queues.',
    'It was decided to wait.',
    'Revenue rose by 4%.',
    'The system that I built failed twice.',
    'Latency fell from 40 ms to 9 ms.',
  ],
}

describe('the actor of a sentence', () => {
  for (const [actor, sentences] of Object.entries(table)) {
    it.each(sentences)(`is “${actor}” in: %s`, sentence => {
      expect(narrativeOf(sentence).sentences.map(one => one.actor)).toEqual([actor])
    })
  }
})
