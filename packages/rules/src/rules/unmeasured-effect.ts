import { defineRule } from '@marginalia/engine'
import { anybody, around, type Clause, clausesOf, type Feature, tokensOf } from '@marginalia/english'
import {
  effectIn,
  gainIn,
  isAsserted,
  isCounted,
  isDated,
  isMeasured,
  lessonIn,
  preceptIn,
  toldIn,
} from '@marginalia/narrative'
import { beside, once, type Sentence } from '@marginalia/prose'
import type { Span } from '@marginalia/report'
import { isGraded } from '../sizable.ts'

/** How an example begins: enough of a story for its parts to be plain. */
const depot =
  'In 2021 I ran the depot of a bakery with 14 drivers. On most mornings 30 of 400 parcels were on the wrong van, and the shops called us at noon. I had to halve that by May. I painted 12 lanes on the floor of the yard and wrote the number of the road on each parcel. I asked the drivers to load their own vans for a week. They refused, and I loaded the first van with them.'

/** What changed or came of it, and no figure in the sentence or right behind it. */
export default defineRule({
  id: 'unmeasured-effect',
  title: 'Effect without its size',
  why: 'A reader who does not know by how much cannot tell luck from work.',
  ask: 'From what to what?',
  asks: { content: 'What did they do or say that shows it?', result: 'What shows it, and by how much?' },
  category: 'claim',
  source: [
    { title: 'Marginalia: what strict readers mark in drafts and in texts that people wrote', grade: 'own' },
  ],
  level: 'note',
  family: 'evidence',
  probe: 'how-much',
  scope: 'document',
  messages: {
    moved: '“{match}” says which way it went, and not how far.',
    change: '“{match}” tells a change and not its size.',
    content: '“{match}” tells a verdict and does not show it.',
    result: 'This tells what came of it, without a figure.',
  },
  examples: {
    flags: [
      '«Sales went down» in the flood.',
      'After the move the line at the desk «got shorter».',
      'The skipper «was satisfied», and the pier kept its plan.',
      'At the pier «there was a great improvement».',
      `${depot} As a result the shops were given a reliable service. «Complaints came down».`,
      // No word of it names a change, but a result is what it tells.
      `${depot} As a result the shops were given a reliable service. Since then the yard has had a good result each month. «Because of that the quality of the whole depot was raised».`,
    ],
    passes: [
      // Before the story is told, or of what nobody counts.
      `Complaints had gone up. ${depot}`,
      'After the flood sales of the shop went down by a third.',
      // The figure comes right behind.
      'Orders went down. By May we had 40 a week.',
      'I hoped that orders would go down.',
      'I was satisfied.',
      'I learned that orders went down when the board was wet.',
      'The sun went down.',
      'At two in the morning the server went down again.',
      'The score of the other boats went up by 0.4 points.',
      `${depot} In the end 9 parcels a day were on the wrong van.`,
    ],
  },
  *check({ narrative: { sentences } }) {
    for (const { sentence, fact, locate } of sentences) {
      if (sentence.block.kind === 'cell' || !isOpen(sentence)) continue
      const isResult = fact.part === 'result' && fact.confidence >= sure && fact.confidence < 1
      const claim = isResult ? claimIn(sentence) : null
      const effect = effectIn(sentence)
      const moved = fact.part === 'result' && !effect ? movedIn(sentence) : null
      if (claim) yield { message: 'result', at: locate(claim) }
      else if (moved) yield { message: 'moved', at: locate(moved) }
      else if (effect) {
        const isMoved = fact.part === 'result' && effect.kind === 'change' && isMove(sentence, effect.span)
        yield { message: isMoved ? 'moved' : effect.kind, at: locate(effect.span) }
      }
    }
  },
})

/** “I cannot say that it was less”, “to see how much it improved”. */
const unsaid = /\bcan(?:no|['’])t\b|\bcould(?: not|n['’]t)\b|\bhow (?:much|far)\b/i

/** “Complaints came down”, “absence improved as well”: what is counted changed, and it was so. */
const isMove = (sentence: Sentence, [start]: Span): boolean => {
  const clauses = clausesOf(sentence)
  const clause =
    clauses.find(({ subject }) => subject?.span[0] === start) ??
    // “The margin was much better”: its words are behind the verb.
    clauses.findLast(({ verb }) => verb.span[1] <= start && verb.verb.lemma === 'be')
  const head = clause?.subject?.head
  if (!clause || !head) return false
  const { tense, perfect, progressive, verb } = clause.verb
  return (
    counted.some(feature => head.has(feature)) &&
    // “Had gone up” is how it was before.
    (tense === 'past') !== perfect &&
    !progressive &&
    verb.lemma !== 'add' &&
    !unsaid.test(sentence.text)
  )
}

