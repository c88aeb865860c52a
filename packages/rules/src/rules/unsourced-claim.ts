import { defineRule } from '@marginalia/engine'
import { auxiliaryOf, isAdverb, isNumberWord, list, Phrase } from '@marginalia/english'
import type { Sentence } from '@marginalia/prose'

const studies = list(
  'analyses analysis analytics data evidence feedback metrics polls report reports research science statistics studies study survey surveys',
)
const people = list(
  'analysts clients commentators consumers critics customers economists experts insiders observers people researchers scientists users',
)
const showing = list(
  `confirm confirmed confirms demonstrate demonstrated demonstrates indicate indicated indicates prove proved
   proven proves reveal revealed reveals say says show showed shown shows suggest suggested suggests tell tells`,
)
const saying = list(
  `acknowledge agree agreed argue argued believe believed claim claimed complain complained confirm confirmed
   estimate estimated feel felt love loved praised predict predicted prefer preferred report reported said say think thought told`,
)
/** “Some would say”. */
const opining = list('argue argued believe believed claim claimed say said think thought')
/** Before the subject these leave it as vague as it was. */
const vague = list(
  'all available both client customer early existing extensive industry internal many market most much multiple numerous our past previous recent several some user various',
)
const commonly = list('commonly generally long often universally well widely')
const held = list(
  'accepted acknowledged agreed assumed believed documented established known recognised recognized said thought understood',
)

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
      if (studies.has(lower) || people.has(lower)) {
        const first = subjectFrom(phrase, i)
        const verb = first === null ? null : verbAfter(phrase, i, studies.has(lower) ? showing : saying)
        if (first !== null && verb !== null) {
          yield { message: studies.has(lower) ? 'study' : 'people', at: at(first, verb) }
        }
      } else if ((lower === 'some' || lower === 'many') && opens(phrase, i)) {
        const verb = verbAfter(phrase, i, opining)
        if (verb !== null) yield { message: 'people', at: at(i, verb) }
      } else if (held.has(lower) && commonly.has(phrase.lower(i - 1)) && phrase.lower(i + 1) === 'that') {
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
    vague.has(phrase.lower(first - 1))
  )
    first--
  return opens(phrase, first) ? first : null
}

/** Whether a clause begins at `at`. */
function opens(phrase: Phrase, at: number): boolean {
  if (at === 0 || phrase.between(at - 1, at) !== '') return true
  return ['and', 'as', 'because', 'but', 'since', 'that', 'when', 'while'].includes(phrase.lower(at - 1))
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
