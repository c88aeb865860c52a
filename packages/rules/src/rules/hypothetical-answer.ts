import { defineRule } from '@marginalia/engine'
import { hasExpression, imaginedAdverbs, imaginedDeeds, notImagined } from '@marginalia/english'
import { isLesson, isToldPast } from '@marginalia/narrative'
import type { Word } from '@marginalia/prose'
import type { Span } from '@marginalia/report'

/** “I would first talk”, “I’d ask”: where the deed is, as indices of words. */
function imaginedIn(words: readonly Word[]): Span | null {
  for (let at = 0; at < words.length; at++) {
    const { lower, text } = words[at]!
    if (text[0] !== 'I' || (text !== 'I' && !/^I['’ʼ]d$/.test(text))) continue
    let to = at + 1
    if (lower === 'i' && words[to++]?.text !== 'would') continue
    if (imaginedAdverbs.has(words[to]?.text ?? '')) to++
    if (imaginedDeeds.has(words[to]?.text ?? '')) return [at, to]
  }
  return null
}

/** What the writer would do, where a story tells what the writer did. */
export default defineRule({
  id: 'hypothetical-answer',
  title: 'Answer about what one would do',
  why: 'Interviewers ask for the past; a plan for an imagined case shows no deed.',
  ask: 'When did you do this, and where?',
  category: 'structure',
  source: [
    {
      title: 'Amazon, how to answer with STAR (past situations)',
      url: 'https://hiring.amazon.com/job-opportunities/store-jobs/amazon-fresh-jobs',
      grade: 'A',
    },
  ],
  level: 'warning',
  probe: 'hypothetical',
  scope: 'sentence',
  messages: { would: '“{match}” tells what the writer would do.' },
  examples: {
    flags: ['«I would start» by meeting the vendor.', 'In such a case «I would first talk» to the nurses.'],
    passes: [
      'I will talk about it below.',
      'I would ask for the same crane.',
      'Next time I would ask the smith before I ordered the iron.',
      'I told the vendor I would call at six.',
      'I started by meeting the vendor.',
    ],
  },
  *check(sentence) {
    const { words } = sentence
    const found = imaginedIn(words)
    if (!found || isLesson(sentence)) return
    const lower = words.map(one => one.lower)
    // “I’d taste the soup, and yet the cook sent it out”: what the writer used to do.
    if (hasExpression(lower, notImagined) || lower.some(isToldPast)) return
    yield { message: 'would', at: [words[found[0]]!.span[0], words[found[1]]!.span[1]] }
  },
})
