import { defineRule } from '@marginalia/engine'
import { clausesOf, stateVerbs } from '@marginalia/english'
import {
  type Account,
  beginningOf,
  isMeasured,
  openingOf,
  type PlacedSentence,
  toldAccountsIn,
  toldIn,
} from '@marginalia/narrative'
import type { Sentence } from '@marginalia/prose'
import { nobodysDeed } from '../hidden-actor.ts'
import { isIdleVerb, isOwnDeed } from '../owed.ts'

/** Examples: how things are, more of it, and what was done. */
const pier = 'The pier of our island is the only way to the mainland.'
const idle =
  'The ferry is bound to the tide, and the tide is an hour later each day. The school begins at eight. Forty children live on the island and their parents have jobs in the town. There was always somebody late. The head of the school was angry, and the harbour was short of hands. The timetable is from 1987. It hangs in the hall of the harbour, and nobody on the island can read it without glasses.'
const deeds =
  'In May I drew a new timetable with the skipper. I showed it to the head. We printed it and hung it on each door. The children were in class at eight on 19 of 20 days.'

/** A story that spends its words before the first deed. */
export default defineRule({
  id: 'set-up-long',
  point: 'set-up-long',
  title: 'Long way in',
  why: 'Interviewers judge the action; a long way in leaves little room for it.',
  ask: 'What does the reader need before the first thing you did?',
  category: 'structure',
  source: [
    {
      title: 'University of Washington, the STAR method (20 / 10 / 60 / 10 percent)',
      url: 'https://careers.uw.edu/resources/star-method-of-interviewing',
      grade: 'C',
    },
    { title: 'Marginalia: limits counted in readings, authors apart', grade: 'own' },
  ],
  level: 'note',
  trust: { labelled: 0.4, told: 0.3 },
  scope: 'document',
  /** `words`: a shorter story has no long way; `share`: percent of the words that situation and task may take where labels say which these are. */
  defaults: { words: 80, share: 40 },
  bounds: { share: [0, 100] },
  messages: {
    labelled: 'Situation and task take {share} percent of the words before the first deed.',
    told: '{idle} of the first {count} sentences tell no deed.',
  },
  examples: {
    flags: [
      `«${pier}» ${idle} ${deeds}`,
      '**Situation:** «The depot in Leeds had run its night shift on paper lists» since 1998, and every list went through four hands before it reached a driver. A clerk typed it, a planner sorted it, a foreman signed it and a runner carried it out to the yard in all weathers. In March the clerk left, the planner was ill, and no list was ready before five.\n\n**Task:** I had to have every van out by six.\n\n**Action:** I put the list on one shared screen in the yard and taught the foreman to sort it.\n\n**Result:** The vans left at 5.40 on 28 of the next 30 mornings.',
      '**Context:** «Our museum lends microscopes to village schools, and each loan went through» four paper forms. Nobody knew why there were four, and the clerk who files them had never been asked. Teachers wrote to us in spring and had their microscopes in autumn, when the leaves were gone. The head of the museum wanted the forms to stay as they were, because the insurance had asked for them in 1987.\n\n**Goal:** One form by May.\n\n**Approach:** I put the four questions on one page and tried it with two schools.\n\n**Outcome:** A loan takes 6 days.',
    ],
    passes: [
      '**Situation:** No list was ready before five.\n\n**Task:** I had to have every van out by six.\n\n**Action:** I put the list on one screen.\n\n**Result:** All left by six.',
      'The depot ran on paper lists. I put them on one screen.',
      // The first deed comes early, in prose.
      `${pier} I asked the skipper about it and drew a plan with her. ${idle} ${deeds}`,
      // The deeds stand in the passive.
      `${pier} A report on the lateness was written in April. A new timetable was drawn and was shown to the head. It was printed, and a copy was sent to each house. ${idle} ${deeds}`,
    ],
  },
  *check({ narrative }, { words, share: most }) {
    for (const account of toldAccountsIn(narrative)) {
      const setup = account.labelledAs('situation', 'task')
      const first = setup ? setup[0] : beginningOf(account.sentences)
      if (!first || account.words < words || account.labelledAs('action')?.length === 0) continue
      const share = Math.round((100 * wordsIn(setup ?? setupIn(account))) / account.words)
      const at = openingOf(first)
      if (setup) {
        if (share > most) yield { message: 'labelled', at, data: { share } }
        continue
      }
      const front = account.sentences.filter((_, index) => account.before[index]! < third)
      const isPassive = front.filter(isDone).length >= fewestDone
      const idle = front.filter(one => isIdle(one) && !(isPassive && isDone(one))).length
      const told = { message: 'told' as const, at, data: { idle, count: front.length } }
      if (share >= half && idle * 100 >= fewest.allIdle * front.length && !deedIn(account, half / 100)) {
        // All of it is the way in.
        const opening = account.sentences.find(({ fact: { part, words } }) => part !== 'other' && words > 2)
        yield { ...told, at: openingOf(opening ?? first) }
        continue
      }
      const rest = account.sentences.slice(front.length)
      // An essay in which little is done anywhere has no way in to the deeds.
      if (rest.filter(isIdle).length * 100 > mostIdle * rest.length) continue
      const figures = account.sentences.filter(({ sentence }) => isMeasured(sentence)).length
      if (share < fewest.share || idle * 100 < fewest.idle * front.length) continue
      if (figures * 1000 < mostFigures * account.words && !isLedByDeed(account)) yield told
    }
  },
})

