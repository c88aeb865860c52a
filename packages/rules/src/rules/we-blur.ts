import { defineRule } from '@marginalia/engine'
import { auxiliaryOf, clausesOf, commonDeeds, midAdverbs } from '@marginalia/english'
import {
  actingIn,
  isToldPast,
  type PlacedSentence,
  type Share,
  storiesIn,
  toldIn,
} from '@marginalia/narrative'
import { once, type Sentence, type Word } from '@marginalia/prose'
import type { Span } from '@marginalia/report'

const isAdverbial = (lower: string): boolean => lower.endsWith('ly') || midAdverbs.has(lower)

/** “We built”: in a candidate's story, nobody can tell who did it. */
export default defineRule({
  id: 'we-blur',
  title: 'Deed of a group',
  why: 'The company hires a candidate, not a team; nobody gets the credit for “we”.',
  ask: 'Which part of this was yours?',
  category: 'ownership',
  source: [
    {
      title: 'Amazon, how to answer with STAR (use “I”, not “we”)',
      url: 'https://hiring.amazon.com/job-opportunities/store-jobs/amazon-fresh-jobs',
      grade: 'A',
    },
  ],
  level: 'note',
  family: 'part',
  probe: 'own-part',
  scope: 'document',
  messages: {
    we: '“{match}” hides your own part.',
    team: '“{match}” leaves open whether you took part.',
  },
  examples: {
    flags: [
      '**Situation:** The pump failed.\n\n**Task:** I had to replace it.\n\n**Action:** I called two vendors. «We installed» the new one.\n\n**Result:** It runs.',
      '**Situation:** The pump failed.\n\n**Task:** I had to replace it.\n\n**Action:** I called two vendors. «We wrote» a list of their parts. I bought the valve from the nearer one.\n\n**Result:** «We installed» it in May. It runs.',
      '**Context:** Claims were late.\n\n**Goal:** Two days.\n\n**Approach:** I read 40 files. «Our team rewrote» the form.\n\n**Outcome:** «We were able to close» the desk.',
    ],
    passes: [
      '**Situation:** We lost the pump.\n\n**Task:** I had to replace it.\n\n**Action:** I called two vendors. We waited a week.\n\n**Result:** It runs.',
      'We installed the new pump.',
      '**Situation:** The pump failed.\n\n**Task:** I had to replace it.\n\n**Action:** I asked Ines for help. We drew a plan of the cellar.\n\n**Result:** It runs.',
      '**Situation:** The pump failed.\n\n**Task:** I had to replace it.\n\n**Action:** I called two vendors. Ines and I drew a plan of the cellar.\n\n**Result:** It runs.',
      '**Situation:** The pump failed.\n\n**Task:** I had to replace it.\n\n**Action:** I called two vendors. I wrote a list of their parts. I bought the valve from the nearer one.\n\n**Result:** We installed it in May. It runs.',
    ],
  },
  *check({ narrative }) {
    for (const told of storiesIn(narrative)) {
      // Of a story without labels `own-part` says it once.
      if (!told.labelled) continue
      // Where “I” did nearly all of it, “we” tells in the end what all of them reached.
      const parts = isOwn(told.of('action')) ? told.of('action') : told.of('action', 'result')
      for (const [index, { sentence, locate }] of parts.entries()) {
        const blur = blurIn(sentence)
        if (!blur) continue
        const before = parts[index - 1]?.sentence
        // “I asked Ines for help. We drew a plan”: the two of them.
        const isPair = before?.block === sentence.block && asksOne(before)
        if (!isPair) yield { message: blur.message, at: locate(blur.at) }
      }
    }
  },
})

/** So many deeds of the writer for one of a group. */
const share = 3

function isOwn(sentences: readonly PlacedSentence[]): boolean {
  const count = (of: Share): number =>
    sentences.filter(({ sentence }) => toldIn(sentence)?.share === of).length
  return count('own') >= share && count('own') >= share * count('group')
}

/** The writer speaks to one other. */
const asksOne = (sentence: Sentence): boolean =>
  clausesOf(sentence).some(
    ({ person, mood, verb, object }) =>
      person === 'i' &&
      mood === 'fact' &&
      verb.verb.has('say') &&
      object !== null &&
      (/^(?:her|him)$/.test(object.head.lower) || object.head.pos === 'PROPN'),
  )

/** What a sentence says a group did. */
const blurIn = once((sentence: Sentence): { message: 'we' | 'team'; at: Span } | null => {
  const { actor, subject, group, verb } = actingIn(sentence)
  if (!subject || !(actor === 'we' || (group && actor === 'other'))) return null
  // “Mei and I rebuilt it”: who they were is said.
  if (sentence.block.text.slice(...subject) === 'I') return null
  const word = deedFrom(sentence, verb)
  const ours = actor === 'we' || /^(?:the|my) team$/i.test(sentence.block.text.slice(...subject))
  return word && ours ? { message: actor === 'we' ? 'we' : 'team', at: [subject[0], word.span[1]] } : null
})

/** The word of the deed after a subject that ends before `verb`: “built”, “were able to build”. */
function deedFrom({ words }: Sentence, verb: number): Word | null {
  let at = verb
  while (at < verb + 2 && isAdverbial(words[at]?.lower ?? '')) at++
  const lower = words[at]?.lower ?? ''
  if (/^(?:was|were)$/.test(lower)) {
    const able = isAdverbial(words[at + 1]?.lower ?? '') ? at + 2 : at + 1
    return words[able]?.lower === 'able' && words[able + 1]?.lower === 'to' ? (words[able + 2] ?? null) : null
  }
  const word = words[at]
  return word && isToldPast(word.lower) && auxiliaryOf(word.lower) === null && !commonDeeds.has(word.lower)
    ? word
    : null
}
