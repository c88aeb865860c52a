/** More words than a long document has; a set of documents is read with what is left. */
const mostKept = 20_000

/** Remember what is made of a key, a word or how it is read: texts say the same words again and again. */
export function remembered<K, T>(make: (key: K) => T): (key: K) => T {
  const kept = new Map<K, T>()
  return key => {
    let known = kept.get(key)
    if (known === undefined) {
      known = make(key)
      if (kept.size >= mostKept) kept.clear()
      kept.set(key, known)
    }
    return known
  }
}
