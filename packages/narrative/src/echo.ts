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
  /** Topic words that both have. */
  readonly shared: number
}

/** A sentence with fewer topic words is too little to say anything again. */
const fewestTopics = 5
/** Topic words that two sentences share, at least. */
const fewestShared = 3
/** Sentences this near carry on with a topic. */
const nearest = 2
/** A word that more sentences have is what the text is about, and no sign that it repeats itself. */
const mostHomes = { least: 4, share: 1 / 6, most: 16 }

/** Where an account says the same again, the most alike first. Linear in its words. */
export const echoesIn = once(({ sentences }: Account): readonly Echo[] => {
  const topics = sentences.map(({ sentence }) => topicsIn(sentence))
  const most = Math.max(mostHomes.least, Math.min(mostHomes.most, sentences.length * mostHomes.share))
  const homes = new Map<string, number[]>()
  for (const [index, own] of topics.entries()) {
    for (const topic of own) {
      const at = homes.get(topic)
      if (at) at.push(index)
      else homes.set(topic, [index])
    }
  }
  const echoes: Echo[] = []
  const shared = new Uint16Array(sentences.length)
  for (const [index, again] of sentences.entries()) {
    const own = topics[index]!
    if (own.size < fewestTopics) continue
    const met: number[] = []
    for (const topic of own) {
      const at = homes.get(topic)!
      if (at.length === 1 || at.length > most) continue
      for (const other of at) {
        if (index - other <= nearest) break
        const count = shared[other]!
        if (count === 0) met.push(other)
        shared[other] = count + 1
      }
    }
    for (const other of met) {
      const count = shared[other]!
      shared[other] = 0
      const least = Math.min(own.size, topics[other]!.size)
      if (count < fewestShared || least < fewestTopics) continue
      echoes.push({ first: sentences[other]!, again, shared: count, likeness: count / least })
    }
  }
  return echoes.sort((a, b) => b.likeness - a.likeness || a.again.index - b.again.index)
})
