import { defineRule, hostRetext } from '@marginalia/engine'
import { proseWords, readingEase, syllablesIn } from '@marginalia/narrative'
import type { Block, Sentence } from '@marginalia/prose'
import retextReadability from 'retext-readability'

/** Seven formulas vote on each sentence; at least five must find it beyond a reader of this age. */
const age = 22
const hard = hostRetext(retextReadability, { age, threshold: 5 / 7, minWords: 12 })
const fewestWords = 60
/** Longer sentences have a note of `sentence-length`, and one is enough. */
const mostWords = 30

/**
 * The formulas are slow, their word lists above all, so the two cheapest are asked first: the Automated
 * Readability Index (Smith and Senter 1967) and the Flesch reading ease (1948). Of 143 sentences that five
 * formulas called hard, none had an index below 17.7 or an ease above -20.
 */
const leastIndex = 16
const mostEase = 0
function mayBeHard(sentence: Sentence): boolean {
  const { words } = sentence
  let letters = 0
  for (const { text } of words) letters += text.length
  if (4.71 * (letters / words.length) + 0.5 * words.length - 21.43 < leastIndex) return false
  return readingEase(words.length, syllablesIn(sentence) / words.length) <= mostEase
}

/** A sentence that readability formulas agree is hard. Off in short blocks, where they mislead. */
export default defineRule({
  id: 'hard-to-read',
  title: 'Sentence that is hard to read',
  why: 'People read a narrative once, in silence, and decide at the end of it.',
  ask: 'Which of these ideas does the reader need first?',
  category: 'clutter',
  source: [
    {
      title: 'Writing the Amazon way (Flesch-Kincaid grade of 8 or less)',
      url: 'https://factoftheday1.com/facts/writing-the-amazon-way',
      grade: 'B',
    },
    { title: 'retext-readability', url: 'https://github.com/retextjs/retext-readability', grade: 'C' },
  ],
  level: 'note',
  family: 'length',
  scope: 'block',
  messages: { hard: 'Readability formulas agree that this sentence is hard.' },
  examples: {
    flags: [
      'I opened the shop at nine and put the bread on the shelf. «Notwithstanding the organisational dependencies enumerated in the contractual documentation, the municipal administration’s procurement department continually underestimated the considerable infrastructural complications accompanying interoperability certification.» I called the office, and a clerk told me that the form was on her desk. She sent it on the same day, and we had our stamp by noon.',
      'The boat left at six with the mail and forty crates of fruit on deck. «Administrative responsibilities surrounding international pharmaceutical transportation necessitated comprehensive interdepartmental documentation, notwithstanding previously communicated uncertainties regarding refrigeration equipment availability and certification requirements.» The crew put the crates in the shade and gave them water. We sold all of the fruit on the same day, and the mail was in the town by ten.',
    ],
    passes: [
      'I called the bank. It was shut. I went home and wrote the note by hand for the night shift.',
      'Notwithstanding organisational dependencies enumerated in contractual documentation, procurement administration underestimated interoperability certification.',
    ],
  },
  *check(block: Block) {
    const words = block.sentences.reduce((sum, sentence) => sum + sentence.words.length, 0)
    if (words < fewestWords) return
    const asked = block.sentences.filter(
      sentence => proseWords(sentence).length <= mostWords && mayBeHard(sentence),
    )
    if (asked.length === 0) return
    for (const at of hard(block, asked)) yield { message: 'hard', at }
  },
})
