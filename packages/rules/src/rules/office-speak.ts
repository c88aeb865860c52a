import { defineRule, lesser } from '@marginalia/engine'
import { emptyWords, hasEnding, officeEndings, officeWords, type Token, tokensOf } from '@marginalia/english'
import { isAsserted, isMeasured } from '@marginalia/narrative'
import type { Sentence } from '@marginalia/prose'
import type { Span } from '@marginalia/report'

/** So many words of the office are no chance any more. */
const fewest = 3
/** And this share of all words that carry something. */
const share = 0.3
/** Words of the place, at most. */
const longest = 12

/** Sentences that hold hardly anything but what offices speak of: nothing happened in them that one could picture. */
export default defineRule({
  id: 'office-speak',
  title: 'Sentence made of office words',
  why: 'Where every noun is an abstraction nobody did anything; the reader waits for the story.',
  ask: 'What happened here that one could have seen?',
  category: 'clutter',
  source: [
    {
      title: 'proselint: corporate speak',
      url: 'https://github.com/amperser/proselint',
      grade: 'C',
    },
    { title: 'Marginalia: what strict readers mark in texts that people wrote', grade: 'own' },
  ],
  level: 'note',
  family: 'wording',
  scope: 'sentence',
  messages: {
    dense: '{count} words of the office stand here, and nothing one could count or picture.',
  },
  examples: {
    flags: [
      'We «embraced a holistic vision of collaboration and growth».',
      'Our «strategy was to foster engagement and ownership across the organization».',
    ],
    passes: [
      'The vision test took the nurse four minutes for each driver.',
      'Our strategy was to sell the bakery and keep the van.',
      'Engagement, ownership and growth rose from 3.1 to 4.2 in the survey of May.',
      'Foster engagement and ownership across the organization.',
      'He wrote “we embraced a holistic vision of collaboration and growth”.',
    ],
  },
  *check(sentence) {
    if (sentence.block.kind === 'heading' || /["“”]/.test(sentence.text) || isMeasured(sentence)) return
    const carrying = tokensOf(sentence).filter(isCarrying)
    const office = carrying.filter(isOffice)
    if (office.length < fewest || office.length < share * carrying.length) return
    yield {
      message: 'dense',
      at: densestIn(sentence, office),
      data: { count: office.length, ...(!isAsserted(sentence) && lesser) },
    }
  },
})

const open: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV', 'NUM'])

const isCarrying = ({ pos, lemma }: Token): boolean => open.has(pos) && !emptyWords.has(lemma)

const isOffice = ({ lemma, lower, pos }: Token): boolean =>
  pos !== 'PROPN' && (officeWords.has(lemma) || officeWords.has(lower) || hasEnding(lower, officeEndings))

/** The stretch of a dozen words with most of them; of equals the first and shortest. */
function densestIn({ words }: Sentence, office: readonly Token[]): Span {
  let best = { from: 0, to: 0 }
  for (let from = 0; from < office.length; from++) {
    let to = from
    while (to + 1 < office.length && office[to + 1]!.word - office[from]!.word < longest) to++
    if (to - from > best.to - best.from) best = { from, to }
  }
  return [words[office[best.from]!.word]!.span[0], words[office[best.to]!.word]!.span[1]]
}
