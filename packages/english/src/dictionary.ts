import { fitsHere } from './fit.ts'
import type { Element } from './pattern.ts'
import type { Reading } from './reading.ts'

interface Entry<T> {
  readonly element: Element
  readonly value: T
}

/** Elements of patterns, each with what it stands for: a word finds those it fits without trying the others. */
export class Dictionary<T> {
  readonly #words = new Map<string, Entry<T>[]>()
  readonly #lemmas = new Map<string, Entry<T>[]>()
  readonly #features = new Map<string, Entry<T>[]>()
  readonly #others = new Map<string, Entry<T>[]>()

  add(element: Element, value: T): void {
    const entry = { element, value }
    for (const { word, lemma, features, pos, inflection } of element.alternatives) {
      const [map, key] =
        word !== null
          ? [this.#words, word]
          : lemma !== null
            ? [this.#lemmas, lemma]
            : features.length > 0
              ? [this.#features, features[0]!]
              : [this.#others, pos ?? inflection ?? '']
      const known = map.get(key)
      if (!known) map.set(key, [entry])
      else if (!known.includes(entry)) known.push(entry)
    }
  }

  /** Whether an element names a word or its lemma, and does not only ask what kind of word it is. */
  names({ lower, lemma }: Reading): boolean {
    return this.#words.has(lower) || this.#lemmas.has(lemma)
  }

  /** What the elements that a word fits, as it is read, stand for, each once: by word, by lemma, by feature, by form. */
  of(reading: Reading): readonly T[] {
    const found: T[] = []
    const take = (entries: readonly Entry<T>[] | undefined): void => {
      for (const { element, value } of entries ?? none)
        if (!found.includes(value) && fitsHere(element, reading)) found.push(value)
    }
    take(this.#words.get(reading.lower))
    take(this.#lemmas.get(reading.lemma))
    for (const feature of reading.features) take(this.#features.get(feature))
    take(this.#others.get(reading.pos))
    take(this.#others.get(reading.inflection))
    return found.length > 0 ? found : none
  }
}

const none: readonly never[] = []
