import { defineRule } from '@marginalia/engine'
import { hasExpression, imaginedAdverbs, imaginedDeeds, notImagined } from '@marginalia/english'
import { accountsIn, isLesson, isToldPast, toldIn } from '@marginalia/narrative'
import { once, type Sentence, type Word } from '@marginalia/prose'
import type { Span } from '@marginalia/report'
import { having } from '../lacks.ts'

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

/** What the writer would do in an imagined case; null where it is a lesson, or a habit of then. */
const imaginedAt = once((sentence: Sentence): Span | null => {
  const { words } = sentence
  const found = imaginedIn(words)
  if (!found || isLesson(sentence)) return null
  const lower = words.map(one => one.lower)
  // “I’d taste the soup, and yet the cook sent it out”: what the writer used to do.
  if (hasExpression(lower, notImagined) || lower.some(isToldPast)) return null
  return [words[found[0]]!.span[0], words[found[1]]!.span[1]]
})

/** Fewer say by the way what one would do. */
const fewest = 3

/** An answer that tells what the writer would do oftener than what the writer did. */
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
  scope: 'document',
  messages: { would: '{would} sentences tell what you would do, {own} what you did.' },
  examples: {
    flags: [
      'Each ward has a quarrel over its rota. In such a case «I would first talk» to the nurses who work at night. Then I would ask the head for a list. If nothing helps, I would call the clerk, who knows what the law says of breaks. It helps to keep calm. A rota is never fair to all, and it need not be. Some of the nurses have children, and some have a long way home in the dark. What counts is that each of them is heard before the new rota hangs on the board.',
      'A vendor who sends the wrong parts is a question of trust. «I would start» by meeting the vendor at the gate and showing him the crates. Then I would ask the smith which of the parts he can use after all. I would write down what was ordered, in both languages, and what came. If the vendor says no, I would call his master. Nobody likes to be shown up before others, so the talk has to be short. In the end the parts are what counts, and the price can wait for another day.',
    ],
    passes: [
      // Said by the way of what was done.
      'A vendor sent the wrong parts in May. I met the vendor at the gate and showed him the crates. Then I asked the smith which of the parts he could use after all. I wrote down what was ordered, in both languages, and what came. Today I would start with the smith, and I would ask the vendor later. I would write it down on the first day. He took 9 of 14 crates back, and he paid for the boat. I keep the list at the gate since then, and the smith signs it each time.',
      'I would start by meeting the vendor.',
    ],
  },
  *check({ narrative }) {
    for (const { sentences } of accountsIn(narrative)) {
      const imagined = having(sentences, imaginedAt)
      const own = sentences.filter(({ sentence }) => toldIn(sentence)?.share === 'own').length
      const [first, ...further] = imagined.map(({ sentence, locate }) => locate(imaginedAt(sentence)!))
      if (first && imagined.length >= fewest && imagined.length > own)
        yield {
          message: 'would',
          at: first,
          also: further.slice(0, most),
          data: { own, would: imagined.length },
        }
    }
  },
})

/** Further places at most. */
const most = 3