const third = 1 / 3

/** The writer, alone or with others, does something, whatever it is. */
const acts = (sentence: Sentence): boolean =>
  clausesOf(sentence).some(
    ({ person, verb }) =>
      (person === 'i' || person === 'we') &&
      verb.form === 'finite' &&
      verb.tense === 'past' &&
      verb.voice === 'active' &&
      verb.verb.pos === 'VERB' &&
      !isIdleVerb(verb.verb),
  )

/** “Wrote the rota. Showed it to the guards.” */
const isFragmentOfDeed = (sentence: Sentence): boolean => {
  const first = clausesOf(sentence)[0]
  return first !== undefined && isOwnDeed(sentence, first)
}

const isIdle = ({ sentence }: PlacedSentence): boolean =>
  toldIn(sentence) === null && !acts(sentence) && !isFragmentOfDeed(sentence)

/** “A report was written”: hidden as the doer is, it was done; what “had been built” was there before. */
const isDone = ({ sentence }: PlacedSentence): boolean => nobodysDeed(sentence)?.verb.perfect === false

/** One passive may tell how things were (“lists were often lost”); so many tell what was done. */
const fewestDone = 3

/** Somebody does something before this share of the words. */
const deedIn = ({ sentences, before }: Account, share: number): boolean =>
  sentences.some(({ sentence }, index) => before[index]! < share && acts(sentence))

/** “Last spring we moved the depot”: a text that opens with what a group did tells it first and the background then. */
const isLedByDeed = ({ sentences }: Account): boolean =>
  sentences
    .slice(0, 2)
    .some(({ sentence }) =>
      clausesOf(sentence).some(
        ({ kind, person, verb }) =>
          kind === 'main' &&
          person === 'we' &&
          verb.tense === 'past' &&
          verb.verb.pos === 'VERB' &&
          !stateVerbs.has(verb.verb.lemma),
      ),
    )

/** Percents: of the words that read like a situation, and of the first sentences that tell no deed. */
const fewest = { share: 25, idle: 70, allIdle: 90 }
/** Percent of the words: whoever has done nothing by then has a long way in, whatever figures it has. */
const half = 50
/** Percent of the sentences behind the first third. */
const mostIdle = 70
/** In 1,000 words; who has more figures tells how things were in few words. */
const mostFigures = 8

/** What reads like situation or task in prose without labels. */
const setupIn = ({ sentences }: Account): readonly PlacedSentence[] =>
  sentences.filter(({ fact: { part } }) => part === 'situation' || part === 'task')

const wordsIn = (sentences: readonly PlacedSentence[]): number =>
  sentences.reduce((sum, { fact }) => sum + fact.words, 0)
