import { defineRule } from '@marginalia/engine'
import {
  auxiliaryOf,
  countingNouns,
  countingWords,
  expressionAt,
  givenAmounts,
  hasExpression,
  plainAnswers,
  plainWordsOf,
} from '@marginalia/english'
import type { Placed, Sentence } from '@marginalia/prose'

/** It asks for yes or no. */
const isClosed = ([first = '']: readonly string[]): boolean => {
  const auxiliary = auxiliaryOf(first)
  // “What’s” asks for more.
  return auxiliary !== null && (auxiliary.form === 'finite' || auxiliary.form === 'base') && !auxiliary.host
}

/** It asks for a number or a date. */
const isCounted = ([first = '', second = '']: readonly string[]): boolean =>
  first === 'when' ||
  (first === 'how' && countingWords.has(second)) ||
  (first === 'what' && countingNouns.has(second)) ||
  (first === 'at' && second === 'what')

/** A question that asks for yes, no or a number, and an answer that begins with something else. */
export default defineRule({
  id: 'faq-direct-answer',
  title: 'Answer without an answer',
  why: 'Amazon knows four answers: yes, no, a number, and “I don’t know” with a date.',
  ask: 'Is it yes, no, a number, or not known yet?',
  category: 'instruction',
  source: [
    {
      title: 'Write like an Amazonian (the four answers)',
      url: 'https://jamesoweber.com/2024/05/30/write-like-an-amazonian-aka-writing-tips',
      grade: 'B',
    },
  ],
  level: 'note',
  scope: 'document',
  messages: {
    closed: 'The answer begins with neither yes nor no.',
    counted: 'The answer begins without a number or a date.',
  },
  examples: {
    flags: [
      '## FAQ\n\n**Q: Can I book it?**\n\nA: «Our crew gives it their best.»',
      '## FAQ\n\n### How many sites use it?\n\n«Adoption has been strong since the start.» There are 12.',
    ],
    passes: [
      '## FAQ\n\nQ: Can I book it?\n\nA: No. Booking opens on 9 June 2025.',
      '## FAQ\n\n### How many sites use it?\n\nTwelve sites do, 4 of them since May.\n\n### Why now?\n\nBecause the lease ends.',
      'Can I book it? Our crew gives it their best.',
    ],
  },
  *check({ document }) {
    const { blocks } = document
    for (const [index, placed] of blocks.entries()) {
      const pair = answered(placed, blocks[index + 1])
      if (!pair) continue
      const { question, answer, at } = pair
      const asked = plainWordsOf(question)
      const text = answer.text.slice(at)
      const said = plainWordsOf(text)
      const span = at === 0 ? answer.span : ([answer.span[0] + at, answer.span[1]] as const)
      if (isClosed(asked) && expressionAt(said, 0, plainAnswers) === 0)
        yield { message: 'closed', at: pair.locate(span) }
      else if (isCounted(asked) && !/\d/.test(text) && !hasExpression(said, givenAmounts))
        yield { message: 'counted', at: pair.locate(span) }
    }
  },
})

/** A block that is a question, and the first sentence of the block that answers it. */
function answered(placed: Placed, next: Placed | undefined) {
  const { block } = placed
  const lines = block.text.split('\n')
  const head = lines[0]!.trim()
  const marked =
    block.kind === 'heading' ||
    /^(?:q\d*|question)\b\W/i.test(head) ||
    block.marks.some(({ kind, span }) => kind === 'strong' && span[0] <= 3 && span[1] >= head.length - 3)
  if (!head.endsWith('?') || !marked || head.length > 400) return null
  const question = head.replace(/^(?:\W*(?:q\d*|question)\b)?[^\p{L}]*/iu, '')
  const own = block.sentences.find(({ span }) => span[0] >= lines[0]!.length)
  const source = own ? placed : next
  const answer: Sentence | undefined = own ?? next?.block.sentences[0]
  if (!answer || !source || (source === next && next.block.kind !== 'paragraph')) return null
  const at = /^\s*(?:a\d*|answer)\s*[:.)-]\s*/i.exec(answer.text)?.[0].length ?? 0
  return { question, answer, at, locate: source.locate }
}