/** “The backlog was reduced”, “it improved retention”: what is counted was changed. */
const movedIn = once((sentence: Sentence): Span | null => {
  if (unsaid.test(sentence.text)) return null
  const clauses = clausesOf(sentence)
  for (const [index, { kind, mood, verb, subject, object }] of clauses.entries()) {
    if (isSaid(clauses[index - 1])) continue
    if (kind === 'relative' || mood !== 'fact' || verb.form !== 'finite' || verb.negative) continue
    if ((verb.tense === 'past') === verb.perfect || verb.progressive) continue
    const isGain = gaining.has(verb.verb.lemma)
    if (!isGain && (!moving.some(feature => verb.verb.has(feature)) || elsewhere.has(verb.verb.lemma)))
      continue
    // “Improved response times” may be an item of a plan.
    const thing = verb.voice === 'passive' ? subject : subject && object
    // “We saved this money”: it was told.
    if (/^(?:this|that|these)$/.test(thing?.determiner?.lower ?? '')) continue
    if (thing && (isGain ? summed : sized).some(feature => thing.head.has(feature)))
      return [Math.min(thing.span[0], verb.span[0]), Math.max(thing.span[1], verb.span[1])]
  }
  return null
})

/** “He said that we improved sales”, “I do not think that we did”. */
const isSaid = (before: Clause | undefined): boolean =>
  before !== undefined &&
  telling.some(feature => before.verb.verb.has(feature)) &&
  (before.verb.negative || before.person !== 'i')
const telling: readonly Feature[] = ['say', 'think']
const moving: readonly Feature[] = ['change-up', 'change-down']
/** Of what has a sum: “savings were achieved”, “it saved a considerable amount”. */
const gaining = new Set(['improve', 'save', 'achieve'])
const summed: readonly Feature[] = ['measured', 'money']
/** Not whom one dropped at the hotel, or lifted onto a boat. */
const sized: readonly Feature[] = ['measured', 'trouble', 'outcome', 'money']
/** “Concerns were raised”, “we gained trust”: what is spoken of, come to or had. */
const elsewhere = new Set(['raise', 'exceed', 'gain', 'expand', 'add'])
const counted: readonly Feature[] = ['measured', 'trouble', 'outcome', 'audience', 'money']

/** How sure it must be that a sentence tells a result. Behind a label `result-unmeasured` asks once. */
const sure = 0.8

/** No figure in it or right behind it, and no lesson. */
const isOpen = (sentence: Sentence): boolean => {
  if (isMeasured(sentence) || isCounted(sentence) || lessonIn(sentence) || preceptIn(sentence)) return false
  const next = beside(sentence, 1)
  return next === null || !isMeasured(next)
}

/** What a result is told with: what changed or came of it, what is counted, and how good it was. */
const claiming: readonly Feature[] = ['measured', 'outcome', 'change-up', 'change-down', 'judged']
/** Tokens; a shorter clause claims too little: “it was time”. */
const shortest = 4
/** Words of the place, at most. */
const longest = 12

/** Who thanked, said, named or gave it a prize is named with it: that is evidence. */
const witnessed: readonly Feature[] = ['say', 'praise', 'perception', 'think', 'emotion', 'want']

/** The clause of a result that claims something, where it is told as fact and is nobody's deed, word or opinion. */
const claimIn = once((sentence: Sentence): Span | null => {
  // “The hard part began in 2024” says when.
  if (!isAsserted(sentence) || isDated(sentence) || toldIn(sentence)?.share === 'own') return null
  const tokens = tokensOf(sentence)
  const word = tokens.find(token => claiming.some(feature => token.has(feature)))
  const gain = gainIn(sentence) ?? word?.span
  if (!gain) return null
  const clauses = clausesOf(sentence)
  if (clauses.some(({ verb }) => witnessed.some(feature => verb.verb.has(feature)))) return null
  const clause = clauses.findLast(({ span }) => span[0] <= gain[0])
  if (clause?.mood !== 'fact' || clause.kind === 'relative' || clause.verb.negative || clause.person === 'i')
    return null
  if (clause.person === 'we' || !(effectIn(sentence) || tokens.slice(...clause.tokens).some(isGraded)))
    return null
  if (clause.tokens[1] - clause.tokens[0] < shortest) return null
  const head = clause.subject?.head
  if (head && (head.has('person') || anybody.has(head.lower) || /^s?he$/.test(head.lower))) return null
  return around(sentence, clause.span, longest)
})
