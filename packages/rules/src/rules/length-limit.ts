import { type DocumentUnit, defineRule } from '@marginalia/engine'
import type { PlacedSentence } from '@marginalia/narrative'
import type { Span } from '@marginalia/report'

/** More text than the instructions allow. A limit of 0 is no limit. */
export default defineRule({
  id: 'length-limit',
  title: 'Over the limit',
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
    answer: '{characters} characters in this answer; its question allows {limit}.',
    'answer-words': '{words} words in this answer; its question allows {limit}.',
    release: 'The release has {characters} characters; one page holds about {limit}.',
  },
  examples: {
    flags: [
      `Tell us about a time you changed a plan. (60 characters)\n\nI had 40 vans in the yard and no list. «I wrote one and sent the vans out by six.»`,
      `${'The depot ran on paper. '.repeat(333)}«The last van left at six that day.»`,
      `${'I put the list on a screen and went home. '.repeat(190)}It held. It held. «It held. It held.»`,
    ],
    passes: ['The depot ran on paper.', `${'I put the list on a screen. '.repeat(280)}`],
  },
  *check({ document, narrative }, { characters, words, release }) {
    const size = narrative.measures
    if (characters > 0 && size.characters > characters) {
      const at = beyond(document, characters, narrative.foreign)
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
    for (const { question, limit, from, to } of narrative.answers) {
      const own = narrative.sentences.slice(from, to).filter(({ whose }) => whose !== 'question')
      const last = own.at(-1)
      if (!question || !last) continue
      const identity = document.source.slice(...question)
      const size = own.reduce((sum, { fact }) => sum + fact.words, 0)
      const text = lengthOf(own)
      // The limit of the whole text says the same of its only answer.
      const same = narrative.answers.length === 1 && characters > 0 && text > characters
      if (limit.characters !== null && text > limit.characters && !same)
        yield {
          message: 'answer',
          at: last.span,
          data: { characters: text, limit: limit.characters },
          identity,
        }
      if (limit.words !== null && size > limit.words)
        yield { message: 'answer-words', at: last.span, data: { words: size, limit: limit.words }, identity }
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

/** Characters of sentences with what stands between them, as a form counts: one between two blocks. */
function lengthOf(sentences: readonly PlacedSentence[]): number {
  let sum = 0
  for (const [i, { sentence, placed }] of sentences.entries()) {
    const before = sentences[i - 1]
    const gap = before?.placed === placed ? sentence.span[0] - before.sentence.span[1] : before ? 1 : 0
    sum += gap + sentence.span[1] - sentence.span[0]
  }
  return sum
}

/** From the first sentence that ends past the limit to the end of its block. */
function beyond({ blocks }: DocumentUnit['document'], limit: number, foreign: readonly Span[] = []): Span {
  let sum = 0
  for (const { block, locate, start } of blocks) {
    // A pasted question has no length.
    if (foreign.some(([from, to]) => from <= start && locate([0, block.text.trimEnd().length])[1] <= to))
      continue
    const left = limit - sum
    sum += block.text.length + 1
    if (sum - 1 <= limit) continue
    const from = block.sentences.find(({ span }) => span[1] > left)?.span[0] ?? 0
    return locate([from, block.text.trimEnd().length])
  }
  return [0, 0]
}
