import { defineRule } from '@marginalia/engine'
import {
  auxiliaryOf,
  beForms,
  isAdverb,
  judgementAdjectives,
  linkingForms,
  list,
  notingParticiples,
  type Phrase,
  Phrase as Words,
} from '@marginalia/english'

const relative = list('that which who')

/** An opening without a subject. */
export default defineRule({
  id: 'expletive-opening',
  title: 'Empty opening',
  why: 'The subject is the first thing a reader looks for; “it” and “there” put it off.',
  ask: 'Who or what is this about?',
  category: 'clutter',
  source: [{ title: 'write-good (sentences that start with “there is”)', grade: 'C' }],
  level: 'note',
  family: 'wording',
  scope: 'sentence',
  messages: {
    it: '“{match}” opens with an “it” that stands for nothing.',
    there: '“{match}” puts off the subject of the sentence.',
  },
  examples: {
    flags: [
      '«It is clear that» the vendor left.',
      'After the call «it became evident that» the date was wrong.',
      '«It should be noted that» the pump was new.',
      '«There were» three teams that owned it.',
    ],
    passes: [
      'Two crews shared the crane; I slept there in May.',
      'It is a small pump, and it is clear glass.',
      'There are 40 of them.',
      'I put it there because it was late.',
    ],
  },
  *check(sentence) {
    const phrase = new Words(sentence)
    for (let i = 0; i < phrase.words.length; i++) {
      const last = phrase.lower(i) === 'it' ? itUntil(phrase, i) : null
      if (last !== null) {
        yield { message: 'it', at: [phrase.words[i]!.span[0], phrase.words[last]!.span[1]] }
      }
    }
    if (phrase.lower(0) === 'there' && beForms.has(phrase.lower(1)) && hasRelative(phrase)) {
      yield { message: 'there', at: [phrase.words[0]!.span[0], phrase.words[1]!.span[1]] }
    }
  },
})

/** Last word of “it is clear that”, “it should be noted that”, which begins at `at`. */
function itUntil(phrase: Phrase, at: number): number | null {
  let i = at + 1
  let linked = false
  for (; i < at + 5; i++) {
    const lower = phrase.lower(i)
    if (linkingForms.has(lower) || beForms.has(lower)) linked = true
    else if (!isAdverb(lower) && auxiliaryOf(lower)?.verb !== 'modal') break
  }
  const lower = phrase.lower(i)
  if (!linked || !(judgementAdjectives.has(lower) || notingParticiples.has(lower))) return null
  const next = phrase.next(i)
  if (lower === 'worth') return next.endsWith('ing') ? i + 1 : null
  return next === 'that' || (next === 'to' && !notingParticiples.has(lower)) ? i + 1 : null
}

/** “There were three teams that …”: the sentence says the rest of itself in a relative clause. */
function hasRelative(phrase: Phrase): boolean {
  for (let i = 3; i < Math.min(9, phrase.words.length - 1); i++) {
    if (phrase.between(i - 1, i) !== '') return false
    if (relative.has(phrase.lower(i))) return true
  }
  return false
}
