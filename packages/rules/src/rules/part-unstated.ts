import { defineRule } from '@marginalia/engine'
import { isMeasured } from '@marginalia/narrative'
import { beside, type Sentence } from '@marginalia/prose'
import { ferry } from '../example-story.ts'
import { oneNote } from '../one-note.ts'
import { partUnstated } from '../patterns/part-unstated.ts'

/** “The exact portion could not be found”: why there is no figure, or that there is one. */
const weighing = /\b(?:exact|portion|proportion|percentage|share of)\b/i

/** The sentence itself and those beside it: “14 of 20 signed. Most of them …”. */
const around = [-1, 0, 1]

const isSized = (sentence: Sentence | null): boolean =>
  sentence !== null && (isMeasured(sentence) || weighing.test(sentence.text))

/** A result that holds for a part, and nothing tells how large a part. */
export default defineRule({
  id: 'part-unstated',
  title: 'Part of a result left open',
  why: 'A result that held for a part is judged by how large that part was.',
  ask: 'How many, and of how many?',
  category: 'quantity',
  source: [{ title: 'Marginalia: what judges of drafts would have noted', grade: 'own' }],
  level: 'note',
  family: 'amount',
  probe: 'how-many',
  scope: 'document',
  messages: {
    part: '“{match}” leaves open how large a part it was.',
  },
  examples: {
    flags: [
      `${ferry} As a result the complaints of the guests fell, and «most of the skippers» kept to the new hours.`,
      `${ferry} As a result the line became short. The mayor paid «a part of the paint».`,
    ],
    passes: [
      // How things were before is seldom sized.
      `Most of the skippers kept to the old hours. ${ferry}`,
      `${ferry} As a result the complaints of the guests fell, and most of the 14 skippers kept to the new hours.`,
      `${ferry} As a result the complaints of the guests fell, and most of the skippers kept to the new hours. In June 11 of 14 did.`,
      `${ferry} As a result the complaints of the guests fell, and most of the skippers kept to the new hours. The exact share of them was never written down.`,
      `${ferry} As a result the line became short. Of the skippers 14 signed the list. Most of the skippers kept to the new hours.`,
      `${ferry} As a result the line became short, and I am proud to be a part of the crew.`,
    ],
  },
  explain: partUnstated.explain,
  *check({ narrative: { sentences } }) {
    yield* oneNote(
      sentences.flatMap(({ sentence, fact, locate }) => {
        if (fact.part !== 'result' || around.some(at => isSized(beside(sentence, at)))) return []
        return [...partUnstated.check(sentence)].map(({ message, at }) => ({ message, at: locate(at) }))
      }),
    )
  },
})
