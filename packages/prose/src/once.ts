/** Where a unit keeps its answers. */
const answers = Symbol('answers')

/** Stands for the answer `undefined`, which is an answer too. */
const nothing = Symbol('nothing')

let questions = 0

/**
 * Remember the answer to a question about a unit for as long as the unit lives. Each question has a number,
 * and the unit a list of answers by number: this is asked a thousand times a page, and a weak map takes
 * several times as long, most of it when memory is cleared.
 */
export function once<U extends object, A>(ask: (unit: U) => A): (unit: U) => A {
  const question = questions++
  return unit => {
    const held = unit as U & { [answers]?: unknown[] }
    const known = held[answers]?.[question]
    if (known !== undefined) return (known === nothing ? undefined : known) as A
    const answer = ask(unit)
    // Only now: the question may have asked others, which made the list.
    held[answers] ??= []
    held[answers][question] = answer === undefined ? nothing : answer
    return answer
  }
}

/** Make something when it is first asked for, and never where nobody asks. */
export function later<A>(make: () => A): () => A {
  let made: { readonly answer: A } | undefined
  return () => {
    made ??= { answer: make() }
    return made.answer
  }
}
