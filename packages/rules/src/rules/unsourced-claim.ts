import { defineRule } from '@marginalia/engine'
import {
  auxiliaryOf,
  clauseLinks,
  commonlyAdverbs,
  heldParticiples,
  isAdverb,
  isNumberWord,
  namelessSources,
  opiningForms,
  Phrase,
  sayingForms,
  showingForms,
  studyNouns,
  vagueModifiers,
} from '@marginalia/english'
import type { Sentence } from '@marginalia/prose'

/** A claim that rests on sources nobody can look up. */
export default defineRule({
  id: 'unsourced-claim',
  title: 'Claim without a source',
  why: 'A reader can weigh a claim only by its source: which study, how many people, when.',
  ask: 'Which source, of what date and size?',
  category: 'claim',
  source: [
    { title: 'Wikipedia manual of style (unsupported attributions)', grade: 'C' },
    { title: 'Pyramid principle notes (data has a source)', grade: 'B' },
  ],
  level: 'note',
  // “People report faults” is told of whoever does; judges found none of four worth making.
  levels: { people: 'off' },
  probe: 'source',
  scope: 'sentence',
  messages: {
    study: '“{match}” leads to no study, date or number.',
    people: '“{match}” tells neither who nor how many.',
    known: '“{match}” rests on nobody in particular.',
  },
  examples: {
    flags: [
      '«Research shows» that people leave slow pages.',
      'We moved because «many customers said» the form was long.',
      '«It is well known» that queues cost sales.',
      '«Experts agree» on that, and «some would argue» for more.',
    ],
    passes: [
      'A March 2023 survey of 412 customers showed that 61% left.',
      'I asked our customers what they said at the counter.',
      'The data shows 40 refunds a day.',
      'She is well known in Lyon.',
      'According to the audit, customers said little.',
    ],
  },
  *check(sentence) {
    if (hasSource(sentence)) return
    const phrase = new Phrase(sentence)
    const at = (first: number, last: number) =>
      [phrase.words[first]!.span[0], phrase.words[last]!.span[1]] as const
    for (let i = 0; i < phrase.words.length; i++) {
      const lower = phrase.lower(i)
      if (studyNouns.has(lower) || namelessSources.has(lower)) {
        const first = subjectFrom(phrase, i)
        const verb =
          first === null ? null : verbAfter(phrase, i, studyNouns.has(lower) ? showingForms : sayingForms)
        if (first !== null && verb !== null) {
          yield { message: studyNouns.has(lower) ? 'study' : 'people', at: at(first, verb) }
        }
      } else if ((lower === 'some' || lower === 'many') && opens(phrase, i)) {
        const verb = verbAfter(phrase, i, opiningForms)
        if (verb !== null) yield { message: 'people', at: at(i, verb) }
      } else if (
        heldParticiples.has(lower) &&
        commonlyAdverbs.has(phrase.lower(i - 1)) &&
        phrase.lower(i + 1) === 'that'
      ) {
        const subject = phrase.lower(i - 3)
        if (subject === 'it' && auxiliaryOf(phrase.lower(i - 2))) yield { message: 'known', at: at(i - 3, i) }
      }
    }
  },
})

/** A number, a date, a link or a named source stands in the sentence. */
function hasSource({ words, block, span }: Sentence): boolean {
  const linked = block.marks.some(
    mark => mark.kind === 'link' && mark.span[0] < span[1] && span[0] < mark.span[1],
  )
  if (linked) return true
  return words.some(
    ({ kind, lower }, i) =>
      kind === 'number' ||
      kind === 'url' ||
      (lower !== 'one' && isNumberWord(lower)) ||
      (lower === 'according' && words[i + 1]?.lower === 'to') ||
      (i > 0 && lower === 'from'),
  )
}

/** The first word of a subject that stays vague: “many of our customers”; null for a named or counted one. */
function subjectFrom(phrase: Phrase, at: number): number | null {
  let first = at
  while (
    first > Math.max(0, at - 4) &&
    phrase.between(first - 1, first) === '' &&
    vagueModifiers.has(phrase.lower(first - 1))
  )
    first--
  return opens(phrase, first) ? first : null
}

/** Whether a clause begins at `at`. */
function opens(phrase: Phrase, at: number): boolean {
  if (at === 0 || phrase.between(at - 1, at) !== '') return true
  return clauseLinks.has(phrase.lower(at - 1))
}

function verbAfter(phrase: Phrase, at: number, verbs: ReadonlySet<string>): number | null {
  for (let i = at + 1; i < Math.min(at + 4, phrase.words.length); i++) {
    if (phrase.between(i - 1, i) !== '') return null
    const lower = phrase.lower(i)
    if (verbs.has(lower)) return i
    if (!isAdverb(lower) && !['have', 'modal'].includes(auxiliaryOf(lower)?.verb ?? '')) return null
  }
  return null
}
