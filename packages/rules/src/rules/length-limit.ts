import { type DocumentUnit, defineRule } from '@marginalia/engine'
import type { Span } from '@marginalia/report'

/** More text than the instructions allow. A limit of 0 is no limit. */
export default defineRule({
  id: 'length-limit',
  title: 'Too long',
  why: 'The limit is part of the task; a text beyond it fails before its first reader.',
  ask: 'Which part does the reader not need?',
  category: 'instruction',
  source: [
    {
      title: 'Amazon, writing exercise as given to a candidate (at most 8,000 characters, one to two pages)',
      url: 'https://khanmjk-outlet.blogspot.com/2023/03/sharing-my-writing-example-exercise.html',
      grade: 'A',
    },
  ],
  level: 'error',
  scope: 'document',
  defaults: { characters: 8_000, words: 0, release: 0 },
  messages: {
    characters: '{characters} characters with spaces; the limit is {limit}.',
    words: '{words} words; the limit is {limit}.',
    release: 'The release has {characters} characters; one page holds about {limit}.',
  },
  examples: {
    flags: [
      `${'The depot ran on paper. '.repeat(333)}«The last van left at six that day.»`,
      `${'I put the list on a screen and went home. '.repeat(190)}It held. It held. «It held. It held.»`,
    ],
    passes: ['The depot ran on paper.', `${'I put the list on a screen. '.repeat(280)}`],
  },
  *check({ document, narrative }, { characters, words, release }) {
    const size = narrative.measures
    if (characters > 0 && size.characters > characters) {
      const at = beyond(document, characters)
      yield {
        message: 'characters',
        at,
        data: { characters: size.characters, limit: characters },
        identity: 'characters',
      }
    } else if (words > 0 && size.words > words) {
      const last = narrative.sentences.at(-1)
      if (last)
        yield {
          message: 'words',
          at: last.span,
          data: { words: size.words, limit: words },
          identity: 'words',
        }
    }
    if (release === 0) return
    const faq = document.blocks.findIndex(({ block }) =>
      /^(?:(?:customer|internal|external)\W+)?(?:faqs?|frequently asked questions|questions and answers|q ?& ?a)\b/i.test(
        block.text,
      ),
    )
    const blocks = faq === -1 ? document.blocks : document.blocks.slice(0, faq)
    const length = blocks.reduce((sum, { block }) => sum + block.text.length + 1, -1)
    if (length > release) {
      const at = beyond({ ...document, blocks }, release)
      yield { message: 'release', at, data: { characters: length, limit: release }, identity: 'release' }
    }
  },
})

/** From the first sentence that ends past the limit to the end of its block. */
function beyond({ blocks }: DocumentUnit['document'], limit: number): Span {
  let sum = 0
  for (const { block, locate } of blocks) {
    const left = limit - sum
    sum += block.text.length + 1
    if (sum - 1 <= limit) continue
    const from = block.sentences.find(({ span }) => span[1] > left)?.span[0] ?? 0
    return locate([from, block.text.trimEnd().length])
  }
  return [0, 0]
}
