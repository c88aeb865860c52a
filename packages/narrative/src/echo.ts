import { once } from '@marginalia/prose'
import type { Account } from './account.ts'
import type { PlacedSentence } from './narrative.ts'
import { topicsIn } from './topic.ts'

/** Two sentences of an account that say the same with much the same words. */
export interface Echo {
  readonly first: PlacedSentence
  readonly again: PlacedSentence
  /** Words of the shorter that the other has too: 0 to 1. */
  readonly likeness: number
  readonly shared: readonly string[]
}

/** A sentence with fewer topic words is too little to say anything again. */
const fewestTopics = 5
/** Sentences this near carry on with a topic. */
const nearest = 2

/** Where an account says the same again, the most alike first. */
export const echoesIn = once(({ sentences }: Account): readonly Echo[] => {
  // By stem: the sentences that have it. What many have is what the text is about, and no sign that it repeats itself.
  const homes = new Map<string, number[]>()
  for (const [index, { sentence }] of sentences.entries()) {
    for (const topic of topicsIn(sentence)) homes.get(topic)?.push(index) ?? homes.set(topic, [index])
  }
  const most = Math.max(4, Math.min(40, sentences.length / 6))
  const echoes: Echo[] = []
  for (const [index, again] of sentences.entries()) {
    const topics = topicsIn(again.sentence)
    if (topics.size < fewestTopics) continue
    const shared = new Map<number, string[]>()
    for (const topic of topics) {
      const at = homes.get(topic)!
      if (at.length > most) continue
      for (const other of at)
        if (index - other > nearest) shared.get(other)?.push(topic) ?? shared.set(other, [topic])
    }
    for (const [other, words] of shared) {
      const first = sentences[other]!
      const least = Math.min(topics.size, topicsIn(first.sentence).size)
      if (words.length < 3 || least < fewestTopics) continue
      echoes.push({ first, again, shared: words, likeness: words.length / least })
    }
  }
  return echoes.sort((a, b) => b.likeness - a.likeness || a.again.index - b.again.index)
})
